import { defineLiteral } from '../define.ts';

/** Eight digits, or a letter and eight digits. */
export default defineLiteral({
  id: 'taiwan-permit',
  kind: 'taiwan-permit',
  doc: 'https://www.nia.gov.cn/',
  pattern: /(?<![0-9A-Za-z])[TL]?\d{8}(?![0-9A-Za-z])/,
  check: 'varied-digits',
  level: 'medium',
  examples: {
    finds: ['T0{digits:7}'],
    ignores: ['00000000'],
  },
});
