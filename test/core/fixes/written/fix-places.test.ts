/** Repairs where something else stands around the value: a branch without an id, a text of several parts, a label, a server behind an address. */
import assert from 'node:assert/strict';
import { applyEdits, type ModuleHost } from '../../../../core/index.ts';
import { NO_PACKAGE, findingsOf, here, offersOf } from '../offers.ts';

/** What the first repair makes of the only finding of a text; undefined where it has none. */
function repaired(text: string, path = '/shop/a.js', host: ModuleHost = NO_PACKAGE): string | undefined {
  const [finding, ...more] = findingsOf(text, path, host);
  assert.ok(finding && more.length === 0, `one finding in:\n${text}`);
  return finding.fixes[0] && applyEdits(text, here(finding.fixes[0].edits));
}

describe('the id of a record', () => {
  const branch = (test: string, first: string, second: string): string =>
    `export function open(friend) {\n  const target = friend.friendId || friend.id;\n  if (${test}) ${first};\n  else ${second};\n  show(friend.nickname, friend.phone, friend.id);\n}\n`;
  const LOG = "console.warn('no target', friend)";

  it('is not printed where it is missing', () => {
    for (const [text, missing] of [
      [branch('target', 'go(target)', LOG), String.raw`friend\??\.(?:id|friendId)\b`],
      [branch('!target', LOG, 'go(target)'), String.raw`friend\??\.(?:id|friendId)\b`],
      [branch('friend.id', 'go(target)', LOG), String.raw`friend\??\.id\b`],
      [branch('!friend.id', LOG, 'go(target)'), String.raw`friend\??\.id\b`],
    ] as const)
      for (const { after } of offersOf(text, '/shop/a.js', { host: NO_PACKAGE })) assert.doesNotMatch(after.split('\n').find((line) => line.includes('no target')) ?? '', new RegExp(`'no target', ${missing}`));
  });

  it('is printed where it is there, or something else is missing', () => {
    for (const text of [branch('!target', 'stop()', LOG), branch('friend.phone', 'go(target)', LOG)]) assert.match(repaired(text) ?? '', /'no target', friend\.id\)/);
  });
});

describe('a text of words and values', () => {
  const text = (value: string): string => `export function call(req, base) {\n  const idCard = decrypt(req.body.idCard);\n  const shown = ${value};\n  logger.debug('calling', { shown, at: req.path });\n  return fetch(shown);\n}\n`;

  it('is no value of a kind, whose mask would hide all of it', () => {
    for (const value of ['`${base}/details/${idCard}`', "base + '/details/' + idCard"])
      for (const { after } of offersOf(text(value), '/shop/a.js', { atLeast: 0 })) assert.doesNotMatch(after, /mask\w+\(shown\)/);
  });
});

