import { defineKind } from '../../../define.ts';

/** Opens one thing to whoever has the link: it is made to stand in an address, and lets nobody act as a user. */
export default defineKind({
  id: 'link-token',
  name: { en: 'token from a link', 'zh-CN': '链接中的令牌' },
  category: 'credential',
  level: 'medium',
  terms: {
    en: {
      medium: [
        'presign token', 'presigned token', 'pre signed token', 'signing token', 'sign token', 'share token', 'sharing token',
        'unsubscribe token', 'recipient token', 'signer token', 'document token', 'envelope token', 'download token',
        'preview token', 'embed token', 'embedding token', 'checkout token', 'cart token', 'guest token', 'upload token',
        'rsvp token', 'capture token', 'scan token', 'voucher token', 'quote token', 'survey token', 'proposal token', 'estimate token',
        'booking token', 'appointment token', 'feedback token', 'review token', 'consent token', 'public token',
      ],
    },
    zh: {
      medium: [
        '分享令牌', '链接令牌',
      ],
    },
  },
  examples: {
    finds: [
      'presignToken', 'recipientToken', 'shareToken', 'checkoutToken', 'captureToken', 'voucherToken', '分享令牌',
    ],
    ignores: [
      'token', 'accessToken', 'userToken', 'sessionToken', 'inviteCode', 'signTokenUrl',
    ],
  },
});
