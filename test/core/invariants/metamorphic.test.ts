/** A finding stays when its program is written in another way: over every fixture in JavaScript and TypeScript, one file at a time. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/paths.ts';
import { differences, reported } from './transformations/compare.ts';
import { TRANSFORMATIONS } from './transformations/index.ts';

const fixtures = join(root, 'test/fixtures');

/** Why a finding depends on how the program is written, and the fixtures where it does. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'a label stands before the value itself: a constant with a label, or a text that says that something failed': ['classes/labels/', 'classes/hash-prefixes/', 'flows/value-evidence.js'],
  'a name that says "no person" counts where it is logged by that name: an error, a city, a shop, a mailbox of an institution': [
    'classes/failed-answers/', 'classes/refusals/', 'classes/things-and-places/', 'classes/institutions/', 'classes/order-lines/', 'classes/overwritten-fields/', 'classes/request-bodies/',
    'classes/keys-in-place/', 'classes/public-writings/', 'classes/labels-before/',
  ],
  'what a replacement leaves of an address with a password is judged where the address is shown': ['classes/imported-hashes/'],
  'the place in the call tells: an object that is joined with text, the address of a map, an option of a request': ['classes/joined-objects/', 'classes/measured-classes/texts.js', 'classes/map-addresses/', 'classes/exports/', 'classes/insecure-transport/', 'classes/seeds/'],
  'the value is reported where a header is made, and that line has another number': ['classes/cookies/'],
  'callers are told apart by the function that is handed over or called directly': ['classes/functions/', 'classes/events/', 'classes/shape-by-use/', 'classes/loops/', 'classes/table-rows/', 'classes/modules-given-fallbacks/'],
  'the documentation of a function names its parameters, and stands before it': ['classes/types-jsdoc/'],
  'a name that a value is put under speaks of it where it is put there itself': ['classes/given-names/', 'classes/kept-records/'],
  'a property that is replaced by a spread or overwritten is only known where it is read directly': ['flows/aliases-of-objects.js', 'classes/replaced-fields/', 'classes/left-of-a-value/', 'classes/emptied-values/taken-out.js', 'flows/rewritten-fields.ts', 'flows/declared-origins.ts', 'classes/left-by-copies/copies.js', 'classes/computed-keys/beside.js'],
  'a test of a value narrows the type of that value, and not of what a function gives for it': ['classes/narrowed-texts/'],
  'what other functions do with a value is asked of the expression that is logged and passed to them': ['classes/modules-passed-on/', 'classes/given-types/', 'classes/shown-columns/', 'classes/names-of-ids/'],
};

function filesBelow(folder: string): string[] {
  return readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`).filter((file) => /\.[jt]sx?$/.test(file)).sort();
}

describe('the same findings when', function () {
  this.timeout(120_000);
  const files = [...filesBelow('flows'), ...filesBelow('classes')].map((file) => ({ file, path: `src/${file.split('/').slice(1).join('/')}`, text: readFileSync(join(fixtures, file), 'utf8') }));
  const excepted = Object.values(EXCEPTIONS).flat();
  const counts: string[] = [];
  for (const [title, transform] of Object.entries(TRANSFORMATIONS)) {
    it(title, () => {
      const withLine = title !== 'functions change places';
      let all = 0;
      let differing = 0;
      const unexplained: string[] = [];
      for (const { file, path, text } of files) {
        const other = transform(path, text);
        if (other === text) continue;
        const before = reported(path, text, withLine);
        const found = differences(before, reported(path, other, withLine));
        all += before.length;
        differing += found.length;
        if (!excepted.some((start) => file.startsWith(start))) unexplained.push(...found.map((item) => `${file}: ${item}`));
      }
      counts.push(`${title}: ${differing} of ${all} findings`);
      assert.ok(all > 10, 'findings are compared');
      assert.deepEqual(unexplained, []);
    });
  }
  after(() => console.log(counts.map((count) => `      ${count}`).join('\n')));
});
