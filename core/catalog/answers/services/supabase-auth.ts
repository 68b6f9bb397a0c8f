import { defineAnswer } from '../../define-answer.ts';

/** Whoever signs in gets his record and a session, whose tokens let others act as him. */
export default defineAnswer({
  id: 'supabase-auth',
  doc: 'https://supabase.com/docs/reference/javascript/auth-signinwithpassword',
  calls: [
    { from: { receiver: ['auth'] }, members: ['signInWithPassword', 'signInWithIdToken', 'signInAnonymously', 'exchangeCodeForSession', 'verifyOtp', 'refreshSession', 'setSession', 'signUp', 'getSession', 'getUser'] },
    { from: { receiver: ['auth.admin'] }, members: ['createUser', 'getUserById', 'updateUserById', 'listUsers'] },
  ],
  fields: [
    { name: 'data.user', kind: 'person-object' },
    { name: 'data.users', kind: 'person-object' },
    { name: 'data.session', kind: 'session-token' },
  ],
  examples: {
    finds: [
      'const { data, error } = await supabase.auth.signInWithPassword({ email, password }); console.log("signed in", data)',
      'const answer = await this.client.auth.refreshSession(); console.log(answer)',
      'const { data } = await supabase.auth.verifyOtp({ email, token, type: "email" }); console.log(data.session)',
      'const { data: { session } } = await supabase.auth.getSession(); console.log(session)',
      'const { data: { user } } = await supabase.auth.getUser(); console.log(user)',
      'const { data } = await admin.auth.admin.listUsers(); console.log(data.users)',
    ],
    ignores: [
      'const { data, error } = await supabase.auth.signInWithPassword({ email, password }); console.log("signed in", error)',
      'const { data } = await supabase.auth.signInWithPassword({ email, password }); console.log(data.user.id)',
      'const { error } = await supabase.auth.refreshSession(); console.log(error)',
      'const { data: { user } } = await supabase.auth.getUser(); console.log(user.id)',
      'const { data } = await supabase.auth.getSession(); console.log(Boolean(data.session))',
      'const { data } = await supabase.auth.signInWithOAuth({ provider: "github" }); console.log(data)',
    ],
  },
});
