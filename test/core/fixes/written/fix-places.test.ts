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
