import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'firestore',
  doc: 'https://firebase.google.com/docs/firestore/query-data/get-data',
  reads: [
    {
      table: 'call',
      names: ['collectionGroup', 'doc'],
      methods: ['getDocs', 'getDoc', 'onSnapshot', 'getDocFromServer', 'getDocsFromServer', 'getDocFromCache', 'getDocsFromCache'],
    },
  ],
  paths: [{ collections: ['collection', 'collectionGroup'], documents: ['doc'], queries: ['query'] }],
  fields: [],
  examples: {
    finds: [
      'const snap = await getDoc(doc(db, "users", id)); console.log(snap.data())',
      'const snap = await getDocs(collection(db, "patients")); console.log(snap.docs)',
      'const snap = await getDocs(query(collection(db, "users"), where("level", "==", 1))); console.log(snap.docs.map((one) => one.data()))',
      'const found = query(collection(db, "users"), limit(9)); onSnapshot(found, (snap) => { console.log(snap.docs.map((one) => one.data())) })',
      'const snap = await getDocs(collection(db, "clubs", id, "members")); console.log(snap.docs)',
      'const snap = await getDoc(doc(db, `clubs/${id}/members/${id}`)); console.log(snap.data())',
      'const snap = await getDoc(doc(db, "users/" + id)); console.log(snap.data())',
      'const users = collection(db, "users"); const snap = await getDoc(doc(users, id)); console.log(snap.data())',
      'const snap = await getDocs(collection(db, COLLECTIONS.USERS)); console.log(snap.docs)',
      'const snap = await db.doc(`users/${id}`).get(); console.log(snap.data())',
      'db.collection("users").doc(id).get().then((snap) => console.log(snap.data()))',
    ],
    ignores: [
      'const snap = await getDocs(collection(db, "articles")); console.log(snap.docs)',
      'const snap = await getDoc(doc(db, "users", id)); console.log(snap.exists)',
      'const snap = await getDoc(doc(db, "users", id, "settings", "theme")); console.log(snap.data())',
      'const snap = await getDocs(query(collection(db, "users", id, "badges"), limit(9))); console.log(snap.docs)',
      'const snap = await db.doc(`users/${id}/badges/${one}`).get(); console.log(snap.data())',
    ],
  },
});
