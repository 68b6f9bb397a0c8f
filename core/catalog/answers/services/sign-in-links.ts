import { defineAnswer } from '../../define-answer.ts';

/** Links that administrators have made for a mail: whoever opens one is signed in, or sets a new password. */
export default defineAnswer({
  id: 'sign-in-links',
  doc: 'https://firebase.google.com/docs/auth/admin/email-action-links',
  calls: [
    { from: { receiver: ['auth', 'auth()', 'getAuth()'] }, members: ['generatePasswordResetLink', 'generateEmailVerificationLink', 'generateSignInWithEmailLink'] },
  ],
  fields: [{ name: '', kind: 'one-time-token' }],
  examples: {
    finds: [
      'const link = await getAuth().generatePasswordResetLink(address); console.log(link)',
      'const link = await admin.auth().generateSignInWithEmailLink(address, settings); console.log(`link: ${link}`)',
    ],
    ignores: [
      'const link = await pages.generatePasswordResetLink(address); console.log(link)',
      'const link = await getAuth().generatePasswordResetLink(address); console.log(link.length)',
    ],
  },
});
