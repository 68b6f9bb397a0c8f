import { defineSink } from '../../define.ts';

/** Methods of HTTP clients that add to the query of a request, and requests that get parameters on their way. */
export default defineSink({
  id: 'request-builders',
  target: 'url',
  name: { en: 'a request’s query', 'zh-CN': '请求地址的参数' },
  doc: 'https://ladjs.github.io/superagent/#query-strings',
  patterns: [
    { from: { module: ['superagent', 'wretch', 'supertest'] }, members: ['query'], values: [0] },
    // What an interceptor adds to the query of every request: https://axios-http.com/docs/interceptors
    { from: { receiver: ['request.use(=>)', 'use(=>)'] }, members: ['params'], write: true },
    { from: { receiver: ['request.use(=>).params', 'use(=>).params'] }, write: true, key: 0 },
    { from: { receiver: ['axios.defaults', 'service.defaults', 'http.defaults'] }, members: ['params'], write: true },
  ],
  examples: {
    finds: [
      'import superagent from "superagent"; superagent.get("/u").query({ tel: user.phone })',
      'import wretch from "wretch"; wretch("/u").query({ tel: phone }).get()',
      'axios.interceptors.request.use((c) => { c.params = { ...c.params, tel: user.phone }; return c; })',
      'axios.defaults.params = { tel: user.phone }',
    ],
    ignores: [
      'import superagent from "superagent"; superagent.post("/u").send({ tel: user.phone })',
      'axios.interceptors.request.use((c) => { c.params = { ...c.params, time: Date.now() }; return c; })',
      'axios.interceptors.request.use((c) => { c.data = { tel: user.phone }; return c; })',
      'axios.defaults.timeout = phone.length',
    ],
  },
});
