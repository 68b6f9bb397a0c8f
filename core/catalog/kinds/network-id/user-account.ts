import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'user-account',
  name: { en: 'account name', 'zh-CN': '账号' },
  called: [
    // Two words are the login of an account as often as the real name of a person; either is the name of a user.
    { among: ['username'], endings: ['user name'], isElsewhere: true, name: { en: 'user’s name', 'zh-CN': '姓名或用户名' } },
    { among: ['username', '用户名'], endings: ['username', '用户名'], name: { en: 'username', 'zh-CN': '用户名' } },
    { among: ['loginname', 'accountname'], endings: ['loginname', 'accountname'], name: { en: 'account name', 'zh-CN': '账号' } },
    // That of a bank has such names as well.
    { among: ['accountno', 'accountnumber', 'acctno'], endings: ['accountno', 'accountnumber', 'acctno'], name: { en: 'account number', 'zh-CN': '账号' } },
    { among: ['name'], endings: ['name'], isElsewhere: true, name: { en: 'name', 'zh-CN': '姓名' } },
  ],
  category: 'network-id',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'user name', 'username', 'login name', 'loginname', 'login account', 'user account', 'account name', 'account no',
        'account number', 'login id', 'member account',
      ],
    },
    pinyin: {
      medium: [
        'zhanghao', 'denglumin', 'dengluming', 'yonghuzhanghao', 'yonghuming',
      ],
    },
    abbr: {
      low: [
        'zh', 'yhm', 'dlm', 'dlzh',
      ],
    },
    zh: {
      medium: [
        '账号', '帐号', '登录名', '用户名', '用户账号',
      ],
    },
    other: {
      medium: [
        'nombre usuario', 'nombre de usuario', 'nome usuario', 'nome de usuario', 'benutzername', 'nom utilisateur',
        'kullanici adi', 'ten dang nhap',
      ],
    },
  },
  examples: {
    finds: [
      'loginName', 'zhanghao', '账号',
    ],
    ignores: [
      'zh', 'accountId', 'serviceAccount', 'accountType', 'publicAccount', 'mailAccount',
    ],
  },
});