describe('a value that is no text, or less than one', () => {
  const REPAIRS: readonly (readonly [name: string, text: string, wrong: RegExp])[] = [
    ['an object in a branch', "export function f(user, isDev) {\n  const answer = { ok: false, debug: isDev ? { email: user.email, at: 1 } : undefined };\n  console.error('failed with an exception:', answer);\n  return answer;\n}\n", /mask\w+\(answer\??\.debug/],
    ['what is parsed as JSON', "export function f(res, done) {\n  console.error('access_token result:', res.text);\n  const { access_token, openid } = JSON.parse(res.text);\n  done(access_token, openid);\n}\n", /Object\.keys/],
    ['marks behind what is cut', "export function f(user) {\n  logger.info('hash kept here:', user.password?.substring(0, 20) + '...');\n}\n", /'\*\*\*' \+/],
    ['the name before the @', "export function f(mail, logger) {\n  const tenantEmail = mail.email.split('@')[0]?.toLowerCase();\n  logger.warn(`no tenant for ${tenantEmail}`);\n}\n", /maskEmail\(tenantEmail\)/],
  ];
  for (const [name, text, wrong] of REPAIRS) it(`is masked as none: ${name}`, () => { for (const { after } of offersOf(text, '/shop/a.js', { atLeast: 0 })) assert.doesNotMatch(after, wrong); });

  it('is masked where the mailbox is whole', () => {
    assert.ok(offersOf("export function f(mail, logger) {\n  const tenantEmail = mail.email.split(',')[0];\n  logger.warn(`no tenant for ${tenantEmail}`);\n}\n", '/shop/a.js').some(({ after }) => after.includes('maskEmail(tenantEmail)')));
  });
});

describe('a line of many words', () => {
  it('stays, in whatever language, and its value goes', () => {
    const line = (words: string): string => `export function f(msg) {\n  logger.info('${words}:', msg.password);\n  next();\n}\n`;
    assert.match(repaired(line('Шукаємо користувача за його паролем у звичайний спосіб')) ?? '', /logger\.info\('Шукаємо/);
    assert.doesNotMatch(repaired(line('the password').replace('logger.info', 'console.log').replace('next()', 'next(msg)')) ?? '', /console/);
  });
});

describe('a mask that a script loads', () => {
  const script = (comment: string, first: string): string => `${comment}\n${first}\nconst db = require('./db');\nexports.f = (user) => console.warn('user was found:', user.phone);\n`;
  const host: ModuleHost = { resolve: (specifier) => (specifier === 'pi-guard-mask' ? '/shop/node_modules/pi-guard-mask/index.js' : undefined), read: (id) => (id === '/shop/package.json' ? '{ "dependencies": { "pi-guard-mask": "1" } }' : undefined) };
  const GUARD = 'if (!process.env.FLAG) process.env.FLAG = "1";';

  it('stands above the comment of its first step, and below one about the file', () => {
    assert.match(repaired(script('// switches the old way off', GUARD), '/shop/a.js', host) ?? '', /^const \{ maskPhone \} = require\('pi-guard-mask'\);\n\n\/\/ switches/);
    assert.match(repaired(script('// Copyright of the shop', GUARD), '/shop/a.js', host) ?? '', /^\/\/ Copyright/);
  });
});

describe('names of fields', () => {
  const log = (call: string): string => `export function take(dto: { phone: string; email: string; note: string; name: string; city: string; zip: string }) {\n  this.logger.log(${call});\n}\n`;

  it('are called so by the label before them', () => {
    for (const [before, after] of [
      ['`got payload: ${JSON.stringify(dto)}`', 'got payload fields: ${'],
      ["'got payload: ' + JSON.stringify(dto)", "got payload fields: ' +"],
      ["'收到请求数据：' + JSON.stringify(dto)", "收到请求数据字段：' +"],
    ] as const)
      assert.ok(offersOf(log(before), '/shop/a.ts', { host: NO_PACKAGE }).some(({ after: text }) => text.includes(after) && text.includes('Object.keys(dto)')), before);
  });

  it('stand behind a label of theirs as it is', () => {
    for (const { after } of offersOf(log('`got payload keys: ${JSON.stringify(dto)}`'), '/shop/a.ts', { host: NO_PACKAGE })) assert.doesNotMatch(after, /keys fields/);
  });

  it('are not printed twice', () => {
    const twice = "export function take(req) {\n  logger.info('update', { fields: Object.keys(req.body), body: req.body });\n  save(req.body.phone, req.body.email);\n}\n";
    for (const { after } of offersOf(twice, '/shop/a.js', { host: NO_PACKAGE })) assert.ok(after.split('Object.keys(req.body').length <= 2, after);
  });
});

describe('an address that is opened', () => {
  const text = "export function start(idCard) {\n  window.open(`/alumni/auth/start?idCard=${idCard}`, '_self');\n}\n";
  const hostOf = (other: string): ModuleHost => ({ resolve: () => undefined, read: (id) => (id === '/shop/src/other.js' ? other : undefined), programFiles: () => ['/shop/src/a.js', '/shop/src/other.js'] });

  it('of a server may need what is in it', () => assert.equal(repaired(text, '/shop/src/a.js', hostOf('export const a = 1;\n')), undefined));

  it('of a route of the program that reads nothing of it does without', () => {
    assert.match(repaired(text, '/shop/src/a.js', hostOf("export const routes = [{ path: '/alumni/auth/start', element: Start }];\n")) ?? '', /auth\/start`, '_self'/);
  });
});
