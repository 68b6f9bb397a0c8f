import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'passport-jwt',
  kind: 'signing-secret',
  name: { en: 'the JWT verification key', 'zh-CN': 'JWT 校验密钥' },
  doc: 'https://www.passportjs.org/packages/passport-jwt/',
  isOwnSecret: true,
  variable: 'JWT_SECRET',
  calls: [{ from: { module: 'passport-jwt' }, options: { at: 0, paths: ['secretOrKey'] } }],
  examples: {
    finds: [
      'const { Strategy } = require(\'passport-jwt\'); new Strategy({ jwtFromRequest, secretOrKey: SECRET }, verify)',
    ],
    ignores: [
      'const { Strategy } = require(\'passport-jwt\'); new Strategy({ issuer: SECRET, secretOrKey: config.key }, verify)',
    ],
  },
});
