import { defineLiteral } from '../define.ts';

/** The same in digits alone, as interfaces of messages take it: a number is one of a telephone only where a recipient has it. */
export default defineLiteral({
  id: 'foreign-mobile-digits',
  kind: 'mobile-phone',
  doc: 'https://developers.facebook.com/docs/whatsapp/cloud-api/reference/phone-numbers',
  pattern: /(?<![\w+.-])[2-9]\d{9,13}(?![\w.-])/,
  check: 'foreign-mobile',
  level: 'high',
  alone: { whole: 'medium', inside: 'low' },
  ofRecipients: true,
  examples: {
    finds: ['324{mobile-tail}'],
    ignores: ['447700900123', '919876543210', '5511999999999', '34912345678'],
  },
});
