import { defineKind } from '../define.ts';

export default defineKind({
  id: 'login-password',
  name: { en: 'login password', 'zh-CN': '登录密码' },
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      high: [
        'password', 'passwd', 'pass word', 'pwd', 'user password', 'user pwd', 'login password', 'login pwd',
        'old password', 'new password', 'new pass', 'old pass', 're pass', 'confirm password', 'admin password',
        'default password', 'init password', 'passphrase', 'account password', 'db password', 'redis password',
        'db pass', 'mysql pass', 'mongo pass', 'redis pass', 'mail pass', 'email pass', 'smtp pass', 'user pass', 'admin pass', 'login pass', 'auth pass', 'passcode', 'require pass', 'requirepass', 'master auth', 'pswd', 'psw', 'pass phrase', 'root pwd', 'store pass', 'key pass', 'keypass', 'storepass',
      ],
      low: [
        'pass',
      ],
    },
    pinyin: {
      high: [
        'mima', 'denglumima', 'yonghumima', 'chushimima', 'kouling',
      ],
    },
    abbr: {
      medium: [
        'yhmm', 'dlmm', 'csmm',
      ],
      low: [
        'mm',
      ],
    },
    zh: {
      high: [
        '密码', '登录密码', '口令', '初始密码',
      ],
    },
  },
  examples: {
    finds: [
      'password', 'passwd', 'mima', '密码',
    ],
    ignores: [
      'passwordVisible', 'showPassword', 'InputPassword', 'passwordRules', 'passwordStrength', 'passwordPlaceholder',
      'passwordTip', 'passwordType', 'resetPassword', 'ForgetPassword', 'passwordHash', 'mm', 'pass', 'bypass',
      'compass',
    ],
  },
});
