/**
 * Every repair of every shape of a value at every kind of line, run: what the program stores and sends is the same afterwards, and what it
 * prints shows none of the values. The programs are made of two tables, so that no pair is left out.
 */
import assert from 'node:assert/strict';
import { compileFunction } from 'node:vm';
import { inspect } from 'node:util';
import { analyze, applyEdits, isReported, type Fix, type ModuleHost } from '../../../core/index.ts';
import * as masks from '../../../core/mask/index.ts';
import { hostIn } from './running.ts';

const PHONE = '15400001234';
const PASSWORD = 'velvet-77-Kiwi';

/** What a shape is: statements that make it, and the expression that leaves. */
type Shape = readonly [name: string, setup: string, value: string];

const SHAPES: readonly Shape[] = [
  ['a field', '', 'user.phone'],
  ['a field of what may be missing', '', 'user?.phone'],
  ['a field of what is missing', 'const lost = JSON.parse("null");', 'lost?.phone'],
  ['a field by a computed key', '', "user['phone']"],
  ['a name', 'const { phone } = user;', 'phone'],
  ['a renamed name', 'const { phone: mobile } = user;', 'mobile'],
  ['a name with a default', "const { phone = 'none' } = user;", 'phone'],
  ['an alias', 'const phone = user.phone; const other = phone;', 'other'],
  ['a name that changes later', 'let phone = user.phone; later.push(() => { phone = "x"; out(phone); });', 'phone'],
  ['a value with a fallback', '', "(user.phone ?? 'none')"],
  ['a value behind a condition', '', "(user.id > 0 ? user.phone : 'none')"],
  ['a value after a condition', '', '(user.id && user.phone)'],
  ['a tidied text', '', 'user.phone.trim()'],
  ['a made text', '', 'String(user.phone)'],
  ['a number', 'const phone = Number(user.phone);', 'phone'],
  ['a large number', 'const phone = BigInt(user.phone);', 'phone'],
  ['nothing', 'const phone = undefined; user.phone = phone;', 'user.phone'],
  ['a text of another form', "user.phone = 'call +86 154 0000 1234, or not';", 'user.phone'],
  ['an element of a list', 'const users = [user];', 'users[0].phone'],
  ['an element with an effect', 'let at = 0; const users = [user, user]; later.push(() => out(at));', 'users[at++].phone'],
  ['a list', 'const phones = [user.phone];', 'phones'],
  ['a mapped list', 'const users = [user];', 'users.map((one) => one.phone)'],
  ['a joined list', 'const users = [user, user];', "users.map((one) => one.phone).join(',')"],
  ['a joined list of a record', 'user.phones = [user.phone, user.phone];', 'user.phones.join()'],
  ['a joined part of a list', 'user.phones = [user.phone, user.phone];', "user.phones.slice(-1).join('、')"],
  ['a joined list of two', 'user.phones = [user.phone]; const more = user.phones;', 'user.phones.concat(more).join()'],
  ['a joined list that is missing', 'const lost = JSON.parse("{}"); user.phones = [user.phone];', '(lost.phones?.join() ?? user.phones.join())'],
  ['a list of records', 'const users = [user];', 'users'],
  ['a map', 'const phones = new Map([[1, user.phone]]);', 'phones'],
  ['a set', 'const phones = new Set([user.phone]);', 'phones'],
  ['a record', '', 'user'],
  ['a copy', 'const copy = { ...user };', 'copy'],
  ['a merged record', 'const merged = Object.assign({ at: 1 }, user);', 'merged'],
  ['a frozen record', 'const frozen = Object.freeze({ ...user });', 'frozen'],
  ['a record in a record', 'const order = { id: 7, user };', 'order'],
  ['a field of a record in a record', 'const order = { id: 7, user };', 'order.user.phone'],
  ['an instance', 'class Client { constructor(phone) { this.phone = phone; } } const client = new Client(user.phone);', 'client.phone'],
  ['a getter with an effect', 'const client = { n: 0, get phone() { this.n++; return user.phone; } }; later.push(() => out(client.n));', 'client.phone'],
  ['what a call gives', 'const getPhone = () => user.phone;', 'getPhone()'],
  ['what a call with an effect gives', 'let n = 0; const takePhone = () => { n++; return user.phone; }; later.push(() => out(n));', 'takePhone()'],
  ['what is awaited', 'const getPhone = async () => user.phone;', 'await getPhone()'],
  ['what is assigned on the way', 'let phone; later.push(() => out(phone));', '(phone = user.phone)'],
  ['a password', '', 'user.password'],
  ['a name of a password', 'const { password } = user;', 'password'],
  ['JSON', '', 'JSON.stringify(user)'],
  ['JSON with lines', '', 'JSON.stringify(user, null, 2)'],
  ['entries', '', 'Object.entries(user)'],
  ['values', '', 'Object.values(user)'],
  ['a record under another key', 'const form = { tel: user.phone, at: 1 };', 'form'],
  ['a field under another key', 'const form = { contact: user.phone };', 'form.contact'],
  ['a deep field', 'const form = { a: { b: user.phone } };', 'form.a.b'],
  ['a deep record', 'const form = { a: { b: user.phone }, at: 1 };', 'form'],
  ['a list of pairs', "const pairs = [['phone', user.phone]];", 'pairs'],
  ['a map of records', 'const users = new Map([[user.id, user]]);', 'users'],
  ['a spread list', 'const phones = [user.phone];', '[...phones]'],
  ['a list of two', '', '[user.id, user.phone]'],
  ['an object on the spot', '', '({ id: user.id, phone: user.phone })'],
  ['a value under another key on the spot', '', '({ id: user.id, value: user.phone })'],
  ['an error', 'const failure = new Error(`no shop for ${user.phone}`); later.push(() => out(failure instanceof Error));', 'failure.message'],
  ['a query', 'const query = new URLSearchParams({ phone: user.phone }); later.push(() => out(String(query)));', 'String(query)'],
  ['a cut number', '', 'user.phone.slice(2)'],
  ['a number in groups', "const shown = user.phone.replace(/(\\d{3})(\\d{4})/, '$1 $2 '); later.push(() => out(shown));", 'shown'],
  ['a parameter', 'const phoneOf = (phone) => phone;', 'phoneOf(user.phone)'],
  ['a class with a private field', 'class Client { #phone; constructor(phone) { this.#phone = phone; } get phone() { return this.#phone; } } const client = new Client(user.phone);', 'client.phone'],
  ['a record with a method', 'const client = { ...user, toJSON() { return this.phone; } };', 'client'],
  ['a text with a value', 'const text = `tel ${user.phone} of ${user.id}`; later.push(() => out(text));', 'text'],
];

