import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'login-password',
  name: { en: 'password', 'zh-CN': '密码' },
  called: [
    { among: ['password', 'pwd', '密码'], endings: ['initialpassword', 'initpassword', 'initpwd', '初始密码'], name: { en: 'initial password', 'zh-CN': '初始密码' } },
    { among: ['password', 'pwd', '密码'], endings: ['defaultpassword', 'defaultpwd', '默认密码'], name: { en: 'default password', 'zh-CN': '默认密码' } },
  ],
  category: 'credential',
  level: 'critical',
  terms: {
    en: {
      high: [
        'password', 'passwd', 'pass word', 'pwd', 'user password', 'user pwd', 'login password', 'login pwd', 'old password',
        'new password', 'new pass', 'old pass', 're pass', 'confirm password', 'admin password', 'default password',
        'default pass', 'init password', 'init pass', 'passphrase', 'account password', 'user pass', 'admin pass', 'login pass',
        'auth pass', 'passcode', 'pswd', 'psw', 'pass phrase', 'confirm pass', 'repassword', 'password confirmation',
      ],
      medium: [
        'check pass',
      ],
      low: [
        'pass',
      ],
    },
    pinyin: {
      high: [
        'mima', 'denglumima', 'yonghumima', 'chushimima', 'kouling', 'guanliyuanmima', 'houtaimima', 'morenmima', 'querenmima', 'xinmima', 'jiumima', 'yuanmima',
      ],
    },
    abbr: {
      medium: [
        'yhmm', 'dlmm', 'csmm', 'qrmm',
      ],
      low: [
        'mm',
      ],
    },
    zh: {
      high: [
        '密码', '登录密码', '口令', '初始密码', '默认密码', '后台密码', '管理密码', '账号密码', '登录口令', '新密码', '旧密码', '原密码', '确认密码',
      ],
    },
    other: {
      high: [
        'contrasena', 'senha', 'mot de passe', 'passwort', 'mat khau', 'kata sandi', 'senha atual', 'nova senha', 'senha antiga',
        'confirmar senha', 'contrasenia', 'contrasena actual', 'nueva contrasena', 'kata laluan', 'mdp', 'kennwort', 'sifre',
        'wachtwoord', 'haslo', 'jelszo', 'lozinka', 'losenord', 'losenordet', 'passord', 'salasana', 'adgangskode', 'heslo',
        'fjalekalimi', 'palavra passe', 'palavra chave secreta', 'kodikos prosvasis', 'kwdikos prosbashs', 'wachtwoord oud',
        'nieuw wachtwoord', 'neues passwort', 'altes passwort', 'nouveau mot de passe', 'ancien mot de passe', 'nueva clave',
        'clave secreta',
      ],
      medium: [
        'clave acceso',
      ],
    },
  },
  examples: {
    finds: [
      'password', 'passwd', 'mima', '密码', 'initPass', 'checkPass', 'confirmPass', 'repassword', 'password_confirmation', 'qrmm', 'querenmima',
    ],
    ignores: [
      'passwordVisible', 'showPassword', 'InputPassword', 'passwordRules', 'passwordStrength', 'passwordPlaceholder', 'passwordTip', 'passwordType', 'defaultPassed', 'RABBITMQ_DEFAULT_USER', 'resetPassword', 'ForgetPassword', 'passwordHash', 'mm', 'pass', 'bypass', 'compass', 'userWithoutPassword', 'dbPassword', 'smtpPass', 'checkPassed', 'qualityCheck',
    ],
  },
});
