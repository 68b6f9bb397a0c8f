import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'cookie-signing',
  kind: 'signing-secret',
  name: { en: 'the cookie signing key', 'zh-CN': 'Cookie 签名密钥' },
  doc: 'https://github.com/expressjs/cookie-parser#cookieparsersecret-options',
  isOwnSecret: true,
  variable: 'COOKIE_SECRET',
  calls: [
    { from: { module: 'cookie-parser' }, args: [0] },
    { from: { module: 'cookie-parser' }, members: ['signedCookie', 'signedCookies', 'JSONCookie', 'JSONCookies'], args: [1] },
    { from: { module: ['@fastify/cookie', 'fastify-cookie'] }, members: ['register'], isPassed: true, options: { at: 1, paths: ['secret'] } },
    { from: { module: 'keygrip' }, args: [0] },
    { from: { module: 'cookies' }, options: { at: 2, paths: ['keys'] } },
    { from: { receiver: ['cookieParser'] }, args: [0] },
    { from: { receiver: ['express'] }, members: ['cookieParser'], args: [0] },
    { from: { receiver: ['app', 'config', 'exports'] }, members: ['keys'], write: true },
  ],
  // https://www.eggjs.org/basics/config, https://midwayjs.org/docs/extensions/koa
  settings: { file: /(?:^|[/\\])config[/\\]config\.[\w-]{1,40}(?:\.[\w-]{1,40})?\.[cm]?[jt]s$/, names: ['keys'] },
  examples: {
    finds: [
      'import cookieParser from \'cookie-parser\'; app.use(cookieParser(SECRET))',
      'const parser = require(\'cookie-parser\'); app.use(parser([SECRET]))',
      'app.use(cookieParser(SECRET))',
      'import cookieParser from \'cookie-parser\'; cookieParser.signedCookie(text, SECRET)',
      'import cookie from \'@fastify/cookie\'; app.register(cookie, { secret: SECRET })',
      'import Keygrip from \'keygrip\'; new Keygrip([SECRET])',
      'app.keys = [SECRET]',
      'config.keys = appInfo.name + SECRET',
      'exports.keys = SECRET',
    ],
    ignores: [
      'import cookieParser from \'cookie-parser\'; app.use(cookieParser())',
      'import cookieParser from \'cookie-parser\'; cookieParser.signedCookie(SECRET, key)',
      'app.keys = [process.env.APP_KEY]',
      'config.keys = Object.keys(map)',
    ],
  },
});
