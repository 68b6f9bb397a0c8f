import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'session-token',
  name: { en: 'token', 'zh-CN': '令牌' },
  called: [
    { among: ['token', '令牌'], names: ['token', '令牌'], name: { en: 'token', 'zh-CN': '令牌' } },
    { among: ['token', '令牌'], endings: ['refreshtoken', '刷新令牌'], name: { en: 'refresh token', 'zh-CN': '刷新令牌' } },
    { among: ['token', '令牌'], endings: ['idtoken'], name: { en: 'ID token', 'zh-CN': '身份令牌' } },
    {
      among: ['token', '令牌'],
      endings: ['accesstoken', 'authtoken', 'authenticationtoken', 'authorizationtoken', 'bearertoken', 'usertoken', 'logintoken', 'sessiontoken', 'jwttoken', '访问令牌'],
      name: { en: 'access token', 'zh-CN': '访问令牌' },
    },
    // Of any other one it is not known for what it is good.
    { among: ['token', '令牌'], endings: ['token', '令牌'], name: { en: 'token', 'zh-CN': '令牌' } },
    { among: ['session', 'sessid', 'sid'], endings: ['sessionid', 'sessid', 'sid'], name: { en: 'session id', 'zh-CN': '会话 ID' } },
    { among: ['cookie'], endings: ['cookie', 'cookies'], name: { en: 'session cookie', 'zh-CN': '会话 Cookie' } },
  ],
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
      'nextPageToken', 'nextSyncToken', 'continuationToken',
      'tokenizer', 'tokens', 'tokenize', 'csrfToken', 'authenticity_token', 'cancelToken', 'maxTokens', 'DesignToken', 'useToken',
      'tokenTheme', 'TokenKey', 'tokenPostfix', 'ignoreCancelToken',
    ],
  },
});
