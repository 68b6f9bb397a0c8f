import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'passport',
  kind: 'app-secret',
  name: { en: 'the secret of this login strategy', 'zh-CN': '该登录策略的密钥' },
  doc: 'https://www.passportjs.org/packages/',
  isOwnSecret: false,
  variable: 'OAUTH_CLIENT_SECRET',
  calls: [
    { from: { module: ['passport-github', 'passport-github2', 'passport-google-oauth20', 'passport-google-oauth', 'passport-facebook', 'passport-oauth2', 'passport-weixin', 'passport-wechat', 'passport-qq', 'passport-weibo', 'passport-gitee', 'passport-dingtalk2', 'passport-azure-ad', 'passport-auth0', 'passport-linkedin-oauth2'] }, options: { at: 0, paths: ['clientSecret', 'appSecret', 'consumerSecret'] } },
    { from: { module: ['passport-twitter'] }, options: { at: 0, paths: ['consumerSecret'] } },
  ],
  examples: {
    finds: [
      'const { Strategy } = require(\'passport-github2\'); passport.use(new Strategy({ clientID, clientSecret: SECRET, callbackURL }, done))',
      'import { Strategy as Google } from \'passport-google-oauth20\'; new Google({ clientID, clientSecret: SECRET }, verify)',
    ],
    ignores: [
      'const { Strategy } = require(\'passport-github2\'); new Strategy({ clientID: SECRET, clientSecret: env.secret }, done)',
    ],
  },
});
