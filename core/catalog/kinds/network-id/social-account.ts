import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'social-account',
  name: { en: 'social account', 'zh-CN': '社交账号' },
  category: 'network-id',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'weibo uid', 'weibo account', 'weibo name', 'douyin account', 'douyin no', 'douyin open id',
        'dingtalk user id', 'ding user id', 'feishu open id', 'xiaohongshu id', 'wangwang', 'taobao nick',
        'third account', 'github account', 'apple id',
        // https://developers.line.biz/en/docs/messaging-api/getting-user-ids/
        'line user id', 'line uid', 'facebook user id', 'facebook id', 'kakao id', 'google sub',
      ],
    },
    pinyin: {
      medium: [
        'weibozhanghao', 'douyinhao', 'wangwang', 'taobaozhanghao',
      ],
    },
    zh: {
      medium: [
        '微博账号', '抖音号', '旺旺', '淘宝昵称', '钉钉号',
      ],
    },
  },
  examples: {
    finds: [
      'weiboUid', 'weibozhanghao', '微博账号', 'lineUserId',
    ],
    ignores: [
      'weiboShare', 'douyinConfig', 'onlineUserId', 'deadlineId',
    ],
  },
});
