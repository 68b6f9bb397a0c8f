import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'user-id',
  name: { en: 'internal user id', 'zh-CN': '内部用户 ID' },
  category: 'network-id',
  level: 'info',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      low: [
        'user id', 'uid', 'member id', 'customer id', 'open uid', 'account id',
      ],
    },
    pinyin: {
      low: [
        'yonghubianhao', 'yonghuid',
      ],
    },
    zh: {
      low: [
        '用户ID', '用户编号',
      ],
    },
  },
  examples: {
    finds: [],
    ignores: [
      'uuid', 'buildUUID', 'guid',
    ],
  },
});
