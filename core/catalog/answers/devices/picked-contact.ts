import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

/** One person whom somebody picks from the address book. */
export default defineAnswer({
  id: 'picked-contact',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/device/contact/wx.chooseContact.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['chooseContact', 'choosePhoneContact'] })),
  fields: [
    { name: 'displayName', kind: 'person-name' },
    { name: 'name', kind: 'person-name' },
    { name: 'phoneNumber', kind: 'mobile-phone' },
    { name: 'mobile', kind: 'mobile-phone' },
  ],
  examples: {
    finds: [
      'wx.chooseContact({ success(res) { console.log(res) } })',
      'my.choosePhoneContact({ success: (res) => console.log(res.mobile) })',
    ],
    ignores: [
      'wx.chooseContact({ fail(res) { console.log(res) } })',
      'wx.chooseImage({ success(res) { console.log(res) } })',
    ],
  },
});
