/** What a scan remembers of modules does not grow with the number of projects. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { parseOptions } from '../../eslint-plugin/command/arguments/options.ts';
import { Session } from '../../eslint-plugin/command/session.ts';
import { findingsOf, piGuard, project } from './command.ts';

const TEXT_LENGTH = 1_500_000;
const COUNT = 6;

const table = (index: number): string => `export const rows${index} = 1;\n//${' '.repeat(TEXT_LENGTH)}\n`;
const page = (index: number): string => `import { rows${index} } from '../table${index}.js';\nimport { keep } from '../keep.js';\nexport const save = (patient) => keep('last', patient, rows${index});\n`;

describe('what a scan remembers of modules', () => {
  const files = {
    'keep.js': 'export const keep = (name, content) => localStorage.setItem(name, content);\n',
    ...Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`table${index}.js`, table(index)])),
    ...Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`pages/page${index}.js`, page(index)])),
  };

  it('is let go between two files when it is much', () => {
    const cwd = project(files);
    const options = parseOptions([]);
    assert.ok(!('wrong' in options));
    const session = new Session(options, { cwd, env: {} } as never);
    const read = (name: string): void => void session.setupOf(join(cwd, 'pages/page0.js')).host?.read(join(cwd, name));
    const isKnown = (name: string): boolean => session.textSeen(join(cwd, name)) !== undefined;

    read('keep.js');
    session.nextFile();
    assert.ok(isKnown('keep.js'), 'little is kept');
    for (let index = 0; index < COUNT; index++) read(`table${index}.js`);
    assert.ok(isKnown('keep.js') && isKnown('table0.js'), 'a file sees one state of its modules');
    session.nextFile();
    assert.ok(!isKnown('keep.js') && !isKnown('table5.js'));
    read('keep.js');
    assert.ok(isKnown('keep.js'));
  });

  it('changes no finding', () => {
    const cwd = project(files);
    const found = findingsOf(piGuard(['pages', '--format', 'eslint-json'], { cwd }), cwd);
    assert.deepEqual(found, Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`pages/page${index}.js`, ['3 no-store-personal-info']])));
  });
});
