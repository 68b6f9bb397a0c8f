import { defineKind } from '../../../define.ts';

/** Decrypts what WeChat sends about a user; its terms of use keep it on the developer's server. */
export default defineKind({
  id: 'wechat-session-key',
  name: { en: 'session key', 'zh-CN': '会话密钥' },
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      high: [
        'session key',
      ],
    },
    zh: {
      high: [
        '会话密钥',
      ],
    },
  },
  examples: {
    finds: [
      'session_key', 'sessionKey', '会话密钥',
    ],
    ignores: [
      'sessionKeyName', 'hasSessionKey',
    ],
  },
});
