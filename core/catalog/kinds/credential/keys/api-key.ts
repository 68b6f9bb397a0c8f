import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'api-key',
  name: { en: 'API key', 'zh-CN': 'API 密钥' },
  called: [
    { among: ['token', '令牌'], endings: ['accesstoken', '访问令牌'], name: { en: 'access token', 'zh-CN': '访问令牌' } },
    { among: ['token', '令牌'], endings: ['refreshtoken', '刷新令牌'], name: { en: 'refresh token', 'zh-CN': '刷新令牌' } },
    { among: ['token', '令牌'], endings: ['token', '令牌'], name: { en: 'token', 'zh-CN': '令牌' } },
  ],
  category: 'credential',
  level: 'high',
  terms: {
    en: {
      high: [
        'api key', 'apikey', 'api secret', 'sms key', 'sms secret', 'sms secret key', 'open ai key', 'llm api key',
        'dashscope api key', 'deepseek api key', 'master key',
      ],
      medium: [
        'app key', 'appkey', 'server key', 'serverkey', 'check word', 'checkword',
      ],
    },
    pinyin: {
      high: [
        'jiekoumiyao',
      ],
    },
    zh: {
      high: [
        '接口密钥',
      ],
    },
  },
  examples: {
    finds: [
      'apiKey', 'apikey', '接口密钥', 'checkWord',
    ],
    ignores: [
      'appKey', 'rowKey', 'apiKeyList', 'keyword',
    ],
  },
});
