import { defineAnswer } from '../../define-answer.ts';

/** Functions of Firebase and its server library that give a user as such. */
export default defineAnswer({
  id: 'firebase-user',
  doc: 'https://firebase.google.com/docs/reference/js/auth.user',
  calls: [
    { from: { module: ['firebase/auth', '@firebase/auth'] }, members: ['onAuthStateChanged', 'onIdTokenChanged'], toCallback: true },
    { from: { receiver: ['admin.auth()', 'getAuth()', 'adminAuth'] }, members: ['getUser', 'getUserByEmail', 'getUserByPhoneNumber', 'createUser', 'updateUser', 'listUsers'] },
  ],
  fields: [{ name: '', kind: 'person-object' }],
  examples: {
    finds: [
      'import { onAuthStateChanged } from "firebase/auth"; onAuthStateChanged(auth, (u) => { console.log(u) })',
      'const record = await admin.auth().getUserByEmail(given); console.log(record)',
    ],
    ignores: [
      'import { onAuthStateChanged } from "firebase/auth"; onAuthStateChanged(auth, (u) => { console.log(u?.emailVerified) })',
      'import { onAuthStateChanged } from "firebase/auth"; onAuthStateChanged(auth, (u) => { console.log(!!u) })',
      'const record = await admin.auth().getUserByEmail(given); console.log(record.metadata)',
    ],
  },
});
