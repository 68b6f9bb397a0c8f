import { defineAnswer } from '../../define-answer.ts';

/** What Better Auth gives of a session: the user, and the session with its token. */
export default defineAnswer({
  id: 'better-auth',
  doc: 'https://www.better-auth.com/docs/concepts/session-management',
  calls: [{ from: { receiver: ['auth.api', 'authClient', 'authClient.signIn', 'authClient.signUp'] }, members: ['getSession', 'useSession', 'signInEmail', 'signUpEmail', 'email'] }],
  fields: [
    { name: 'user', kind: 'person-object' },
    { name: 'session', kind: 'session-token' },
  ],
  examples: {
    finds: [
      'const session = await auth.api.getSession({ headers: sent }); console.log(session)',
      'const { data: session } = authClient.useSession(); console.log(session)',
    ],
    ignores: [
      'const session = await auth.api.getSession({ headers: sent }); console.log(session.user.id)',
      'const { isPending } = authClient.useSession(); console.log(isPending)',
      'await auth.api.signOut({ headers: sent }).then((done) => console.log(done))',
    ],
  },
});
