import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'email',
  name: { en: 'email address', 'zh-CN': '电子邮箱' },
  category: 'basic',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'email', 'e mail', 'email address', 'mail address', 'user email', 'contact email', 'link email', 'security email',
        'mailbox address', 'reply to address', 'reply to email', 'receipt email', 'customer email', 'bill to email', 'login email',
        'registered email',
      ],
      medium: [
        'mail', 'mailbox', 'to mails', 'cc mails', 'bcc mails', 'user principal name',
      ],
    },
    pinyin: {
      high: [
        'youxiang', 'dianziyouxiang', 'youxiangdizhi', 'youjiandizhi',
      ],
    },
    abbr: {
      medium: [
        'yxdz', 'dzyx',
      ],
      low: [
        'yx',
      ],
    },
    zh: {
      high: [
        '邮箱', '电子邮箱', '电子邮件', '邮箱地址', '电子邮件地址', '邮件地址',
      ],
      medium: [
        '邮件',
      ],
    },
    other: {
      high: [
        'correo electronico', 'correo', 'e posta', 'courriel', 'endereco de email', 'adresse mail', 'adresse email',
        'adresse electronique', 'direccion de correo', 'alamat email', 'dia chi email',
      ],
    },
  },
  examples: {
    finds: [
      'email', 'eMail', 'youxiang', '邮箱',
    ],
    ignores: [
      'emailResult', 'mailResponse',
      'totalEmails', 'numEmails',
      'emailTemplateId', 'emailMatch', 'emailRegex', 'sendEmailCode', 'emailService', 'mailer', 'nodemailer',
      'mailto', 'mailpub', 'gmail', 'MailAccountApi', 'emailTimer', 'emailCountdown', 'adminEmail', 'supportEmail',
      'noreplyEmail', 'authorEmail',
    ],
  },
});
