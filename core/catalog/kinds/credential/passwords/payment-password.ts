import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'payment-password',
  name: { en: 'payment password', 'zh-CN': '支付密码' },
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      high: [
        'pay password', 'pay pass', 'pay pwd', 'paypwd', 'paypwd old', 'pay pwd old', 'payment password', 'payment pin', 'trade password',
        'trade pwd', 'transaction password', 'withdraw password', 'balance pay pwd', 'bank password', 'card pin',
        'transaction pin', 'upi pin', 'atm pin', 'wallet pin',
      ],
    },
    pinyin: {
      high: [
        'zhifumima', 'jiaoyimima', 'tixianmima', 'qukuanmima',
      ],
    },
    abbr: {
      medium: [
        'zfmm', 'jymm',
      ],
    },
    zh: {
      high: [
        '支付密码', '交易密码', '取款密码', '资金密码',
      ],
    },
  },
  examples: {
    finds: [
      'payPassword', 'payPass', 'payPwd', 'zhifumima', '支付密码',
    ],
    ignores: [
      'setPayPassword', 'pinCode', 'pincode', 'pinned',
    ],
  },
});
