/**
 * Shapes of values × places where they leave, with every repair that is offered in every setting: the repaired program compiles, runs on
 * made-up values of that shape, and lets out no more than the masks state.
 */
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import ts from 'typescript';
import { analyze, applyEdits, isReported, type Fix, type ModuleHost } from '../../../core/index.ts';
import * as masks from '../../../core/mask/index.ts';
import { compile, newProblems } from '../../tools/check-fixes/compiler.ts';
import { showsTooMuch } from '../../tools/check-fixes/made-up-values.ts';

const PAT = { id: 7, name: '王小明', phone: '13552535506', idCard: '11010519491231002X', password: 'Tr4vel&Sun' };
const KINDS = ['mobile-phone', 'id-card', 'person-name', 'login-password'];
const TYPES = 'interface Pat { id: number; name: string; phone: string; idCard: string; password: string }\n';

interface Row {
  readonly name: string;
  /** Parameter of the function, with its type. */
  readonly given: string;
  readonly body: string;
  readonly value: unknown;
  /** What stands above the function. */
  readonly above?: string;
  /** Why there is no repair. */
  readonly none?: string;
}

class Member {
  phone = PAT.phone;
  idCard = PAT.idCard;
}

const row = (name: string, given: string, body: string, value: unknown = PAT, more: Partial<Row> = {}): Row => ({ name, given, body, value, ...more });

