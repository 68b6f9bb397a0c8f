/** A declaration that names itself, as `var shop = shop || {}` does, never stops the analysis of a file. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, parseFile } from '../../../core/index.ts';
import { walk } from '../../../core/syntax/tree.ts';
import { root } from '../../tools/paths.ts';

const fixtures = join(root, 'test/fixtures');

/** What a variable is made of, by its name and what it was made of before. */
const FORMS: Readonly<Record<string, (name: string, made: string) => string>> = {
  'with a default': (name, made) => `${name} || (${made})`,
  'as it is': (name) => name,
  'trimmed': (name) => `${name}.trim()`,
  'one of its elements': (name) => `${name}.find((one) => one)`,
  'a part of its elements': (name) => `${name}.slice(1)`,
  'in a collection': (name) => `new Set(${name})`,
  'in an object': (name, made) => `{ ...${name}, next: ${made} }`,
  'in a text': (name) => `\`\${${name}}.a\``,
  'given to a function': (name, made) => `make(${name}, ${made})`,
  'given back by a function': (name, made) => `(function () { return ${name} || ${made}; })()`,
};

/** A program all of whose variables with one name are made in this way. */
function selfReferring(path: string, text: string, form: (name: string, made: string) => string): string {
  const places: (readonly [start: number, end: number, text: string])[] = [];
  walk(parseFile(path, text).tree, (node) => {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !node.init || /Function|Class/.test(node.init.type)) return;
    const [start, end] = node.init.range;
    if (places.every(([, before]) => before <= start)) places.push([start, end, form(node.id.name, text.slice(start, end))]);
  });
  return places.reverse().reduce((changed, [start, end, made]) => changed.slice(0, start) + made + changed.slice(end), text);
}

describe('declarations that name themselves', function () {
  this.timeout(120_000);
  const files = ['flows', 'classes'].flatMap((folder) =>
    readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)).filter((file) => /\.[jt]sx?$/.test(file)).sort(),
  );
  for (const [at, [title, form]] of Object.entries(FORMS).entries()) {
    it(title, () => {
      let changed = 0;
      const failed = files.filter((file, index) => {
        // Every form sees another third of the files.
        if (index % 3 !== at % 3) return false;
        const text = readFileSync(join(fixtures, file), 'utf8');
        const other = selfReferring(file, text, form);
        if (other !== text) changed++;
        return analyze({ path: `src/${file}`, text: other }).failure?.message.includes('call stack') === true;
      });
      assert.deepEqual(failed, []);
      assert.ok(changed > 100);
    });
  }

  const PROGRAMS = {
    'as a class that extends one that extends it':
      'class A extends B { show(x) { super.show(x); console.log(x); } }\nclass B extends A { show(x) { super.show(x); console.log(x); } }\nnew A(user.phone).show(user.phone);\nconsole.log(new B(1).phone, new A().it);\n',
    'that name each other':
      'var mailbox = phone, phone = mailbox, token = [phone, token];\nif (mailbox === req.body.password || token.includes(phone)) console.log(mailbox, phone, token);\n',
    'in options': 'var request = { ...request, next: { url: path } };\naxios.request(request);\n',
    'in an address': "var token = token || read();\nopen('/pay?token=' + token);\n",
    'of the environment and of typed words': 'var env = env || process.env, words = words || process.argv.slice(2);\nconsole.log(env.PHONE, env, words[0]);\n',
  };
  for (const [title, text] of Object.entries(PROGRAMS))
    it(title, () => {
      assert.equal(analyze({ path: 'src/a.js', text }).failure, undefined);
    });
});
