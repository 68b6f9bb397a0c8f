import { defineAnswer } from '../../define-answer.ts';

/** A user of Firebase has an e-mail address, a phone number and a name; who has just signed in comes with tokens as well. */
export default defineAnswer({
  id: 'firebase-auth',
  doc: 'https://firebase.google.com/docs/reference/js/auth.usercredential',
  calls: [
    {
      from: { module: ['firebase/auth', '@react-native-firebase/auth', '@firebase/auth'] },
      members: ['signInWithEmailAndPassword', 'createUserWithEmailAndPassword', 'signInWithPopup', 'signInWithRedirect', 'getRedirectResult', 'signInWithCredential', 'signInWithCustomToken', 'linkWithCredential', 'signInWithPhoneNumber'],
    },
  ],
  fields: [{ name: 'user', kind: 'person-object' }],
  examples: {
    finds: [
      'import { signInWithPopup } from "firebase/auth"; const result = await signInWithPopup(auth, provider); console.log(result)',
      'import { signInWithEmailAndPassword } from "firebase/auth"; signInWithEmailAndPassword(auth, a, b).then((cred) => { console.log("signed in", cred.user) })',
    ],
    ignores: [
      'import { signInWithPopup } from "firebase/auth"; const result = await signInWithPopup(auth, provider); console.log(result.providerId)',
      'import { signInWithPopup } from "firebase/auth"; signInWithPopup(auth, provider).catch((error) => { console.log(error) })',
      'import { signInWithPopup } from "./dialogs"; const result = await signInWithPopup(auth, provider); console.log(result)',
    ],
  },
});
