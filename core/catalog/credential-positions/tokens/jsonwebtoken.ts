import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'jsonwebtoken',
  kind: 'signing-secret',
  name: { en: 'the JWT signing key', 'zh-CN': 'JWT 签名密钥' },
  doc: 'https://github.com/auth0/node-jsonwebtoken#usage',
  isOwnSecret: true,
  variable: 'JWT_SECRET',
  calls: [
    { from: { module: 'jsonwebtoken' }, members: ['sign', 'verify'], args: [1] },
    { from: { module: 'jwt-simple' }, members: ['encode', 'decode'], args: [1] },
    { from: { module: 'jose', exports: ['SignJWT', 'CompactSign', 'FlattenedSign', 'GeneralSign'] }, members: ['sign'], args: [0] },
    { from: { module: 'jose', exports: ['EncryptJWT', 'CompactEncrypt'] }, members: ['encrypt'], args: [0] },
    { from: { module: 'jose' }, members: ['jwtVerify', 'compactVerify', 'jwtDecrypt', 'compactDecrypt'], args: [1] },
    { from: { module: 'jose' }, members: ['importPKCS8'], args: [0] },
    { from: { module: ['jose', 'node-jose', '@panva/jose'] }, members: ['asKey'], args: [0] },
    { from: { receiver: ['jwt'] }, members: ['sign', 'verify'], args: [1] },
  ],
  examples: {
    finds: [
      'import jwt from \'jsonwebtoken\'; jwt.sign(user, SECRET)',
      'const jwt = require(\'jsonwebtoken\'); jwt.verify(token, SECRET, done)',
      'import { sign } from \'jsonwebtoken\'; sign(user, SECRET)',
      'import jwt from \'jwt-simple\'; jwt.encode(user, SECRET)',
      'import { SignJWT } from \'jose\'; new SignJWT(user).setIssuedAt().sign(new TextEncoder().encode(SECRET))',
      'app.jwt.sign(user, SECRET)',
      'const { JWT, JWK } = require(\'jose\'); JWT.sign(user, JWK.asKey(SECRET))',
      'import jose from \'node-jose\'; await jose.JWK.asKey(SECRET)',
      'import { jwtVerify } from \'jose\'; await jwtVerify(token, new TextEncoder().encode(SECRET))',
      'import * as jose from \'jose\'; new jose.EncryptJWT(user).encrypt(Buffer.from(SECRET))',
    ],
    ignores: [
      'import jwt from \'jsonwebtoken\'; jwt.sign(user, process.env.JWT_SECRET)',
      'import jwt from \'jsonwebtoken\'; jwt.sign(SECRET, key)',
      'import { sign } from \'./letters\'; sign(user, SECRET)',
      'import { importSPKI } from \'jose\'; await importSPKI(SECRET, algorithm)',
    ],
  },
});
