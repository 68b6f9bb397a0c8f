import { defineAnswer } from '../../define-answer.ts';

/** Whoever signs in gets his record and a session, whose tokens let others act as him. */
export default defineAnswer({
  id: 'supabase-auth',
  doc: 'https://supabase.com/docs/reference/javascript/auth-signinwithpassword',
  calls: [
    { from: { receiver: ['auth'] }, members: ['signInWithPassword', 'signInWithIdToken', 'signInAnonymously', 'exchangeCodeForSession', 'verifyOtp', 'refreshSession', 'setSession', 'signUp', 'getSession'] },
  ],
  fields: [
    { name: 'data.user', kind: 'person-object' },
    { name: 'data.session', kind: 'session-token' },
  ],
  examples: {
    finds: [
      'const { data, error } = await supabase.auth.signInWithPassword({ email, password }); console.log("signed in", data)',
      'const answer = await this.client.auth.refreshSession(); console.log(answer)',
      'const { data } = await supabase.auth.verifyOtp({ email, token, type: "email" }); console.log(data.session)',
      'const { data: { session } } = await supabase.auth.getSession(); console.log(session)',
    ],
    ignores: [
      'const { data, error } = await supabase.auth.signInWithPassword({ email, password }); console.log("signed in", error)',
      'const { data } = await supabase.auth.signInWithPassword({ email, password }); console.log(data.user.id)',
      'const { error } = await supabase.auth.refreshSession(); console.log(error)',
      'const { data } = await supabase.auth.getSession(); console.log(Boolean(data.session))',
      'const { data } = await supabase.auth.signInWithOAuth({ provider: "github" }); console.log(data)',
    ],
  },
});
