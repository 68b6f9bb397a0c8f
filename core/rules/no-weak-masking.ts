import { defineRule } from './define.ts';
import { findWeakColumns } from './masks/mask-columns.ts';
import { findWeakDefinitions } from './masks/mask-definitions.ts';
import { findWeakMasks } from './masks/weak-masks.ts';

const id = 'no-weak-masking';
const laws = ['PIPL-73', 'CSL-44'];

export default defineRule({
  id,
  description: {
    en: 'A mask must hide enough that nobody is identified by what remains',
    'zh-CN': '脱敏必须足够：剩余部分不得再识别到个人',
  },
  why: {
    en: 'A mask that shows too much, or that anybody turns back, leaves the person identifiable: before the law it is no de-identification.',
    'zh-CN': '显示过多或可以还原的“脱敏”仍能识别到个人，不是法律意义上的去标识化。',
  },
  laws,
  messages: {
    shows: {
      en: '{{what}} shows {{visible}} of {{of}} characters after masking: hide more, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}脱敏后仍有{{visible}}/{{of}} 位可见：请多隐藏一些，例如{{shown}}。{{law}}',
    },
    showsPart: {
      en: '{{what}} still shows {{visible}} characters after masking, when it has {{of}}: hide more, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}脱敏后仍有部分可见（共 {{of}} 位时可见 {{visible}} 位）：请多隐藏一些，例如{{shown}}。{{law}}',
    },
    showsSecret: {
      en: '{{what}} still shows {{visible}} characters after masking: hide all of it, or leave it out. {{law}}',
      'zh-CN': '{{what}}脱敏后仍有 {{visible}} 位可见：请全部隐藏，或不要输出。{{law}}',
    },
    birthDate: {
      en: '{{what}} shows {{visible}} of {{of}} digits after masking, including the birth date: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}脱敏后仍有{{visible}}/{{of}} 位可见，其中包括出生日期：请脱敏为 {{shown}}。{{law}}',
    },
    birthPart: {
      en: '{{what}} shows {{visible}} of {{of}} digits after masking, with part of the birth date: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}脱敏后仍有{{visible}}/{{of}} 位可见，其中包括部分出生日期：请脱敏为 {{shown}}。{{law}}',
    },
    unchanged: {
      en: '{{what}} comes out of this mask unchanged: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}经过此脱敏后没有变化，什么也没隐藏：请脱敏为 {{shown}}。{{law}}',
    },
    separated: {
      en: '{{what}} only gets separators, which hide nothing: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}只是加了分隔符，分隔符什么也隐藏不了：请脱敏为 {{shown}}。{{law}}',
    },
    reordered: {
      en: '{{what}} is only reordered, which anyone can undo: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}只是改变了字符顺序，任何人都能还原：请脱敏为 {{shown}}。{{law}}',
    },
    encoded: {
      en: '{{what}} is only encoded, and {{by}} is not masking: mask it as {{shown}}. {{law}}',
      'zh-CN': '{{what}}只是做了编码，{{by}} 不是脱敏：请脱敏为 {{shown}}。{{law}}',
    },
    encodedSecret: {
      en: '{{what}} is only encoded, and anyone can decode {{by}}: leave it out. {{law}}',
      'zh-CN': '{{what}}只是做了编码，{{by}} 任何人都能还原：请去掉。{{law}}',
    },
    encodedSent: {
      en: '{{what}} is only encoded, and anyone can decode {{by}}: leave it out of the URL. {{law}}',
      'zh-CN': '{{what}}只是做了编码，{{by}} 任何人都能还原：请不要放进网址。{{law}}',
    },
    hashedPasswordSent: {
      en: '{{what}} is hashed with {{by}} without a salt: send it in a POST body, and hash it on the server. {{law}}',
      'zh-CN': '{{what}}只做了无盐的 {{by}}，可以查表还原：请改用 POST 请求体经 HTTPS 传递，由服务端加盐哈希。{{law}}',
    },
    hashedPhone: {
      en: '{{what}} is hashed with {{by}} without a key; all numbers can be tried in hours: use a keyed HMAC. {{law}}',
      'zh-CN': '{{what}}只做了无密钥的 {{by}}，几小时即可穷举全部手机号：请改用带密钥的 HMAC。{{law}}',
    },
    hashed: {
      en: '{{what}} is hashed with {{by}} without a key, and all values can be tried: use a keyed HMAC. {{law}}',
      'zh-CN': '{{what}}只做了无密钥的 {{by}}，其取值可以穷举：请改用带密钥的 HMAC。{{law}}',
    },
    hashedPassword: {
      en: '{{what}} is hashed with {{by}} without a salt and can be looked up: use bcrypt, scrypt or argon2. {{law}}',
      'zh-CN': '{{what}}只做了无盐的 {{by}}，可以查表还原：请改用 bcrypt、scrypt 或 argon2。{{law}}',
    },
    literalKey: {
      en: '{{what}} is protected by {{by}} with a hardcoded key: keep the key out of the code. {{law}}',
      'zh-CN': '{{what}}用写在代码里的密钥做 {{by}}，能看到代码的人都能还原：请把密钥移出代码。{{law}}',
    },
    openCard: {
      en: '{{what}} of {{length}} digits passes this mask unchanged: cover 16 to 19 digits, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}为 {{length}} 位时，经过此脱敏后原样显示：请覆盖 16 至 19 位，例如{{shown}}。{{law}}',
    },
    openIdCard: {
      en: '{{what}} of 15 digits passes this mask unchanged: cover both lengths, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}为 15 位时，经过此脱敏后原样显示：请同时覆盖 15 位和 18 位，例如{{shown}}。{{law}}',
    },
    openName: {
      en: '{{what}} of two characters passes this mask unchanged: show only the first, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}只有两个字时，经过此脱敏后完整显示：请只显示姓氏，例如{{shown}}。{{law}}',
    },
    openShort: {
      en: '{{what}} passes this mask unchanged when it is short: hide at least half of it always, as in {{shown}}. {{law}}',
      'zh-CN': '{{what}}较短时，经过此脱敏后完整显示：请至少隐藏一半，例如{{shown}}。{{law}}',
    },
    redactPath: {
      en: '{{what}} is not reached by the redact path "{{path}}": add "{{right}}". {{law}}',
      'zh-CN': '{{what}}不在 redact 路径“{{path}}”的范围内：请加入“{{right}}”。{{law}}',
    },
    openSeparated: {
      en: '{{what}} with +86, blanks or hyphens passes this mask unchanged: normalise first, and hide unknown shapes. {{law}}',
      'zh-CN': '{{what}}带 +86、空格、连字符或全角数字时原样显示：请先规范化，无法识别的全部隐藏。{{law}}',
    },
  },
  check: (facts) => [
    ...findWeakMasks(facts, { id, laws }),
    ...findWeakDefinitions(facts, { id, laws }),
    ...findWeakColumns(facts, { id, laws }),
  ],
});
