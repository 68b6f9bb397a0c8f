import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'http-basic-auth',
  kind: 'service-password',
  name: { en: 'the HTTP basic-auth password', 'zh-CN': 'HTTP Basic 认证密码' },
  doc: 'https://axios-http.com/docs/req_config',
  isOwnSecret: false,
  variable: 'API_PASSWORD',
  isAlsoOnClient: true,
  calls: [
    { from: { module: ['axios', 'umi-request'] }, members: ['get', 'delete', 'head', 'options', 'request'], options: { at: 1, paths: ['auth.password', 'proxy.auth.password'] } },
    { from: { module: 'axios' }, members: ['post', 'put', 'patch'], options: { at: 2, paths: ['auth.password', 'proxy.auth.password'] } },
    { from: { module: 'axios' }, members: ['create', 'request'], options: { at: 0, paths: ['auth.password', 'proxy.auth.password'] } },
    { from: { module: ['axios', 'got', 'request', 'urllib', 'needle'] }, options: { at: 1, paths: ['auth.password', 'auth.pass', 'password'] } },
    { from: { module: ['axios', 'request', 'request-promise'] }, options: { at: 0, paths: ['auth.password', 'auth.pass'] } },
    { from: { module: ['request', 'request-promise', 'request-promise-native'] }, members: ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'], options: { at: 1, paths: ['auth.password', 'auth.pass'] } },
    { from: { module: ['superagent', 'request', 'request-promise', 'request-promise-native'] }, members: ['auth'], args: [1] },
    // https://ladjs.github.io/superagent/#agents-for-global-state, and those of supertest
    { from: { receiver: ['agent.get()', 'agent.post()', 'agent.put()', 'agent.patch()', 'agent.delete()'] }, members: ['auth'], args: [1] },
    // https://github.com/vpulim/node-soap#security
    { from: { module: 'soap' }, members: ['BasicAuthSecurity', 'WSSecurity', 'NTLMSecurity'], args: [1] },
    { from: { module: 'soap', exports: ['BasicAuthSecurity', 'WSSecurity', 'NTLMSecurity'] }, args: [1] },
  ],
  examples: {
    finds: [
      'const soap = require(\'soap\'); client.setSecurity(new soap.BasicAuthSecurity(user, SECRET))',
      'import { BasicAuthSecurity } from \'soap\'; client.setSecurity(new BasicAuthSecurity(user, SECRET))',
      'import axios from \'axios\'; axios.get(url, { auth: { username, password: SECRET } })',
      'import axios from \'axios\'; axios.create({ baseURL, auth: { username, password: SECRET } })',
      'const request = require(\'request\'); request({ url, auth: { user, pass: SECRET } })',
      'import got from \'got\'; got(url, { username, password: SECRET })',
      'const request = require(\'request\'); request.get(url).auth(user, SECRET)',
      'locals.agent = request.agent(); locals.agent.get(url).auth(\'robot\', SECRET)',
      'const request = require(\'request\'); request.post(url, { auth: { user, pass: SECRET } })',
    ],
    ignores: [
      'agent.get(url).auth(SECRET)',
      'import axios from \'axios\'; axios.get(url, { params: { trace: SECRET } })',
      'import axios from \'axios\'; axios.get(url, { auth: { username: SECRET, password: env.password } })',
      'const request = require(\'request\'); request.get(url).auth(SECRET, env.password)',
    ],
  },
});
