import { defineSink } from '../define.ts';

/** Paths and query parameters of requests that a program makes; see `core/sinks/addresses/request-addresses.ts`. */
export const requestAddress = defineSink({
  id: 'request-address',
  target: 'url',
  name: { en: 'a request URL', 'zh-CN': '请求网址' },
  doc: 'https://axios-http.com/docs/req_config',
  patterns: [],
  examples: { finds: [], ignores: [] },
});
