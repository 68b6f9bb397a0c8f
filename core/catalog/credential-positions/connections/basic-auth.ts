import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'basic-auth',
  kind: 'login-password',
  name: { en: 'the HTTP basic-auth password', 'zh-CN': 'HTTP Basic 认证密码' },
  doc: 'https://github.com/LionC/express-basic-auth',
  isOwnSecret: false,
  variable: 'BASIC_AUTH_PASSWORD',
  calls: [
    { from: { module: 'express-basic-auth' }, options: { at: 0, paths: ['users.*'] } },
    { from: { receiver: ['basicAuth'] }, options: { at: 0, paths: ['users.*'] } },
    { from: { module: 'koa-basic-auth' }, options: { at: 0, paths: ['pass'] } },
    { from: { module: 'basic-auth-connect' }, args: [1] },
  ],
  examples: {
    finds: [
      'import basicAuth from \'express-basic-auth\'; app.use(basicAuth({ users: { admin: SECRET } }))',
      'app.use(basicAuth({ users: { admin: SECRET } }))',
      'const auth = require(\'koa-basic-auth\'); app.use(auth({ name: \'admin\', pass: SECRET }))',
    ],
    ignores: [
      'import basicAuth from \'express-basic-auth\'; app.use(basicAuth({ realm: SECRET, authorizer }))',
    ],
  },
});
