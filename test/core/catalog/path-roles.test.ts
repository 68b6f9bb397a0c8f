/** What a path shows of the part that a file plays, by the examples of each row. */
import assert from 'node:assert/strict';
import { pathRoles } from '../../../core/catalog/files/roles.ts';
import { rolesOfPath } from '../../../core/sources/file/roles.ts';

describe('parts of files by their paths', () => {
  for (const { role, pattern, examples } of pathRoles) {
    for (const path of examples) {
      it(`${path} is ${role}`, () => {
        assert.match(path, pattern);
        assert.ok(rolesOfPath(path).has(role));
        assert.ok(rolesOfPath(path.replaceAll('/', '\\')).has(role));
      });
    }
  }

  for (const path of ['src/user.ts', 'src/contest/user.ts', 'src/hammock.ts', 'src/send-template.js', 'src/welcome.template.ts', 'src/seedling.ts', 'src/blood-test.js', 'apps/lab/test-results.js', 'latest-news.js', 'server/routes/test.js', 'src/pages/test.ts', 'config/test.js', '.env.production']) {
    it(`${path} has no part of its own`, () => assert.deepEqual([...rolesOfPath(path)], []));
  }
});
