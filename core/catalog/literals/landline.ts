import { defineLiteral } from '../define.ts';

/** Area code and number; without a separator every long number looks like one. */
export default defineLiteral({
  id: 'landline',
  kind: 'landline',
  doc: 'https://www.miit.gov.cn/',
  pattern: /(?<![0-9A-Z.-])0(?:10|2\d|[3-9]\d{2})[- ]?[2-9]\d{6,7}(?:-\d{1,6})?(?![0-9A-Z])/i,
  check: 'varied-digits',
  level: 'low',
  examples: {
    finds: ['0999-26{digits:5}'],
    ignores: ['400-800-8820'],
  },
});
