/** Which repairs of what reaches a log may be taken without being read. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, preferredFix, type Finding, type Fix, type ModuleHost } from '../../../core/index.ts';
import { WITH_PACKAGE, offersOf } from './offers.ts';

describe('a repair of what reaches a log', () => {
  const UNTOUCHED: readonly (readonly [name: string, text: string, kept: string, atLeast?: number])[] = [
    ['a request that its helper logs', "function request(url, data) { console.log(url, data); return fetch(url, { method: 'POST', body: JSON.stringify(data) }); }\nexport const login = (phone, password) => request('/login', { phone, password });\n", "request('/login', { phone, password })", 0],
    ['a record that its helper logs and inserts', "async function save(user) { console.log(user.phone); await db.insert(user); }\nexport const add = (phone) => save({ phone });\n", 'save({ phone })'],
    ['an argument of a call inside the log', "async function save(value) { await send(value); return value; }\nexport const f = async (user) => console.log(await save(user.phone));\n", 'await save(user.phone)'],
    ['an assignment inside the log', "let kept;\nexport const f = (user) => console.log((kept = user.phone));\nexport const g = () => kept;\n", 'kept = user.phone'],
  ];
  for (const [name, text, kept, atLeast] of UNTOUCHED) {
    it(`leaves ${name} as it is`, () => {
      for (const { fix, after } of offersOf(text, 'src/a.js', { atLeast })) assert.ok(after.includes(kept), `${fix.title.en}:\n${after}`);
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

  it('leaves a field out of what a function reports that takes anything, here and where another module passes it on', () => {
    const modules: Readonly<Record<string, string>> = {
      '/src/report.ts': "import * as Sentry from '@sentry/node';\nexport function captureError(error: unknown, extra: Record<string, unknown>): void {\n  console.error(JSON.stringify({ level: 'error', ...extra }));\n  Sentry.captureException(error, { extra });\n}\n",
      '/src/mail.ts': "import { captureError } from './report';\nexport async function sendMail(params: { to: string; html: string }) {\n  const sent = await fetch('/mail', { method: 'POST', body: JSON.stringify(params) });\n  if (!sent.ok) captureError(new Error('mail'), { status: sent.status, recipient: params.to });\n}\n",
    };
    const host: ModuleHost = { resolve: (specifier) => modules[`/src/${specifier.slice(2)}.ts`] && `/src/${specifier.slice(2)}.ts`, read: (id) => modules[id] };
    const shared = (text: string): Finding[] => analyze({ path: '/src/a.ts', text }, { host, otherFiles: true }).findings.filter((finding) => finding.ruleId === 'no-share-personal-info' && isReported(finding, 'recommended'));
    const own = "import { captureError } from './report';\nexport const f = (user: { email: string }, error: Error) => captureError(error, { code: 1, step: error.name, email: user.email });\n";
    assert.deepEqual(shared(own).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(own, edits).split('\n')[1])), ["export const f = (user: { email: string }, error: Error) => captureError(error, { code: 1, step: error.name });"]);
    const called = "import { sendMail } from './mail';\nexport const g = (owner: { email: string }) => sendMail({ to: owner.email, html: '' });\n";
    const [fix, ...others] = shared(called).flatMap(({ fixes }) => fixes);
    assert.deepEqual([others, fix?.safety, fix?.title.en], [[], 'review', 'Leave recipient out of what mail.ts logs or reports, for all callers']);
    assert.match(applyEdits(modules['/src/mail.ts'] ?? '', fix?.edits ?? []), /captureError\(new Error\('mail'\), \{ status: sent\.status \}\)/);
    // A type that demands the field, and an object that is nothing else, stay as they are.
    const strict: Readonly<Record<string, string>> = { ...modules, '/src/report.ts': (modules['/src/report.ts'] ?? '').replace('Record<string, unknown>', '{ status: number; recipient: string }') };
    const strictHost: ModuleHost = { ...host, read: (id) => strict[id] };
    assert.deepEqual(analyze({ path: '/src/a.ts', text: called }, { host: strictHost, otherFiles: true }).findings.flatMap(({ fixes }) => fixes), []);
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

  const READ: readonly (readonly [name: string, text: string, atLeast?: number])[] = [
    ['an error, which somebody catches', 'export const f = (user) => { throw new Error(`nobody has ${user.phone}`); };\n'],
    ['the output of a program, which another reads', 'export const f = (user) => process.stdout.write(user.phone);\n'],
    ['a logger of the file that keeps what it is given', 'class Audit { log(value) { db.insert(value); } }\nconst logger = new Audit();\nexport const f = (user) => logger.log(user.phone);\n'],
    ['a logger that is written out', 'const logger = { info: (value) => { sent.push(value); console.log(value); } };\nexport const f = (user) => logger.info(user.phone);\n', 0],
  ];
  for (const [name, text, atLeast] of READ) {
    it(`is not safe in ${name}`, () => {
      for (const { fix } of offersOf(text, 'src/a.js', { atLeast })) assert.equal(fix.safety, 'review', fix.title.en);
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
    // The comment may be about more than the line that goes.
    assert.equal(safetyOf("export async function f() {\n  const password = await ask();\n  // of whoever is new\n  start();\n  console.log(password);\n}\n"), 'review');
  });

  it('goes with what only it read, whatever a directive for a tool stands between', () => {
    const text = "export async function f() {\n  const password = await ask()\n    //eslint-disable-next-line\n    .catch(() => undefined);\n\n  //eslint-disable-next-line\n  console.log('new:', password);\n}\n";
    assert.equal(offersOf(text, 'src/a.js')[0]?.after, "export async function f() {\n  await ask()\n    //eslint-disable-next-line\n    .catch(() => undefined);\n\n}\n");
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
    const after = (body: string): string[] => offersOf(`export function f(form) {\n  ${body}\n  send(form);\n}\n`, 'src/a.js', { atLeast: 0 }).map((offer) => offer.after);
    const without = "export function f(form) {\n  localStorage.removeItem('password');\n  send(form);\n}\n";
    assert.deepEqual(after("uni.setStorageSync('password', form.password);"), [without.replace('localStorage.removeItem', 'uni.removeStorageSync')]);
    assert.deepEqual(after("storage.set('password', form.password);"), ['export function f(form) {\n  send(form);\n}\n']);
    assert.deepEqual(after("localStorage.setItem('password', form.password);"), [without]);
    const cookie = "import Cookies from 'js-cookie';\n";
    const jar = (body: string): string[] => offersOf(`${cookie}export function f(form) {\n  ${body}\n  send(form);\n}\n`, 'src/a.js', { atLeast: 0 }).map((offer) => offer.after);
    const taken = `${cookie}export function f(form) {\n  Cookies.remove('password');\n  send(form);\n}\n`;
    for (const options of ['', ', { expires: 30 }', ', { expires: settings.days, secure: true }', ', 30']) assert.deepEqual(jar(`Cookies.set('password', form.password${options});`), [taken], options);
    for (const [head, jarOf] of [["import { cookies } from 'next/headers';", 'cookies()'], ["import VueCookie from 'vue-cookie';", 'VueCookie'], ['', 'form.ctx.cookies']] as const)
      assert.ok(offersOf(`${head}\nexport function f(form) {\n  ${jarOf}.set('password', form.password, { httpOnly: true });\n  send(form);\n}\n`, 'src/a.js', { atLeast: 0 }).every(({ after }) => !after.includes('.remove(')), jarOf);
    for (const options of [", { path: '/login' }", ', { ...options }', ', options']) assert.ok(!jar(`Cookies.set('password', form.password${options});`).includes(taken), options);
    assert.deepEqual(after("const { password } = form;\n  localStorage.setItem('password', password);"), [without]);
    assert.deepEqual(after("if (form.keep) localStorage.setItem('password', form.password);"), ['export function f(form) {\n  send(form);\n}\n']);
    assert.deepEqual(after("if (form.keep) localStorage.setItem('password', form.password); else leave();"), []);
    assert.deepEqual(after("if (keep(form)) localStorage.setItem('password', form.password);"), []);
    assert.deepEqual(after("localStorage.setItem('password', read(form.password));"), []);
  });

  it('hides a value together with what would stand in its place', () => {
    const [offer] = offersOf("export const f = (user) => { console.log(`signed in as ${user.password || user.email}`); check(user); };\n", 'src/a.js');
    assert.match(offer?.after ?? '', /console\.log\('signed in as \*\*\*'\)/);
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
    assert.deepEqual(after("console.log(form.id, form.password);"), ['export function f(form) {\n  send(form);\n}\n', "export function f(form) {\n  console.log(form.id, '***');\n  send(form);\n}\n"]);
    assert.equal(after("console.log(form.id, 'of', form.password);").some((text) => !text.includes('console')), false, 'a line with a word');
    const given = 'export function f(form) {\n  read({ success: (res) => console.log(form.id), done(res) { console.log(res.password); } });\n}\n';
    assert.ok(offersOf(given, 'src/a.js').some((offer) => offer.after === given.replace('done(res) { console.log(res.password); }', 'done() {  }')), 'a callback loses what it was given');
    assert.deepEqual(after("logger.error('given', form.password);")[0], "export function f(form) {\n  logger.error('given');\n  send(form);\n}\n");
    assert.deepEqual(after("if (form.ok) { console.log(form.password); }")[0], 'export function f(form) {\n  send(form);\n}\n', 'a condition that guards nothing else');
    assert.equal(after("if (check(form)) { console.log(form.password); }").length, 1, 'a condition that does something');
    assert.equal(after("if (form.ok) { console.log(form.password); } else { leave(); }").length, 1, 'a block with nothing in it');
    assert.equal(after("if (form.ok) {\n    // later: send it\n    console.log(form.password);\n  }").length, 1, 'a block with a comment');
  });

  it('shows no status of what a form holds', () => {
    const text = "export function save(formData) {\n  console.log('form data being sent:', formData, 1);\n  if (formData.status === 'new' && formData.phone) send(formData.idCard);\n}\n";
    assert.ok(offersOf(text, 'src/a.js').every(({ after }) => !after.includes('formData?.status')));
  });

  it('never leaves out a call that does something', () => {
    assert.deepEqual(offersOf("async function change(value) { await send(value); return value; }\nexport const f = async (password) => console.log(await change(password));\n", 'src/a.js', { atLeast: 0 }), []);
  });
});
