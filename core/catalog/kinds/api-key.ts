import { defineKind } from '../define.ts';

export default defineKind({
  id: 'api-key',
  name: { en: 'API key', 'zh-CN': 'API Key/地图 Key' },
  category: 'credential',
  level: 'high',
  terms: {
    en: {
      high: [
        'api key', 'apikey', 'api secret', 'sms key', 'sms secret', 'sms secret key', 'master secret', 'push secret',
        'client secret', 'open ai key', 'llm api key', 'dashscope api key', 'deepseek api key',
        'app certificate', 'master key', 'sdk secret', 'sdk secret key', 'sdksecretkey', 'consumer secret', 'oauth secret',
      ],
      medium: [
        'app key', 'appkey', 'app code', 'appcode', 'server key', 'serverkey', 'check word', 'checkword', 'map key', 'amap key', 'baidu map ak', 'qq map key',
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
      'apiKey', 'apikey', '接口密钥', 'appcode', 'checkWord',
    ],
    ignores: [
      'appKey', 'rowKey', 'apiKeyList', 'keyword',
    ],
  },
});
