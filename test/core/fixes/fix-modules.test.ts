import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { analyze, applyEdits, compileConfig, isReported, type Fix, type ModuleHost } from '../../../core/index.ts';

/** A host over texts in memory; short names begin with @/ and mean /app/src. */
function hostOf(files: Readonly<Record<string, string>>): ModuleHost {
  const list = Object.keys(files).filter((file) => /\.[cm]?[jt]s$/.test(file));
  const found = (id: string): string | undefined => [id, `${id}.ts`, `${id}.js`].find((path) => files[path] !== undefined);
  return {
    resolve: (specifier, from) => {
      if (specifier.startsWith('@/')) return found(`/app/src/${specifier.slice(2)}`);
      return specifier.startsWith('.') ? found(join(dirname(from), specifier)) : undefined;
    },
    read: (id) => files[id],
    programFiles: () => list,
  };
}

/** The repairs of a file, of which there is one at least. */
function offersOf(path: string, files: Readonly<Record<string, string>>): readonly Fix[] {
  const { findings } = analyze({ path, text: files[path] ?? '' }, { host: hostOf(files), otherFiles: true });
  const offers = findings.filter((finding) => isReported(finding, 'recommended')).flatMap(({ fixes }) => fixes);
  assert.ok(offers.length > 0, `no repair in:\n${files[path]}`);
  return offers;
}

const applied = (text: string, fix: Fix | undefined): string => applyEdits(text, (fix?.edits ?? []).filter(({ file }) => file === undefined));

const MASKS =
  "export function maskPhone(value) {\n  return String(value).replace(/^(\\d{3})\\d{4}(\\d{4})$|^.*$/s, (_, a, b) => (a ? a + '****' + b : '***'));\n}\n" +
  "export const hideIdCard = (value) => value;\nexport function maskIdCard(value) {\n  return '***';\n}\n";

