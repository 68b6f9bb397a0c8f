import { defineSink } from '../../../define.ts';
import { MINI_PROGRAM_HOSTS } from '../../../platforms/mini-program-hosts.ts';

const HOSTS = [...MINI_PROGRAM_HOSTS, 'mpx'];
// https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorage.html: `encrypt` has the host encrypt it with AES.
const options = { at: 0, properties: ['data'], keyProperty: 'key', encryptedBy: 'encrypt' };
const one = { values: [1], key: 0, options } as const;
const many = { options: { at: 0, properties: ['kvList'] } };

export default defineSink({
  id: 'mini-program-storage',
  target: 'storage',
  name: { en: 'mini-program storage', 'zh-CN': '小程序本地缓存' },
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorageSync.html',
  patterns: [
    { from: { global: HOSTS }, members: ['setStorageSync'], ...one },
    { from: { global: HOSTS }, members: ['setStorage'], options },
    { from: { global: HOSTS }, members: ['batchSetStorage'], ...many },
    { from: { global: HOSTS }, members: ['batchSetStorageSync'], values: [0] },
    { from: { module: '@tarojs/taro' }, members: ['setStorageSync'], ...one },
    { from: { module: '@tarojs/taro' }, members: ['setStorage'], options },
  ],
  examples: {
    finds: [
      'wx.setStorageSync("phone", res.data.mobile)',
      'uni.setStorage({ key: "u", data: phone })',
      'import Taro from "@tarojs/taro"; Taro.setStorageSync("k", phone)',
      'my.setStorageSync({ key: "phone", data: res.data })',
      'mpx.setStorage({ key: "phone", data: res.data })',
      'wx.setStorage({ key: "u", data: phone, encrypt: false })',
      'wx.batchSetStorageSync([{ key: "u", value: user.phone }])',
    ],
    ignores: [
      'wx.setStorageSync("theme", theme)',
      'wx.getStorageSync("phone")',
      'wx.setStorageSync("phone", "")',
      'const wx = makeHost(); wx.setStorageSync("u", phone)',
      'import { uni } from "./host"; uni.setStorage({ key: "u", data: phone })',
      'wx.setStorage({ key: phone, data: 1 })',
      'wx.setStorage({ key: "u", data: phone, encrypt: true })',
    ],
  },
});