const ROWS: readonly Row[] = [
  row('a record in a log', 'user: Pat', 'console.log(user);'),
  row('a list in a log', 'users: Pat[]', 'console.log(users);', [PAT, PAT]),
  row('a read-only list in a log', 'users: readonly Pat[]', 'console.log(users);', [PAT]),
  row('a list in a table of the log', 'users: Pat[]', 'console.table(users);', [PAT]),
  row('a dictionary in a log', 'byId: Record<string, Pat>', 'console.log(byId);', { a: PAT }),
  row('a map in a log', 'byId: Map<string, Pat>', 'console.log(byId);', new Map([['a', PAT]])),
  row('a set in a log', 'all: Set<Pat>', 'console.log(all);', new Set([PAT])),
  row('an instance in a log', 'member: Member', 'console.log(member);', new Member(), { above: "class Member { phone = ''; idCard = ''; }\n" }),
  row('a record that may be missing', 'user?: Pat', 'console.log(user);'),
  row('a record that is missing', 'user?: Pat', 'console.log(user);', undefined),
  row('a record or null', 'user: Pat | null', 'console.log(user);', null),
  row('a record or a list', 'user: Pat | Pat[]', 'console.log(user);', [PAT]),
  row('what a promise gives', 'load: () => Promise<Pat>', 'const user = await load();\n  console.log(user);', () => Promise.resolve(PAT)),
  row('a spread in a log', 'user: Pat', 'console.log({ ...user });'),
  row('a rest in a log', 'user: Pat', 'const { id, ...rest } = user;\n  console.log(id, rest);'),
  row('a typed prop in a log', '{ user }: { user: Pat }', 'console.log(user);', { user: PAT }),
  row('a destructured field in a log', '{ phone }: Pat', 'console.log(phone);'),
  row('a shorthand field in a log', '{ phone }: Pat', 'console.log({ phone });'),
  row('a field in a log', 'user: Pat', "console.log('tel', user.phone);"),
  row('a field that may be missing', 'user?: Pat', 'console.log(user?.phone);', undefined),
  row('a field of an element', 'users: Pat[]', 'console.log(users[0]?.phone);', [PAT]),
  row('fields of all elements', 'users: Pat[]', 'console.log(users.map((user) => user.phone));', [PAT]),
  row('a field of each element', 'users: Pat[]', 'users.forEach((user) => console.log(user.phone));', [PAT]),
  row('the characters of a field', 'user: Pat', 'console.log([...user.phone]);'),
  row('each character of a field', 'user: Pat', "for (const phone of user.phone.split('')) console.log(phone);"),
  row('a field as a number', 'user: Pat', 'console.log(+user.phone);'),
  row('what is taken out of a list', 'phones: string[]', 'console.log(phones.splice(0, 1));', [PAT.phone]),
  row('a field in a loop', 'users: Pat[]', 'for (const user of users) console.log(user.idCard);', [PAT]),
  row('a field in a template', 'user: Pat', 'console.log(`tel ${user.phone}, id ${user.idCard}`);'),
  row('a field in a chain of texts', 'user: Pat', "console.log('tel ' + user.phone + '.');"),
  row('a record as JSON in a log', 'user: Pat', 'console.log(JSON.stringify(user));'),
  row('a record inside of another', 'user: Pat', 'console.log({ at: 1, user });'),
  row('a list inside of a record', 'users: Pat[]', 'console.log({ users });', [PAT]),
  row('a number that may be a text', 'phone: string | number', 'console.log(phone);', 13552535506),
  row('a field after a cast', 'given: unknown', 'console.log((given as Pat).phone);'),
  row('a field that is surely there', 'user: Pat | undefined', 'console.log(user!.phone);'),
  row('a password in a log', 'user: Pat', 'console.log(user.password);'),
  row('a password with a fallback', 'user: Pat', "console.log(`pass: ${user.password || 'none'}`);"),
  row('two values of one statement', 'user: Pat', 'console.log(user.phone, user.password);'),
  row('a field in a thrown error', 'user: Pat', 'throw new Error(`nobody has ${user.phone}`);'),
  row('a field in the output', 'user: Pat', 'process.stdout.write(user.phone);'),
  row('a field in storage', 'user: Pat', "localStorage.setItem('phone', user.phone);", PAT, { none: 'whoever reads it again needs it whole' }),
  row('a record in storage', 'user: Pat', "localStorage.setItem('user', JSON.stringify(user));"),
  row('a password in storage', 'user: Pat', "localStorage.setItem('password', user.password);"),
  row('a token in storage', 'token: string', "localStorage.setItem('token', token);", 'Kq7vZ2mXc9Lr4TpB8sWd1NfH6yGa3JeU', { none: 'without it the person would be signed out' }),
  row('a field in a cookie', 'user: Pat', 'document.cookie = `phone=${user.phone}`;', PAT, { none: 'whoever reads it again needs it whole' }),
  row('a field in analytics', 'user: Pat', "gtag('event', 'login', { phone: user.phone });"),
  row('a field in an address', 'user: Pat', "location.href = '/login?id=' + user.id + '&phone=' + user.phone;"),
  row('a field in a request’s query', 'user: Pat', 'fetch(`/api/user?phone=${user.phone}&page=1`);'),
  row('a field in the query of a request that does something', 'user: Pat', 'fetch(`/api/user/bind?phone=${user.phone}&page=1`);'),
  row('rest parameters in a log', '...users: Pat[]', 'console.log(users);', PAT),
  row('spread numbers in a log', 'phones: Set<string>', 'console.log(...phones);', new Set([PAT.phone])),
  row('a set of numbers in a log', 'phones: Set<string>', 'console.log(phones);', new Set([PAT.phone])),
  row('numbers by key in a log', 'phones: Record<string, string>', 'console.log(phones);', { a: PAT.phone }),
  row('what several promises give', 'load: () => Promise<Pat>', 'const users = await Promise.all([load(), load()]);\n  console.log(users);', () => Promise.resolve(PAT)),
  row('what a declared function gives', 'given: Pat', 'const load = async (): Promise<Pat> => given;\n  const user = await load();\n  console.log(user);'),
  row('each of a set', 'all: Set<Pat>', 'for (const user of all) console.log(user);', new Set([PAT])),
  row('each of a list in a callback', 'users: Pat[]', 'users.forEach((user) => console.log(user));', [PAT]),
  row('a record of a map', 'byId: Map<string, Pat>', "console.log(byId.get('a'));", new Map([['a', PAT]])),
  row('the values of a map', 'byId: Map<string, Pat>', 'console.log([...byId.values()]);', new Map([['a', PAT]])),
  row('some fields of a type', "user: Pick<Pat, 'phone' | 'idCard'>", 'console.log(user);', { phone: PAT.phone, idCard: PAT.idCard }),
  row('a copy that is made step by step', 'user: Pat', 'const copy = Object.assign({}, user, { at: 1 });\n  console.log(copy);'),
  row('a spread behind another field', 'user: Pat', 'console.log({ at: 1, ...user });'),
  row('a record with a default', 'user?: Pat', 'console.log(user ?? {});'),
  row('a record itself', 'given: Member', 'given.show();', new Member(), { above: "class Member { phone = ''; idCard = ''; show() { console.log(this); } }\n" }),
  row('a value or a text', 'user?: Pat', "console.log(user?.phone ?? 'none', user?.idCard ?? null);", undefined),
  row('a value or another', 'user: Pat', 'console.log(user.phone || user.idCard);'),
  row('a list in storage', 'users: Pat[]', "localStorage.setItem('users', JSON.stringify(users));", [PAT]),
  row('a map in storage', 'byId: Map<string, Pat>', "localStorage.setItem('users', JSON.stringify([...byId]));", new Map([['a', PAT]])),
  row('an instance in storage', 'member: Member', "localStorage.setItem('member', JSON.stringify(member));", new Member(), { above: "class Member { phone = ''; idCard = ''; }\n" }),
  row('an object that is written out in storage', 'user: Pat', "localStorage.setItem('user', JSON.stringify({ id: user.id, phone: user.phone }));"),
  row('an object that is written out in analytics', 'user: Pat', "gtag('event', 'login', { id: user.id, phone: user.phone });"),
  row('spread numbers in a list in a log', 'phones: Set<string>', 'console.log([...phones]);', new Set([PAT.phone])),
  row('a field under each key', 'user: Pat', 'for (const key in user) console.log(key, user[key as keyof Pat]);'),
  row('a number in groups', 'user: Pat', "console.log('tel', user.phone.match(/.{1,4}/g)!.join(' '));"),
  row('groups of a number', 'user: Pat', "console.log('tel', user.phone.match(/(\\d{3})(\\d{4})(\\d{4})/)!.slice(1).join('-'));"),
  row('several lists in one', 'user: Pat', "console.log('tel', [user.phone].concat([user.phone]));"),
  row('a promise that nobody waits for', 'given: Promise<Pat>', "console.log('the answer', given);", Promise.resolve(PAT)),
  row('what a parameter gives when it is called', 'load: () => Promise<Pat>', "console.log('the answer', await load());", () => Promise.resolve(PAT)),
  row('what a promise gives its callback', 'load: () => Promise<Pat>', "await load().then((user) => console.log('the answer', user));", () => Promise.resolve(PAT)),
  row('a record or several, which are surely there', 'given: Pat | Pat[]', "console.log('given', given);", [PAT]),
  row('what a pattern leaves of a record', '{ password, ...rest }: Pat', "console.log('rest', rest, password.length);"),
  row('what a pattern leaves of a list', '[first, ...rest]: Pat[]', "console.log('rest', rest, first?.id);", [PAT, PAT]),
  row('a record of a parameter of a type', 'given: Pat', 'const show = <T extends Pat>(user: T): void => console.log("user", user);\n  show(given);'),
  row('a type without what may be missing', 'user: NonNullable<Pat | undefined>', "console.log('user', user);"),
  row('the second of a pair', 'pair: [string, Pat]', "console.log('pair', pair[1]);", ['a', PAT]),
  row('a copy of a record', 'user: Pat', "console.log('copy', structuredClone(user));"),
  row('a type that is put together', 'card: Reached', "console.log('card', card);", { phone: PAT.phone, idCard: PAT.idCard, wechat: 'plover_1887', fullName: PAT.name }, { above: 'interface Base { phone: string; idCard: string }\ntype Reached = Base & { wechat: string; fullName: string };\n' }),
  row('a field on the clipboard', 'user: Pat', 'navigator.clipboard.writeText(user.phone);', PAT, { none: 'a masked number cannot be pasted' }),
  row('a field in a path', 'user: Pat', 'fetch(`/api/user/${user.phone}`);', PAT, { none: 'the address would lead nowhere' }),
];

