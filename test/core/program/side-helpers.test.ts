/** Helpers of other modules that log or keep what they are given: whose line is reported, the helper's or its callers'. */
import assert from 'node:assert/strict';
import { analyze, isReported, type Finding, type ModuleHost } from '../../../core/index.ts';

type Files = Readonly<Record<string, string>>;

function hostOf(files: Files, isListed = true): ModuleHost {
  const find = (path: string): string | undefined => [path, `${path}.js`, `${path}.ts`, `${path}/index.js`].find((one) => one in files);
  const all = Object.keys(files);
  const resolve = (specifier: string, from: string): string | undefined => find(specifier.startsWith('@/') ? specifier.slice(1) : new URL(specifier, `file://${from}`).pathname);
  return { read: (id) => files[id], resolve, ...(isListed ? { programFiles: () => all } : {}) };
}

function findingsOf(files: Files, host = hostOf(files), preset: 'recommended' | 'strict' = 'strict'): [string, Finding][] {
  return Object.entries(files).flatMap(([path, text]) => {
    const { findings, failure } = analyze({ path, text }, { host });
    assert.equal(failure, undefined, path);
    return findings.filter((finding) => isReported(finding, preset)).map((finding): [string, Finding] => [`${path}:${text.slice(0, finding.range.start).split('\n').length} ${finding.kinds.join(' ')}`, finding]);
  });
}

const reported = (files: Files): string[] => findingsOf(files).map(([place]) => place).sort();

const REQUEST = 'export default function request(url, data) {\nconst at = Date.now();\nconsole.log(url, data);\nreturn new Promise((resolve) => { send({ url, data, at, resolve }) }) }';

