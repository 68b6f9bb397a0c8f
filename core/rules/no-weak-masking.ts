import { defineRule } from './define.ts';
import { findWeakColumns } from './mask-columns.ts';
import { findWeakDefinitions } from './mask-definitions.ts';
import { findWeakMasks } from './weak-masks.ts';

const id = 'no-weak-masking';
const laws = ['PIPL-73', 'CSL-44'];

export default defineRule({
  id,
  description: { en: 'A mask must hide enough that nobody is identified by what remains', 'zh-CN': '脱敏必须足够：剩余部分不得再识别到个人' },
  why: {
    en: 'A mask that shows too much, or that anybody turns back, leaves the person identifiable: before the law it is no de-identification.',
    'zh-CN': '显示过多或可以还原的“脱敏”仍能识别到个人，不是法律意义上的去标识化。',
  },
  laws,
  messages: {
    shows: {
      en: '{{what}} keeps {{visible}} of {{of}} characters behind this mask: hide more, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}脱敏后仍有 {{visible}}/{{of}} 位可见：请多隐藏一些，例如 {{shown}}。{{law}}',
    },
    showsPart: {
      en: '{{what}} shows {{visible}} characters of a value of {{of}} behind this mask: hide more, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}脱敏后，{{of}} 位的值仍有 {{visible}} 位可见：请多隐藏一些，例如 {{shown}}。{{law}}',
    },
    birthDate: {
      en: '{{what}} keeps {{visible}} of {{of}} digits, the birth date among them: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}脱敏后仍有 {{visible}}/{{of}} 位可见，其中包括出生日期：请脱敏为 {{shown}}。{{law}}',
    },
    birthPart: {
      en: '{{what}} keeps {{visible}} of {{of}} digits, part of the birth date among them: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}脱敏后仍有 {{visible}}/{{of}} 位可见，其中包括部分出生日期：请脱敏为 {{shown}}。{{law}}',
    },
    unchanged: {
      en: '{{what}} passes this mask unchanged, nothing is hidden: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}经过此脱敏后没有变化，什么也没隐藏：请脱敏为 {{shown}}。{{law}}',
    },
    separated: {
      en: '{{what}} only gets separators, and separators hide nothing: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}只是加了分隔符，分隔符什么也隐藏不了：请脱敏为 {{shown}}。{{law}}',
    },
    reordered: {
      en: '{{what}} is only put in another order, which anybody turns back: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}只是改变了字符顺序，任何人都能还原：请脱敏为 {{shown}}。{{law}}',
    },
    encoded: {
      en: '{{what}} is only encoded, and {{by}} is not masking: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}只是做了编码，{{by}} 不是脱敏：请脱敏为 {{shown}}。{{law}}',
    },
    hashedPhone: {
      en: '{{what}} is an unkeyed {{by}}, and all mobile numbers can be enumerated in hours: use HMAC with a secret key. {{law}}',
      'zh-CN': '{{what}}只做了无密钥的 {{by}}，几小时即可穷举全部手机号：请改用带密钥的 HMAC。{{law}}',
    },
    hashed: {
      en: '{{what}} is an unkeyed {{by}}, and the possible values can be enumerated: use HMAC with a secret key. {{law}}',
      'zh-CN': '{{what}}只做了无密钥的 {{by}}，其取值可以穷举：请改用带密钥的 HMAC。{{law}}',
    },
    hashedPassword: {
      en: '{{what}} is an unkeyed {{by}}, for which there are tables to look it up: use bcrypt, scrypt or argon2. {{law}}',
      'zh-CN': '{{what}}只做了无密钥的 {{by}}，可以查表还原：请改用 bcrypt、scrypt 或 argon2。{{law}}',
    },
    literalKey: {
      en: '{{what}} is protected by {{by}} with a key that stands in the code: keep the key out of the code. {{law}}',
      'zh-CN': '{{what}}用写在代码里的密钥做 {{by}}，能看到代码的人都能还原：请把密钥移出代码。{{law}}',
    },
    openCard: {
      en: '{{what}}: cards of {{length}} digits pass this mask unmasked; cover 16 to 19 digits, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}：{{length}} 位卡号经过此脱敏后原样显示，请覆盖 16 至 19 位，例如 {{shown}}。{{law}}',
    },
    openIdCard: {
      en: '{{what}}: numbers of 15 digits pass this mask unmasked; cover both lengths, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}：15 位号码经过此脱敏后原样显示，请同时覆盖 15 位和 18 位，例如 {{shown}}。{{law}}',
    },
    openName: {
      en: '{{what}}: names of two characters pass this mask whole; show only the first, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}：两个字的姓名经过此脱敏后完整显示，请只显示姓氏，例如 {{shown}}。{{law}}',
    },
    openShort: {
      en: '{{what}}: shorter values pass this mask whole; hide half of every value, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}：较短的值经过此脱敏后完整显示，请至少隐藏一半，例如 {{shown}}。{{law}}',
    },
    redactPath: {
      en: '{{what}} is not reached by the redact path "{{path}}": add "{{right}}". {{law}}',
      'zh-CN': '{{what}}不在 redact 路径“{{path}}”的范围内：请加入“{{right}}”。{{law}}',
    },
    openSeparated: {
      en: '{{what}}: with +86, blanks, hyphens or wide digits it passes unmasked; normalise first, hide unknown shapes. {{law}}',
      'zh-CN': '{{what}}：带 +86、空格、连字符或全角数字时原样显示，请先规范化，无法识别的全部隐藏。{{law}}',
    },
  },
  check: (facts) => [...findWeakMasks(facts, { id, laws }), ...findWeakDefinitions(facts, { id, laws }), ...findWeakColumns(facts, { id, laws })],
});