describe("the project's own mask in another module", () => {
  const page = "import { load } from '@/api/load';\nexport const f = (user) => console.log(user.phone, load);\n";

  it('which shows other texts as they are, is imported where the configuration names it', () => {
    const mask = "export function maskPhone(v) {\n  return v.replace(/^(\\d{3})\\d{4}(\\d{4})$/, '$1****$2');\n}\n";
    const files = { '/app/package.json': '{}', '/app/src/api/load.ts': 'export const load = 1;\n', '/app/src/utils/mask.ts': mask, '/app/src/views/a.ts': page };
    const titles = (...maskers: (string | { module: string; name: string })[]): string[] => {
      const config = compileConfig([{ settings: { maskers }, base: '/app', file: '/app/pi-guard.json' }]);
      const { findings } = analyze({ path: '/app/src/views/a.ts', text: page }, { host: hostOf(files), otherFiles: true, config });
      return findings.flatMap(({ fixes }) => fixes.map(({ title }) => title.en));
    };
    assert.ok(!titles().join().includes('@/utils/mask'), 'unasked it is not');
    for (const masker of ['maskPhone', { module: '*/utils/mask', name: 'maskPhone' }])
      assert.equal(titles(masker)[0], 'Mask with maskPhone() from @/utils/mask', JSON.stringify(masker));
    assert.ok(!titles('maskEmail').join().includes('@/utils/mask'));
  });

  it('is imported through the short name that its neighbours use', () => {
    const files = { '/app/package.json': '{}', '/app/src/api/load.ts': 'export const load = 1;\n', '/app/src/utils/mask.ts': MASKS, '/app/src/views/a.ts': page };
    const [fix] = offersOf('/app/src/views/a.ts', files);
    assert.equal(applied(page, fix), page.replace("load';\n", "load';\nimport { maskPhone } from '@/utils/mask';\n").replace('user.phone', 'maskPhone(user.phone)'));
    assert.equal(fix?.title.en, 'Mask with maskPhone() from @/utils/mask → 138****8000');
  });

  it('is imported with an extension where its neighbours have one behind a short name', () => {
    const own = page.replace('api/load', 'api/load.js');
    const files = { '/app/package.json': '{}', '/app/src/api/load.js': 'export const load = 1;\n', '/app/src/utils/mask.js': MASKS, '/app/src/views/a.js': own };
    const [fix] = offersOf('/app/src/views/a.js', files);
    assert.match(applied(own, fix), /import \{ maskPhone \} from '@\/utils\/mask\.js';/);
  });

  it('is imported by its relative path where no short name is used', () => {
    const text = "export const f = (user) => console.log(user.phone, user.idCard);\n";
    const files = { '/app/package.json': '{}', '/app/src/utils/mask.js': MASKS, '/app/src/views/order/a.js': text };
    const [fix] = offersOf('/app/src/views/order/a.js', files);
    assert.equal(applied(text, fix), "import { maskPhone, maskIdCard } from '../../utils/mask';\n\nexport const f = (user) => console.log(maskPhone(user.phone), maskIdCard(user.idCard));\n");
  });

  it('is given a value as it is where that is surely a text, or where the mask takes anything', () => {
    const texts = "export const maskPhone = (phone: string) => phone.slice(0, 3) + '****' + phone.slice(-4);\n";
    const CASES: readonly (readonly [masks: string, page: string, call: string])[] = [
      [texts, 'export const f = (phone: string) => console.log(phone);\n', 'maskPhone(phone)'],
      [texts, 'interface User { phone: string; id: number }\nexport const f = (user: User) => console.log(user.phone);\n', 'maskPhone(user.phone)'],
      [texts, 'interface User { phone?: string; id: number }\nexport const f = (user: User) => console.log(user.phone);\n', "maskPhone(String(user.phone ?? ''))"],
      [texts, 'export const f = (phone?: string) => console.log(phone);\n', "maskPhone(String(phone ?? ''))"],
      [texts, 'export const f = (phone: string | null) => console.log(phone);\n', "maskPhone(String(phone ?? ''))"],
      [texts, 'export const f = (user: any) => console.log(user?.phone.trim());\n', "maskPhone(String(user?.phone.trim() ?? ''))"],
      [texts, 'export const f = (phones: string[]) => phones.forEach((phone) => console.log(phone));\n', "maskPhone(String(phone ?? ''))"],
      [MASKS, 'export const f = (user: any) => console.log(user.phone);\n', 'maskPhone(user.phone)'],
    ];
    for (const [masks, code, call] of CASES) {
      const [fix] = offersOf('/app/src/a.ts', { '/app/package.json': '{}', '/app/src/utils/mask.ts': masks, '/app/src/a.ts': code });
      assert.ok(applied(code, fix).includes(call), applied(code, fix));
      assert.equal(fix?.safety, 'safe');
    }
  });

  it('is no safe repair where its code is not seen, or not understood', () => {
    for (const line of ["import { maskPhone } from 'masks-of-somebody';", "import { hash } from 'hashes';\nconst maskPhone = (phone) => hash(phone);"]) {
      const code = `${line}\nexport const f = (user) => console.log(user.phone);\n`;
      const offers = offersOf('/app/src/a.js', { '/app/package.json': '{}', '/app/src/a.js': code });
      assert.match(applied(code, offers[0]), /maskPhone\(user\.phone\)/);
      assert.deepEqual(offers.map(({ safety }) => safety), ['review', 'safe']);
    }
  });

  it('is left where this file cannot load it: in TypeScript for require, and in another package', () => {
    const text = "const { load } = require('./load');\nexports.f = (user) => console.log(user.phone, load);\n";
    const typed = { '/app/package.json': '{}', '/app/src/utils/mask.ts': MASKS, '/app/scripts/a.js': text };
    const beside = { '/app/package.json': '{}', '/app/web/package.json': '{}', '/app/web/src/utils/mask.js': MASKS, '/app/scripts/a.js': text };
    for (const files of [typed, beside]) for (const { title } of offersOf('/app/scripts/a.js', files)) assert.doesNotMatch(title.en, /utils\/mask/);
  });

  it('is found among many modules by its own name, and no second one is offered beside it', () => {
    const others = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`/app/src/utils/a${at}.ts`, 'export const mask = 1;\n']));
    const files = { '/app/package.json': '{}', '/app/src/api/load.ts': 'export const load = 1;\n', ...others, '/app/src/utils/piiMask.ts': MASKS, '/app/src/views/a.ts': page };
    const titles = offersOf('/app/src/views/a.ts', files).map(({ title }) => title.en);
    assert.deepEqual(titles, ['Mask with maskPhone() from @/utils/piiMask → 138****8000', 'Mask it here with an inline expression → ***8000']);
  });

  it('is the function of the file that masks other values of the kind, whatever it is called', () => {
    const text =
      "function maskNumber(number) {\n  const text = String(number || '');\n  return `${text.slice(0, 3)}****${text.slice(-3)}`;\n}\n" +
      'export const shown = (user) => maskNumber(user.phone);\nexport const f = (user) => console.log(user.phone, user.idCard);\n';
    const [fix] = offersOf('/app/src/a.ts', { '/app/package.json': '{}', '/app/src/a.ts': text.replace(', user.idCard', '') });
    assert.equal(fix?.title.en, 'Mask with maskNumber() → 138****000');
    const unused = text.replace('maskNumber(user.phone)', 'maskNumber(user.count)').replace(', user.idCard', '');
    assert.doesNotMatch(offersOf('/app/src/a.ts', { '/app/package.json': '{}', '/app/src/a.ts': unused })[0]?.title.en ?? '', /maskNumber/);
  });

  it('extends the import that is there', () => {
    const text = "import { maskPhone } from '@/utils/mask';\nexport const f = (user) => console.log(maskPhone(user.phone), user.idCard);\n";
    const files = { '/app/package.json': '{}', '/app/src/utils/mask.ts': MASKS, '/app/src/a.ts': text };
    assert.match(applied(text, offersOf('/app/src/a.ts', files)[0]), /import \{ maskPhone, maskIdCard \} from '@\/utils\/mask';/);
  });

  const ONE = "String(value).replace(/^(\\d{3})\\d{4}(\\d{4})$|^.*$/s, (_, a, b) => (a ? a + '****' + b : '***'))";
  const WAYS: readonly (readonly [name: string, masks: string, line: string, call: string])[] = [
    ['in a list of exports', `function hide(value) {\n  return ${ONE};\n}\nexport { hide as maskPhone };\n`, "import { maskPhone } from './mask';", 'maskPhone('],
    ['as the default', `export default function maskPhone(value) {\n  return ${ONE};\n}\n`, "import maskPhone from './mask';", 'maskPhone('],
    ['as a member of the default', `const maskPhone = (value) => ${ONE};\nexport default { maskPhone };\n`, "import mask from './mask';", 'mask.maskPhone('],
    ['in the exports of CommonJS', `module.exports = { maskPhone: (value) => ${ONE} };\n`, "import { maskPhone } from './mask';", 'maskPhone('],
    ['as one export of CommonJS', `exports.maskPhone = function (value) {\n  return ${ONE};\n};\n`, "import { maskPhone } from './mask';", 'maskPhone('],
  ];
  for (const [name, masks, line, call] of WAYS) {
    it(`is found ${name}`, () => {
      const text = "import { load } from './load';\nexport const f = (user) => console.log(user.phone, load);\n";
      const files = { '/app/package.json': '{}', '/app/src/load.js': 'export const load = 1;\n', '/app/src/mask.js': masks, '/app/src/a.js': text };
      assert.equal(applied(text, offersOf('/app/src/a.js', files)[0]), text.replace("load';\n", `load';\n${line}\n`).replace('user.phone', `${call}user.phone)`));
    });
  }

  it('stands in a component and in a page of a mini-program too', () => {
    const masks = `module.exports = { maskPhone: (value) => ${ONE} };\n`;
    const page = "const api = require('../../api');\nPage({ show(user) { console.log(user.phone, api); } });\n";
    const component = '<script setup>\nimport api from "@/api";\nconst show = (user) => console.log(user.phone, api);\n</script>\n';
    const files = { '/app/package.json': '{}', '/app/src/api.js': 'module.exports = {};\n', '/app/src/utils/mask.js': masks, '/app/src/pages/a/a.js': page, '/app/src/a.vue': component };
    assert.equal(applied(page, offersOf('/app/src/pages/a/a.js', files)[0]), page.replace("api');\n", "api');\nconst { maskPhone } = require('../../utils/mask');\n").replace('user.phone', 'maskPhone(user.phone)'));
    assert.equal(applied(component, offersOf('/app/src/a.vue', files)[0]), component.replace('api";\n', 'api";\nimport { maskPhone } from "@/utils/mask";\n').replace('user.phone', 'maskPhone(user.phone)'));
  });

  it('is not taken when it shows the value', () => {
    const text = 'export const f = (user) => console.log(user.phone);\n';
    const files = { '/app/package.json': '{}', '/app/src/utils/mask.js': 'export function maskPhone(value) {\n  return value;\n}\n', '/app/src/a.js': text };
    for (const fix of offersOf('/app/src/a.js', files)) assert.doesNotMatch(applied(text, fix), /utils\/mask/);
  });
});

