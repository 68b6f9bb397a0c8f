// Generated from the files beside it by `npm run update`; do not edit.
import type { CredentialPosition } from '../define.ts';
import basicAuth from './basic-auth.ts';
import cookieSigning from './cookie-signing.ts';
import cryptoJs from './crypto-js.ts';
import jsencrypt from './jsencrypt.ts';
import jsonwebtoken from './jsonwebtoken.ts';
import jwtOptions from './jwt-options.ts';
import mailTransport from './mail-transport.ts';
import nodeCrypto from './node-crypto.ts';
import nosqlDatabase from './nosql-database.ts';
import objectStorage from './object-storage.ts';
import passwordHash from './password-hash.ts';
import sessionMiddleware from './session-middleware.ts';
import smCrypto from './sm-crypto.ts';
import sqlDatabase from './sql-database.ts';

export const credentialPositions: readonly CredentialPosition[] = [
  basicAuth,
  cookieSigning,
  cryptoJs,
  jsencrypt,
  jsonwebtoken,
  jwtOptions,
  mailTransport,
  nodeCrypto,
  nosqlDatabase,
  objectStorage,
  passwordHash,
  sessionMiddleware,
  smCrypto,
  sqlDatabase,
];
