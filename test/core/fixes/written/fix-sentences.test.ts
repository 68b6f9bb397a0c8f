/** Sentences of a log that stay when a value goes out of them. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../../../core/index.ts';
import { WITH_PACKAGE, findingsOf, here } from '../offers.ts';

/** What the first repair makes of a line about a token, an open id or a place. */
function lineAfter(line: string, head = 'openid, token, id, err'): string {
  const text = `export function f(${head}) {\n  ${line}\n  save(${head.split(', ').map((name) => `${name}, ${name}.id`).join(', ')});\n}\n`;
  const [finding] = findingsOf(text, '/shop/a.js', WITH_PACKAGE);
  assert.ok(finding, `nothing is found in ${line}`);
  const [fix] = finding.fixes;
  assert.ok(fix, `no repair of ${line}`);
  return (applyEdits(text, here(fix.edits)).split('\n')[1] ?? '').trim();
}

describe('a sentence of a log without a value', () => {
  const rows: readonly (readonly [string, string])[] = [
    // Arguments with the labels that name them.
    ["console.log('✅ plan added:', openid, 'post:', id);", "console.log('✅ plan added', 'post:', id);"],
    ["console.log('✅ order confirmed:', id, 'by:', openid);", "console.log('✅ order confirmed:', id);"],
    ["console.log('signed in successfully, openid:', openid);", "console.log('signed in successfully');"],
    ["console.log('openid:', openid, 'post:', id);", "console.log('post:', id);"],
    ['console.log(`${id} submitted successfully:`, openid);', 'console.log(`${id} submitted successfully`);'],
    ["console.error('saving failed, openid:', openid, err);", "console.error('saving failed', err);"],
    ["console.error('saving failed:', openid, err);", "console.error('saving failed:', err);"],
    // Parts of a template.
    ['console.error(`Error processing openid ${openid}: ${id}`);', 'console.error(`Error processing openid: ${id}`);'],
    ['console.error(`Error processing openid ${openid}:`, err);', "console.error('Error processing openid:', err);"],
    ['console.log(`connected to ${openid} (${id})`);', 'console.log(`connected (${id})`);'],
    ['console.log(`Added to the list: ${openid}, cost: ${id}`);', 'console.log(`Added to the list, cost: ${id}`);'],
    ['console.log(`Storing openid for shop ${id}: ${openid}...`);', 'console.log(`Storing openid for shop ${id}`);'],
    ['console.log(`Created a user with the token: ${token}`);', "console.log('Created a user with the token');"],
    ['console.log(`已更新用户${openid}`);', "console.log('已更新用户');"],
    // A choice that has words for a missing value.
    ["console.log('started, token:', openid ? `${openid.substring(0, 20)}...` : 'not provided');", "console.log('started, token:', openid ? 'provided' : 'not provided');"],
    ["console.log('started, token:', token ? token : 'None');", "console.log('started, token:', token ? 'Set' : 'None');"],
  ];
  for (const [before, after] of rows) it(before, () => assert.equal(lineAfter(before), after));

  it('needs a value that nothing may follow', () => {
    for (const line of ['console.error(`The openid is ${openid}`);', 'console.error(`used by ${openid}`);', "console.error('openid:', openid, id);", 'console.error(`${openid} signed in`);'])
      assert.match(lineAfter(line), /\*\*\*/, line);
  });

  it('of coordinates has no empty brackets', () => {
    const line = 'console.log(`Fetching the place of coordinates: (${latitude}, ${longitude})`);';
    assert.equal(lineAfter(line, 'latitude, longitude'), "console.log('Fetching the place of coordinates');");
  });

  it('of a field that a document gives by its name goes with the line that only names it', () => {
    assert.equal(lineAfter('console.log(`salary: ${doc.get("salary")}`);', 'doc'), 'save(doc, doc.id);');
  });

  it('takes what only the value needed with it, below a comment about the line', () => {
    const text = "export function f(req) {\n  const openid = req.openid || req.other;\n\n  // log the request\n  console.log(`${req.method} done - by: ${openid}`);\n  return req.method;\n}\n";
    const [fix] = findingsOf(text, '/shop/a.js', WITH_PACKAGE)[0]?.fixes ?? [];
    assert.equal(applyEdits(text, here(fix?.edits ?? [])), 'export function f(req) {\n  // log the request\n  console.log(`${req.method} done`);\n  return req.method;\n}\n');
  });

  it('that only names a value goes', () => {
    assert.doesNotMatch(lineAfter('console.log(`New token: ${token}`);'), /console/);
  });
});

describe('a record that a program is started to print', () => {
  it('has masks in its fields, and a value that was put together elsewhere stays', () => {
    const text = "const user = await find();\nconsole.log(JSON.stringify({ ok: true, mail: user.email }, null, 2));\nprocess.exit(user.id);\n";
    const [fix] = findingsOf(text, '/shop/check.mjs', WITH_PACKAGE)[0]?.fixes ?? [];
    assert.match(applyEdits(text, here(fix?.edits ?? [])), /mail: maskEmail\(user\.email\)/);
  });
});
