/** Preferred repairs, run: what a program keeps, gives back and counts is the same afterwards; a package out of sight shows that. */
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { analyze, applyEdits, isReported, type Fix } from '../../../core/index.ts';
import { MASK_PACKAGE_FILES, hostIn, preferredIn, printed, repaired, type Files } from './running.ts';

const GET = "import { out } from 'keep';\nconst getUser = () => JSON.parse('{ \"phone\": \"15400001234\", \"password\": \"velvet-77\" }');\n";
const PACKAGE: Files = {
  'package.json': '{ "type": "module", "dependencies": { "keep": "1", "pi-guard-mask": "1" } }',
  'node_modules/keep/package.json': '{ "name": "keep", "main": "index.cjs" }',
  'node_modules/keep/index.cjs': 'exports.out = (...values) => process.stdout.write(`kept ${JSON.stringify(values)}\\n`);\n',
  ...MASK_PACKAGE_FILES,
};
const JOURNAL = 'class Journal {\n  rows = [];\n  log(value) {\n    this.rows.push(value);\n    return this;\n  }\n}\n';
const OWN = `export ${JOURNAL}`;

/** What a program keeps: lines of another form are its log. */
const kept = (path: string, files: Files): string[] => printed(path, files).split('\n').filter((line) => line.startsWith('kept '));

/** Each repair of a program, whether it may be made unread or not, with the files after it. */
function offersOf(files: Files): { readonly fix: Fix; readonly after: Files }[] {
  const root = '/app';
  const { findings } = analyze({ path: join(root, 'main.js'), text: files['main.js'] ?? '' }, { host: hostIn(root, files), otherFiles: true });
  return findings.filter((finding) => isReported(finding, 'recommended')).flatMap(({ fixes }) => fixes.map((fix) => {
    const after: Record<string, string> = { ...files };
    for (const path of new Set(fix.edits.map(({ file }) => file ?? join(root, 'main.js')))) {
      const name = relative(root, path);
      after[name] = applyEdits(after[name] ?? '', fix.edits.filter(({ file }) => (file ?? join(root, 'main.js')) === path));
    }
    return { fix, after };
  }));
}

/** Whatever is taken of the repairs of a program, it keeps the same; `atLeast` so many there are. */
function isUntouchedByEach({ text, files = {} }: Case, atLeast: number): void {
  const all = { ...PACKAGE, ...files, 'main.js': GET + text };
  const before = kept('main.js', all);
  assert.ok(before.length > 0);
  const offers = offersOf(all);
  assert.ok(offers.length >= atLeast, `${offers.length} repairs of:\n${text}`);
  for (const { fix, after } of offers) assert.deepEqual(kept('main.js', after), before, `${fix.title.en}:\n${after['main.js']}`);
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly files?: Files;
}

function isUntouched({ text, files = {} }: Case): void {
  const all = { ...PACKAGE, ...files, 'main.js': GET + text };
  const before = kept('main.js', all);
  assert.ok(before.length > 0);
  assert.deepEqual(kept('main.js', repaired('main.js', all)), before, repaired('main.js', all)['main.js']);
}

function isRepaired({ text, files = {} }: Case): void {
  const all = { ...PACKAGE, ...files, 'main.js': GET + text };
  assert.ok(preferredIn('main.js', all).length > 0, `no preferred repair of:\n${text}`);
}

