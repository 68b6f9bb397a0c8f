import { defineKind } from '../../../define.ts';

/** Opens an account once, in place of its second factor: whoever has the list passes it. */
export default defineKind({
  id: 'recovery-code',
  name: { en: 'recovery code', 'zh-CN': '恢复码' },
  category: 'credential',
  variantOf: 'security-answer',
  level: 'high',
  terms: {
    en: {
      high: [
        'recovery code', 'backup code', 'scratch code', 'mfa recovery code', 'totp recovery code', 'two factor recovery code',
      ],
    },
    zh: {
      high: [
        '恢复码', '备用验证码',
      ],
    },
  },
  examples: {
    finds: [
      'recoveryCode', 'recoveryCodes', 'backup_codes', '恢复码',
    ],
    ignores: [
      'recovery', 'backupCodec', 'privateKey',
    ],
  },
});
