/** What a baseline costs where single files are looked at, one after the other. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../core/index.ts';
import { AcceptedFindings } from '../../eslint-plugin/host/accepted.ts';
import { piGuard, project } from '../command/command.ts';

const LEAK = 'export function submit(form) {\n  console.log("sent", form.phone);\n}\n';

describe('accepted findings', () => {
  it('ask the disk once for each path of the baseline, and are what they were', () => {
    const names = Array.from({ length: 20 }, (_, index) => `src/f${index}.js`);
    const cwd = project(Object.fromEntries(names.map((name) => [name, LEAK])));
    piGuard(['baseline'], { cwd });
    let asked = 0;
    const { in: acceptedIn } = new AcceptedFindings(cwd, Infinity, (path) => {
      asked++;
      return existsSync(path);
    });
    for (const name of names) {
      const file = { path: join(cwd, name), text: readFileSync(join(cwd, name), 'utf8') };
      const { findings } = analyze(file);
      assert.equal(acceptedIn(file, findings).size, 1, name);
    }
    assert.equal(asked, names.length);
    writeFileSync(join(cwd, 'src/new.js'), LEAK);
    const added = { path: join(cwd, 'src/new.js'), text: LEAK };
    assert.equal(acceptedIn(added, analyze(added).findings).size, 0, 'a copy of what is still there');
  });
});