const SETTINGS: readonly (readonly [name: string, host: ModuleHost, otherFiles: boolean])[] = [
  ['package', { resolve: (specifier) => (specifier === 'pi-guard-mask' ? '/pi-guard-mask/index.js' : undefined), read: () => undefined }, false],
  ['file', { resolve: () => undefined, read: () => undefined }, true],
];

const textOf = ({ given, body, above = '' }: Row): string => `${TYPES}${above}declare const localStorage: any, document: any, location: any, navigator: any, gtag: any, fetch: any;\nexport async function run(${given}) {\n  ${body}\n}\n`;

describe('repairs by shape and sink', () => {
  for (const each of ROWS) {
    const text = textOf(each);
    it(`of ${each.name}`, async () => {
      let offers = 0;
      for (const [setting, host, otherFiles] of SETTINGS) {
        const findings = analyze({ path: '/shop/a.ts', text }, { host, otherFiles }).findings.filter((finding) => isReported(finding, 'strict'));
        assert.ok(findings.length > 0, 'nothing is found');
        const before = compile('/shop/a.ts', text, host, new Map())?.problems ?? [];
        for (const fix of findings.flatMap(({ fixes }) => fixes)) {
          offers++;
          const [after, files] = applied(text, fix);
          const why = `${setting}: ${fix.title.en}\n${after}`;
          assert.deepEqual(newProblems(before, compile('/shop/a.ts', after, hostOf(files), files)?.problems ?? []), [], why);
          assert.ok(!showsTooMuch(await printed(after, files, each.value), KINDS), `shows too much: ${why}`);
        }
      }
      assert.equal(offers === 0, each.none !== undefined, each.none ?? 'nothing is offered');
    });
  }

  it('are of at least forty kinds', () => assert.ok(ROWS.length >= 40));
});

