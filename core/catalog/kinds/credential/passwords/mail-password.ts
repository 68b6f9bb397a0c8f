import { definePasswordOf } from '../../../passwords/define-password.ts';

export default definePasswordOf({
  id: 'mail-password',
  name: { en: 'mailbox password', 'zh-CN': '邮箱密码' },
  terms: {
    en: {
      high: [
        'mail password', 'mail pass', 'mail pwd', 'email pass', 'email pwd', 'smtp pass', 'smtp password', 'smtp pwd',
        'imap password', 'imap pass', 'pop 3 password', 'mailbox password', 'mailer password', 'noreply password', 'no reply password', 'noreply pass', 'sender password',
      ],
    },
    pinyin: {
      high: [
        'youxiangmima',
      ],
    },
    zh: {
      high: [
        '邮箱密码', '邮箱授权码', '邮箱口令',
      ],
    },
  },
  examples: {
    finds: [
      'smtpPass', 'noreplyPassword', 'MAIL_PASSWORD', 'emailPwd', '邮箱授权码',
    ],
    ignores: [
      'smtpHost', 'mailPasswordReset',
    ],
  },
});
