/** Evidence only adds: a read of a field, a type, a label or a caller never removes a kind and never lowers a level. */
import assert from 'node:assert/strict';
import { LEVELS, analyze, type Finding, type ModuleHost } from '../../../core/index.ts';

const VO = 'export interface UserVO { id: number; realName: string; idCard: string; mobile: string; bankCardNo?: string }';

/** What is found at the last line of a file, with the modules beside it. */
function lastFinding(text: string, modules: Readonly<Record<string, string>> = {}): Finding | undefined {
  const host: ModuleHost = { resolve: (specifier) => (specifier in modules ? `src/${specifier.slice(2)}.ts` : undefined), read: (id) => modules[`./${id.slice(4, -3)}`] };
  const { findings } = analyze({ path: 'src/page.tsx', text }, { host });
  const start = text.trimEnd().lastIndexOf('\n') + 1;
  return findings.find(({ range, ruleId }) => range.start >= start && ruleId === 'no-log-personal-info');
}

/** Asserts that the second text, which says more, loses nothing of the first. */
function assertNoLess(less: Finding | undefined, more: Finding | undefined): void {
  assert.ok(less && more, 'both are found');
  for (const kind of less.kinds) assert.ok(more.kinds.includes(kind), `${kind} of ${less.kinds.join()} is not among ${more.kinds.join()}`);
  assert.ok(LEVELS.indexOf(more.level) <= LEVELS.indexOf(less.level), `${more.level} is lower than ${less.level}`);
}

const API = `${VO}\nconst http = axios.create({ baseURL: 'https://a.example.cn' });\nexport const getUser = (id: number) => http.get<UserVO>(\`/user/\${id}\`);`;
const PAT = 'export interface Pat { name: string; phone: string; idCard: string }';

interface Case {
  readonly lines: (more: string) => string;
  readonly more: string;
  readonly modules?: Readonly<Record<string, string>>;
}

const CASES: Readonly<Record<string, Case>> = {
  'a read of the answer of a typed request of another module': {
    lines: (more) => `import { getUser } from './api';\nasync function load(id, use) {\nconst { data } = await getUser(id);\n${more}\nconsole.log('loaded', data); }`,
    more: 'use(data.mobile);',
    modules: { './api': API },
  },
  'a read of the answer of a typed request': { lines: (more) => `${VO}\nasync function load(id, use) {\nconst { data } = await axios.get<UserVO>('/user');\n${more}\nconsole.log(data); }`, more: 'use(data.mobile);' },
  'a read of a destructured property': { lines: (more) => `interface Pat { name: string; phone: string; idCard: string }\nexport function Card({ patient }: { patient: Pat }) {\n${more}\nconsole.log(patient); }`, more: 'console.log(patient.phone);' },
  'a read of a property whose type is elsewhere': {
    lines: (more) => `import type { Pat } from './types';\nexport function Card({ patient }: { patient: Pat }) {\n${more}\nconsole.log(patient); }`,
    more: 'use(patient.phone);',
    modules: { './types': PAT },
  },
  'a read in the markup of a component': {
    lines: (more) => `import type { Pat } from './types';\nconst Card: React.FC<{ patient: Pat }> = ({ patient }) => {\nuseEffect(() => {\n${more} });\nconsole.log(patient); return <p>{patient.phone}</p>; };`,
    more: 'use(patient.name);',
    modules: { './types': PAT },
  },
  'a read of a field of a field': { lines: (more) => `export function f({ c }: { c: { phone: string; idCard: string } }, use) {\n${more}\nconsole.log(c); }`, more: 'use(c.phone);' },
  'a destructuring': { lines: (more) => `${VO}\nfunction show(user: UserVO, use) {\n${more}\nconsole.log(user); }`, more: 'const { mobile } = user; use(mobile);' },
  'a type': { lines: (more) => `${VO}\nfunction show(data${more}, use) {\nuse(data.mobile);\nconsole.log(data); }`, more: ': UserVO' },
};

describe('evidence only adds', () => {
  for (const [title, { lines, more, modules }] of Object.entries(CASES)) {
    it(`keeps every kind beside ${title}`, () => {
      assertNoLess(lastFinding(lines(''), modules), lastFinding(lines(more), modules));
    });
  }

  it('keeps every kind beside a caller', () => {
    const show = 'function show(data, use) { use(data.mobile);\nconsole.log(data); }';
    assertNoLess(lastFinding(show), lastFinding(`show({ idCard: form.idCard });\n${show}`));
  });

  it('tells every kind of the type of a property', () => {
    const finding = lastFinding("interface Pat { name: string; phone: string; idCard: string }\nexport function Card({ patient }: { patient: Pat }) {\nconsole.log(patient.phone);\nconsole.log(patient); }");
    assert.deepEqual([...(finding?.kinds ?? [])].sort(), ['id-card', 'mobile-phone']);
  });
});
