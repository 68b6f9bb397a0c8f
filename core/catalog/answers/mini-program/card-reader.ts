import { defineAnswer } from '../../define-answer.ts';

/** The component that reads a card from its picture: its event has the number, the name and the address that are printed there. */
export default defineAnswer({
  id: 'card-reader',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/extended/component-plus/ocr.html',
  events: ['ocrnavigatorsuccess', 'ocrnavigatoronsuccess'],
  fields: [
    { name: 'id', kind: 'id-card' },
    { name: 'id.text', kind: 'id-card' },
    { name: 'name', kind: 'person-name' },
    { name: 'name.text', kind: 'person-name' },
    { name: 'addr', kind: 'address' },
    { name: 'address.text', kind: 'address' },
    { name: 'number', kind: 'bank-card' },
    { name: 'number.text', kind: 'bank-card' },
  ],
  examples: {
    finds: [
      'Page({ onOcrNavigatorSuccess(e) { console.log(e.detail) } })',
      'Page({ onOcrNavigatorSuccess(e) { console.log(e.detail.name.text) } })',
      'Page({ onOcrNavigatorSuccess(e) { const { address } = e.detail; console.log(address.text) } })',
      'Page({ onOcrNavigatorSuccess(e) { console.log(e.detail.number.text) } })',
    ],
    ignores: [
      'Page({ onOcrNavigatorSuccess(e) { console.log(e.detail.valid_date.text) } })',
      'Page({ onOcrNavigatorSuccess(e) { console.log(e.detail.sex.text.length) } })',
      'Page({ onSuccess(e) { console.log(e.detail) } })', 'Page({ onReadSuccess(e) { console.log(e.detail.id) } })'],
  },
});