function applied(text: string, { edits }: Fix): readonly [string, ReadonlyMap<string, string>] {
  const files = new Map(edits.flatMap((edit) => (edit.file === undefined ? [] : [[edit.file, edit.text] as const])));
  return [applyEdits(text, edits.filter(({ file }) => file === undefined)), files];
}

function hostOf(files: ReadonlyMap<string, string>): ModuleHost {
  return { resolve: (specifier) => [...files.keys()].find((file) => file.endsWith(`${specifier.slice(1)}.ts`)), read: (id) => files.get(id) };
}

/** What a program lets out when it runs on a value: everything that it prints, throws, stores, shares or opens. */
async function printed(text: string, files: ReadonlyMap<string, string>, value: unknown): Promise<string> {
  const out: unknown[] = [];
  const take = (...values: unknown[]): void => void out.push(...values);
  const place = { set href(address: unknown) { take(address); } };
  const page = { set cookie(cookie: unknown) { take(cookie); } };
  const [file] = files.values();
  const known = file === undefined ? masks : evaluated(file, { require: () => undefined });
  const { run } = evaluated(text, {
    require: () => known, console: { log: take, table: take }, process: { stdout: { write: take } }, localStorage: { setItem: take }, document: page, location: place, gtag: take,
    // What is in the body reaches the server that is asked, and nobody else.
    fetch: (address: unknown) => take(address),
  }) as { run: (value: unknown) => Promise<void> };
  await run(value).catch((error: unknown) => take(error instanceof Error ? error.message : error));
  return inspect(out, { depth: 12, breakLength: Infinity });
}

function evaluated(text: string, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS } });
  const module = { exports: {} as Record<string, unknown> };
  new Function('module', 'exports', ...Object.keys(given), outputText)(module, module.exports, ...Object.values(given));
  return module.exports;
}
