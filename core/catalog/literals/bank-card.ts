import { defineLiteral } from '../define.ts';

/** ISO/IEC 7812 with the prefixes of UnionPay, Visa, Mastercard, JCB and American Express; Luhn verified. One digit string in ten passes, so that without a name only UnionPay’s prefix counts. */
export default defineLiteral({
  id: 'bank-card',
  kind: 'bank-card',
  doc: 'https://www.iso.org/standard/70484.html',
  pattern: /(?<![0-9A-Z.-])(?:62\d{14,17}|60\d{14,17}|81\d{14}|9558\d{12,15}|4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|35\d{14}|3[47]\d{13}|62\d{2}(?: \d{4}){3}(?: \d{1,3})?)(?![0-9A-Z-])/i,
  check: 'luhn',
  level: 'critical',
  alone: { whole: 'low', inside: 'low' },
  inComment: 'low',
  samples: ['6216261000000000018', '6221558812340000', '6200000000000005', '4111111111111111', '5555555555554444', '4242424242424242', '4000000000000002', '378282246310005', '3530111333300000'],
  examples: {
    finds: ['{bank-card}'],
    ignores: ['6299990000000000', '1234567890123456'],
  },
});