/** A line with a value, of which people see what it prints and nothing else. */
type Line = readonly [name: string, line: (value: string) => string];

const LINES: readonly Line[] = [
  ['behind a label', (value) => `console.log('phone', ${value});`],
  ['alone', (value) => `console.log(${value});`],
  ['in a template', (value) => `console.warn(\`user \${${value}} was found\`);`],
  ['in a sum', (value) => `console.error('user ' + ${value} + ' was found');`],
  ['in an object', (value) => `console.info('found', { id: user.id, value: ${value} });`],
  ['beside others', (value) => `console.log('found', user.id, ${value}, later.length);`],
  ['as JSON', (value) => `console.log('found: ' + JSON.stringify({ value: String(${value}) }));`],
  ['in a condition', (value) => `if (user.id) console.debug('found it', ${value}); else out('none');`],
  ['in a list', (value) => `console.log('found', [${value}, 1]);`],
  ['as JSON in a template', (value) => `console.log(\`found \${JSON.stringify(${value} ?? null, (key, one) => (typeof one === 'bigint' ? String(one) : one))}\`);`],
  ['for a place in a text', (value) => `console.log('%s was found', ${value});`],
  ['in a callback', (value) => (value.includes('await') ? '' : `[1, 2].forEach(() => console.log('found', ${value}));`)],
  ['in a sequence', (value) => `later.push(() => out(1)), console.log('found', ${value});`],
  ['behind a test', (value) => `user.id && console.log('found', ${value});`],
  ['in a branch without braces', (value) => `if (user.id)\n    console.log('found', ${value});\n  else\n    out('none');`],
  ['spread', (value) => `console.log('found', { ...{ id: user.id, value: ${value} } });`],
  ['in what is thrown', (value) => `try { throw new Error('no shop for ' + ${value}); } catch (error) { out(error instanceof Error); }`],
];

