import { defineLiteral } from '../define.ts';

/** Permits for residents of Hong Kong and Macau, and for travel there. */
export default defineLiteral({
  id: 'hk-macau-permit',
  kind: 'hk-macau-permit',
  doc: 'https://www.nia.gov.cn/',
  pattern: /(?<![0-9A-Za-z])(?:[HM]\d{8}(?:\d{2})?|C[0-9A-Z]\d{7})(?![0-9A-Za-z])/,
  check: 'varied-digits',
  level: 'medium',
  examples: {
    finds: ['H0{digits:7}'],
    ignores: ['H00000000'],
  },
});
