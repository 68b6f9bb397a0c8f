import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'http-login',
  kind: 'service-password',
  name: { en: 'the login of this request', 'zh-CN': '该请求的用户名和密码' },
  doc: 'https://nodejs.org/api/http.html#httprequesturl-options-callback',
  isOwnSecret: false,
  isPair: true,
  variable: 'API_LOGIN',
  calls: [
    { from: { module: ['http', 'https', 'node:http', 'node:https', 'follow-redirects'] }, members: ['request', 'get'], options: { at: 0, paths: ['auth'] } },
    { from: { module: ['http', 'https', 'node:http', 'node:https', 'follow-redirects'] }, members: ['request', 'get'], options: { at: 1, paths: ['auth'] } },
    { from: { module: ['superagent', 'urllib', 'got', 'needle'] }, members: ['auth'], args: [0] },
    // https://github.com/http-party/node-http-proxy#options
    { from: { module: ['http-proxy', 'http-proxy-middleware'] }, members: ['createProxyServer', 'createProxy', 'createServer', 'createProxyMiddleware'], options: { at: 0, paths: ['auth'] } },
    { from: { module: 'http-proxy-middleware' }, members: ['createProxyMiddleware', 'legacyCreateProxyMiddleware'], options: { at: 1, paths: ['auth'] } },
    { from: { module: ['http-proxy', 'http-proxy-middleware'] }, options: { at: 0, paths: ['auth'] } },
    { from: { module: 'http-proxy-middleware' }, options: { at: 1, paths: ['auth'] } },
    { from: { module: 'urllib' }, members: ['request', 'curl'], options: { at: 1, paths: ['auth', 'digestAuth'] } },
  ],
  examples: {
    finds: [
      'const { createProxyMiddleware } = require(\'http-proxy-middleware\'); app.use(createProxyMiddleware({ target, auth: \'robot:\' + SECRET }))',
      'import https from \'node:https\'; https.request({ host, auth: \'robot:\' + SECRET }, done)',
      'const http = require(\'http\'); http.get(url, { auth: `robot:${SECRET}` })',
      'import superagent from \'superagent\'; superagent.get(url).auth(\'robot:\' + SECRET)',
    ],
    ignores: [
      'const { createProxyMiddleware } = require(\'http-proxy-middleware\'); app.use(createProxyMiddleware({ target: SECRET, auth: `${user}:${password}` }))',
      'import https from \'node:https\'; https.request({ host, auth: \'robot:\' + env.password }, done)',
      'import https from \'node:https\'; https.request({ host: \'robot:\' + SECRET }, done)',
      'import superagent from \'superagent\'; superagent.get(url).auth(SECRET, { type: \'bearer\' })',
    ],
  },
});
