import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'bank-account',
  name: { en: 'bank account number', 'zh-CN': '银行账号' },
  category: 'property',
  level: 'critical',
  tier: 'A',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'bank account', 'bank account no', 'bank account number', 'account bank no', 'settlement account',
        'collection bank account', 'iban',
      ],
      medium: [
        'bank branch no', 'opening bank account', 'routing number', 'sort code number', 'upi id', 'debtor account number',
        'creditor account number', 'debtor iban', 'creditor iban', 'salary account number',
      ],
    },
    pinyin: {
      high: [
        'yinhangzhanghao', 'yinhangzhanghu', 'kaihuzhanghao', 'duigongzhanghao',
      ],
    },
    abbr: {
      medium: [
        'yhzh', 'khzh', 'skzh',
      ],
      low: [
        'khh',
      ],
    },
    zh: {
      high: [
        '银行账号', '银行账户', '开户账号', '收款账户',
      ],
    },
    other: {
      high: [
        'conta bancaria', 'cuenta bancaria', 'numero cuenta', 'numero de cuenta', 'numero conta', 'no rekening', 'nomor rekening',
        'numero de compte', 'kontonummer', 'so tai khoan', 'hesap no', 'rekeningnummer', 'conto corrente', 'chave pix', 'clabe',
        'numer konta', 'numer rachunku', 'cislo uctu', 'broj racuna', 'bankszamlaszam', 'numar cont', 'cont bancar', 'kontonr',
        'tilinumero', 'banka hesap no', 'nombor akaun', 'no akaun bank', 'nomer scheta', 'arithmos logariasmoy', 'conto bancario',
        'numero conto', 'rekening nummer', 'bankverbindung',
      ],
    },
  },
  examples: {
    finds: [
      'bankAccount', 'bankAccountNo', 'yinhangzhanghao', '银行账号',
    ],
    ignores: [
      'khh', 'bankAccountType', 'accountBook',
    ],
  },
});
