import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'messaging-sdk',
  kind: 'api-key',
  name: { en: 'the secret of the messaging service', 'zh-CN': '消息推送或短信服务的密钥' },
  doc: 'https://github.com/jpush/jpush-api-nodejs-client',
  isOwnSecret: false,
  variable: 'MESSAGING_SECRET',
  calls: [
    { from: { module: ['jpush-sdk', 'jpush-async', 'jpush-api'] }, members: ['buildClient'], args: [1] },
    { from: { receiver: ['JPush', 'JPUSH'] }, members: ['buildClient'], args: [1] },
    // https://www.twilio.com/docs/libraries/reference/twilio-node
    { from: { module: 'twilio' }, members: ['AccessToken'], args: [2] },
    { from: { module: 'twilio' }, members: ['Twilio'], args: [1] },
    { from: { module: 'twilio' }, members: ['validateRequest', 'validateRequestWithBody'], args: [0] },
    { from: { module: 'twilio' }, args: [1] },
    { from: { receiver: ['twilio', 'Twilio'] }, args: [1] },
  ],
  examples: {
    finds: [
      'const JPush = require(\'jpush-sdk\'); JPush.buildClient(appKey, SECRET)',
      'JPush.buildClient(appKey, SECRET)',
      'import twilio from \'twilio\'; const client = twilio(accountSid, SECRET)',
      'const client = require(\'twilio\')(accountSid, SECRET)',
      'import { Twilio } from \'twilio\'; new Twilio(accountSid, SECRET)',
      'import twilio from \'twilio\'; twilio.validateRequest(SECRET, signature, url, params)',
    ],
    ignores: [
      'const JPush = require(\'jpush-sdk\'); JPush.buildClient(SECRET, config.jpush)',
      'import twilio from \'twilio\'; twilio(SECRET, process.env.TWILIO_AUTH_TOKEN)',
      'import twilio from \'twilio\'; const client = twilio(accountSid, authToken); client.messages.create({ body: SECRET }, SECRET)',
      'import twilio from \'twilio\'; new twilio.jwt.AccessToken(accountSid, SECRET, apiSecret)',
    ],
  },
});
