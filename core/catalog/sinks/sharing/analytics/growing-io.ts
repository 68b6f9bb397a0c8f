import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'growing-io',
  target: 'share',
  name: { en: 'GrowingIO', 'zh-CN': 'GrowingIO 分析' },
  doc: 'https://docs.growingio.com/op/developer-manual/sdkintegrated/web-js-sdk',
  patterns: [
    { from: { global: ['gio', 'gdp'] } },
    { from: { module: ['gio-miniprogram-sdk', 'gio-minip', 'gio-webjs-sdk', '@growingio/mini', '@growingio/web'] } },
    { from: { module: ['gio-miniprogram-sdk', 'gio-minip', 'gio-webjs-sdk', '@growingio/mini', '@growingio/web'] }, members: ['track', 'setUser', 'setUserId', 'setVisitor', 'setUserAttributes'] },
  ],
  examples: {
    finds: [
      'gio("track", "order", { phone })',
      'gio("setUserId", user.phone)',
      'gdp("setUserAttributes", { tel: user.phone })',
    ],
    ignores: [
      'gio("setUserId", user.id)',
      'const gio = (name, value) => value; gio("track", phone)',
      'gio("track", "order", { count: phones.length })',
    ],
  },
});
