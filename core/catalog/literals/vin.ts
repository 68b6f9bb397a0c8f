import { defineLiteral } from '../define.ts';

/** GB 16735: seventeen characters without I, O, Q and with a check digit. */
export default defineLiteral({
  id: 'vin',
  kind: 'vin',
  doc: 'https://openstd.samr.gov.cn/',
  pattern: /(?<![0-9A-Za-z.])(?=[A-HJ-NPR-Z0-9]{0,16}[A-HJ-NPR-Z])(?=[A-HJ-NPR-Z]{0,16}\d)[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])/,
  check: 'vin',
  level: 'medium',
  samples: ['1M8GDM9AXKP042788', '11111111111111111'],
  examples: {
    finds: ['{vin}'],
    ignores: ['AAAAAAAAAAAAAAAA1'],
  },
});
