import { defineSink } from '../../../define.ts';

const AREAS = ['local', 'sync', 'managed'];
const HOSTS = ['chrome', 'browser'];

/** `storage.session` is in memory and goes with the browser, so it is no sink. */
export default defineSink({
  id: 'extension-storage',
  target: 'storage',
  name: { en: 'the extension’s storage', 'zh-CN': '扩展程序存储' },
  doc: 'https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-set',
  patterns: [
    { from: { global: HOSTS.flatMap((host) => AREAS.map((area) => `${host}.storage.${area}`)) }, members: ['set'], values: [0] },
    { from: { receiver: AREAS.map((area) => `storage.${area}`) }, members: ['set'], values: [0] },
    // https://wxt.dev/storage.html
    { from: { module: ['wxt/storage', 'wxt/utils/storage', '#imports'], exports: ['storage'] }, members: ['setItem'], values: [1], key: 0 },
    { from: { module: '@plasmohq/storage' }, members: ['set', 'setItem'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'chrome.storage.local.set({ password: user.password })',
      'await browser.storage.sync.set({ tel: user.phone })',
      'import browser from "webextension-polyfill"; browser.storage.local.set({ last: phone }).then(close)',
      'import { storage } from "wxt/storage"; storage.setItem("local:tel", phone)',
      'import { Storage } from "@plasmohq/storage"; const box = new Storage(); await box.set("tel", user.phone)',
    ],
    ignores: [
      'chrome.storage.local.set({ theme: user.theme })',
      'chrome.storage.session.set({ tel: user.phone })',
      'chrome.storage.local.get(phone)',
      'chrome.storage.local.remove("phone", () => show(user.phone))',
      'const chrome = panel(); chrome.storage.local.set({ tel: phone.length })',
    ],
  },
});
