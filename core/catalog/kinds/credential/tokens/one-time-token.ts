import { defineKind } from '../../../define.ts';

/** Good for one use: an invitation, a reset, a verification, a login that is handed on. */
export default defineKind({
  id: 'one-time-token',
  name: { en: 'one-time token', 'zh-CN': '一次性令牌' },
  category: 'credential',
  variantOf: 'link-token',
  level: 'medium',
  terms: {
    en: {
      medium: [
        'one time token', 'invite token', 'invitation token', 'invitee token', 'verification token', 'verify token',
        'email verify token', 'email verification token', 'reset token', 'reset password token', 'password reset token',
        'recovery token', 'magic link token', 'magic token', 'confirmation token', 'confirm token', 'activation token',
        'activate token', 'login ticket', 'auth ticket', 'qr token', 'qrcode token',
      ],
    },
    zh: {
      medium: [
        '一次性令牌', '邀请令牌', '重置令牌', '验证令牌', '激活令牌',
      ],
    },
  },
  examples: {
    finds: [
      'inviteToken', 'passwordResetToken', 'verification_token', '邀请令牌',
    ],
    ignores: [
      'inviteTokenExpiry', 'token', 'accessToken', 'inviteCode',
    ],
  },
});
