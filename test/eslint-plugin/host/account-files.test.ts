/** Which files of a repository may make accounts. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { NodeModuleHost } from '../../../eslint-plugin/host/node-modules.ts';

const MADE = ['api/store/memory.go', 'back/scripts/seed.ts', 'db/rows.sql', 'ops/docker-compose.monitoring.yml'];
const OTHERS = ['.gitignore', 'README.md', 'back/package.json', 'back/src/page.ts', 'back/node_modules/a/rows.sql', 'ops/values.yml', 'web/docs/guide.md'];

describe('the files that may make accounts', () => {
  let folder: string;
  const put = (path: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  };
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-accounts-')));
    for (const path of [...MADE, ...OTHERS]) put(path);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const filesAround = (path: string): string[] | undefined =>
    new NodeModuleHost({ freshFor: 1000 }).accountFiles(join(folder, path))?.map((file) => relative(folder, file).replaceAll('\\', '/')).sort();

  it('are seeds, statements, code in other languages and lists of containers of the whole repository', () => {
    for (const path of ['README.md', 'web/docs/guide.md', 'back/src/page.ts']) assert.deepEqual(filesAround(path), MADE);
  });
  it('are unknown where no repository is', () => {
    rmSync(join(folder, '.gitignore'));
    assert.equal(filesAround('README.md'), undefined);
  });
  it('are unknown where there are too many', () => {
    for (let index = 0; index < 3_001; index++) put(`rows/${index}.sql`);
    assert.equal(filesAround('README.md'), undefined);
  });
});
