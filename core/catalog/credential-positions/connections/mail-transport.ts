import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'mail-transport',
  kind: 'mail-password',
  name: { en: 'the mailbox password', 'zh-CN': '邮箱密码或授权码' },
  doc: 'https://nodemailer.com/smtp/',
  isOwnSecret: false,
  variable: 'MAIL_PASSWORD',
  calls: [
    { from: { module: ['nodemailer', 'nodemailer-smtp-transport'] }, members: ['createTransport'], options: { at: 0, paths: ['auth.pass', 'auth.clientSecret', 'auth.refreshToken'] } },
    { from: { module: 'nodemailer-smtp-transport' }, options: { at: 0, paths: ['auth.pass'] } },
    { from: { module: '@nestjs-modules/mailer' }, members: ['forRoot'], options: { at: 0, paths: ['transport.auth.pass'] } },
    { from: { module: '@nestjs-modules/mailer' }, members: ['forRootAsync'], options: { at: 0, paths: ['useFactory.().transport.auth.pass'] } },
    { from: { module: 'emailjs' }, members: ['connect', 'SMTPClient'], options: { at: 0, paths: ['password'] } },
  ],
  examples: {
    finds: [
      'import nodemailer from \'nodemailer\'; nodemailer.createTransport({ host, auth: { user, pass: SECRET } })',
      'import { MailerModule } from \'@nestjs-modules/mailer\'; MailerModule.forRootAsync({ useFactory: () => ({ transport: { host, auth: { user, pass: SECRET } } }) })',
      'const config = { auth: { pass: SECRET } }; const { createTransport } = require(\'nodemailer\'); createTransport(config)',
    ],
    ignores: [
      'import nodemailer from \'nodemailer\'; nodemailer.createTransport({ host, auth: { user: SECRET, pass: process.env.MAIL_PASS } })',
    ],
  },
});
