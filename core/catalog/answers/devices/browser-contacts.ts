import { defineAnswer } from '../../define-answer.ts';
import { MINI_PROGRAM_CALLS } from '../../platforms/mini-program-hosts.ts';

export default defineAnswer({
  id: 'browser-contacts',
  doc: 'https://developer.mozilla.org/en-US/docs/Web/API/ContactsManager/select',
  calls: [
    { from: { global: 'navigator.contacts' }, members: ['select'] },
    { from: { receiver: ['contacts', 'contact', 'addressbook'] }, members: ['choose', 'chooseMobileContacts', 'complexPicker', 'find'] },
    ...MINI_PROGRAM_CALLS.map((from) => ({ from, members: ['complexChoose', 'complexPicker', 'chooseUserFromList', 'selectEnterpriseContact'] })),
    { from: { module: ['expo-contacts', 'react-native-contacts'] }, members: ['getContactsAsync', 'getAll', 'getContactByIdAsync', 'presentContactPickerAsync'] },
  ],
  fields: [
    { name: 'name', kind: 'person-name' },
    { name: 'tel', kind: 'contacts' },
    { name: 'phoneNumber', kind: 'mobile-phone' },
    { name: 'mobile', kind: 'mobile-phone' },
    { name: 'users', kind: 'contacts' },
  ],
  examples: {
    finds: [
      'const list = await navigator.contacts.select(["name", "tel"]); console.log(list)',
      'dd.biz.contact.choose({ onSuccess: (data) => console.log(data) })',
    ],
    ignores: [
      'wx.complexChoose({ fail(res) { console.log(res) } })',
      'const list = await navigator.contacts.getProperties(); console.log(list)',
    ],
  },
});
