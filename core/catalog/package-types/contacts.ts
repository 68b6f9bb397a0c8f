import { definePackageTypes } from '../define.ts';

/** People in the address books of devices and services. */
export default definePackageTypes({
  id: 'contacts',
  doc: 'https://docs.expo.dev/versions/latest/sdk/contacts/#contact',
  modules: ['expo-contacts', 'react-native-contacts', '@capacitor-community/contacts', '@microsoft/microsoft-graph-types'],
  types: {
    Contact: {
      name: 'person-name',
      displayName: 'person-name',
      givenName: 'person-name',
      familyName: 'person-name',
      birthday: 'birth-date',
      phoneNumbers: { number: 'mobile-phone' },
      emails: { email: 'email' },
      emailAddresses: { email: 'email', address: 'email' },
      postalAddresses: { street: 'address', formattedAddress: 'address' },
      mobilePhone: 'mobile-phone',
    },
    User: { displayName: 'person-name', mail: 'email', userPrincipalName: 'email', mobilePhone: 'mobile-phone', birthday: 'birth-date' },
    ContactPayload: { name: { display: 'person-name' }, phones: { number: 'mobile-phone' }, emails: { address: 'email' } },
  },
  examples: {
    finds: [
      "import type { Contact } from 'react-native-contacts'; const show = (c: Contact) => console.log(c); show(body);",
      "import * as Contacts from 'expo-contacts'; const show = (c: Contacts.Contact) => c.phoneNumbers?.forEach((n) => console.log(n.number)); show(body);",
      "import type { User } from '@microsoft/microsoft-graph-types'; const show = (u: User) => console.log(u.mail); show(body);",
    ],
    ignores: [
      "import type { Contact } from 'react-native-contacts'; const show = (c: Contact) => console.log(c.recordID, c.hasThumbnail); show(body);",
      "import type { User } from '@microsoft/microsoft-graph-types'; const show = (u: User) => console.log(u.accountEnabled); show(body);",
    ],
  },
});
