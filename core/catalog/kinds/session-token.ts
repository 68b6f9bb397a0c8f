import { defineKind } from '../define.ts';

export default defineKind({
  id: 'session-token',
  name: { en: 'access token', 'zh-CN': '访问令牌' },
  plain: { names: ['token', '令牌'], name: { en: 'token', 'zh-CN': '令牌' } },
  category: 'credential',
  level: 'high',
  terms: {
    en: {
      high: [
        'access token', 'refresh token', 'id token', 'auth token', 'session token', 'bearer token', 'jwt',
        'jwt token', 'user token', 'login token', 'x token', 'authorization',
        'jsessionid', 'phpsessid', 'cookie value',
      ],
      medium: [
        'token',
      ],
      low: [
        'ticket',
        // A conversation, an upload and a row of a table have one as well.
        'session id', 'sessionid',
      ],
    },
    pinyin: {
      medium: [
        'lingpai',
      ],
    },
    zh: {
      medium: [
        '令牌', '登录凭证', '访问令牌', '刷新令牌',
      ],
    },
  },
  examples: {
    finds: [
      'accessToken', 'refreshToken', 'lingpai', '令牌',
    ],
    ignores: [
      'tokenizer', 'tokens', 'tokenize', 'csrfToken', 'cancelToken', 'maxTokens', 'DesignToken', 'useToken',
      'tokenTheme', 'TokenKey', 'tokenPostfix', 'ignoreCancelToken',
    ],
  },
});
