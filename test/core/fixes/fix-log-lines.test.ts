/** Lines of a log that go as a whole. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../../core/index.ts';
import { WITH_PACKAGE, findingsOf, here, offersOf } from './offers.ts';

describe('a line of the log', () => {
  const firstOf = (text: string) => {
    const [fix] = findingsOf(text, '/shop/a.js', WITH_PACKAGE)[0]?.fixes ?? [];
    return { title: fix?.title.en, after: applyEdits(text, here(fix?.edits ?? [])) };
  };

  it('goes where a number or dashes stand for its words', () => {
    const text = "export function f(order, step) {\n  console.log(order.phone, 9999, step);\n  return step;\n}\n";
    assert.deepEqual(firstOf(text), {
      title: 'Remove this line of the log: it prints order.phone without a word',
      after: 'export function f(order, step) {\n  return step;\n}\n',
    });
    assert.match(firstOf(text.replace('9999', "'----'")).title ?? '', /^Remove/);
    for (const other of ["'tel'", 'step()', 'step']) assert.match(firstOf(text.replace('9999', other)).title ?? '', /^Mask/);
  });

  it('keeps a sentence about what happened, and none that only names the record', () => {
    const text = "export async function f(api) {\n  const data = await api.getUserInfo();\n  console.log({ note: 'no account is bound yet', ...data });\n  return data.phone;\n}\n";
    assert.match(firstOf(text).after, /console\.log\(\{ note: 'no account is bound yet' \}\)/);
    assert.match(firstOf(text.replace('no account is bound yet', '未绑定账号,已跳过')).after, /console\.log\(\{ note: '未绑定账号,已跳过' \}\)/);
    assert.match(firstOf(text.replace('no account is bound yet', 'account')).title ?? '', /^Remove this line/);
  });

  it('of nothing but a position has no use without it, and a sentence names the record by its id', () => {
    const position = "export function f(lng, lat) {\n  console.log('position:', { lng, lat });\n  return lng + lat;\n}\n";
    assert.match(firstOf(position.replaceAll('lng', 'longitude').replaceAll('lat', 'latitude')).title ?? '', /^Remove this line/);
    const sentence = "export function f(patient) {\n  console.log(`reminder of ${patient.medicalRecordNo} sent`);\n  save(patient.id);\n}\n";
    assert.match(firstOf(sentence).after, /reminder of \$\{patient\.id\} sent/);
  });

  it('of what is joined has stars in place of all of it, and a stream is given texts', () => {
    const joined = "export const f = (app) => logger.info(`open ids: [${app.openids.join(',')}] of ${app.id}`);\n";
    for (const { after } of offersOf(joined, '/shop/a.js')) assert.doesNotMatch(after, /\*\.join|\*'\.join/);
    const stream = "export const f = (user) => { process.stdout.write(JSON.stringify(user)); show(user.phone, user.id); };\n";
    for (const { after } of offersOf(stream, '/shop/a.js')) assert.doesNotMatch(after, /Object\.keys|Boolean/);
  });

  it('counts nothing in the branch in which the value is no list', () => {
    const text = "export function f(users) {\n  if (!Array.isArray(users)) {\n    console.error('no list:', users);\n    return [];\n  }\n  return users.map(({ phone }) => phone);\n}\n";
    for (const { fix } of offersOf(text, '/shop/a.js')) assert.doesNotMatch(fix.title.en, /number of entries/);
  });

  it('about mail has an address of mail', () => {
    const text = "export const f = (order) => console.log(`mail sent to ${order.address}`);\n";
    assert.match(firstOf(text).after, /maskEmail\(order\.address\)/);
    assert.match(firstOf(text.replace('mail', 'parcel')).after, /maskAddress\(order\.address\)/);
  });

  it('leaves the semicolon that the next one begins with', () => {
    const text = "export function f(user, a, b) {\n  console.log(143, user.phone)\n  ;(user.id ? a : b)(user)\n}\n";
    assert.equal(firstOf(text).after, 'export function f(user, a, b) {\n  ;(user.id ? a : b)(user)\n}\n');
  });

  it('does not repeat the status that its branch has compared, and asks for nothing that has been read', () => {
    const inBranch = "export async function f() {\n  const res = await loadUser();\n  if (res.code === 200) {\n    console.log('loaded', res);\n    show(res.data.phone);\n  }\n}\n";
    assert.match(firstOf(inBranch).title ?? '', /^Leave res out/);
    const before = "export async function f() {\n  const res = await loadUser();\n  console.log('loaded', res);\n  if (res.code === 200) {\n    show(res.data.phone);\n  }\n}\n";
    assert.match(firstOf(before).after, /console\.log\('loaded', res\.code\)/);
  });

  it('goes with the line before it that only announces it', () => {
    const text = "export function f(userInfo, logged) {\n  if (!logged) {\n    console.log('user info:');\n    console.log(userInfo);\n    login(userInfo.phone);\n  }\n}\n";
    assert.equal(firstOf(text).after, 'export function f(userInfo, logged) {\n  if (!logged) {\n    login(userInfo.phone);\n  }\n}\n');
    assert.match(firstOf(text.replace('user info:', 'signing in failed:')).after, /signing in failed/);
  });

  it('leaves out fields that would all hold names of fields, where others stay', () => {
    const text = "export function f(a, b, count) {\n  console.log('addresses', { from: a.contact, to: b.contact, count });\n  ship(a.contact.phone, a.contact.name, b.contact.phone, b.contact.name);\n}\n";
    assert.match(firstOf(text).after, /console\.log\('addresses', \{ count \}\)/);
  });

  it('of a script that prints what was asked for counts it, and keeps its line', () => {
    const text = "import fs from 'fs';\nasync function main() {\n  const rows = await query(process.argv[2]);\n  console.log('rows:', rows);\n  rows.forEach((row) => show(row.phone, row.name));\n}\nmain();\n";
    assert.match(firstOf(text).after, /console\.log\('rows:', rows\??\.length\)/);
  });

  it('keeps its Chinese sentence where a verb says what goes on', () => {
    const line = (words: string): string => firstOf(`export function f(openid) {\n  console.log('${words}:', openid);\n  save(openid);\n}\n`).after.split('\n')[1] ?? '';
    assert.match(line('接收到资料更新事件'), /console\.log\('接收到资料更新事件'\)/);
    assert.doesNotMatch(line('收到的编号'), /console/);
  });

  it('keeps what the program works with, also where its mask is weak', () => {
    const text = "export async function f(body) {\n  const email = body.email.replace(/[<>]/g, '');\n  console.log('validating', email);\n  return find({ email });\n}\n";
    for (const { after } of offersOf(text, '/shop/a.js')) assert.match(after, /const email = body\.email\.replace/);
  });

  it('does not wrap the JSON of a record that is written out', () => {
    const text = "import { check } from './check.js';\ncheck().then((user) => {\n  console.error(JSON.stringify({ ok: false, error: String(user.email) }, null, 2));\n  process.exit(1);\n});\n";
    for (const { after } of offersOf(text, '/shop/a.mjs')) assert.doesNotMatch(after, /mask\w+\(JSON/);
  });
});
