import { defineAnswer } from '../../define-answer.ts';

/** What a mail server answers repeats whom the mail went to. */
export default defineAnswer({
  id: 'sent-mail',
  doc: 'https://nodemailer.com/usage#sending-a-message',
  calls: [{ from: { receiver: ['transporter', 'transport', 'createTransport()', 'nodemailer.createTransport()'] }, members: ['sendMail'] }],
  fields: [
    { name: 'accepted', kind: 'email' },
    { name: 'rejected', kind: 'email' },
    { name: 'envelope', kind: 'email' },
  ],
  examples: {
    finds: [
      'const nodemailer = require("nodemailer"); const t = nodemailer.createTransport(options); const info = await t.sendMail(mail); console.log(info)',
      'transporter.sendMail(mail, (err, info) => { console.log(info) })',
      'const sent = await transporter.sendMail(mail); console.log(sent.accepted)',
    ],
    ignores: [
      'const info = await transporter.sendMail(mail); console.log(info.messageId)',
      'transporter.sendMail(mail, (err, info) => { console.log("sent", info.messageId, info.response) })',
      'transporter.sendMail(mail, (err, info) => { console.log(err) })',
      'const info = await post.sendMail(mail); console.log(info)',
    ],
  },
});
