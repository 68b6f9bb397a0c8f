import type { SinkOrigin } from '../define.ts';

/** Global objects of the mini-program platforms and of the frameworks that speak for all of them. */
export const MINI_PROGRAM_HOSTS: readonly string[] = ['wx', 'uni', 'my', 'tt', 'swan', 'qq', 'ks', 'jd', 'dd', 'Taro'];

/** Functions that every file of a mini-program may call. https://developers.weixin.qq.com/miniprogram/dev/reference/api/getApp.html */
export const MINI_PROGRAM_GLOBALS: ReadonlySet<string> = new Set(['App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages']);

/** Packages that give the same calls as functions or as promises. */
const HOST_MODULES: readonly string[] = ['@tarojs/taro', 'miniprogram-api-promise', 'wx-promise-pro', 'remax/wechat', '@remax/wechat', '@vant/weapp-promise', 'dingtalk-jsapi', 'weixin-js-sdk', 'jweixin-module', '@mpxjs/api-proxy'];

/**
 * Where calls of a mini-program platform start: its globals, their promised twins (`wx.p`, `wxp`, `mpx`), and packages.
 */
export const MINI_PROGRAM_CALLS: readonly SinkOrigin[] = [
  { global: [...MINI_PROGRAM_HOSTS, ...MINI_PROGRAM_HOSTS.map((host) => `${host}.p`), ...MINI_PROGRAM_HOSTS.map((host) => `${host}.pro`), 'jWeixin'] },
  ...HOST_MODULES.map((module): SinkOrigin => ({ module })),
  { receiver: ['wxp', 'wxPromise', 'mpx', 'jweixin'] },
];
