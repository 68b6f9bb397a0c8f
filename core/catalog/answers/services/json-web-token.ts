import { defineAnswer } from '../../define-answer.ts';

/** The claims of a token say who holds it, seldom more than an id. */
export default defineAnswer({
  id: 'json-web-token',
  doc: 'https://github.com/auth0/node-jsonwebtoken#jwtverifytoken-secretorpublickey-options-callback',
  calls: [
    { from: { module: ['jsonwebtoken', 'jose', 'jwt-decode', 'fast-jwt'] }, members: ['verify', 'decode', 'jwtVerify', 'decodeJwt', 'jwtDecode', 'default'] },
    { from: { receiver: ['jwt', 'jwtService', 'jsonwebtoken'] }, members: ['verify', 'verifyAsync', 'decode'] },
  ],
  fields: [{ name: '', kind: 'person-object', confidence: 'low' }],
  examples: {
    finds: [
      'import jwt from "jsonwebtoken"; const claims = jwt.verify(token, secret); console.log(claims)',
      'const decoded = await this.jwtService.verifyAsync(token); console.log(decoded)',
      'import jwt from "jsonwebtoken"; jwt.verify(token, secret, (err, decoded) => { console.log(decoded) })',
    ],
    ignores: [
      'import jwt from "jsonwebtoken"; jwt.verify(token, secret, (err, decoded) => { console.log(err) })',
      'const isValid = signer.verify(digest, signature); console.log(isValid)',
    ],
  },
});
