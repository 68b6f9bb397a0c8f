import { definePackageTypes } from '../define.ts';

const name = { givenName: 'person-name', familyName: 'person-name' } as const;

/** Records of signed-in users in the types of identity services. */
export default definePackageTypes({
  id: 'identities',
  doc: 'https://cloud.google.com/nodejs/docs/reference/google-auth-library/latest/google-auth-library/tokenpayload',
  modules: ['google-auth-library', 'passport', 'passport-google-oauth20', 'firebase-admin', 'firebase', '@supabase/supabase-js', 'openid-client'],
  types: {
    TokenPayload: { name: 'person-name', given_name: 'person-name', family_name: 'person-name', email: 'email' },
    Profile: { displayName: 'person-name', name, emails: { value: 'email' } },
    UserRecord: { email: 'email', displayName: 'person-name', phoneNumber: 'mobile-phone' },
    DecodedIdToken: { name: 'person-name', email: 'email', phone_number: 'mobile-phone' },
    UserCredential: { user: '#User' },
    User: { email: 'email', displayName: 'person-name', phoneNumber: 'mobile-phone', phone: 'mobile-phone' },
    UserinfoResponse: { name: 'person-name', email: 'email', phone_number: 'mobile-phone', birthdate: 'birth-date', address: 'address' },
  },
  examples: {
    finds: [
      "import type { TokenPayload } from 'google-auth-library'; const show = (p: TokenPayload) => console.log(p); show(body);",
      "import type { Profile } from 'passport-google-oauth20'; const show = (p: Profile) => console.log(p.emails?.[0]?.value); show(body);",
      "import type { UserRecord } from 'firebase-admin/auth'; const show = (r: UserRecord) => console.log(r); show(body);",
      "import type { UserCredential } from 'firebase/auth'; const show = (c: UserCredential) => console.log(c.user); show(body);",
    ],
    ignores: [
      "import type { TokenPayload } from 'google-auth-library'; const show = (p: TokenPayload) => console.log(p.sub, p.exp); show(body);",
      "import type { UserRecord } from 'firebase-admin/auth'; const show = (r: UserRecord) => console.log(r.uid); show(body);",
      "import type { Profile } from './speed'; const show = (p: Profile) => console.log(p.id); show(body);",
    ],
  },
});
