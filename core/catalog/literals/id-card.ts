import { defineLiteral } from '../define.ts';

/** GB 11643: region, birth date, sequence and a check digit (MOD 11-2); the digits verified, it is hardly anything else. */
export default defineLiteral({
  id: 'id-card',
  kind: 'id-card',
  doc: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E',
  pattern: /(?<![0-9A-Z.-])(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[1-6])\d{4}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![0-9A-Z-])/i,
  check: 'id-card',
  level: 'critical',
  alone: { whole: 'critical', inside: 'critical' },
  inComment: 'high',
  samples: ['11010519491231002X', '440524188001010014', '341126197709218366', '810000199408230021', '830000199201300022'],
  examples: {
    finds: ['{id-card}'],
    ignores: ['110105194912310021', '20240101123045678'],
  },
});
