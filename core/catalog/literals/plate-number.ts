import { defineLiteral } from '../define.ts';

/** GA 36-2018: province, office, five or six characters. */
export default defineLiteral({
  id: 'plate-number',
  kind: 'plate-number',
  doc: 'https://www.mps.gov.cn/',
  pattern: /(?<![\u4e00-\u9fa5A-Z0-9])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][· -]?(?:[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z0-9]{4}[学警港澳]|[DF][A-HJ-NP-Z0-9]\d{4}|\d{5}[DF])(?![A-Z0-9])/,
  check: 'varied-digits',
  level: 'medium',
  alone: { whole: 'low', inside: 'low' },
  examples: {
    finds: ['琼Z9{digits:4}'],
    ignores: ['京A12345', '京A88888'],
  },
});
