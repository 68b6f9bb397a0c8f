/** Parts of a request that hold what somebody sent, by what frameworks call them. https://expressjs.com/en/5x/api.html#req */
import type { Text } from '../../../types.ts';

export const REQUEST_PARTS: ReadonlyMap<string, Text> = new Map([
  ['body', { en: 'the request body', 'zh-CN': '请求体' }],
  ['query', { en: 'the query string', 'zh-CN': '网址参数' }],
  ['headers', { en: 'the request headers', 'zh-CN': '请求头' }],
]);
