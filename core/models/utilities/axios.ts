import { defineModel, type FlowRow } from '../define-model.ts';

const PARTS = ['argument[0].url', 'argument[0].params', 'argument[0].params.*'];

/** Methods with a body before the options, and those without one. */
const WITH_BODY = ['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'];
const WITHOUT_BODY = ['get', 'delete', 'head', 'options'];
const OPTIONS = ['params', 'headers'];

/** What each method sends, by the argument that has it and the part of the configuration that it is. */
const SENT: readonly (readonly [string, string, string])[] = [
  ...WITH_BODY.flatMap((name) => [[name, '[1]', 'data'] as const, ...OPTIONS.map((part) => [name, `[2].${part}`, part] as const)]),
  ...WITHOUT_BODY.flatMap((name) => ['data', ...OPTIONS].map((part) => [name, `[1].${part}`, part] as const)),
  ...['data', ...OPTIONS].map((part) => ['request', `[0].${part}`, part] as const),
];

/** Where interceptors of an instance find the configuration of a request. */
const INTERCEPTED = ['return.interceptors.request', 'return.interceptors.response.config'];

/** The object that has interceptors stands for the configuration that they receive. */
export const axios = defineModel({
  id: 'axios',
  package: 'axios',
  globals: ['axios'],
  doc: 'https://axios-http.com/docs/instance',
  flows: [
    { call: 'getUri', from: PARTS, to: 'return', copies: 'text' },
    { call: 'Axios#getUri', from: PARTS, to: 'return', copies: 'text' },
    ...['', 'Axios#'].flatMap((type) =>
      SENT.map(([name, given, part]): FlowRow => ({
        call: `${type}${name}`,
        from: `argument${given}`,
        to: `return.thrown.config.${part}`,
      })),
    ),
    ...SENT.map(([name, given, part]): FlowRow => ({
      call: 'create',
      from: `return.${name}.argument${given}`,
      to: INTERCEPTED.map((config) => `${config}.${part}`),
    })),
    ...['data', ...OPTIONS].map((part): FlowRow => ({
      call: 'create',
      from: `return.argument[0].${part}`,
      to: INTERCEPTED.map((config) => `${config}.${part}`),
    })),
    {
      call: 'create',
      from: 'argument[0].headers',
      to: ['return.interceptors.request.headers', 'return.interceptors.response.config.headers'],
    },
    { call: 'AxiosInterceptors#use', from: 'receiver', to: 'argument[0].parameter[0]' },
  ],
  returns: { create: 'Axios' },
  parts: { create: { 'interceptors.request': 'AxiosInterceptors', 'interceptors.response': 'AxiosInterceptors' } },
  examples: {
    carries: [
      'import axios from "axios"; sink(axios.getUri({ url: "/find", params: { p: user.phone } }))',
      'import axios from "axios"; const http = axios.create({ baseURL: "/api" }); sink(http.getUri({ url: `/find/${user.phone}` }))',
      'import axios from "axios"; const http = axios.create(); sink(http.getUri({ url: "/find", params: { p: user.phone } }))',
      'import axios from "axios"; const http = axios.create(); http.interceptors.request.use((config) => { sink(config.data.p); return config }); http.put("/in", { p: user.phone })',
      'import axios from "axios"; const http = axios.create(); http.interceptors.request.use((config) => { sink(config); return config }); http.request({ url: "/in", data: { p: user.phone } })',
      'import axios from "axios"; const http = axios.create(); http.interceptors.request.use((config) => { sink(config.params); return config }); http.get("/in", { params: { p: user.phone } })',
      'import axios from "axios"; const http = axios.create(); http.interceptors.response.use((answer) => { sink(answer.config.data); return answer }); http.post("/in", { p: user.phone })',
      'import axios from "axios"; try { await axios.post("/in", { p: user.phone }) } catch (err) { sink(err.config.data) }',
      'import axios from "axios"; const http = axios.create(); http.post("/in", { p: user.phone }).catch((err) => sink(err.config?.data))',
    ],
    stops: [
      'import axios from "axios"; const http = axios.create(); const other = axios.create(); other.interceptors.request.use((config) => { sink(config.data); return config }); http.post("/in", { p: user.phone })',
      'import axios from "axios"; const http = axios.create(); http.interceptors.request.use((config) => { sink(config.url, config.method); return config }); http.post("/in", { p: user.phone })',
      'import axios from "axios"; const http = axios.create(); http.interceptors.response.use((answer) => { sink(answer.data); return answer }); http.post("/in", { p: user.phone })',
      'import axios from "axios"; try { await axios.post("/in", { p: user.phone }) } catch (err) { sink(err) }',
      'import axios from "axios"; try { await axios.post("/in", { p: user.phone }) } catch (err) { sink(err.message) }',
      'import axios from "axios"; sink(axios.getUri({ url: "/find", data: { p: user.phone } }))',
      'import axios from "axios"; sink(axios.getUri({ url: "/find", params: { p: user.id } }))',
      'import axios from "./axios"; sink(axios.getUri({ url: "/find", params: { p: user.phone } }))',
    ],
  },
});