describe('a logger of the program that keeps what it is given is given the same after a preferred repair', () => {
  const CASES: readonly Case[] = [
    { name: 'which is called in a chain', text: `${JOURNAL}const logger = new Journal();\nlogger.log('login').log(getUser().phone);\nout(logger.rows);\n` },
    { name: 'which inherits', text: `${JOURNAL}class Diary extends Journal {}\nconst logger = new Diary();\nlogger.log(getUser().phone);\nout(logger.rows);\n` },
    { name: 'which is a field', text: `${JOURNAL}class Shop {\n  logger = new Journal();\n  run(user) {\n    this.logger.log(user.phone);\n    out(this.logger.rows);\n  }\n}\nnew Shop().run(getUser());\n` },
    { name: 'which a function makes', text: `${JOURNAL}function makeLogger() {\n  return new Journal();\n}\nconst logger = makeLogger();\nlogger.log(getUser().phone);\nout(logger.rows);\n` },
    { name: 'which is an object', text: "const logger = { last: null, log(value) { this.last = value; return this; } };\nlogger.log('x').log(getUser().password);\nout(logger.last);\n" },
    { name: 'which gets its method later', text: 'const logger = {};\nconst rows = [];\nlogger.log = (value) => { rows.push(value); };\nlogger.log(getUser().phone);\nout(rows);\n' },
    { name: 'which has a prototype', text: 'function Journal() {\n  this.rows = [];\n}\nJournal.prototype.log = function (value) {\n  this.rows.push(value);\n};\nconst logger = new Journal();\nlogger.log(getUser().phone);\nout(logger.rows);\n' },
    { name: 'which is a parameter', text: `${JOURNAL}function run(logger, user) {\n  logger.log(user.phone);\n  out(logger.rows);\n}\nrun(new Journal(), getUser());\n` },
    { name: 'which another module makes', files: { 'j.js': `${OWN}const logger = new Journal();\nexport const getLogger = () => logger;\n` }, text: "import { getLogger } from './j.js';\nconst logger = getLogger();\nlogger.log(getUser().phone);\nout(logger.rows);\n" },
    { name: 'of which the result is returned, held or given away', text: 'class Shop {\n  constructor(logger) {\n    this.logger = logger;\n  }\n  a(user) {\n    return this.logger.error(user.phone);\n  }\n  b(user) {\n    const given = this.logger.error(user.phone);\n    out(given);\n  }\n}\nconst each = (logger, users) => users.map((user) => logger.error(user.phone));\nconst given = JSON.parse(\'{}\');\ngiven.error = String;\nconst shop = new Shop(given);\nshop.b(getUser());\nout(shop.a(getUser()), each(given, [getUser()]));\n' },
  ];
  for (const one of CASES) it(one.name, () => isUntouched(one));

  const ALIKE: readonly Case[] = [
    { name: 'a logger out of sight, whatever stands around its call', text: 'export class Shop {\n  constructor(logger) {\n    this.logger = logger;\n  }\n  a(user, isNew) {\n    isNew && this.logger.error(user.phone);\n  }\n  async b(users) {\n    users.forEach((user) => this.logger.error(user.phone));\n    void this.logger.error(users[0].phone);\n  }\n}\n' },
    { name: 'one that another module wraps', files: { 'j.js': 'class Wrapper {\n  constructor(inner) {\n    this.inner = inner;\n  }\n  warn(message) {\n    this.inner.warn(message);\n  }\n}\nexport const getLogger = (inner) => new Wrapper(inner);\n' }, text: "import { getLogger } from './j.js';\nconst logger = getLogger(console);\nlogger.warn(getUser().phone);\n" },
    { name: 'the console, of which nothing comes back', text: 'export const f = (user) => console.log(user.phone);\n' },
  ];
  for (const one of ALIKE) it(`${one.name}, has one`, () => isRepaired(one));
});

describe('a getter with effects is read as often after a preferred repair', () => {
  const CASES: readonly Case[] = [
    { name: 'in a class', text: "class Lease {\n  n = 0;\n  get phone() {\n    this.n++;\n    return getUser().phone;\n  }\n}\nconst user = new Lease();\nconsole.log('phone', user.phone || 'none');\nout(user.n);\n" },
    { name: 'that is defined on an object', text: "const user = { n: 0 };\nObject.defineProperty(user, 'phone', { get() { user.n++; return getUser().phone; } });\nconsole.log('phone', user.phone || 'none');\nout(user.n);\n" },
    { name: 'of a proxy', text: "let n = 0;\nconst user = new Proxy({}, { get() { n++; return getUser().phone; } });\nconsole.log('phone', user.phone || 'none');\nout(n);\n" },
    { name: 'that reads another one', text: "class Lease {\n  n = 0;\n  get phone() {\n    return this.own;\n  }\n  get own() {\n    this.n++;\n    return getUser().phone;\n  }\n}\nconst user = new Lease();\nconsole.log('phone', user.phone || 'none');\nout(user.n);\n" },
    { name: 'of another module', files: { 'l.js': "export class Lease {\n  n = 0;\n  get phone() {\n    this.n++;\n    return '15400001234';\n  }\n}\n" }, text: "import { Lease } from './l.js';\nconst user = new Lease();\nconsole.log('phone', user.phone || 'none');\nout(user.n);\n" },
    { name: 'whose value would be left out', text: "class Lease {\n  n = 0;\n  get user() {\n    this.n++;\n    return getUser();\n  }\n}\nconst lease = new Lease();\nconsole.log('sign in ' + lease.user.password);\nout(lease.n);\n" },
  ];
  for (const one of CASES) it(one.name, () => isUntouched(one));

  it('and one that only gives a value keeps its fallback unmasked', () => {
    const text = "class Lease {\n  #phone = '';\n  get phone() {\n    return this.#phone;\n  }\n}\nconst user = new Lease();\nconsole.log('phone', user.phone || 'none');\n";
    assert.match(repaired('main.js', { ...PACKAGE, 'main.js': text })['main.js'] ?? '', /user\.phone \? maskPhone\(user\.phone\) : 'none'/);
  });
});

