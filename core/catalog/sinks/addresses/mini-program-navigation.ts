import { defineSink } from '../../define.ts';
import { MINI_PROGRAM_HOSTS } from '../../platforms/mini-program-hosts.ts';

/** Web pages inside a mini-program navigate through a bridge of their own. */
const BRIDGES = ['wx.miniProgram', 'jWeixin.miniProgram', 'uni.webView', 'tt.miniProgram', 'swan.webView', 'qq.miniProgram'];
const MEMBERS = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateToMiniProgram', 'openEmbeddedMiniProgram', 'preloadPage'];
const options = { at: 0, properties: ['url', 'path'] };

export default defineSink({
  id: 'mini-program-navigation',
  target: 'url',
  name: { en: 'a page URL', 'zh-CN': '页面跳转链接' },
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html',
  patterns: [
    { from: { global: [...MINI_PROGRAM_HOSTS, ...BRIDGES] }, members: MEMBERS, options },
    { from: { module: ['@tarojs/taro', 'weixin-js-sdk', 'jweixin-module'] }, members: MEMBERS, options },
  ],
  examples: {
    finds: [
      'wx.navigateTo({ url: "/pages/a/" + phone })',
      'uni.redirectTo({ url: `/pages/a/${phone}` })',
      'import { reLaunch } from "@tarojs/taro"; reLaunch({ url: "/pages/a/" + user.phone })',
      'const target = { url: "/pages/a/" + phone }; wx.navigateTo(target)',
      'wx.miniProgram.navigateTo({ url: "/pages/a/" + phone })',
      'declare const my: any; my.navigateTo({ url: "/pages/a/" + phone })',
    ],
    ignores: [
      'wx.navigateTo({ url: "/pages/a?id=" + user.id })',
      'wx.navigateTo({ url: "/pages/a", events: { done: () => phone }, success: (page) => page.eventChannel.emit("tel", { phone }) })',
      'const target = { url: "/pages/a", events: { phone } }; wx.navigateTo(target)',
      'wx.navigateBack({ delta: phone.length })',
      'import wx from "./host"; wx.navigateTo({ url: "/pages/" + phone })',
      'function go(uni) { uni.reLaunch({ url: "/pages/" + phone }); }',
    ],
  },
});
