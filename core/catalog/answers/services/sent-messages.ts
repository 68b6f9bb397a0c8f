import { defineAnswer } from '../../define-answer.ts';

/** A message or call that a provider of telephony made repeats whom it went to. */
export default defineAnswer({
  id: 'sent-messages',
  doc: 'https://www.twilio.com/docs/messaging/api/message-resource',
  calls: [{ from: { module: 'twilio' }, members: ['create', 'fetch'] }],
  fields: [
    { name: 'to', kind: 'mobile-phone' },
    { name: 'body', kind: 'message-content' },
  ],
  examples: {
    finds: [
      'import twilio from "twilio"; const client = twilio(sid, key); const sent = await client.messages.create({ to, body }); console.log("sent", sent)',
      'const client = require("twilio")(sid, key); client.calls.create({ to, url }).then((call) => console.log(call))',
    ],
    ignores: [
      'import twilio from "twilio"; const client = twilio(sid, key); const sent = await client.messages.create({ to, body }); console.log(sent.sid, sent.status)',
      'import Anthropic from "@anthropic-ai/sdk"; const client = new Anthropic(); const sent = await client.messages.create({ model }); console.log(sent)',
    ],
  },
});
