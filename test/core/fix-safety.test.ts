import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, preferredFix, type Finding, type Fix, type ModuleHost } from '../../core/index.ts';
import { randomFrom, validValue } from '../tools/personal-values.ts';

const WITH_PACKAGE: ModuleHost = { resolve: (specifier) => (specifier === 'pi-guard-mask' ? '/modules/pi-guard-mask/index.js' : undefined), read: () => undefined };

function offersOf(text: string, path: string): readonly { readonly fix: Fix; readonly after: string }[] {
  const findings = analyze({ path, text }, { host: WITH_PACKAGE }).findings.filter((finding) => isReported(finding, 'recommended'));
  assert.ok(findings.length > 0, `nothing is found in:\n${text}`);
  return findings.flatMap(({ fixes }) => fixes.map((fix) => ({ fix, after: applyEdits(text, fix.edits.filter(({ file }) => file === undefined)) })));
}

describe('a repair of what reaches a log', () => {
  const UNTOUCHED: readonly (readonly [name: string, text: string, kept: string])[] = [
    ['a request that its helper logs', "function request(url, data) { console.log(url, data); return fetch(url, { method: 'POST', body: JSON.stringify(data) }); }\nexport const login = (phone, password) => request('/login', { phone, password });\n", "request('/login', { phone, password })"],
    ['a record that its helper logs and inserts', "async function save(user) { console.log(user.phone); await db.insert(user); }\nexport const add = (phone) => save({ phone });\n", 'save({ phone })'],
    ['an argument of a call inside the log', "async function save(value) { await send(value); return value; }\nexport const f = async (user) => console.log(await save(user.phone));\n", 'await save(user.phone)'],
    ['an assignment inside the log', "let kept;\nexport const f = (user) => console.log((kept = user.phone));\nexport const g = () => kept;\n", 'kept = user.phone'],
  ];
  for (const [name, text, kept] of UNTOUCHED) {
    it(`leaves ${name} as it is`, () => {
      for (const { fix, after } of offersOf(text, 'src/a.js')) assert.ok(after.includes(kept), `${fix.title.en}:\n${after}`);
    });
  }

  it('leaves what is sent and given to a function that prints it', () => {
    const text = "function debug(...values) {\n  console.log(...values);\n}\nexport const f = async (request, url) => {\n  const headers = new Headers(request.headers);\n  const next = new Request(url, { headers, method: request.method });\n  debug(next);\n  return fetch(next);\n};\n";
    const findings = analyze({ path: 'src/a.js', text }, { host: WITH_PACKAGE }).findings.filter(({ ruleId }) => ruleId === 'no-log-personal-info');
    assert.equal(findings.length, 1);
    for (const fix of findings.flatMap(({ fixes }) => fixes)) assert.match(applyEdits(text, fix.edits), /new Headers\(request\.headers\)/, fix.title.en);
  });

  it('masks nothing in an address, and changes one only when somebody takes the offer', () => {
    for (const text of ["export const f = (user) => fetch('/api/user?mobile=' + user.mobile);\n", "export const f = (user) => { location.href = '/login?phone=' + user.phone; };\n"]) {
      for (const { fix, after } of offersOf(text, 'src/a.js')) {
        assert.equal(fix.safety, 'review', fix.title.en);
        assert.doesNotMatch(after, /\*\*\*|mask/, fix.title.en);
      }
    }
  });

  it('does not stand at the call of a function of another module that sends what it logs', () => {
    const modules: Readonly<Record<string, string>> = {
      '/src/http.js': "export function send(url, data) { console.log(url, data); return fetch(url, { method: 'POST', body: JSON.stringify(data) }); }\n",
      '/src/trace.js': 'export function trace(label, value) { console.log(label, value); }\n',
    };
    const host: ModuleHost = { resolve: (specifier) => `/src/${specifier.slice(2)}.js`, read: (id) => modules[id] };
    const login = "import { send } from './http';\nexport const login = (phone, password) => send('/login', { phone, password });\n";
    const ask = (text: string) => analyze({ path: '/src/a.js', text }, { host }).findings.filter((finding) => isReported(finding, 'strict') && finding.ruleId === 'no-log-personal-info');
    assert.deepEqual(ask(login).map(({ fixes }) => fixes), [[]]);
    const traced = ask("import { trace } from './trace';\nexport const f = (user) => trace('user', user.phone);\n");
    assert.equal(traced.length, 1);
    assert.ok((traced[0]?.fixes.length ?? 0) > 0, 'what does nothing but log may be given less');
    for (const { safety } of traced[0]?.fixes ?? []) assert.equal(safety, 'review');
  });

  it('stands where a function that is there to print is called, though it sends what it prints', () => {
    const host: ModuleHost = { resolve: () => '/src/log.js', read: (id) => (id === '/src/log.js' ? "export function log(message) { console.log(message); return fetch('/chat', { method: 'POST', body: JSON.stringify({ id: 1, ...message }) }); }\n" : undefined) };
    const repaired = (call: string): readonly (readonly [string, string])[] => {
      const text = `import { log } from './log';\nexport const f = (user) => ${call};\n`;
      const fixes = analyze({ path: '/src/a.js', text }, { host }).findings.filter(({ ruleId }) => ruleId === 'no-log-personal-info').flatMap((finding) => finding.fixes);
      return fixes.map((fix) => [fix.safety, applyEdits(text, fix.edits.filter(({ file }) => file === undefined)).split('\n').at(-2) ?? '']);
    };
    assert.notDeepEqual(repaired('log(`signed in: ${user.email} at last`)'), []);
    for (const [safety, line] of repaired('log(`signed in: ${user.email} at last`)')) {
      assert.equal(safety, 'review');
      assert.match(line, /signed in: \$\{(?:maskEmail\(user\.email\)|String\(user\.email)/);
    }
    assert.deepEqual(repaired('log({ type: 1, email: user.email })'), [['review', 'export const f = (user) => log({ type: 1 });']]);
  });

  it('goes with the comment behind it, and where only stars would be left of a text', () => {
    const after = (lines: string): string[] => offersOf(`export function f(user, base) {\n  start();\n${lines}  end();\n}\n`, 'src/a.js').map((offer) => offer.after.split('\n').slice(2, -3).join('|'));
    assert.equal(after('  console.log(user.token); // of this visit\n  open(user);\n')[0], '  open(user);');
    assert.equal(after("  const link = base + '?token=' + user.token;\n  console.log(link);\n  go(link);\n")[0], "  const link = base + '?token=' + user.token;|  go(link);");
  });

  it('is made by itself only where it leaves the statement, when another one does', () => {
    const finding = { fixes: [{ title: { en: 'a', 'zh-CN': 'a' }, safety: 'safe', edits: [], isRemoval: true }] } as unknown as Finding;
    const [removal] = finding.fixes;
    assert.equal(preferredFix(finding), removal);
    const masked: Fix = { title: { en: 'b', 'zh-CN': 'b' }, safety: 'safe', edits: [] };
    assert.equal(preferredFix({ ...finding, fixes: [...finding.fixes, masked] }), masked);
    assert.equal(preferredFix({ ...finding, fixes: [...finding.fixes, { ...masked, safety: 'review' }] }), undefined);
  });

  it('stands at the print of another module that sends what it prints, where other files can be changed', () => {
    const sent = "export function send(url, data) { console.log(url, JSON.stringify(data)); return fetch(url, { method: 'POST', body: JSON.stringify(data) }); }\n";
    const hostOf = (http: string): ModuleHost => ({ resolve: () => '/src/http.js', read: (id) => (id === '/src/http.js' ? http : undefined) });
    const login = "import { send } from './http';\nexport const login = (phone, password) => send('/login', { phone, password });\n";
    const ask = (http: string) => analyze({ path: '/src/a.js', text: login }, { host: hostOf(http), otherFiles: true }).findings.filter(({ ruleId }) => ruleId === 'no-log-personal-info');
    const [fix, ...others] = ask(sent).flatMap(({ fixes }) => fixes);
    assert.deepEqual([others, fix?.safety, fix?.title.en], [[], 'review', 'Print only the names of the fields in http.js, for all callers']);
    assert.ok(fix?.edits.every(({ file }) => file === '/src/http.js'), 'the caller stays as it is');
    const after = applyEdits(sent, fix?.edits ?? []);
    assert.match(after, /console\.log\(url, JSON\.stringify\(Object\.keys\(data \?\? \{\}\)\)\); return fetch\(url, \{ method: 'POST', body: JSON\.stringify\(data\) \}\);/);
    assert.deepEqual(ask(after), []);
  });

  it('stands at each part of an object that the other module prints, and nowhere where it prints more of it', () => {
    const ask = (http: string): string[] => {
      const host: ModuleHost = { resolve: () => '/src/http.js', read: (id) => (id === '/src/http.js' ? http : undefined) };
      const text = "import { send } from './http';\nexport const login = (phone, password) => send('/login', { phone, password });\n";
      const { findings } = analyze({ path: '/src/a.js', text }, { host, otherFiles: true });
      return findings.filter(({ ruleId }) => ruleId === 'no-log-personal-info').flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(http, edits).split('\n')[1] ?? ''));
    };
    const sent = "  return fetch(url, { method: 'POST', body: JSON.stringify(data) });\n}\n";
    assert.deepEqual(ask(`export function send(url, data) {\n  console.log('ask', { url, given: data || {}, data });\n${sent}`), ["  console.log('ask', { url, given: Object.keys(data || {}), data: Object.keys(data ?? {}) });"]);
    assert.deepEqual(ask(`export function send(url, data) {\n  console.log('ask', { url, ...data });\n${sent}`), []);
  });

  it('is never safe where the log stands in another function', () => {
    const text = "function trace(value) { console.log(value); }\nexport const f = (user) => trace(user.phone);\n";
    for (const { fix } of offersOf(text, 'src/a.js')) assert.equal(fix.safety, 'review', fix.title.en);
  });

  it('of a weak mask is safe only where it is printed', () => {
    const safeties = (text: string): string[] => offersOf(text, 'src/a.js').map(({ fix }) => fix.safety);
    const printed = safeties("export const f = (phone) => console.log(phone.replace(/^(\\d{9})\\d\\d$/, '$1**'));\n");
    const kept = safeties("export const f = (phone) => { const shown = phone.replace(/^(\\d{9})\\d\\d$/, '$1**'); console.log(shown); send(shown); };\n");
    assert.deepEqual([printed[0], ...new Set(kept)], ['safe', 'review']);
  });

  const READ: readonly (readonly [name: string, text: string])[] = [
    ['an error, which somebody catches', 'export const f = (user) => { throw new Error(`nobody has ${user.phone}`); };\n'],
    ['the output of a program, which another reads', 'export const f = (user) => process.stdout.write(user.phone);\n'],
    ['a logger of the file that keeps what it is given', 'class Audit { log(value) { db.insert(value); } }\nconst logger = new Audit();\nexport const f = (user) => logger.log(user.phone);\n'],
    ['a logger that is written out', 'const logger = { info: (value) => { sent.push(value); console.log(value); } };\nexport const f = (user) => logger.info(user.phone);\n'],
  ];
  for (const [name, text] of READ) {
    it(`is not safe in ${name}`, () => {
      for (const { fix } of offersOf(text, 'src/a.js')) assert.equal(fix.safety, 'review', fix.title.en);
    });
  }

  it('is not safe in a logger of another module that sends what it is given', () => {
    const ask = (logger: string): (string | undefined)[] => {
      const host: ModuleHost = { resolve: () => '/src/logger.js', read: (id) => (id === '/src/logger.js' ? logger : undefined) };
      const { findings } = analyze({ path: '/src/a.js', text: "import { logger } from './logger';\nexport const f = (user) => logger.info(user.phone);\n" }, { host });
      return findings.map(({ fixes }) => fixes[0]?.safety);
    };
    assert.deepEqual(ask("export const logger = { info(value) { console.log(value); fetch('/track', { method: 'POST', body: value }); } };\n"), ['review']);
    assert.deepEqual(ask('export const logger = { info(value) { console.log(value); } };\n'), ['safe']);
    assert.deepEqual(ask("import pino from 'pino';\nexport const logger = pino();\n"), ['safe']);
  });

  it('does what the statement did: operators keep what they are given', () => {
    const inline = (text: string): string | undefined => offersOf(`export function* f(user) { console.log(${text}); }\n`, 'src/a.js').find(({ fix }) => fix.title.en.includes('inline'))?.after;
    assert.match(inline('user.phone = format(user.phone)') ?? '', /String\(\(user\.phone = format\(user\.phone\)\) \?\? ''\)/);
    assert.match(inline('yield user.phone') ?? '', /String\(\(yield user\.phone\) \?\? ''\)/);
    assert.match(inline("user.phone ?? 'none'") ?? '', /\(user\.phone \? .*String\(user\.phone\)\.slice\(-4\)\}` : 'none'\)/);
    assert.match(inline('user.phone ?? null') ?? '', /String\(user\.phone \?\? ''\)/);
  });

  it('masks a value together with what stands for it when it is missing, and keeps a text that does', () => {
    const first = (text: string): string | undefined => offersOf(`export const f = (user) => console.log(${text});\n`, 'src/a.js')[0]?.after.split('\n').at(-2);
    assert.equal(first('user.phone || user.mobile'), 'export const f = (user) => console.log(maskPhone(user.phone || user.mobile));');
    assert.equal(first("'tel ' + (user.phone ?? 'none')"), "export const f = (user) => console.log('tel ' + (user.phone ? maskPhone(user.phone) : 'none'));");
  });

  it('of a weak mask is none where a request is given it', () => {
    const text = "export async function f(clientId, clientSecret) {\n  const response = await fetch('/token', { headers: { Authorization: 'Basic ' + btoa(clientSecret) } });\n  console.log(response);\n  console.log(btoa(clientSecret));\n}\n";
    for (const { after } of offersOf(text, 'src/a.js')) assert.match(after, /'Basic ' \+ btoa\(clientSecret\)/);
  });

  it('is not safe where it leaves a name that nothing reads', () => {
    const safetyOf = (text: string): string | undefined => offersOf(text, 'src/a.js')[0]?.fix.safety;
    assert.equal(safetyOf("export function f() {\n  const password = ask();\n  console.log(password);\n}\n"), 'review');
    assert.equal(safetyOf("export function f() {\n  const password = ask();\n  console.log(password);\n  return check(password);\n}\n"), 'safe');
    assert.equal(safetyOf("export const f = (password, done) => { console.log(password); done(); };\n"), 'safe');
  });

  it('imports nothing into a script that may be no module', () => {
    const script = "function show(phone) {\n  console.log(phone);\n}\n";
    for (const { after } of offersOf(script, 'static/js/a.js')) assert.doesNotMatch(after, /\bimport\b|\brequire\b/);
    for (const [path, text] of [['pages/a.js', `${script}Page({ show });\n`], ['a.js', `${script}module.exports = show;\n`], ['a.mjs', script]] as const) assert.match(offersOf(text, path)[0]?.after ?? '', /\bimport\b|\brequire\b/, path);
  });

  it('stars nothing that the program reads again, and nothing that somebody pastes', () => {
    for (const statement of ["localStorage.setItem('token', token)", "uni.setStorageSync('token', token)", 'navigator.clipboard.writeText(user.phone)']) {
      const { findings } = analyze({ path: 'src/a.js', text: `export function f(token, user) {\n  ${statement};\n}\n` }, { host: WITH_PACKAGE });
      assert.deepEqual(findings.map(({ fixes }) => fixes), [[]], statement);
    }
  });

  it('takes a password out of storage instead of storing it, and nothing else', () => {
    const after = (body: string): string[] => offersOf(`export function f(form) {\n  ${body}\n  send(form);\n}\n`, 'src/a.js').map((offer) => offer.after);
    const without = "export function f(form) {\n  localStorage.removeItem('password');\n  send(form);\n}\n";
    assert.deepEqual(after("uni.setStorageSync('password', form.password);"), [without.replace('localStorage.removeItem', 'uni.removeStorageSync')]);
    assert.deepEqual(after("storage.set('password', form.password);"), ['export function f(form) {\n  send(form);\n}\n']);
    assert.deepEqual(after("localStorage.setItem('password', form.password);"), [without]);
    assert.deepEqual(after("const { password } = form;\n  localStorage.setItem('password', password);"), [without]);
    assert.deepEqual(after("if (form.keep) localStorage.setItem('password', form.password);"), []);
    assert.deepEqual(after("localStorage.setItem('password', read(form.password));"), []);
  });

  it('hides a value together with what would stand in its place', () => {
    const [offer] = offersOf("export const f = (user) => { console.log(`signed in as ${user.password || user.email}`); check(user); };\n", 'src/a.js');
    assert.match(offer?.after ?? '', /console\.log\(`signed in as \*\*\*`\)/);
  });

  it('is known to be one where a literal only has to fit a type', () => {
    const text = "interface Entry { ip: string; path: string }\nexport const f = (path: string) => console.log({ ip: '***', path } satisfies Entry);\n";
    assert.deepEqual(analyze({ path: 'src/a.ts', text }).findings, []);
    assert.equal(analyze({ path: 'src/a.ts', text: text.replace("'***'", 'read()') }).findings.length, 1);
  });

  it('of a log that would show nothing but stars may be to take it out', () => {
    const after = (body: string): string[] => offersOf(`export function f(form) {\n  ${body}\n  send(form);\n}\n`, 'src/a.js').map((offer) => offer.after);
    assert.deepEqual(after('console.log(form.password);'), ['export function f(form) {\n  send(form);\n}\n', "export function f(form) {\n  console.log('***');\n  send(form);\n}\n"]);
    assert.deepEqual(after("console.log('given:', form.password);")[0], 'export function f(form) {\n  send(form);\n}\n');
    assert.deepEqual(after("console.log('signed in', form.password);")[0], "export function f(form) {\n  console.log('signed in');\n  send(form);\n}\n");
    assert.equal(after("console.log(form.id, form.password);").length, 1);
    const given = 'export function f(form) {\n  read({ success: (res) => console.log(form.id), done(res) { console.log(res.password); } });\n}\n';
    assert.ok(offersOf(given, 'src/a.js').some((offer) => offer.after === given.replace('done(res) { console.log(res.password); }', 'done() {  }')), 'a callback loses what it was given');
    assert.deepEqual(after("logger.error('given', form.password);")[0], "export function f(form) {\n  logger.error('given');\n  send(form);\n}\n");
    assert.equal(after("if (form.ok) { console.log(form.password); }").length, 1, 'a block with nothing in it');
  });

  it('never leaves out a call that does something', () => {
    for (const { after } of offersOf("async function change(value) { await send(value); return value; }\nexport const f = async (password) => console.log(await change(password));\n", 'src/a.js')) assert.match(after, /change\(password\)/);
  });
});

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
    for (const { after } of offersOf(`${TYPE}export function f({ c }: { c: Pat }) {\n  console.log(c);\n  return c.phone;\n}\n`, 'src/a.tsx')) {
      if (after.includes('...c')) assert.match(after, /idCard: /);
    }
  });

  it('leaves a failed request what it may read', () => {
    const offersFor = (body: string): string[] => offersOf(`export const f = async (db, res, user) => {\n  const result = await db.user.findFirst({ select: { phone: true, idCard: true } });\n  res.status(400).json(${body});\n  return [result.phone, result.idCard, result.success];\n};\n`, 'src/a.js').map(({ after }) => after.split('\n')[2]?.trim() ?? '');
    assert.deepEqual(offersFor('result'), []);
    assert.equal(offersFor("{ message: 'taken', phone: user.phone }")[0], "res.status(400).json({ message: 'taken' });");
  });

  it('leaves no argument out that has a meaning by its position', () => {
    for (const { after } of offersOf("export const f = (span, user) => {\n  span.setAttribute('the member', user);\n  return user.phone;\n};\n", 'src/a.js')) assert.match(after, /setAttribute\('the member', /);
  });

  it('changes no attribute that others read by its name, unless somebody takes the offer', () => {
    const offers = offersOf("import { trace } from '@opentelemetry/api';\nexport const f = (user) => trace.getActiveSpan().setAttribute('user.email', user.email);\n", 'src/a.js');
    assert.ok(offers.length > 0);
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
    ['counts what the code around it reads as a list', "export const f = (user) => {\n  console.log(user); return user.map((one) => one.level);\n};\n", 'console.log(user.length); return user.map((one) => one.level);'],
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
