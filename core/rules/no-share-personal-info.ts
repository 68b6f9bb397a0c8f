import type { Facts } from '../facts/facts.ts';
import { audienceRequests } from '../facts/transport/audience-requests.ts';
import { chatMessages } from '../facts/transport/chat-messages.ts';
import type { Finding } from '../types.ts';
import { findExposedErrors } from './exposed-errors.ts';
import { findReaching } from './reach.ts';
import { defineRule } from './define.ts';

const id = 'no-share-personal-info';
const laws = ['CSL-44', 'PIPL-23', 'PIPL-38', 'PIPL-51'];

export default defineRule({
  id,
  description: { en: 'Personal information and credentials must not be handed to others', 'zh-CN': '禁止向第三方提供个人信息或凭据' },
  why: {
    en: 'Analytics, error trackers and language models belong to somebody else, often abroad. Handing personal data over takes the person’s separate consent; an opaque id takes none.',
    'zh-CN': '统计、错误监控和大模型属于第三方，且常在境外。提供个人信息须取得单独同意，提供无意义的内部 ID 则无此顾虑。',
  },
  laws,
  messages: {
    unmasked: {
      en: '{{what}} is handed to {{sink}}: leave it out, mask it, or send an opaque id. {{law}}',
      'zh-CN': '{{what}}被提供给{{sink}}：请去掉、先脱敏，或改用无意义的内部 ID。{{law}}',
    },
    object: {
      en: '{{names}} may hold a person’s data and is handed whole to {{sink}}: send an id or picked fields. {{law}}',
      'zh-CN': '{{names}} 可能含有个人信息，被整体提供给{{sink}}：请只发送 ID 或必要字段。{{law}}',
    },
    copied: {
      en: '{{what}} is copied to {{sink}}, which every app can read: mask it, or let the user reveal it first. {{law}}',
      'zh-CN': '{{what}}被复制到{{sink}}，其他应用可读取：请先脱敏，或由用户确认后再复制。{{law}}',
    },
    answered: {
      en: '{{what}} is handed out in {{sink}}: leave the field out (select, omit, @Exclude). {{law}}',
      'zh-CN': '{{what}}在{{sink}}中返回给客户端：请去掉该字段（select、omit、@Exclude）。{{law}}',
    },
    error: {
      en: '{{names}} hands out what the failed request or statement held: answer with a message and a code of your own. {{law}}',
      'zh-CN': '{{names}} 会把出错的请求或语句内容返回给客户端：请只返回自定义的提示和错误码。{{law}}',
    },
  },
  check: (facts) => [
    ...findReaching(facts, { id, laws, messageOf: ({ target }) => (target === 'clipboard' ? 'copied' : target === 'response' || target === 'token' ? 'answered' : undefined) }, ['share', 'clipboard', 'response', 'token']),
    ...inRequests(facts),
    ...findExposedErrors(facts, { id, laws }),
  ],
});

function inRequests(facts: Facts): Finding[] {
  const requests = [...chatMessages(facts), ...audienceRequests(facts)];
  return requests.length > 0 ? findReaching(facts, { id, laws }, ['share'], requests.map(({ use }) => use)) : [];
}
