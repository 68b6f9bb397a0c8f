import { defineAnswer } from '../../define-answer.ts';

/** Whoever reads a signed token is taken for its holder until it expires. */
export default defineAnswer({
  id: 'signed-tokens',
  doc: 'https://github.com/auth0/node-jsonwebtoken#jwtsignpayload-secretorprivatekey-options-callback',
  calls: [
    { from: { module: ['jsonwebtoken'] }, members: ['sign'], showsArguments: true },
    { from: { receiver: ['jwt', 'jwtService', 'jsonwebtoken'] }, members: ['sign', 'signAsync'], showsArguments: true },
  ],
  fields: [{ name: '', kind: 'session-token' }],
  examples: {
    finds: [
      'import jwt from "jsonwebtoken"; const t = jwt.sign({ id }, key); console.log(t)',
      'const made = await this.jwtService.signAsync({ id }); console.log(made)',
    ],
    ignores: [
      'const t = signer.sign(digest); console.log(t)',
      'import jwt from "jsonwebtoken"; const t = jwt.sign({ id }, key); console.log(t.length)',
    ],
  },
});
