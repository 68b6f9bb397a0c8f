import { defineAnswer } from '../../define-answer.ts';

/** A session of Auth.js has the user's name, e-mail address and picture. */
export default defineAnswer({
  id: 'next-auth',
  doc: 'https://authjs.dev/getting-started/session-management/get-session',
  calls: [
    { from: { module: ['next-auth', 'next-auth/next', 'next-auth/react', '@auth/core', '@auth/sveltekit', '@auth/express'] }, members: ['getServerSession', 'unstable_getServerSession', 'getSession', 'useSession'] },
    // The file in which a project makes its own `auth()`. https://authjs.dev/getting-started/installation#configure
    { from: { module: ['@/auth', '~/auth', '@/lib/auth', '~/lib/auth', '@/server/auth', '~/server/auth', '@/app/auth', '@/utils/auth'] }, members: ['auth', 'getServerAuthSession'] },
  ],
  fields: [{ name: 'user', kind: 'person-object' }],
  examples: {
    finds: [
      'import { getServerSession } from "next-auth"; const session = await getServerSession(options); console.log("session", session)',
      'import { useSession } from "next-auth/react"; const { data: session } = useSession(); console.log(session)',
      'import { auth } from "@/auth"; const session = await auth(); console.log(session)',
      'import { getSession } from "next-auth/react"; getSession().then((session) => { console.log(session.user) })',
    ],
    ignores: [
      'import { getServerSession } from "next-auth"; const session = await getServerSession(options); console.log(session?.user?.id, session.expires)',
      'import { useSession } from "next-auth/react"; const { data: session, status } = useSession(); console.log(status, Boolean(session))',
      'import { useSession } from "next-auth/react"; const { update } = useSession(); console.log(update)',
      'import { auth } from "@/auth"; const session = await auth(); console.log(session ? "in" : "out")',
      'import { auth } from "./plans"; const session = await auth(); console.log(session)',
    ],
  },
});
