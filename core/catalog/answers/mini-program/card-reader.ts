import { defineAnswer } from '../../define-answer.ts';

/** The component that reads a card from its picture: its event has the number, the name and the address that are printed there. */
export default defineAnswer({
  id: 'card-reader',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/extended/component-plus/ocr.html',
  events: ['ocrnavigatorsuccess', 'ocrnavigatoronsuccess'],
  fields: [
    { name: 'id', kind: 'id-card' },
    { name: 'name', kind: 'person-name' },
    { name: 'addr', kind: 'address' },
    { name: 'number', kind: 'bank-card' },
  ],
  examples: {
    finds: ['Page({ onOcrNavigatorSuccess(e) { console.log(e.detail) } })'],
    ignores: ['Page({ onSuccess(e) { console.log(e.detail) } })', 'Page({ onReadSuccess(e) { console.log(e.detail.id) } })'],
  },
});
