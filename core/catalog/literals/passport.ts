import { defineLiteral } from '../define.ts';

/** Chinese ordinary, diplomatic and service passports; the shape alone is that of many codes. */
export default defineLiteral({
  id: 'passport',
  kind: 'passport',
  doc: 'https://www.nia.gov.cn/',
  pattern: /(?<![0-9A-Za-z])(?:E[0-9A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[DSP]E?\d{7,8})(?![0-9A-Za-z])/,
  check: 'varied-digits',
  level: 'medium',
  examples: {
    finds: ['E0{digits:7}'],
    ignores: ['E00000000', 'E12345678'],
  },
});
