import { defineAnswer } from '../../define-answer.ts';

/** The records of users, without a session. */
export default defineAnswer({
  id: 'supabase-users',
  doc: 'https://supabase.com/docs/reference/javascript/auth-getuser',
  calls: [
    { from: { receiver: ['auth'] }, members: ['getUser'] },
    { from: { receiver: ['auth.admin'] }, members: ['createUser', 'getUserById', 'updateUserById', 'listUsers'] },
  ],
  fields: [
    { name: 'data.user', kind: 'person-object' },
    { name: 'data.users', kind: 'person-object' },
  ],
  examples: {
    finds: [
      'const { data: { user } } = await supabase.auth.getUser(); console.log(user)',
      'const { data } = await admin.auth.admin.listUsers(); console.log(data.users)',
    ],
    ignores: [
      'const { data: { user } } = await supabase.auth.getUser(); console.log(user.id)',
      'const { error } = await supabase.auth.getUser(); console.log(error)',
    ],
  },
});
