import { defineKind } from '../define.ts';

/** Opens one thing to whoever has the link: it is made to stand in an address, and lets nobody act as a user. */
export default defineKind({
  id: 'link-token',
  name: { en: 'link token (invitation, reset, signing)', 'zh-CN': '链接令牌（邀请、重置、签署等）' },
  category: 'credential',
  level: 'medium',
  terms: {
    en: {
      medium: [
        'invite token', 'invitation token', 'invitee token', 'verification token', 'verify token', 'email verification token', 'reset token', 'reset password token', 'password reset token', 'recovery token',
        'presign token', 'presigned token', 'signing token', 'share token', 'magic link token', 'magic token', 'unsubscribe token', 'confirmation token', 'confirm token', 'activation token',
        'one time token', 'recipient token', 'signer token', 'document token', 'envelope token', 'download token', 'preview token', 'embed token', 'checkout token', 'upload token', 'rsvp token',
      ],
    },
    zh: {
      medium: [
        '邀请令牌', '重置令牌', '验证令牌', '激活令牌', '分享令牌',
      ],
    },
  },
  examples: {
    finds: [
      'inviteToken', 'presignToken', 'recipientToken', 'passwordResetToken', 'checkoutToken', '邀请令牌',
    ],
    ignores: [
      'token', 'accessToken', 'userToken', 'sessionToken', 'inviteCode',
    ],
  },
});
