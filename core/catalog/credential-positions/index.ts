// Generated from the files beside it by `npm run update`; do not edit.
import type { CredentialPosition } from '../define.ts';
import agoraToken from './agora-token.ts';
import alipaySdk from './alipay-sdk.ts';
import aliyunTencentSdk from './aliyun-tencent-sdk.ts';
import awsSdk from './aws-sdk.ts';
import azureGoogleCloud from './azure-google-cloud.ts';
import baiduAiSdk from './baidu-ai-sdk.ts';
import basicAuth from './basic-auth.ts';
import cookieSigning from './cookie-signing.ts';
import cryptoJs from './crypto-js.ts';
import httpBasicAuth from './http-basic-auth.ts';
import httpLogin from './http-login.ts';
import jsencrypt from './jsencrypt.ts';
import jsonwebtoken from './jsonwebtoken.ts';
import jwtOptions from './jwt-options.ts';
import mailTransport from './mail-transport.ts';
import messageQueue from './message-queue.ts';
import messagingSdk from './messaging-sdk.ts';
import mongodbDatabase from './mongodb-database.ts';
import nodeCrypto from './node-crypto.ts';
import objectStorage from './object-storage.ts';
import officeSdk from './office-sdk.ts';
import passport from './passport.ts';
import passportJwt from './passport-jwt.ts';
import passwordHash from './password-hash.ts';
import redisDatabase from './redis-database.ts';
import remoteLogin from './remote-login.ts';
import sessionMiddleware from './session-middleware.ts';
import smCrypto from './sm-crypto.ts';
import sqlDatabase from './sql-database.ts';
import wechatSdk from './wechat-sdk.ts';
import wecomSdk from './wecom-sdk.ts';

export const credentialPositions: readonly CredentialPosition[] = [
  agoraToken,
  alipaySdk,
  aliyunTencentSdk,
  awsSdk,
  azureGoogleCloud,
  baiduAiSdk,
  basicAuth,
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
  passwordHash,
  redisDatabase,
  remoteLogin,
  sessionMiddleware,
  smCrypto,
  sqlDatabase,
  wechatSdk,
  wecomSdk,
];
