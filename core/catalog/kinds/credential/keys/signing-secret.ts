import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'signing-secret',
  name: { en: 'signing secret', 'zh-CN': '签名密钥' },
  category: 'credential',
  variantOf: 'private-key',
  level: 'critical',
  terms: {
    en: {
      high: [
        'secret for sign', 'sign key', 'signature secret', 'sign secret', 'jwt secret', 'jwt key', 'jwt secret key', 'jwt access key', 'jwt refresh key',
        'session secret key', 'cookie secret key', 'token secret key', 'cookie keys', 'django secret key',
        'flask secret key', 'session secret', 'cookie secret', 'request auth secret', 'token secret', 'hmac key',
        'hmac secret', 'signing key', 'signing secret', 'secret or key', 'secret or private key', 'hash secret',
        'webhook secret', 'nacos auth identity value', 'auth identity value', 'better auth secret', 'next auth secret',
        'nextauth secret',
      ],
    },
    pinyin: {
      high: [
        'qianmingmiyao',
      ],
    },
    zh: {
      high: [
        '签名密钥', '签名秘钥', '令牌密钥',
      ],
    },
  },
  examples: {
    finds: [
      'jwtSecret', 'SESSION_SECRET', 'NACOS_AUTH_IDENTITY_VALUE', '签名密钥',
    ],
    ignores: [
      'NACOS_AUTH_IDENTITY_KEY', 'jwtSecretName', 'ACCESS_TOKEN_KEY', 'refreshTokenKey',
    ],
  },
});
