import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

/** What is encrypted is read with the session's key only, which the page does not have; these calls give a number where a host decrypts it. */
export default defineAnswer({
  id: 'phone-number',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['getPhoneNumber'] })),
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
      'my.getPhoneNumber({ success: (res) => { console.log(res.response) } })',
      'my.getPhoneNumber({ success: (res) => { console.log(res) } })',
    ],
    ignores: [
      'my.getPhoneNumber({ fail: (res) => { console.log(res) } })',
      'my.getPhoneNumber({ success: (res) => { console.log(res.errMsg) } })',
    ],
  },
});
