/** Calls whose result is made by chance, from the clock or up, and so belongs to nobody. */

/** By the path from a global object. https://tc39.es/ecma262/ https://w3c.github.io/webcrypto/ */
export const MADE_BY_CHANCE: ReadonlySet<string> = new Set([
  'Math.random', 'Date.now', 'performance.now', 'crypto.randomUUID', 'self.crypto.randomUUID', 'window.crypto.randomUUID',
]);

/** Packages that make values up, whatever of them is called. https://fakerjs.dev http://mockjs.com https://chancejs.com */
export const MAKERS: ReadonlySet<string> = new Set([
  '@faker-js/faker', 'faker', 'mockjs', 'mockjs-x', 'chance', 'casual', '@ngneat/falso', 'nanoid', 'uuid', 'short-uuid', 'ulid', 'cuid',
  '@paralleldrive/cuid2', 'crypto.randomUUID', 'crypto.randomInt', 'node:crypto.randomUUID',
]);

/** Functions that give another form of the same number or text. */
export const REFORMS: ReadonlySet<string> = new Set([
  'floor', 'round', 'ceil', 'trunc', 'abs', 'String', 'Number', 'parseInt', 'toString', 'toFixed', 'slice', 'substr', 'substring', 'padStart',
  'padEnd', 'toUpperCase', 'toLowerCase', 'replace', 'split', 'getTime', 'valueOf', 'join', 'trim', 'repeat',
]);

/** Words of functions that make an id up. */
export const NAMED_MAKERS: ReadonlySet<string> = new Set(['uuid', 'guid', 'nanoid', 'ulid', 'cuid', 'uniqid', 'random', 'rand']);

/** Methods of models that make a record of the fields they are given. https://mongoosejs.com/docs/api/model.html https://sequelize.org/docs/v6/core-concepts/model-instances/ */
export const RECORD_MAKERS: ReadonlySet<string> = new Set(['create', 'build', 'insert', 'insertOne']);

/** Words of functions that make a token or a code for a person: `jwt.sign({ email })`, `generateOtp()`, `crypto.randomBytes(20)`. */
export const MAKES_TOKENS: ReadonlySet<string> = new Set(['sign', 'generate', 'random', 'uuid', 'nanoid', 'create', 'make', 'issue']);
