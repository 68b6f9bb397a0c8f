import { defineSink } from '../../../define.ts';
import { MINI_PROGRAM_HOSTS } from '../../../platforms/mini-program-hosts.ts';

const REALTIME = ['debug', 'info', 'warn', 'error', 'in', 'setFilterMsg', 'addFilterMsg', 'tag', 'log'];
const LOCAL = ['debug', 'info', 'log', 'warn'];

/** Real-time logs are shown to every operator of the mini-program's console; local logs are sent with user feedback. */
export default defineSink({
  id: 'mini-program-logs',
  target: 'log',
  name: { en: 'the mini-program log', 'zh-CN': '小程序日志' },
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/framework/realtimelog/',
  patterns: [
    { from: { global: MINI_PROGRAM_HOSTS.map((host) => `${host}.getRealtimeLogManager()`) }, members: REALTIME },
    { from: { global: MINI_PROGRAM_HOSTS.map((host) => `${host}.getLogManager()`) }, members: LOCAL },
    { from: { module: '@tarojs/taro', exports: ['getRealtimeLogManager'] }, members: REALTIME },
    { from: { module: '@tarojs/taro', exports: ['getLogManager'] }, members: LOCAL },
  ],
  examples: {
    finds: [
      'wx.getRealtimeLogManager().info("phone", phone)',
      'const report = wx.getRealtimeLogManager ? wx.getRealtimeLogManager() : null; report.setFilterMsg(user.phone)',
      'const local = wx.getLogManager({ level: 1 }); local.debug({ phone })',
      'let report; report = tt.getRealtimeLogManager(); report && report.error(phone)',
      'import Taro from "@tarojs/taro"; Taro.getRealtimeLogManager().warn(phone)',
    ],
    ignores: [
      'wx.getRealtimeLogManager().info("openPage", user.id)',
      'wx.getUpdateManager().info(phone)',
      'const wx = makeHost(); wx.getRealtimeLogManager().info(phone)',
      'import { wx } from "./host"; wx.getRealtimeLogManager().info(phone)',
      'wx.getLogManager().log(phone.length)',
    ],
  },
});
