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
    ["console.log('saving the order to:', openid);", "console.log('saving the order');"],
    ["console.log('signed in successfully, openid:', openid);", "console.log('signed in successfully');"],
    ["console.log('openid:', openid, 'post:', id);", "console.log('post:', id);"],
    ['console.log(`${id} submitted successfully:`, openid);', 'console.log(`${id} submitted successfully`);'],
    ["console.error('saving failed, openid:', openid, err);", "console.error('saving failed', err);"],
    ["console.error('saving failed:', openid, err);", "console.error('saving failed:', err);"],
    // Parts of a template.
    ['console.log(`Accounts are ready! Token for all: ${token}`);', "console.log('Accounts are ready!');"],
    ['console.log(`Migrated account: ${openid}`);', "console.log('Migrated account');"],
    ["console.log('处理新订单:', openid);", "console.log('处理新订单');"],
    ['console.error(`Error processing openid ${openid}: ${id}`);', 'console.error(`Error processing openid: ${id}`);'],
    ['console.error(`Error processing openid ${openid}:`, err);', "console.error('Error processing openid:', err);"],
    ['console.log(`connected to ${openid} (${id})`);', 'console.log(`connected (${id})`);'],
    ['console.log(`Added to the list: ${openid}, cost: ${id}`);', 'console.log(`Added to the list, cost: ${id}`);'],
    ['console.log(`Storing openid for shop ${id}: ${openid}...`);', 'console.log(`Storing openid for shop ${id}`);'],
    ['console.log(`Created a user with the token: ${token}`);', "console.log('Created a user with the token');"],
    ['console.log(`已更新用户${openid}`);', "console.log('已更新用户');"],
    ['console.log(`stage: ${JSON.stringify(id)} openid: ${openid}`);', 'console.log(`stage: ${JSON.stringify(id)}`);'],
    ["logger.info('Openid received:', openid);", "logger.info('Openid received');"],
    // Sums of texts.
    ['console.log("request of orders " + openid + JSON.stringify(id));', 'console.log("request of orders " + JSON.stringify(id));'],
    ["console.log('order: ' + id + ', openid: ' + openid);", "console.log('order: ' + id);"],
    ["console.log('openid: ' + openid + ', order: ' + id);", "console.log('order: ' + id);"],
    ["console.error('Error processing openid ' + openid + ': ' + id);", "console.error('Error processing openid' + ': ' + id);"],
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
    for (const line of ['console.log(`New token: ${token}`);', 'console.log(`Shop token ${token}`);', "logger.info('openid:', openid);"])
      assert.doesNotMatch(lineAfter(line), /console|logger/, line);
    for (const line of ['console.log(`We now use the token ${token}!`);', "logger.error('openid:', openid);"])
      assert.match(lineAfter(line), /console|logger/, line);
  });

  it('of a function that only prints goes, or is put without the value', () => {
    const after = (line: string): string => {
      const text = `const info = (message) => console.log(message);\nexport function f(place) {\n  ${line}\n  save(place.id);\n  info('saved');\n}\n`;
      const [fix] = findingsOf(text, '/shop/a.js', WITH_PACKAGE)[0]?.fixes ?? [];
      return (applyEdits(text, here(fix?.edits ?? [])).split('\n')[2] ?? '').trim();
    };
    assert.equal(after('info(`  Position: ${place.latitude}, ${place.longitude}`);'), 'save(place.id);');
    assert.equal(after('info(`Latitude: ${place.latitude} | Speed: ${place.speed}`);'), 'info(`Speed: ${place.speed}`);');
  });
});

describe('a log that is the only way to a person', () => {
  const offers = (body: string): number => {
    const text = `export async function reset(user) {\n  ${body}\n}\n`;
    const finding = findingsOf(text, '/shop/a.js', WITH_PACKAGE).find(({ ruleId }) => ruleId === 'no-log-personal-info');
    assert.ok(finding, `nothing is found in ${body}`);
    return finding.fixes.length;
  };
  const MADE = 'const token = await jwt.signAsync({ id: user.id });\n  const resetLink = `${base}/reset-password?token=${encodeURIComponent(token)}`;';
  const LINE = 'console.log(`Reset link for ${user.email}: ${resetLink}`);';

  it('has no repair, which would leave the person without the link', () => {
    assert.equal(offers(`${MADE}\n  ${LINE}`), 0);
    assert.equal(offers("const smsCode = generateCode();\n  await redis.set(user.id, smsCode);\n  console.log('smsCode', smsCode, user.phone);"), 0);
  });

  it('has none where it stands in for sending', () => {
    const text = (name: string): string => `export async function ${name}(phone, smsCode) {\n  if (config.isOff) {\n    console.log('smsCode: ' + smsCode + ' of ' + phone);\n    return;\n  }\n  await post(phone, smsCode);\n}\n`;
    const offersIn = (name: string): number => findingsOf(text(name), '/shop/a.js', WITH_PACKAGE).flatMap(({ fixes }) => fixes).length;
    assert.equal(offersIn('sendSms'), 0);
    assert.notEqual(offersIn('checkSms'), 0);
  });

  it('has one where the link is sent, given back, or not made there', () => {
    for (const body of [`${MADE}\n  ${LINE}\n  await mailer.sendMail({ to: user.email, text: resetLink });`, `${MADE}\n  ${LINE}\n  return { resetLink };`, 'console.log(`smsCode of ${user.email}: ${user.smsCode}`);'])
      assert.notEqual(offers(body), 0, body);
  });
});

describe('how many entries a value has', () => {
  const after = (line: string): string => {
    const text = `export function f(users, params, name) {\n  ${line}\n  for (const user of users) show(user.phone);\n  save(params.phone, users, name);\n}\n`;
    const [fix] = findingsOf(text, '/shop/a.js', WITH_PACKAGE)[0]?.fixes ?? [];
    return (applyEdits(text, here(fix?.edits ?? [])).split('\n')[1] ?? '').trim();
  };

  it('is of use in a line about several, and not behind any other word', () => {
    assert.equal(after("console.log('loaded users', users);"), "console.log('loaded users', users?.length);");
    assert.equal(after("console.log('xxx', users);"), 'for (const user of users) show(user.phone);');
  });
});

describe('a record that a program is started to print', () => {
  it('has masks in its fields, and a value that was put together elsewhere stays', () => {
    const text = "const user = await find();\nconsole.log(JSON.stringify({ ok: true, mail: user.email }, null, 2));\nprocess.exit(user.id);\n";
    const [fix] = findingsOf(text, '/shop/check.mjs', WITH_PACKAGE)[0]?.fixes ?? [];
    assert.match(applyEdits(text, here(fix?.edits ?? [])), /mail: maskEmail\(user\.email\)/);
  });
});
