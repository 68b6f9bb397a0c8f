import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'fingerprint',
  name: { en: 'fingerprint', 'zh-CN': '指纹' },
  category: 'biometric',
  level: 'critical',
  tier: 'C',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'fingerprint template', 'fingerprint data', 'fingerprint feature', 'fingerprint image', 'finger print data',
        'finger vein', 'fingerprint base64',
      ],
      // A finding, a key, a document and a device have one as well: what it is a person's tells.
      low: [
        'fingerprint', 'finger print',
      ],
    },
    pinyin: {
      high: [
        'zhiwen', 'zhiwenxinxi', 'zhiwentezheng',
      ],
    },
    abbr: {
      medium: [
        'zwxx', 'zwtz',
      ],
    },
    zh: {
      high: [
        '指纹', '指纹特征', '指静脉',
      ],
    },
  },
  examples: {
    finds: [
      'fingerprintTemplate', 'fingerprintData', 'zhiwen', '指纹',
    ],
    ignores: [
      'deviceFingerprint', 'browserFingerprint', 'fingerprintJS', 'certFingerprint', 'sshFingerprint',
      'useFingerprintEmoji', 'fingers',
    ],
  },
});
