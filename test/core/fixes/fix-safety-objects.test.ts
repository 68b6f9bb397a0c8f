/** Which repairs of whole objects and of single values may be taken without being read. */
import assert from 'node:assert/strict';
import { analyze } from '../../../core/index.ts';
import { randomFrom, validValue } from '../../tools/personal-values.ts';
import { WITH_PACKAGE, offersOf } from './offers.ts';

describe('a repair of a whole object', () => {
  const TYPE = 'interface Pat { name: string; phone: string; idCard: string }\n';
  const SHAPES: readonly (readonly [name: string, text: string, first: string])[] = [
    ['of a list that a call gives', `${TYPE}import axios from 'axios';\nexport async function f() {\n  const { data } = await axios.get<Pat[]>('/api/pats');\n  console.log(data);\n}\n`, 'data.length'],
    ['of a typed list', `${TYPE}export function f(list: Pat[]) {\n  console.log(list);\n}\n`, 'list.length'],
    ['of a read-only list', `${TYPE}export function f(people: readonly Pat[]) {\n  console.log(people);\n}\n`, 'people.length'],
    ['of a dictionary', `${TYPE}export function f(byId: Record<string, Pat>) {\n  console.log(byId);\n}\n`, 'Object.keys(byId).length'],
    ['of a map', `${TYPE}export function f(byId: Map<string, Pat>) {\n  console.log(byId);\n}\n`, 'byId.size'],
    ['of a set', `${TYPE}export function f(all: Set<Pat>) {\n  console.log(all);\n}\n`, 'all.size'],
    ['of a record without an id', `${TYPE}export function f(patient: Pat) {\n  console.log(patient);\n}\n`, 'Object.keys(patient)'],
    ['of a record with an id', `interface Pat { id: number; phone: string; idCard: string }\nexport function f(patient: Pat) {\n  console.log(patient);\n}\n`, 'patient.id'],
    ['of a record that may be missing', `interface Pat { id: number; phone: string; idCard: string }\nexport function f(patient?: Pat) {\n  console.log(patient);\n}\n`, 'patient?.id'],
  ];
  for (const [name, text, kept] of SHAPES) {
    it(`${name} prints what its form has`, () => {
      const offers = offersOf(text, 'src/a.ts');
      assert.ok(offers.some(({ after }) => after.includes(`console.log(${kept})`)), offers.map(({ after }) => after).join('\n---\n'));
      const isRecord = /record/.test(name);
      if (!isRecord) for (const { after } of offers) assert.doesNotMatch(after, /\.\.\./, 'a spread of what is no record prints all of it');
      for (const { after } of offers) assert.equal(/\bid\b/.test(text) || !/\.id\b/.test(after), true, 'there is no id');
    });
  }

  it('masks every personal field of its type', () => {
    const spread = offersOf(`${TYPE}export function f({ c }: { c: Pat }) {\n  console.log(c);\n  return c.phone;\n}\n`, 'src/a.tsx').filter(({ after }) => after.includes('...c'));
    assert.ok(spread.length > 0);
    for (const { after } of spread) assert.match(after, /idCard: /);
  });

  it('prints no code that a person signs in with as a status', () => {
    const offered = (line: string): string => offersOf(`export async function f(http) {\n  const res = await http.get('/login');\n  ${line}\n}\n`, 'src/a.js').map(({ after }) => after.split('\n')[2]).join('\n');
    assert.doesNotMatch(offered('console.log(\'sms\', res.data); use(res.data.mobile, res.data.code, res.data.orderNo);').replaceAll(/use\(.*/g, ''), /\bcode\b/);
    assert.match(offered("console.log('list', res); if (res.code === 0) use(res.data.mobile);"), /console\.log\('list', res\.code\)/);
  });

  it('leaves a failed request what it may read', () => {
    const offersFor = (body: string): string[] => offersOf(`export const f = async (db, res, user) => {\n  const result = await db.user.findFirst({ select: { phone: true, idCard: true } });\n  res.status(400).json(${body});\n  return [result.phone, result.idCard, result.success];\n};\n`, 'src/a.js', { atLeast: 0 }).map(({ after }) => after.split('\n')[2]?.trim() ?? '');
    assert.deepEqual(offersFor('result'), []);
    assert.equal(offersFor("{ message: 'taken', phone: user.phone }")[0], "res.status(400).json({ message: 'taken' });");
  });

  it('leaves no argument out that has a meaning by its position', () => {
    for (const { after } of offersOf("export const f = (span, user) => {\n  span.setAttribute('the member', user);\n  return user.phone;\n};\n", 'src/a.js')) assert.match(after, /setAttribute\('the member', /);
  });

  it('changes no attribute that others read by its name, unless somebody takes the offer', () => {
    const offers = offersOf("import { trace } from '@opentelemetry/api';\nexport const f = (user) => trace.getActiveSpan().setAttribute('user.email', user.email);\n", 'src/a.js');
    for (const { fix } of offers) assert.equal(fix.safety, 'review', fix.title.en);
  });

  it('takes no value with the name of a kind for a record', () => {
    const text = "export const f = (body) => {\n  const { adminEmail } = body;\n  const inviteEmail = adminEmail;\n  logger.error('failed', { adminEmail });\n  return send(inviteEmail);\n};\n";
    for (const { after } of offersOf(text, 'src/a.js')) assert.doesNotMatch(after, /Object\.keys/);
  });

  it('says what happened where a line does, and goes where its text only names the value', () => {
    const lineOf = (label: string): string => offersOf(`export const f = (user) => {\n  console.log(${label}, user);\n\n  return show(user.level);\n};\n`, 'src/a.js')[0]?.after ?? '';
    assert.equal(lineOf("'user'"), 'export const f = (user) => {\n  return show(user.level);\n};\n');
    assert.equal(lineOf("'用户信息：'"), 'export const f = (user) => {\n  return show(user.level);\n};\n');
    assert.match(lineOf("'绑定成功:'"), /console\.log\('绑定成功'\);/);
    assert.match(lineOf("'login done: '"), /console\.log\('login done'\);/);
  });

  it('says how an event of the platform went', () => {
    const [offer] = offersOf("export const f = (e) => {\n  console.error('获取用户', e.detail);\n  if (e.detail.errMsg) return e.detail.userInfo.phone;\n};\n", 'src/a.js');
    assert.match(offer?.after ?? '', /console\.error\('获取用户', e\.detail\?\.errMsg\);/);
    assert.match(offer?.fix.title.en ?? '', /→ e\.detail\?\.errMsg$/);
  });

  it('asks for the result of a method, not for the method', () => {
    for (const { after } of offersOf("export const f = (user) => {\n  console.log('the start is', user.openid?.slice(0, 9), user.phone.split('-'));\n  return user.level;\n};\n", 'src/a.js')) assert.doesNotMatch(after, /slice \?\?|Object\.keys\(user\.openid/);
  });

  it('leaves an object whole whose type may demand the field', () => {
    const text = "interface Kept { id: string; phone: string }\nexport const f = (cache: Cache, id: string, phone: string) => {\n  const kept: Kept = { id, phone };\n  cache.set('kept', kept);\n  localStorage.setItem('kept', JSON.stringify(kept));\n};\n";
    for (const { after } of offersOf(text, 'src/a.ts')) assert.match(after, /const kept: Kept = \{ id, phone \};/);
  });

  it('is no replacer of one field where the text carries others too', () => {
    const text = "export const open = async (given) => {\n  const answer = await fetch(pathOf('/api/open'), { headers: { Authorization: `Bearer ${given}` } });\n  const data = await answer.json();\n  if (!data.token) throw new Error(`unexpected: ${JSON.stringify(data)}`);\n};\nexport const start = (token) => open(token);\n";
    for (const { fix, after } of offersOf(text, 'src/a.js')) {
      const left = analyze({ path: 'src/a.js', text: after }, { host: WITH_PACKAGE }).findings.filter(({ ruleId, confidence }) => ruleId === 'no-log-personal-info' && confidence !== 'low');
      assert.deepEqual(left, [], fix.title.en);
    }
  });

  it('and of other values of the statement is one repair', () => {
    const [offer, ...others] = offersOf('export const f = (user) => { console.log(user, user.email, user.password); return user.id; };\n', 'src/a.js');
    assert.equal(offer?.after, "import { maskEmail } from 'pi-guard-mask';\n\nexport const f = (user) => { console.log(user.id, maskEmail(user.email), '***'); return user.id; };\n");
    assert.deepEqual(others, []);
  });
});

describe('a repair of one value', () => {
  const first = (text: string, path = 'src/a.js'): string => offersOf(text, path)[0]?.after.split('\n').at(-3)?.trim() ?? '';
  const TABLE: readonly (readonly [name: string, text: string, line: string, path?: string])[] = [
    ['masks each element of a list', "export const f = (users) => {\n  const emails = users.map((user) => user.email);\n  console.log('sent to', emails); return emails;\n};\n", "console.log('sent to', emails.map((item) => maskEmail(item))); return emails;"],
    ['masks each element of a list that a part of the type declares', "import type { Base } from './b';\nexport const f = (request: Base & { emails: string[] }) => {\n  console.log(`sent to ${request.emails}`); return request.level;\n};\n", 'console.log(`sent to ${request.emails.map((item) => maskEmail(item))}`); return request.level;', 'src/a.ts'],
    ['hides a text that was put together elsewhere', "export const f = (user) => {\n  const line = 'tel ' + user.phone;\n  console.error('asked for', line); return line;\n};\n", "console.error('asked for', '***'); return line;"],
    ['counts what the code around it reads as a list', "export const f = (user) => {\n  console.log('members are now', user); return user.map((one) => one.level);\n};\n", "console.log('members are now', user.length); return user.map((one) => one.level);"],
    ['says which record it is by the id that code reads of it', "export const f = (user) => {\n  console.log('it is now', user); return [user.userRecordId, user.openId];\n};\n", "console.log('it is now', user.userRecordId); return [user.userRecordId, user.openId];"],
    ['leaves a position out, whose fields are always the same', "export const f = (place) => {\n  console.log('position renewed', place); return [place.latitude, place.longitude];\n};\n", "console.log('position renewed'); return [place.latitude, place.longitude];"],
    ['counts nothing of a type that is called no list', "import type { Change } from './b';\nexport const f = (updates: Change) => {\n  console.log('it is now', updates); return [updates.phone, updates.level];\n};\n", "console.log('it is now', Object.keys(updates)); return [updates.phone, updates.level];", 'src/a.ts'],
    ['counts a list that is joined', "export const f = (user) => {\n  const emails = user.list.map((one) => one.email);\n  console.log(`to ${emails.join(', ')}`); return emails;\n};\n", "console.log(`to ${emails.map((item) => maskEmail(item)).join(', ')}`); return emails;"],
    ['goes where its line does not say of what it is', "export const f = (user) => {\n  console.log(user); log(user.level);\n};\n", 'log(user.level);'],
    ['goes with what only says which it is', "export const f = (user) => {\n  console.log(`password: ${user.password}`); log(user.level);\n};\n", 'log(user.level);'],
    ['asks nothing of a value whose fields are read without asking', "export const f = (user) => {\n  console.log('it is now', user); return user.level;\n};\n", "console.log('it is now', Object.keys(user)); return user.level;"],
    ['asks of a value that is asked for', "export const f = (user) => {\n  console.log('it is now', user); if (user) show(user.level);\n};\n", "console.log('it is now', Object.keys(user ?? {})); if (user) show(user.level);"],
    ['asks of a value that is read sometimes', "export const f = (user, isOld) => {\n  console.log('it is now', user); if (isOld) return; show(user.level);\n};\n", "console.log('it is now', Object.keys(user ?? {})); if (isOld) return; show(user.level);"],
  ];
  for (const [name, text, line, path] of TABLE) {
    it(name, () => {
      assert.equal(first(text, path), line);
    });
  }

  it('of an address is none where a token would be missing', () => {
    const { findings } = analyze({ path: 'src/a.js', text: "export const f = (token) => { location.href = '/open?token=' + token; };\n" });
    assert.deepEqual(findings.map(({ fixes }) => fixes), [[]]);
  });

  it('is no made-up account in the settings of a program', () => {
    const ask = (text: string): number[] => analyze({ path: 'config/settings.yaml', text }).findings.filter(({ ruleId }) => ruleId === 'no-hardcoded-personal-info').map(({ fixes }) => fixes.length);
    const random = randomFrom(5);
    assert.deepEqual(ask(`mail:\n  username: ${validValue('email', random).replace(/@.*/, '@163.com')}\n`), [0]);
    assert.deepEqual(ask(`contact:\n  mobile: "${validValue('mobile-phone', random)}"\n`), [1]);
  });
});
