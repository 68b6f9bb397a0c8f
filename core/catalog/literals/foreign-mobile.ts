import { defineLiteral } from '../define.ts';

/** A mobile number of another country, with the code of the country. */
export default defineLiteral({
  id: 'foreign-mobile',
  kind: 'mobile-phone',
  doc: 'https://www.itu.int/rec/T-REC-E.164',
  pattern: /(?<![\w+.])\+[2-9]\d{0,2}(?:[- ]?\d){7,12}(?!\w|\.\d)/,
  check: 'foreign-mobile',
  level: 'high',
  alone: { whole: 'medium', inside: 'low' },
  ofRecipients: true,
  examples: {
    finds: ['+324{mobile-tail}', '+32 4{mobile-tail}'],
    ignores: ['+447700900123', '+919876543210', '+4915112345678', '+31851155243', '+27821234567', '+5511999999999', '+34600123123', '+8613800138000'],
  },
});
