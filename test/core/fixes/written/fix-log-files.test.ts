/** Lines that a program appends to a log file: people read them, so they are masked there. Other files are read again by programs. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported } from '../../../../core/index.ts';
import { WITH_PACKAGE, here } from '../offers.ts';

/** The first repair of what a function writes into a file, with its safety. */
function firstOf(statement: string): readonly [safety: string, line: string] | undefined {
  const text = `import fs from 'node:fs';\nimport path from 'node:path';\nconst LOG_FILE = './events.txt';\nexport function f(user) {\n  ${statement}\n}\n`;
  const found = analyze({ path: '/shop/a.mjs', text }, { host: WITH_PACKAGE }).findings.filter((finding) => finding.ruleId === 'no-store-personal-info' && isReported(finding, 'recommended'));
  assert.equal(found.length, 1, statement);
  const [fix] = found.flatMap(({ fixes }) => fixes);
  return fix && [fix.safety, applyEdits(text, here(fix.edits)).split('\n').at(-3)?.trim() ?? ''];
}

describe('a line that is appended to a log file', () => {
  const TABLE: readonly (readonly [statement: string, after: string | undefined])[] = [
    ['fs.appendFileSync(LOG_FILE, `failed for ${user.phone}: ${user.level}\\n`);', 'fs.appendFileSync(LOG_FILE, `failed for ${maskPhone(user.phone)}: ${user.level}\\n`);'],
    ["fs.appendFileSync('logs/mail.txt', 'failed for ' + user.email + '\\n');", "fs.appendFileSync('logs/mail.txt', 'failed for ' + maskEmail(user.email) + '\\n');"],
    ["fs.appendFile(path.join('data', 'mail.log'), `to ${user.email}\\n`, () => undefined);", "fs.appendFile(path.join('data', 'mail.log'), `to ${maskEmail(user.email)}\\n`, () => undefined);"],
    // A row of values, another file and a file that is written anew are data, which a program reads again.
    ['fs.appendFileSync(LOG_FILE, `${user.phone},${user.level}\\n`);', undefined],
    ["fs.appendFileSync('users.csv', `new: ${user.phone}\\n`);", undefined],
    ['fs.writeFileSync(LOG_FILE, `failed for ${user.phone}\\n`);', undefined],
  ];
  for (const [statement, after] of TABLE)
    it(`${after === undefined ? 'is none' : 'is masked'}: ${statement}`, () => assert.deepEqual(firstOf(statement), after === undefined ? undefined : ['review', after]));
});
