import { findReaching } from './reaching/reach.ts';
import { defineRule } from './define.ts';

const id = 'no-log-personal-info';
const laws = ['CSL-42', 'CSL-44', 'PIPL-9', 'PIPL-51'];

export default defineRule({
  id,
  description: {
    en: 'Personal information and credentials must not reach a log unmasked',
    'zh-CN': '禁止将未脱敏的个人信息或凭据写入日志',
  },
  why: {
    en: 'Logs are read by many people and kept for months. The law requires logs, but not personal data in them.',
    'zh-CN': '日志会被许多人看到并留存数月。法律要求留存日志，但不要求其中有明文个人信息。',
  },
  laws,
  messages: {
    unmasked: {
      en: '{{what}} {{reaches}} {{sink}}{{unmasked}}{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}{{through}}{{unmasked}}写入{{sink}}{{advice}}。{{law}}',
    },
    object: {
      en: '{{names}} may hold {{held}} and {{reaches}} {{sink}}{{whole}}{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{names}}可能含有{{held}}，{{through}}被{{whole}}写入{{sink}}{{advice}}。{{law}}',
    },
    answered: {
      en: '{{what}} {{is}} returned in {{sink}}{{unmasked}}{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{what}}{{through}}{{unmasked}}返回在{{sink}}中{{advice}}。{{law}}',
    },
    answeredObject: {
      en: '{{names}} may hold {{held}} and {{is}} returned{{whole}} in {{sink}}{{through}}{{advice}}. {{law}}',
      'zh-CN': '{{names}}可能含有{{held}}，{{through}}被{{whole}}返回在{{sink}}中{{advice}}。{{law}}',
    },
  },
  check: (facts) =>
    findReaching(
      facts,
      { id, laws, messageOf: ({ id: sink }) => (sink === 'error-responses' ? 'answered' : undefined), objects: new Set(['answered']) },
      ['log', 'error'],
    ),
});
