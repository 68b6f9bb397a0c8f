/** Tokens in the dump of a database: stars, which a column of distinct values may have only once each. */
import assert from 'node:assert/strict';
import { analyze, applyEdits } from '../../../../core/index.ts';

const TOKENS = [`4f1c9e07a2b85d36${'c07be1935fa8d264'}`, `b93d70e51fa6c824${'08e2ac47d15b96f3'}`] as const;
const dump = (key: string, [first, second]: readonly string[]): string =>
  `CREATE TABLE \`sys_user_token\` (\n  \`user_id\` bigint(20) NOT NULL,\n  \`token\` varchar(100) NOT NULL${key}\n);\nINSERT INTO \`sys_user_token\` VALUES ('5', '${first}', '2019-03-26 22:12:11');\nINSERT INTO \`sys_user_token\` VALUES ('12', '${second}', '2019-03-27 22:12:11');\n`;

describe('a token in the dump of a database', () => {
  const TABLE: readonly (readonly [name: string, key: string, after: readonly string[]])[] = [
    ['stars with the key of their row, where no two rows may have the same', ',\n  UNIQUE KEY `token` (`token`)', ['***5', '***12']],
    ['stars', '', ['***', '***']],
  ];
  for (const [name, key, after] of TABLE)
    it(`becomes ${name}`, () => {
      const text = dump(key, TOKENS);
      const edits = analyze({ path: '/shop/db/shop.sql', text }).findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
      assert.equal(applyEdits(text, edits), dump(key, after));
    });
});
