import { defineKind } from '../define.ts';

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
        'email', 'e mail', 'email address', 'mail address', 'user email', 'contact email', 'link email',
        'security email', 'mailbox address', 'reply to address', 'reply to email',
      ],
      medium: [
        'mail', 'mailbox', 'to mails', 'cc mails', 'bcc mails',
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
        '邮箱', '电子邮箱', '电子邮件', '邮箱地址',
      ],
      medium: [
        '邮件',
      ],
    },
    other: {
      high: [
        'correo electronico', 'correo', 'e posta', 'courriel',
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
