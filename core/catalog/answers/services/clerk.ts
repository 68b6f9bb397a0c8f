import { defineAnswer } from '../../define-answer.ts';

/** The user of Clerk, with every address and number that he gave. */
export default defineAnswer({
  id: 'clerk',
  doc: 'https://clerk.com/docs/references/backend/types/backend-user',
  calls: [
    { from: { module: ['@clerk/nextjs/server', '@clerk/nextjs', '@clerk/remix/ssr.server'] }, members: ['currentUser'] },
    { from: { receiver: ['clerkClient.users', 'clerk.users', 'clerkClient().users'] }, members: ['getUser', 'getUserList', 'createUser', 'updateUser'] },
  ],
  fields: [{ name: '', kind: 'person-object' }],
  examples: {
    finds: [
      'import { currentUser } from "@clerk/nextjs/server"; const me = await currentUser(); console.log(me)',
      'const found = await clerkClient.users.getUser(userId); console.log(found)',
    ],
    ignores: [
      'import { currentUser } from "@clerk/nextjs/server"; const me = await currentUser(); console.log(me.id)',
      'import { auth } from "@clerk/nextjs/server"; const { orgRole } = await auth(); console.log(orgRole)',
      'const { totalCount } = await clerkClient.users.getCount(); console.log(totalCount)',
    ],
  },
});
