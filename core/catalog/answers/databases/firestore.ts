import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'firestore',
  doc: 'https://firebase.google.com/docs/firestore/query-data/get-data',
  reads: [{ table: 'call', names: ['collectionGroup', 'doc'], methods: ['getDocs', 'getDoc', 'onSnapshot', 'getDocFromServer'] }],
  fields: [],
  examples: {
    finds: [
      'const snap = await getDoc(doc(db, "users", id)); console.log(snap.data())',
      'const snap = await getDocs(collection(db, "patients")); console.log(snap.docs)',
      'db.collection("users").doc(id).get().then((snap) => console.log(snap.data()))',
    ],
    ignores: [
      'const snap = await getDocs(collection(db, "articles")); console.log(snap.docs)',
      'const snap = await getDoc(doc(db, "users", id)); console.log(snap.exists)',
    ],
  },
});
