/** What the whole analysis says of the programs for which the value-flow engine was begun, other modules included. */
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { analyze, isReported as isReportedIn, type ModuleHost } from '../../../core/index.ts';
import { cases } from './cases/index.ts';
import { PENDING } from './cases/case.ts';

/** A program in memory: what is asked is its last file. */
type Files = Readonly<Record<string, string>>;

class MemoryHost implements ModuleHost {
  constructor(private readonly files: Files) {}

  resolve(specifier: string, from: string): string | undefined {
    const bare = posix.join(posix.dirname(from), specifier);
    return [bare, `${bare}.ts`].find((id) => id in this.files);
  }

  read(id: string): string | undefined {
    return this.files[id];
  }
}

/** Line, level and kinds of what a program's last file logs. */
function logged(files: Files): string[] {
  const [path = '', text = ''] = Object.entries(files).at(-1) ?? [];
  return analyze({ path, text }, { host: new MemoryHost(files) }).findings.map(({ range, level, kinds }) => `${text.slice(0, range.start).split('\n').length} ${level} ${[...kinds].sort().join(' ')}`);
}

const GETTING = `import http from './http';
export interface UserVO { name: string; idCard: string; bankCard: string; mobile: string }
export const getUser = (id: string) => http.get<UserVO>(\`/users/\${id}\`);
`;

const PATIENT = 'export interface Pat { phone: string; idCard: string }\n';

const PROGRAMS: readonly (readonly [idea: string, files: Files, expected: readonly string[]])[] = [
  ['functions that call each other', { 'a.js': 'function a(c, user) { return c ? b(c, user) : user.phone }\nfunction b(c, user) { return a(!c, user) }\nexport function f(user) {\n  console.log(a(1, user));\n  console.log(b(1, user));\n}' }, ['4 high mobile-phone', '5 high mobile-phone']],
  ['what is copied into an object that has another name', { 'a.js': 'export function f(user) {\n  const t = {};\n  const a = t;\n  Object.assign(t, { p: user.phone });\n  console.log(a.p);\n  console.log(a.q);\n}' }, ['5 high mobile-phone']],
  ['what is copied into this', { 'a.js': 'export class A {\n  constructor(user) { Object.assign(this, { p: user.phone }); }\n  show() { console.log(this.p); console.log(this.q); }\n}' }, ['3 high mobile-phone']],
  ['a read beside the whole takes nothing away', { 'api.ts': GETTING, 'a.ts': "import { getUser } from './api';\nexport async function f(id: string) {\n  const { data } = await getUser(id);\n  use(data.mobile);\n  console.log(data);\n}" }, ['5 critical bank-card id-card mobile-phone']],
  ['the whole alone', { 'api.ts': GETTING, 'a.ts': "import { getUser } from './api';\nexport async function f(id: string) {\n  const { data } = await getUser(id);\n  console.log(data);\n}" }, ['4 critical bank-card id-card mobile-phone']],
  ['a declared prop', { 'a.tsx': `${PATIENT}export function Card({ patient }: { patient: Pat }) {\n  use(patient.phone);\n  console.log(patient);\n  return null;\n}` }, ['4 critical id-card mobile-phone']],
  ['a declared prop of a neutral name', { 'pat.ts': PATIENT, 'a.tsx': "import type { Pat } from './pat';\nexport function Card({ item }: { item: Pat }) {\n  use(item.phone);\n  console.log(item);\n  return null;\n}" }, ['4 critical id-card mobile-phone']],
  ['a prop whose type holds nobody', { 'pat.ts': 'export interface Pat { size: number; color: string }\n', 'a.tsx': "import type { Pat } from './pat';\nexport function Card({ item }: { item: Pat }) {\n  use(item.size);\n  console.log(item);\n  return null;\n}" }, []],
  ...['err', 'e', 'reason', 'msg', 'status', 'index'].map((name): readonly [string, Files, string[]] => [`${name} as the name of a number`, { 'a.js': `export function f(user) {\n  const ${name} = user.phone;\n  console.log(${name});\n}` }, ['3 high mobile-phone']]),
  ...['Type', 'Labels', 'Messages', 'Rules', 'Routes', 'Actions'].map((end): readonly [string, Files, string[]] => [`a function in something whose name ends in ${end}`, { 'a.js': `export const user${end} = { show: (user) => console.log(user.phone) };` }, ['1 high mobile-phone']]),
];

/** Of the small programs of the engine, at least so much of what reaches a log is reported, and at most so much of what does not. */
const FOUND = 0.96;
const REPORTED = 0.05;

describe('the analysis', () => {
  for (const [idea, files, expected] of PROGRAMS) it(`tells ${idea}`, () => assert.deepEqual(logged(files), expected));

  it('answers most of the small programs of the engine', () => {
    const isReported = (program: string): boolean => {
      const text = program.replace(PENDING, '').replaceAll(/\bsink\(/g, 'console.log(');
      return analyze({ path: 'src/program.tsx', text }).findings.some((finding) => isReportedIn(finding, 'recommended'));
    };
    const [reaching, staying] = [cases.flatMap(({ reaches }) => reaches), cases.flatMap(({ stays }) => stays)];
    const [found, reported] = [reaching.filter(isReported).length, staying.filter(isReported).length];
    console.log(`      ${found} of ${reaching.length} that reach a log are reported, ${reported} of ${staying.length} that do not are as well`);
    assert.ok(found >= FOUND * reaching.length);
    assert.ok(reported <= REPORTED * staying.length);
  });
});
