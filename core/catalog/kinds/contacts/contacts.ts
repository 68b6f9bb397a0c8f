import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'contacts',
  name: { en: 'address book', 'zh-CN': '通讯录' },
  category: 'contacts',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'address book', 'contact list of phone', 'phone contacts', 'phone book', 'phone contact list',
      ],
      // The friends of a messenger are what it shows; one of them is a record, no address book.
      low: [
        'group members', 'friend list', 'friends list',
      ],
    },
    pinyin: {
      high: [
        'tongxunlu', 'haoyouliebiao',
      ],
    },
    abbr: {
      medium: [
        'txl', 'hylb',
      ],
    },
    zh: {
      high: [
        '通讯录', '好友列表', '群列表',
      ],
    },
  },
  examples: {
    finds: [
      'addressBook', 'contactListOfPhone', 'tongxunlu', '通讯录',
    ],
    ignores: [
      'contactId', 'ContactForm', 'contactUs', 'contactNextTime', 'ContactApi',
    ],
  },
});
