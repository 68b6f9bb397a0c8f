// Generated from the files beside it by `npm run update`; do not edit.
import type { CredentialPosition } from '../define.ts';
import agoraToken from './tokens/agora-token.ts';
import alipaySdk from './platforms/alipay-sdk.ts';
import aliyunTencentSdk from './clouds/aliyun-tencent-sdk.ts';
import awsSdk from './clouds/aws-sdk.ts';
import azureGoogleCloud from './clouds/azure-google-cloud.ts';
import baiduAiSdk from './clouds/baidu-ai-sdk.ts';
import basicAuth from './connections/basic-auth.ts';
import codeHostingSdk from './platforms/code-hosting-sdk.ts';
import cookieSigning from './tokens/cookie-signing.ts';
import cryptoJs from './cryptography/crypto-js.ts';
import httpBasicAuth from './connections/http-basic-auth.ts';
import httpLogin from './connections/http-login.ts';
import jsencrypt from './cryptography/jsencrypt.ts';
import jsonwebtoken from './tokens/jsonwebtoken.ts';
import jwtOptions from './tokens/jwt-options.ts';
import mailTransport from './connections/mail-transport.ts';
import messageQueue from './connections/message-queue.ts';
import messagingSdk from './platforms/messaging-sdk.ts';
import mongodbDatabase from './connections/mongodb-database.ts';
import nodeCrypto from './cryptography/node-crypto.ts';
import objectStorage from './clouds/object-storage.ts';
import officeSdk from './platforms/office-sdk.ts';
import passport from './tokens/passport.ts';
import passportJwt from './tokens/passport-jwt.ts';
import passwordCheck from './cryptography/password-check.ts';
import passwordHash from './cryptography/password-hash.ts';
import redisDatabase from './connections/redis-database.ts';
import remoteLogin from './connections/remote-login.ts';
import requestSigning from './cryptography/request-signing.ts';
import rongcloudSdk from './platforms/rongcloud-sdk.ts';
import sessionMiddleware from './tokens/session-middleware.ts';
import smCrypto from './cryptography/sm-crypto.ts';
import sqlDatabase from './connections/sql-database.ts';
import wechatSdk from './platforms/wechat-sdk.ts';
import wecomSdk from './platforms/wecom-sdk.ts';

export const credentialPositions: readonly CredentialPosition[] = [
  agoraToken,
  alipaySdk,
  aliyunTencentSdk,
  awsSdk,
  azureGoogleCloud,
  baiduAiSdk,
  basicAuth,
  codeHostingSdk,
  cookieSigning,
  cryptoJs,
  httpBasicAuth,
  httpLogin,
  jsencrypt,
  jsonwebtoken,
  jwtOptions,
  mailTransport,
  messageQueue,
  messagingSdk,
  mongodbDatabase,
  nodeCrypto,
  objectStorage,
  officeSdk,
  passport,
  passportJwt,
  passwordCheck,
  passwordHash,
  redisDatabase,
  remoteLogin,
  requestSigning,
  rongcloudSdk,
  sessionMiddleware,
  smCrypto,
  sqlDatabase,
  wechatSdk,
  wecomSdk,
];
