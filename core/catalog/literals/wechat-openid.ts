import { defineLiteral } from '../define.ts';

/** 28 characters that start with `o`: a person in one mini-program or official account. */
export default defineLiteral({
  id: 'wechat-openid',
  kind: 'wechat-openid',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html',
  pattern: /(?<![\w-])o[\w-]{27}(?![\w-])/,
  check: 'openid',
  level: 'medium',
  alone: { whole: 'low', inside: 'low' },
  examples: {
    finds: ['o{base64url:27}'],
    ignores: ['organization_administrators1'],
  },
});
