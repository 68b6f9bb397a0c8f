import { defineLiteral } from '../define.ts';

/** Fifteen digits with a type allocation code and a Luhn digit. */
export default defineLiteral({
  id: 'imei',
  kind: 'imei',
  doc: 'https://www.gsma.com/solutions-and-impact/technologies/device-identity/',
  pattern: /(?<!\d)(?:35|86|99|01|49)\d{13}(?!\d)/,
  check: 'luhn',
  level: 'medium',
  samples: ['490154203237518', '356938035643809'],
  examples: {
    finds: ['{imei}'],
    ignores: ['350000000000000', '123456789012345'],
  },
});
