import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

/** What is encrypted is read with the session's key only, which the page does not have. */
export default defineAnswer({
  id: 'phone-number',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['getPhoneNumber'] })),
  events: ['getphonenumber', 'getrealtimephonenumber', 'decryptphonenumber', 'getphone'],
  fields: [
    { name: 'phoneNumber', kind: 'mobile-phone' },
    { name: 'purePhoneNumber', kind: 'mobile-phone' },
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
      'my.getPhoneNumber({ success: (res) => { console.log(res.response) } })',
      'function Login() { return <Button openType="getPhoneNumber" onGetPhoneNumber={(e) => console.log(e.detail)} /> }',
    ],
    ignores: [
      'Page({ onGetPhoneNumber(e) { console.log(e.detail.errMsg) } })',
      'Page({ getPhoneNumber(e) { console.log(e.detail.iv) } })',
      'Page({ onTabChange(e) { console.log(e.detail) } })',
      'my.getPhoneNumber({ fail: (res) => { console.log(res) } })',
      'Page({ getPhoneNumber(e) { console.log(e.currentTarget) } })',
    ],
  },
});
