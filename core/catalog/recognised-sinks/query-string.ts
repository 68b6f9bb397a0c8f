import { defineSink } from '../define.ts';

/** Addresses built from text, recognised by the text itself; see `core/sinks/addresses/query-strings.ts`. */
export const queryString = defineSink({
  id: 'query-string',
  target: 'url',
  name: { en: 'a query string', 'zh-CN': '网址参数' },
  doc: 'https://url.spec.whatwg.org/#concept-url-query',
  patterns: [],
  examples: { finds: [], ignores: [] },
});
