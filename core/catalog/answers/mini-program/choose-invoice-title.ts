import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

export default defineAnswer({
  id: 'choose-invoice-title',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/open-api/invoice/wx.chooseInvoiceTitle.html',
  calls: MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['chooseInvoiceTitle', 'chooseInvoice'] })),
  fields: [
    { name: 'title', kind: 'person-name' },
    { name: 'taxNumber', kind: 'taxpayer-id' },
    { name: 'companyAddress', kind: 'address', confidence: 'low' },
    { name: 'telephone', kind: 'landline' },
    { name: 'bankAccount', kind: 'bank-account' },
  ],
  examples: {
    finds: [
      'wx.chooseInvoiceTitle({ success(res) { console.log(res) } })',
      'uni.chooseInvoiceTitle({ success: (res) => { console.log(res.bankAccount) } })',
    ],
    ignores: [
      'wx.chooseInvoiceTitle({ success(res) { console.log(res.type) } })',
      'wx.chooseInvoiceTitle({ fail(res) { console.log(res) } })',
    ],
  },
});
