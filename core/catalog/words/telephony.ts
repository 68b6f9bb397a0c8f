/** Words of programs that call people and send them messages. All lower case. */

/** Channels and services by which a number of a telephone is reached. */
export const telephonyWords: readonly string[] = ['sms', 'mms', 'whatsapp', 'twilio', 'telnyx', 'plivo', 'vonage', 'vapi', 'voip', 'telephony', 'voicemail', 'wati', 'gupshup', 'callsid', 'messagesid', 'dialer', 'voicecall', 'phonecall', 'incomingcall', 'outboundcall', 'dialing', 'dialling', 'pstn'];

/** Words of mail: where they stand too, `from` and `to` alone are no numbers. */
export const mailWords: readonly string[] = ['smtp', 'imap', 'nodemailer', 'mailer', 'sendgrid', 'mailgun', 'inbox', 'mailbox', 'replyto', 'bcc'];

/** Who takes part in a call or a message: `fromNumber`, `caller_number`. */
export const telephoneParties: readonly string[] = ['from', 'to', 'caller', 'callee', 'called', 'calling', 'sender', 'recipient', 'receiver', 'customer', 'destination', 'dialed'];

/** Last words of records of a call or a message, whose `from` and `to` are numbers. */
export const messageNouns: readonly string[] = ['message', 'msg', 'sms', 'mms', 'call', 'voicemail'];

/** Channels whose messages go to numbers alone: `to` of an `SmsRequest` is one, whatever else a program sends. */
export const numberChannels: readonly string[] = ['sms', 'mms', 'whatsapp'];

/** Last words of types and functions that are about calls: a `Message` may be a mail. */
export const callNouns: readonly string[] = ['call', 'voicemail'];

/** Last words of types and functions that say in which form something is given: a `CallConfig` is what a call is made with. */
export const givenForms: readonly string[] = ['config', 'options', 'opts', 'params', 'parameters', 'args', 'input', 'payload', 'request', 'dto', 'props', 'data', 'command', 'job'];

/** What is done to a call before its new destination: `transferTo`, `forwardTo`. */
export const callTransfers: readonly string[] = ['transfer', 'forward'];

/** Last words of what a webhook of a telephony service is given. https://www.twilio.com/docs/messaging/guides/webhook-request */
export const webhookBodies: readonly string[] = ['body', 'params', 'query', 'payload', 'data', 'form'];
export const webhookParties: readonly string[] = ['From', 'To', 'Caller', 'Called', 'WaId'];

/** Persons whose `number` is that of a telephone where a program calls people. */
export const calledPersons: readonly string[] = ['customer', 'caller', 'callee', 'recipient', 'contact', 'lead'];

/** Words in names of whom a program calls or sends something to. */
export const recipientWords: readonly string[] = ['to', 'recipient', 'recipients', 'receiver', 'receivers', 'customer', 'patient', 'user', 'lead', 'target', 'targets', 'test', 'destination', 'callee'];

/** Words in names of the number that a program, or the company behind it, has itself. */
export const ownNumberWords: readonly string[] = ['from', 'default', 'fallback', 'business', 'company', 'support', 'owner', 'brand', 'our', 'sender', 'hotline', 'bot', 'assistant'];