describe('the mask file of a package', () => {
  const text = "export const f = (user) => console.log(user.phone);\n";

  it('is made where the package keeps small functions', () => {
    const files = { '/app/package.json': '{}', '/app/src/utils/date.ts': 'export const a = 1;\n', '/app/src/views/a.ts': text };
    const fix = offersOf('/app/src/views/a.ts', files)[0];
    assert.equal(fix?.edits.find(({ file }) => file !== undefined)?.file, '/app/src/utils/pi-guard-mask.ts');
    assert.match(applied(text, fix), /from '\.\.\/utils\/pi-guard-mask'/);
  });

  /** Where the repair of a phone number in a log writes its mask. */
  function writtenFor(path: string, files: Readonly<Record<string, string>>): string | undefined {
    return offersOf(path, files)[0]?.edits.find(({ file }) => file !== undefined)?.file;
  }

  it('stands where the file has its other small functions from, whichever application it belongs to', () => {
    const code = "import { time } from '../../../libs/common/helpers/time';\nexport const f = (user) => console.log(user.phone, time);\n";
    const files = { '/app/package.json': '{}', '/app/apps/one/src/a.ts': code, '/app/apps/one/src/common/b.ts': '', '/app/apps/libs/common/helpers/time.ts': 'export const time = 1;\n', '/app/apps/libs/common/dto.ts': '' };
    const { '/app/apps/libs/common/helpers/time.ts': time, ...others } = files;
    assert.equal(writtenFor('/app/apps/one/src/a.ts', { ...others, '/app/libs/common/helpers/time.ts': time }), '/app/libs/common/helpers/pi-guard-mask.ts');
    assert.equal(writtenFor('/app/apps/one/src/a.ts', { ...files, '/app/apps/one/src/a.ts': text }), '/app/apps/one/src/common/pi-guard-mask.ts');
  });

  it('stands never in the folder of a page, nor at the top of a repository with several applications', () => {
    const page = "const api = require('../../utils/api');\nPage({ show(user) { console.log(user.phone, api); } });\n";
    assert.equal(writtenFor('/app/mini/pages/order/a.js', { '/app/mini/app.json': '{}', '/app/mini/utils/api.js': 'module.exports = {};\n', '/app/mini/pages/order/a.js': page }), '/app/mini/utils/pi-guard-mask.js');
    assert.equal(writtenFor('/app/apps/one/src/a.ts', { '/app/package.json': '{}', '/app/apps/one/src/a.ts': text, '/app/apps/two/src/b.ts': '' }), '/app/apps/one/src/utils/pi-guard-mask.ts');
  });

  it('stands in no folder of a route, and a script takes it from sources of its language', () => {
    const files = { '/app/package.json': '{}', '/app/app/(site)/tools/route.ts': '', '/app/src/lib/date.ts': '', '/app/app/(site)/sign/route.ts': text };
    assert.equal(writtenFor('/app/app/(site)/sign/route.ts', files), '/app/src/lib/pi-guard-mask.ts');
    assert.equal(writtenFor('/app/restore.ts', { ...files, '/app/restore.ts': text }), '/app/src/lib/pi-guard-mask.ts');
    assert.equal(writtenFor('/app/scripts/restore.js', { ...files, '/app/scripts/restore.js': text }), '/app/scripts/pi-guard-mask.js');
  });

  it('is the file about personal information that the project has, unless that has other functions of these names', () => {
    const own = '/** What may be shown of personal information: PII. */\nexport const hidden = (value) => value.length;\n';
    const files = { '/app/package.json': '{}', '/app/src/lib/pii.ts': own, '/app/src/utils/date.ts': '', '/app/src/a.ts': text };
    const [fix] = offersOf('/app/src/a.ts', files);
    assert.equal(fix?.title.en, 'Mask with maskPhone(), added to pii.ts → 138****8000');
    const [edit] = fix?.edits.filter(({ file }) => file !== undefined) ?? [];
    assert.deepEqual([edit?.file, edit?.range.start], ['/app/src/lib/pii.ts', own.length]);
    assert.match(applied(text, fix), /from '\.\/lib\/pii'/);
    // What the first repair has written is no other function of the name.
    const extended = own + (edit?.text ?? '');
    const mail = text.replace('user.phone', 'user.email');
    assert.match(offersOf('/app/src/a.ts', { ...files, '/app/src/lib/pii.ts': extended, '/app/src/a.ts': mail })[0]?.title.en ?? '', /maskEmail\(\), added to pii\.ts/);
    const weak = `${own}export function maskPhone(value) {\n  return value;\n}\n`;
    assert.equal(writtenFor('/app/src/a.ts', { ...files, '/app/src/lib/pii.ts': weak }), '/app/src/lib/pi-guard-mask.ts');
    assert.equal(writtenFor('/app/src/a.ts', { ...files, '/app/src/lib/pii.ts': 'export const purify = (html) => html;\n' }), '/app/src/lib/pi-guard-mask.ts');
  });

  it('is imported with its own extension in Deno, and where the imports beside it end so', () => {
    const beside = "import { load } from './load.ts';\nexport const f = (user) => console.log(user.phone, load);\n";
    const fromAddress = "import { serve } from 'https://deno.land/std/http/server.ts';\nexport const f = (user) => console.log(user.phone, serve);\n";
    for (const [manifest, code] of [['deno.json', text], ['package.json', beside], ['package.json', fromAddress]] as const) {
      const files = { [`/app/${manifest}`]: '{ "tasks": {} }', '/app/util/date.ts': 'export const a = 1;\n', '/app/routes/a.ts': code };
      const fix = offersOf('/app/routes/a.ts', files)[0];
      assert.equal(fix?.edits.find(({ file }) => file !== undefined)?.file, '/app/util/pi-guard-mask.ts');
      assert.match(applied(code, fix), /from '\.\.\/util\/pi-guard-mask\.ts'/);
    }
    const masks = { '/app/deno.json': '{}', '/app/mask.ts': MASKS, '/app/routes/a.ts': text };
    assert.match(applied(text, offersOf('/app/routes/a.ts', masks)[0]), /from '\.\.\/mask\.ts'/);
  });

  it('is used from every folder once it is there', () => {
    const created = "export function maskPhone(value) {\n  return '***';\n}\n";
    const files = { '/app/package.json': '{}', '/app/src/pi-guard-mask.js': created, '/app/src/views/order/a.js': text };
    const fix = offersOf('/app/src/views/order/a.js', files).find(({ title }) => /local|from/.test(title.en));
    assert.match(applied(text, fix), /from '\.\.\/\.\.\/pi-guard-mask'/);
    assert.ok(fix?.edits.every(({ file }) => file === undefined), 'nothing is written anew');
  });

  it('is no package of that name where a base folder leads the name to it', () => {
    const created = "export function maskEmail(value) {\n  return '***';\n}\n";
    const host: ModuleHost = { resolve: (specifier) => (specifier === 'pi-guard-mask' ? '/app/pi-guard-mask.js' : undefined), read: (id) => ({ '/app/package.json': '{}', '/app/pi-guard-mask.js': created })[id] };
    const { findings } = analyze({ path: '/app/a.js', text }, { host, otherFiles: true });
    const [fix] = findings.flatMap(({ fixes }) => fixes);
    assert.match(applied(text, fix), /import \{ maskPhone \} from '\.\/pi-guard-mask'/);
    assert.match(fix?.edits.find(({ file }) => file !== undefined)?.text ?? '', /maskPhone/);
  });

  /** Applies the repair on disk and runs the program with the phone number of nobody. */
  function printed(files: Readonly<Record<string, string>>, path: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'pi-guard-fix-'));
    try {
      const all = Object.fromEntries(Object.entries(files).map(([name, content]) => [join(folder, name), content]));
      const file = join(folder, path);
      const fix = offersOf(file, all).find(({ title }) => /local/.test(title.en));
      assert.ok(fix, 'a mask file is offered');
      for (const [name, content] of Object.entries({ ...all, [file]: applied(files[path] ?? '', fix), ...Object.fromEntries(fix.edits.flatMap((edit) => (edit.file === undefined ? [] : [[edit.file, edit.text]]))) })) {
        mkdirSync(dirname(name), { recursive: true });
        writeFileSync(name, content);
      }
      return execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const RUN: readonly (readonly [name: string, files: Readonly<Record<string, string>>, path: string])[] = [
    ['an ES module of Node', { 'package.json': '{ "type": "module" }', 'src/app.js': "const user = JSON.parse('{ \"phone\": \"15412345678\" }');\nexport const a = 1;\nconsole.log(user.phone);\n" }, 'src/app.js'],
    ['an .mjs file', { 'package.json': '{}', 'app.mjs': "const user = JSON.parse('{ \"phone\": \"15412345678\" }');\nexport const a = 1;\nconsole.log(user.phone);\n" }, 'app.mjs'],
    ['a .cjs file of a package of ES modules', { 'package.json': '{ "type": "module" }', 'app.cjs': "const fs = require('fs');\nconst user = JSON.parse('{ \"phone\": \"15412345678\" }');\nconsole.log(user.phone);\nmodule.exports = fs;\n" }, 'app.cjs'],
    ['a script that calls require', { 'package.json': '{}', 'lib/app.js': "const fs = require('fs');\nconst user = JSON.parse('{ \"phone\": \"15412345678\" }');\nconsole.log(user.phone);\nmodule.exports = fs;\n" }, 'lib/app.js'],
  ];
  for (const [name, files, path] of RUN) {
    it(`runs in ${name}`, () => assert.equal(printed(files, path), '154****5678'));
  }
});
