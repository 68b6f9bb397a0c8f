import { findPasswordsFromAddresses } from './literals/passwords.ts';
import { findReaching } from './reaching/reach.ts';
import { defineRule } from './define.ts';

const id = 'no-personal-info-in-url';
const laws = ['CSL-42', 'CSL-44', 'PIPL-51'];

export default defineRule({
  id,
  description: { en: 'Personal information and credentials must not be put into addresses', 'zh-CN': '禁止在网址中携带个人信息或凭据' },
  why: {
    en: 'Addresses are kept in histories, proxies and access logs, and shared with others.',
    'zh-CN': '网址会留在浏览记录、代理和访问日志中，也会被分享。',
  },
  laws,
  messages: {
    unmasked: {
      en: '{{what}} {{is}} put into {{sink}}{{through}}{{why}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}{{through}}被放进{{sink}}{{why}}{{advice}}。{{law}}',
    },
    object: {
      en: '{{names}} may hold {{held}} and {{is}} put into {{sink}}{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{names}}可能含有{{held}}，{{through}}被放进{{sink}}{{advice}}。{{law}}',
    },
    read: {
      en: '{{what}} {{is}} read from the URL{{why}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}从网址中读取{{why}}{{advice}}。{{law}}',
    },
  },
  check: (facts) => [...findReaching(facts, { id, laws }, ['url']), ...findPasswordsFromAddresses(facts, { id, laws })],
});
