import type { Facts } from '../sources/file/facts.ts';
import { audienceRequests } from '../sinks/transport/audience-requests.ts';
import { chatMessages } from '../sinks/transport/chat-messages.ts';
import type { Finding, SinkTarget } from '../types.ts';
import { findExposedErrors } from './reaching/exposed-errors.ts';
import { findReaching } from './reaching/reach.ts';
import { isBelowWanted } from './reaching/levels-reached.ts';
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
      en: '{{what}} {{is}} sent to {{sink}}{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}{{through}}被发送给{{sink}}{{advice}}。{{law}}',
    },
    object: {
      en: '{{names}} may hold {{held}} and {{is}} sent{{whole}} to {{sink}}{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{names}}可能含有{{held}}，{{through}}被{{whole}}发送给{{sink}}{{advice}}。{{law}}',
    },
    copied: {
      en: '{{what}} {{is}} copied to {{sink}}{{why}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}被复制到{{sink}}{{why}}{{advice}}。{{law}}',
    },
    answered: {
      en: '{{what}} {{is}} returned in {{sink}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}在{{sink}}中返回给客户端{{advice}}。{{law}}',
    },
    answeredObject: {
      en: '{{names}} may hold {{held}} and {{is}} returned{{whole}} in {{sink}}{{advice}}. {{law}}',
      'zh-CN': '{{names}}可能含有{{held}}，在{{sink}}中被{{whole}}返回给客户端{{advice}}。{{law}}',
    },
    signed: {
      en: '{{what}} {{is}} put into {{sink}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}被写入{{sink}}{{advice}}。{{law}}',
    },
    signedObject: {
      en: '{{names}} may hold {{held}} and {{is}} put{{whole}} into {{sink}}{{advice}}. {{law}}',
      'zh-CN': '{{names}}可能含有{{held}}，被{{whole}}写入{{sink}}{{advice}}。{{law}}',
    },
    error: {
      en: '{{names}} returns what the failed request or statement held: answer with your own message and code. {{law}}',
      'zh-CN': '{{names}} 会把出错的请求或语句内容返回给客户端：请只返回自定义的提示和错误码。{{law}}',
    },
  },
  check: (facts) => [
    ...findReaching(facts, { id, laws, messageOf: ({ target }) => MESSAGES[target], objects: OBJECTS }, [
      'share',
      'clipboard',
      'response',
      'token',
    ]),
    ...inRequests(facts),
    ...findExposedErrors(facts, { id, laws }),
  ],
});

/** Messages of targets that values are not sent to, but returned in, put into or copied to. */
const MESSAGES: Readonly<Partial<Record<SinkTarget, string>>> = { clipboard: 'copied', response: 'answered', token: 'signed' };
const OBJECTS: ReadonlySet<string> = new Set(['answered', 'signed']);

function inRequests(facts: Facts): Finding[] {
  if (isBelowWanted(facts)) return [];
  const requests = [...chatMessages(facts), ...audienceRequests(facts)];
  return requests.length > 0
    ? findReaching(
        facts,
        { id, laws },
        ['share'],
        requests.map(({ use }) => use),
      )
    : [];
}
