import { defineSink } from '../define.ts';

/** Requests to plain addresses, recognised by the address; see `core/sinks/transport/insecure-requests.ts`. */
export const insecureRequest = defineSink({
  id: 'insecure-request',
  target: 'transport',
  name: { en: 'a plain http: request', 'zh-CN': '未加密的 http 请求' },
  doc: 'https://developer.mozilla.org/docs/Web/Security/Secure_Contexts',
  patterns: [],
  examples: { finds: [], ignores: [] },
});