const programOf = ([, setup]: Shape, line: string): string =>
  `const { out } = require('keep');\nconst getUser = () => JSON.parse(${JSON.stringify(JSON.stringify({ id: 7, phone: PHONE, password: PASSWORD }))});\nmodule.exports = async function main() {\n  const user = getUser();\n  const later = [];\n  ${setup}\n  ${line}\n  out(user, later.length);\n  for (const one of later) one();\n  return user;\n};\n`;

interface Run {
  readonly kept: string;
  readonly printed: string;
}

/** Runs a program: what it stores and returns, or how it fails, and what it prints. */
async function run(text: string): Promise<Run> {
  const kept: string[] = [];
  const printed: string[] = [];
  const print = (...values: unknown[]): void => void printed.push(values.map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 9 }))).join(' '));
  const console = { log: print, info: print, warn: print, error: print, debug: print };
  const out = (...values: unknown[]): void => void kept.push(inspect(values, { depth: 9 }));
  const require = (name: string): unknown => (name === 'keep' ? { out } : name === 'pi-guard-mask' ? masks : assert.fail(`loads ${name}`));
  const module: { exports: unknown } = { exports: undefined };
  compileFunction(text, ['require', 'module', 'console'])(require, module, console);
  const failure = await (module.exports as () => Promise<unknown>)().then((given) => void kept.push(inspect(given)), (error: unknown) => String(error));
  return { kept: [...kept, ...(failure === undefined ? [] : [failure])].join('\n'), printed: printed.join('\n') };
}

const FILES = { 'package.json': '{ "dependencies": { "keep": "1", "pi-guard-mask": "1" } }', 'node_modules/keep/index.cjs': '', 'node_modules/pi-guard-mask/index.cjs': '' };

/** With the package of masks, and without it. */
const HOSTS: readonly ((text: string) => ModuleHost)[] = [(text) => hostIn('/app', { ...FILES, 'main.cjs': text }), () => ({ resolve: () => undefined, read: () => undefined })];

function repairsOf(text: string, hostOf: (text: string) => ModuleHost): readonly Fix[] {
  const { findings, failure } = analyze({ path: '/app/main.cjs', text }, { host: hostOf(text) });
  assert.equal(failure, undefined, text);
  return findings.filter((finding) => isReported(finding, 'recommended') && finding.ruleId === 'no-log-personal-info').flatMap(({ fixes }) => fixes);
}

/** Digits and letters of the values that no mask shows. */
const HIDDEN = [PHONE, PHONE.slice(2, 9), '154 0000 1234', PASSWORD, PASSWORD.slice(1, 8)];

describe('each repair of each line keeps what the program keeps, and shows no value', function () {
  this.timeout(120_000);
  let repairs = 0;
  for (const shape of SHAPES) {
    it(shape[0], async () => {
      for (const [name, line] of LINES) {
        const text = programOf(shape, line(shape[2]));
        const fixes = HOSTS.flatMap((hostOf) => repairsOf(text, hostOf));
        if (fixes.length === 0) continue;
        const before = await run(text);
        for (const { title, edits } of fixes) {
          repairs++;
          const after = applyEdits(text, edits.filter(({ file }) => file === undefined));
          const told = `${name}, ${title.en}:\n${after}`;
          const ran = await run(after).catch((error: unknown) => assert.fail(`${String(error)}: ${told}`));
          assert.equal(ran.kept, before.kept, told);
          for (const value of HIDDEN) assert.ok(!ran.printed.includes(value), told);
        }
      }
    });
  }
  it('of which there are many', () => assert.ok(repairs >= 400, `${repairs} repairs`));
});
