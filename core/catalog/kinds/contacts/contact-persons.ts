import { defineKind } from '../../define.ts';

/** Whom a company, an order or a program names as its contacts: people, but nobody's address book. */
export default defineKind({
  id: 'contact-persons',
  name: { en: 'contacts', 'zh-CN': '联系人' },
  category: 'contacts',
  level: 'high',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'contacts', 'contact list', 'contact person list',
      ],
    },
    pinyin: {
      high: [
        'lianxirenliebiao',
      ],
    },
    zh: {
      high: [
        '联系人列表',
      ],
    },
  },
  examples: {
    finds: [
      'contacts', 'contactList', 'lianxirenliebiao', '联系人列表',
    ],
    ignores: [
      'contactId', 'ContactForm', 'contactUs', 'addressBook',
    ],
  },
});
