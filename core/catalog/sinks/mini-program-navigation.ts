import { defineSink } from '../define.ts';

const HOSTS = ['wx', 'uni', 'my', 'tt', 'swan', 'qq', 'ks', 'jd', 'dd', 'Taro'];
const MEMBERS = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateToMiniProgram'];
const options = { at: 0, properties: ['url', 'path'] };

export default defineSink({
  id: 'mini-program-navigation',
  target: 'url',
  name: { en: 'a page address', 'zh-CN': '页面跳转地址' },
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html',
  patterns: [
    { from: { global: HOSTS }, members: MEMBERS, options },
    { from: { module: '@tarojs/taro' }, members: MEMBERS, options },
  ],
  examples: {
    finds: ['wx.navigateTo({ url: "/pages/a?p=" + phone })', 'uni.redirectTo({ url: `/pages/a?p=${phone}` })'],
    ignores: ['wx.navigateTo({ url: "/pages/a?id=" + id })'],
  },
});