describe('what is stored beside a password is stored after each repair', () => {
  const STORE = "const held = new Map();\nglobalThis.localStorage = { setItem: (key, value) => held.set(key, String(value)), getItem: (key) => held.get(key) ?? null, removeItem: (key) => held.delete(key) };\nconst user = getUser();\n";
  const SHOWN = "const read = JSON.parse(localStorage.getItem('form'));\nout(Object.keys(read).filter((key) => key !== 'password'));\n";
  const CASES: readonly (readonly [name: string, stored: string, atLeast: number])[] = [
    ['in the same object', "localStorage.setItem('form', JSON.stringify({ password: user.password, a: 1 }));\n", 1],
    ['in an object that has a name', "const form = { a: user.id, password: user.password };\nlocalStorage.setItem('form', JSON.stringify(form));\n", 1],
    ['in a text that has a name', "const text = JSON.stringify({ a: 1, password: user.password });\nlocalStorage.setItem('form', text);\n", 0],
    ['further out', "localStorage.setItem('form', JSON.stringify({ a: 1, login: { password: user.password, b: 2 } }));\n", 1],
  ];
  for (const [name, stored, atLeast] of CASES) it(name, () => isUntouchedByEach({ name, text: STORE + stored + SHOWN }, atLeast));

  it('and a password alone is taken out of the storage', () => {
    for (const value of ['user.password', 'JSON.stringify({ password: user.password })', "user.password || ''"]) {
      const offers = offersOf({ ...PACKAGE, 'main.js': `const user = getUser();\nlocalStorage.setItem('pw', ${value});\nshow(localStorage.getItem('pw'));\n` });
      assert.match(offers[0]?.after['main.js'] ?? '', /localStorage\.removeItem\('pw'\);/, value);
    }
  });
});

describe('what a function or a class of the program keeps is given the same by each repair of its call', () => {
  const LOGS: Files = {
    'log.js':
      "const history = [];\nexport const all = () => history;\nexport function log(...values) {\n  console.log(...values);\n  return values;\n}\nexport function debug(value) {\n  history.push(value);\n  console.log(value);\n}\nexport function print(value) {\n  console.log('p', value);\n}\n",
    'errors.js': "export class Taken extends Error {\n  constructor(phone) {\n    super('taken');\n    this.phone = phone;\n  }\n}\n",
  };
  const ERRORS = "class Taken extends Error {\n  constructor(phone, options) {\n    super(`taken: ${phone}`, options);\n    this.details = { phone };\n  }\n}\nclass Base extends Error {\n  constructor(message, more) {\n    super(message);\n    Object.assign(this, more);\n  }\n}\nclass Missing extends Base {}\n";
  const CASES: readonly Case[] = [
    { name: 'which is given back', files: LOGS, text: "import { log } from './log.js';\nout(log('p', getUser().phone));\n" },
    { name: 'which is put into a list', files: LOGS, text: "import { all, debug } from './log.js';\ndebug(getUser().phone);\nout(all());\n" },
    { name: 'as a field of an error', text: `${ERRORS}try {\n  throw new Taken(getUser().phone, {});\n} catch (error) {\n  out(error.details);\n}\n` },
    { name: 'as a field of an error that inherits', text: `${ERRORS}try {\n  throw new Missing('missing', { phone: getUser().phone });\n} catch (error) {\n  out(error.phone);\n}\n` },
    { name: 'as a field of an error of another module', files: LOGS, text: "import { Taken } from './errors.js';\ntry {\n  throw new Taken(getUser().phone);\n} catch (error) {\n  out(error.phone);\n}\n" },
  ];
  for (const one of CASES) it(one.name, () => isUntouchedByEach(one, 0));

  const ALIKE: readonly Case[] = [
    { name: 'a function that only prints it', files: LOGS, text: "import { print } from './log.js';\nprint(getUser().phone);\n" },
    { name: 'an error that makes a message of it', text: 'class Taken extends Error {\n  constructor(phone) {\n    const text = `taken: ${phone}`;\n    super(text);\n    this.text = text;\n  }\n}\nexport const f = (user) => {\n  throw new Taken(user.phone);\n};\n' },
    { name: 'a message that an error keeps', text: 'class Failed extends Error {\n  constructor(reason) {\n    super(reason);\n    this.reason = reason;\n  }\n}\nexport const f = (user) => {\n  throw new Failed(`nobody has ${user.phone}`);\n};\n' },
  ];
  for (const { name, text, files = {} } of ALIKE) it(`${name}, is masked at the call`, () => assert.ok(offersOf({ ...PACKAGE, ...files, 'main.js': text.replace('getUser()', 'user') }).some(({ after }) => /(?:Phone\(|String\()user\.phone/.test(after['main.js'] ?? ''))));
});
