import { defineAnswer } from '../../define-answer.ts';

/** No host puts the number itself into the event: what is encrypted needs the session's key, the code the app's secret. */
export default defineAnswer({
  id: 'phone-number-event',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html',
  events: ['getphonenumber', 'getrealtimephonenumber', 'decryptphonenumber', 'getphone'],
  fields: [
    { name: 'encryptedData', kind: 'mobile-phone', confidence: 'low' },
    { name: 'response', kind: 'mobile-phone', confidence: 'low' },
    { name: 'code', kind: 'mobile-phone', confidence: 'low' },
    { name: 'cloudID', kind: 'mobile-phone', confidence: 'low' },
  ],
  examples: {
    finds: [
      'Page({ onGetPhoneNumber(e) { console.log(e.detail) } })',
      'Page({ getPhoneNumber(e) { console.log(e.detail.encryptedData) } })',
      'const getPhoneNumber = ({ detail }) => { console.log(detail) }',
      'Page({ getPhoneNumber(e) { const { code, encryptedData } = e.detail; console.log(code, encryptedData) } })',
      'function Login() { return <Button openType="getPhoneNumber" onGetPhoneNumber={(e) => console.log(e.detail)} /> }',
    ],
    ignores: [
      'Page({ onGetPhoneNumber(e) { console.log(e.detail.errMsg) } })',
      'Page({ getPhoneNumber(e) { console.log(e.detail.iv) } })',
      'Page({ onTabChange(e) { console.log(e.detail) } })',
      'Page({ getPhoneNumber(e) { console.log(e.currentTarget) } })',
    ],
  },
});
