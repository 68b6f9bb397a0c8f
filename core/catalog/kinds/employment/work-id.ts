import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'work-id',
  name: { en: 'employee number', 'zh-CN': '工号' },
  category: 'employment',
  level: 'info',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'employee no', 'employee number', 'emp no', 'work number', 'work no', 'job number', 'staff no',
      ],
      low: [
        'work id',
      ],
    },
    pinyin: {
      medium: [
        'gonghao', 'gongzuozheng', 'zhigonghao',
      ],
    },
    abbr: {
      low: [
        'gh', 'zgh', 'ygbh',
      ],
    },
    zh: {
      medium: [
        '工号', '工作证', '职工号', '员工编号',
      ],
    },
  },
  examples: {
    finds: [
      'employeeNo', 'gonghao', '工号',
    ],
    ignores: [
      'workId', 'jobNumber', 'gh',
    ],
  },
});
