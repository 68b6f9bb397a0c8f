import { defineSink } from '../../define.ts';
import { MINI_PROGRAM_HOSTS } from '../../platforms/mini-program-hosts.ts';

export default defineSink({
  id: 'clipboard',
  target: 'clipboard',
  name: { en: 'the clipboard', 'zh-CN': '剪贴板' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/API/Clipboard/writeText',
  patterns: [
    { from: { global: 'navigator.clipboard' }, members: ['writeText', 'write'], values: [0], least: 'medium' },
    { from: { global: MINI_PROGRAM_HOSTS }, members: ['setClipboardData', 'setClipboard'], options: { at: 0, properties: ['data', 'text'] }, least: 'medium' },
    { from: { module: '@tarojs/taro' }, members: ['setClipboardData'], options: { at: 0, properties: ['data'] }, least: 'medium' },
    { from: { module: ['copy-to-clipboard', 'clipboard-copy', 'copy-text-to-clipboard'] }, values: [0], least: 'medium' },
    { from: { module: 'electron', exports: ['clipboard'] }, members: ['writeText', 'write'], values: [0], least: 'medium' },
  ],
  examples: {
    finds: [
      'navigator.clipboard.writeText(user.password)',
      'wx.setClipboardData({ data: user.idCard })',
      'uni.setClipboardData({ data: phone })',
      'import copy from "copy-to-clipboard"; copy(user.idCard)',
    ],
    ignores: [
      'wx.setClipboardData({ data: order.no })',
      'navigator.clipboard.readText(phone)',
      'const navigator = ship(); navigator.clipboard.writeText(phone)',
      'import copy from "./copy"; copy(user.idCard)',
    ],
  },
});
