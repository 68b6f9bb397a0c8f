import { defineAnswer } from '../../define-answer.ts';

/** A link that an administrator has made for a mail: whoever opens it is signed in, or sets a new password. */
export default defineAnswer({
  id: 'supabase-links',
  doc: 'https://supabase.com/docs/reference/javascript/auth-admin-generatelink',
  calls: [{ from: { receiver: ['auth.admin'] }, members: ['generateLink'] }],
  fields: [
    { name: 'data.properties.action_link', kind: 'one-time-token' },
    { name: 'data.properties.email_otp', kind: 'one-time-token' },
    { name: 'data.properties.hashed_token', kind: 'one-time-token' },
    { name: 'data.user', kind: 'person-object' },
  ],
  examples: {
    finds: [
      'const { data, error } = await supabase.auth.admin.generateLink({ type: "recovery", email }); console.log("made", data.properties.action_link)',
      'const { data } = await admin.auth.admin.generateLink({ type: "recovery", email }); const link = data.properties?.action_link; console.log(link)',
      'const { data } = await admin.auth.admin.generateLink({ type: "magiclink", email }); console.log(data)',
    ],
    ignores: [
      'const { data, error } = await supabase.auth.admin.generateLink({ type: "recovery", email }); console.log("made", error)',
      'const { data, error } = await supabase.auth.admin.generateLink({ type: "recovery", email }); console.log("made", data.user.id)',
      'const { data } = await pages.generateLink({ type: "recovery" }); console.log(data.properties.action_link)',
    ],
  },
});
