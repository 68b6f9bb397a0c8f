import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'session-middleware',
  kind: 'signing-secret',
  name: { en: 'the session secret', 'zh-CN': '会话密钥' },
  doc: 'https://github.com/expressjs/session#secret',
  isOwnSecret: true,
  variable: 'SESSION_SECRET',
  calls: [
    { from: { module: ['express-session', 'cookie-session', 'client-sessions', 'koa-session', 'koa-generic-session', 'next-auth', 'connect-session'] }, options: { at: 0, paths: ['secret', 'secrets', 'keys'] } },
    { from: { module: ['@fastify/session', '@fastify/secure-session', 'fastify-session'] }, members: ['register'], isPassed: true, options: { at: 1, paths: ['secret', 'key'] } },
    { from: { module: ['iron-session', 'iron-session/edge'] }, members: ['getIronSession'], options: { at: 2, paths: ['password'] } },
    { from: { receiver: ['session', 'cookieSession', 'express'] }, members: ['session', 'cookieSession'], options: { at: 0, paths: ['secret', 'keys'] } },
  ],
  examples: {
    finds: [
      'import session from \'express-session\'; app.use(session({ resave: false, secret: SECRET }))',
      'const cookieSession = require(\'cookie-session\'); app.use(cookieSession({ name: \'s\', keys: [SECRET] }))',
      'const options = { secret: SECRET }; const session = require(\'express-session\'); app.use(session(options))',
      'import session from \'@fastify/session\'; app.register(session, { secret: SECRET })',
      'app.use(express.session({ secret: SECRET }))',
    ],
    ignores: [
      'import session from \'express-session\'; app.use(session({ secret: config.secret }))',
      'import session from \'express-session\'; app.use(session({ name: SECRET }))',
    ],
  },
});
