import { defineCredential } from '../../define.ts';

/**
 * User name and password in a web address (RFC 3986 §3.2.1 deprecates them). The address at which Sentry takes errors only lets somebody
 * send some, and had two keys in it: https://docs.sentry.io/concepts/key-terms/dsn-explainer/
 */
export default defineCredential({
  id: 'basic-auth-url',
  kind: 'service-password',
  name: { en: 'URL with password', 'zh-CN': '含密码的网址' },
  doc: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  keywords: ['http'],
  pattern: /(?<![\w.])(?:https?|git|wss?|git\+https):\/\/(?![\da-f]{32}:[\da-f]{32}@[^\s/]{1,200}\/\d)[^\s:/?#@"'`]{1,64}:(?<secret>[^\s:/?#@"'`]{1,100})@[\w.[\]-]{1,200}/i,
  level: 'high',
  examples: {
    finds: ['https://admin:{base62:10}@git.example.com/shop.git'],
    ignores: [
      'https://user:password@example.com',
      'https://example.com:8080/a@b',
      'https://{user}:{pass}@example.com',
      'http://localhost:3000/@vite/client',
      'https://{hex:32}:{hex:32}@sentry.example.com/169',
    ],
  },
});
