import { defineLiteral } from '../define.ts';

/** Five to eleven digits: only a name tells it from any other number. */
export default defineLiteral({
  id: 'qq',
  kind: 'qq',
  doc: 'https://im.qq.com/',
  pattern: /^[1-9]\d{5,10}$/,
  check: 'varied-digits',
  level: 'low',
  examples: {
    finds: ['39{digits:7}'],
    ignores: ['123456', '10000'],
  },
});
