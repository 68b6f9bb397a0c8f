import { defineSink } from '../define.ts';

const HOSTS = ['wx', 'uni', 'my', 'tt', 'swan', 'qq', 'ks', 'jd', 'dd', 'Taro'];

export default defineSink({
  id: 'mini-program-storage',
  target: 'storage',
  name: { en: 'mini-program storage', 'zh-CN': '小程序本地缓存' },
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorageSync.html',
  patterns: [
    { from: { global: HOSTS }, members: ['setStorageSync'], values: [1], key: 0, options: { at: 0, properties: ['data'], keyProperty: 'key' } },
    { from: { global: HOSTS }, members: ['setStorage'], options: { at: 0, properties: ['data'], keyProperty: 'key' } },
    { from: { module: '@tarojs/taro' }, members: ['setStorageSync'], values: [1], key: 0 },
    { from: { module: '@tarojs/taro' }, members: ['setStorage'], options: { at: 0, properties: ['data'], keyProperty: 'key' } },
  ],
  examples: {
    finds: ['wx.setStorageSync("phone", res.data.mobile)', 'uni.setStorage({ key: "u", data: phone })', 'import Taro from "@tarojs/taro"; Taro.setStorageSync("k", phone)'],
    ignores: ['wx.setStorageSync("theme", theme)', 'wx.getStorageSync("phone")'],
  },
});
