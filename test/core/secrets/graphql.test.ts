/** What a text of GraphQL says after a password is its type; texts that are given there are quoted. */
import assert from 'node:assert/strict';
import { analyze } from '../../../core/index.ts';
import { isGraphql } from '../../../core/secrets/texts/graphql.ts';

const GRAPHQL: readonly string[] = [
  'type User { id: ID!\n password: String! }', 'input LoginInput {\n  password: String!\n}', 'interface Account @key(fields: "id") { id: ID! }', 'type User implements Node & Account { id: ID! }',
  'mutation Login($password: String!) { login(password: $password) { token } }', 'query ($id: ID!) { user(id: $id) { name } }', 'query { user { name } }', 'subscription OnUser { user { name } }', 'fragment Part on User { name }',
  'extend type Query {\n  login(password: String!): User\n}',
];
const OTHERS: readonly string[] = ['type your password: Kiwi#2024', 'query user by name, password: Kiwi', 'the mutation password: Kiwi2024', 'input password: Kiwi#2024', 'const type = { password: 1 }', 'a fragment on paper {'];

const passwordsIn = (code: string): number => analyze({ path: 'src/schema.js', text: code }).findings.filter(({ ruleId }) => ruleId === 'no-hardcoded-credential').length;

describe('GraphQL in texts', () => {
  for (const text of GRAPHQL) it(`knows ${JSON.stringify(text)}`, () => assert.ok(isGraphql(text)));
  for (const text of OTHERS) it(`leaves ${JSON.stringify(text)} alone`, () => assert.equal(isGraphql(text), false));

  for (const code of [
    'const typeDefs = gql`type User { id: ID!\n password: String! }`;',
    'const typeDefs = `type User { id: ID! password: String! pwd: [String!] token: String }`;',
    'const LOGIN = gql`mutation Login($password: Password!) { login(password: $password) { token } }`;',
    'const query = "query ($passwd: Secret2!) { user(passwd: $passwd) { id } }";',
  ]) {
    it(`reports no type: ${code}`, () => assert.equal(passwordsIn(code), 0));
  }

  it('reports a text that is given', () => assert.equal(passwordsIn('const query = `mutation { login(name: "shop", password: "Kiwi#2024") { token } }`;'), 1));
  it('reports announced passwords elsewhere', () => assert.equal(passwordsIn('const text = `type your password: Kiwi#2024!`;'), 1));
});