const CASES: readonly (readonly [what: string, files: Files, found: readonly string[]])[] = [
  ['a request helper with a line for debugging', {
    '/request.js': REQUEST, '/other/request.js': REQUEST,
    '/user.js': "import request from './request';\nexport const find = (phone) => request('/find', { phone });\nexport const list = () => request('/list', { page: 1 });",
    '/shop.js': "import request from './other/request';\nexport const shops = () => request('/shops', { city: 1 });",
  }, ['/request.js:3 mobile-phone']],
  ['a helper that hands on and does nothing else', {
    '/report.js': 'export function report(text, data) {\nconsole.log(text, data) }',
    '/user.js': "import { report } from './report';\nreport('found', user.phone);",
  }, ['/user.js:2 mobile-phone']],
  ['a helper of some length whose parameter goes nowhere else', {
    '/trail.js': 'export function trail(where, data) {\nconst at = Date.now();\nconst id = next(at);\nif (!data) return id;\nconsole.log(where, at, data);\nreturn id }',
    '/user.js': "import { trail } from './trail';\ntrail('found', user.phone);",
  }, ['/user.js:2 mobile-phone']],
  ['parts of an options object', {
    '/api.js': 'export function ask({ path, body, quiet }) {\nconst all = Object.keys(body);\nif (!quiet) console.log(all.length);\nconsole.log(body);\nsend(path, body, all) }',
    '/user.js': "import { ask } from '@/api';\nask({ path: '/a', body: { idCard: form.idCard }, quiet: true });",
  }, ['/api.js:4 id-card']],
  ['a field of what is handed over', {
    '/api.js': 'export function ask(given) {\nconst at = Date.now();\nconst more = at + 1;\nconsole.log(given.who);\nconsole.log(given.count);\nsend(given, more) }',
    '/user.js': "import { ask } from './api';\nask({ who: user.realName, count: 2 });",
  }, ['/api.js:4 person-name']],
  ['methods of an instance and of an object', {
    '/store.ts': 'class Store {\nset(key: string, value: unknown, until?: number) {\nconst kept = { value, until };\nconst at = Date.now();\nlogger.info(value);\nmemory.hold(key, kept, at);\nreturn at } }\nexport const store = new Store();',
    '/tool.js': 'module.exports = { send(target, what) {\nconst at = Date.now();\nconst id = at + 1;\nconsole.log(what);\npost(target, what, id) } };',
    '/user.js': "import { store } from './store';\nconst tool = require('./tool');\nstore.set('k', user.phone);\ntool.send('x', user.idCard);",
  }, ['/store.ts:5 mobile-phone', '/tool.js:4 id-card']],
  ['an instance beside its class, and a key that names what is kept', {
    '/store.ts': 'export class Store {\nset(key: string, value: unknown, until?: number) {\nconst kept = { value, until };\nconst at = Date.now();\nlogger.info(value);\nmemory.hold(key, kept, at);\nreturn at } }\nexport const store = new Store();',
    '/user.ts': "import { store, Store } from './store';\nimport { Field } from './fields';\nexport async function f() { const data = await ask('/x');\nstore.set(Field.TOKEN, data);\nstore.set(Field.COUNT, data) }",
  }, ['/store.ts:5 session-token']],
  ['an object behind a name that a folder exports again, beside one of the same name', {
    '/lib/tool.js': 'const tool = { send(target, what) {\nconst at = Date.now();\nconst id = at + 1;\nconsole.log(what);\npost(target, what, id) } };\nexport default tool;',
    '/lib/index.js': "export { default } from './tool';",
    '/old/lib/tool.js': 'const tool = { send(target, what) {\nconst at = Date.now();\nconst id = at + 1;\nconsole.log(what);\npost(target, what, id) } };\nexport default tool;',
    '/user.js': "import tool from './lib';\ntool.send('x', user.idCard);",
  }, ['/lib/tool.js:4 id-card']],
  ['a helper that is given the key as well', {
    '/h.js': 'export function handle(key, value) {\nconst at = Date.now();\nconst id = at + 1;\nlocalStorage.setItem(key, value);\nsend(key, value, id);\nreturn id }',
    '/user.js': "import { handle } from './h';\nhandle('m', user.phone);",
  }, ['/user.js:2 mobile-phone']],
  ['what is masked before it is logged, or handed over masked', {
    '/a.js': "export function ask(given) {\nconst at = Date.now();\nconst shown = given.replace(/^(\\d{3})\\d{4}/, '$1****');\nconsole.log(shown);\nsend(given, at) }",
    '/b.js': 'export function ask(given) {\nconst at = Date.now();\nconst more = at + 1;\nconsole.log(given);\nsend(given, more) }',
    '/user.js': "import { ask } from './a';\nimport { ask as other } from './b';\nask(user.phone);\nother(user.phone.replace(/^(\\d{3})\\d{4}/, '$1****'));",
  }, []],
  ['a mask that is given how much to hide', {
    '/hide.js': "export const hide = (text, from, to) => text.substring(0, from) + '*'.repeat(Math.max(0, to - from)) + text.substring(to);",
    '/user.js': "import { hide } from './hide';\nconsole.log(hide(user.phone, 3, 7));\nconsole.log(hide(user.idCard, 3, 16));\nconsole.log(hide(user.phone, 9, 10));",
  }, ['/user.js:4 mobile-phone']],
  ['what only a test hands over', {
    '/api.js': 'export function ask(given) {\nconst at = Date.now();\nconst more = at + 1;\nconsole.log(given);\nsend(given, more) }',
    '/test/api.test.js': "import { ask } from '../api';\nask(user.phone);",
  }, []],
];

describe('helpers of other modules with a sink inside', () => {
  for (const [what, files, found] of CASES) it(`are reported once, where the line is wrong: ${what}`, () => assert.deepEqual(reported(files), found));

  it('show in the flow who hands the data over', () => {
    const [, files] = CASES[0] ?? assert.fail();
    const [found] = findingsOf(files, hostOf(files), 'recommended');
    assert.deepEqual(found?.[1].flow.map(({ file }) => file), ['/user.js', undefined, undefined]);
  });

  it('are told to their callers where nobody lists the program', () => {
    const [, files] = CASES[0] ?? assert.fail();
    assert.deepEqual(findingsOf(files, hostOf(files, false)).map(([place]) => place), ['/user.js:2 mobile-phone']);
    assert.deepEqual(findingsOf(files, { ...hostOf(files), programFiles: () => undefined }).map(([place]) => place), ['/user.js:2 mobile-phone']);
  });

  it('are looked up for a name that is a whole attribute of markup', () => {
    const page = `<script setup>
import { reactive, toRefs } from 'vue';
const form = reactive({ note: '', secret: '' });
const { secret } = toRefs(form);
function save() { localStorage.setItem('s', secret.value) }
</script>
<template><form @submit.prevent="save"><input v-model="form.secret" type="password"></form></template>`;
    assert.deepEqual(reported({ '/Login.vue': page }), ['/Login.vue:5 login-password']);
  });
});
