import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'jquery-cookie',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': 'Cookie（jquery-cookie）' },
  doc: 'https://github.com/carhartl/jquery-cookie#usage',
  patterns: [{ from: { global: ['$', 'jQuery'] }, members: ['cookie'], values: [1], key: 0 }],
  examples: {
    finds: ['$.cookie("u", phone, { expires: 7 })', '(function ($) { $.cookie("phone", res.data); })(jQuery)'],
    ignores: ['$.cookie("phone", "")', '$.removeCookie(phone)', 'const $ = makeTools(); $.cookie("u", phone)', '$.cookie("seen", "1", { domain: phone })'],
  },
});
