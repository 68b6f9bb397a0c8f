/** Lines of a log that go as a whole. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../../core/index.ts';
import { WITH_PACKAGE, findingsOf, here } from './offers.ts';

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

  it('of nothing but a position has no use without it, and a sentence names the record by its id', () => {
    const position = "export function f(lng, lat) {\n  console.log('position:', { lng, lat });\n  return lng + lat;\n}\n";
    assert.match(firstOf(position.replaceAll('lng', 'longitude').replaceAll('lat', 'latitude')).title ?? '', /^Remove this line/);
    const sentence = "export function f(patient) {\n  console.log(`reminder of ${patient.medicalRecordNo} sent`);\n  save(patient.id);\n}\n";
    assert.match(firstOf(sentence).after, /reminder of \$\{patient\.id\} sent/);
  });

  it('of what is joined has stars in place of all of it, and a stream is given texts', () => {
    const joined = "export const f = (app) => logger.info(`open ids: [${app.openids.join(',')}] of ${app.id}`);\n";
    for (const { edits } of findingsOf(joined, '/shop/a.js', WITH_PACKAGE)[0]?.fixes ?? []) assert.doesNotMatch(applyEdits(joined, here(edits)), /\*\.join|\*'\.join/);
    const stream = "export const f = (user) => { process.stdout.write(user); show(user.phone, user.id); };\n";
    for (const { edits } of findingsOf(stream, '/shop/a.js', WITH_PACKAGE)[0]?.fixes ?? []) assert.doesNotMatch(applyEdits(stream, here(edits)), /Object\.keys|Boolean/);
  });

  it('counts nothing in the branch in which the value is no list', () => {
    const text = "export function f(users) {\n  if (!Array.isArray(users)) {\n    console.error('no list:', users);\n    return [];\n  }\n  return users.map(({ phone }) => phone);\n}\n";
    for (const { title } of findingsOf(text, '/shop/a.js', WITH_PACKAGE)[0]?.fixes ?? []) assert.doesNotMatch(title.en, /number of entries/);
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
});
