/** `-- until 2027-01-31: reason`: what a comment hides is reported again afterwards, at the comment, on every surface. No test asks the clock. */
import assert from 'node:assert/strict';
import { analyze, compileConfig, disabler, mayExpire, renderMessage } from '../../../core/index.ts';
import { untilOf } from '../../../core/suppress/until.ts';
import { today } from '../../../eslint-plugin/host/today.ts';
import { check } from '../../../extension/server/checks/check.ts';
import { findingsOf, piGuard, project } from '../../command/command.ts';
import { surfaces } from './surfaces.ts';

const LOG = 'pi-guard/no-log-personal-info';
const HANDLER = '<a @click="console.log(user.phone)">x</a>';
const SECRET = ['Kq7', 'vN2', 'xR9', 'mB4', 'tZ8'].join('');
const plain = compileConfig([]);
const strict = compileConfig([{ base: '/app', settings: { requireReason: true } }]);

const next = (reason: string): string => `// eslint-disable-next-line ${LOG} -- ${reason}\nconsole.log(phone);\n`;
const EXPIRED = ['1 no-log-personal-info expired'];
const WRONG = ['1 no-log-personal-info wrongDate'];

const cases: readonly (readonly [what: string, day: string, text: string, expected: readonly string[], path?: string])[] = [
  ['before the day', '2027-01-30', next('until 2027-01-31: the old API'), []],
  ['on the day', '2027-01-31', next('until 2027-01-31: the old API'), []],
  ['the day after', '2027-02-01', next('until 2027-01-31: the old API'), EXPIRED],
  ['in another century', '2127-01-01', next('until 2027-01-31: the old API'), EXPIRED],
  ['without a reason where none is required', '2027-02-01', next('until 2027-01-31'), EXPIRED],
  ['a Chinese colon', '2027-02-01', next('until 2027-01-31：旧接口'), EXPIRED],
  ['capitals', '2027-02-01', next('Until 2027-01-31: the old API'), EXPIRED],
  ['no colon', '2027-02-01', next('until 2027-01-31 the old API'), EXPIRED],
  ['a day that no month has', '2027-01-01', next('until 2027-02-30: the old API'), WRONG],
  ['a day written otherwise', '2027-01-01', next('until 31.01.2027: the old API'), WRONG],
  ['a day with slashes', '2027-01-01', next('until 2027/01/31: the old API'), WRONG],
  ['a day in Chinese', '2027-01-01', next('until 2027年1月31日：旧接口'), WRONG],
  ['a year', '2027-01-01', next('until 2027: the old API'), WRONG],
  ['words that are no date', '2027-02-01', next('until the old API is gone'), []],
  ['a number that is no date', '2027-02-01', next('until 1000 users have moved'), []],
  ['a version', '2027-02-01', next('until 2.0 is out'), []],
  ['a date elsewhere in the reason', '2027-02-01', next('agreed until 2027-01-31'), []],
  ['a block', '2027-02-01', `/* eslint-disable ${LOG} -- until 2027-01-31: migration */\nconsole.log(phone);\nconsole.log(mobile);\n`, EXPIRED],
  ['a comment of another rule', '2027-02-01', '// eslint-disable-next-line no-console -- until 2027-01-31: x\nconsole.log(phone);\n', ['2 no-log-personal-info']],
  ['a later comment that still counts', '2027-02-01', `/* eslint-disable -- until 2027-01-31: x */\n// eslint-disable-next-line -- until 2028-01-31: y\nconsole.log(phone);\n`, []],
  ['a template', '2027-02-01', `<template>\n<!-- eslint-disable-next-line ${LOG} -- until 2027-01-31: x -->\n${HANDLER}\n</template>\n`, ['2 no-log-personal-info expired'], 'a.vue'],
  ['a setting', '2027-02-01', `# eslint-disable-next-line -- until 2027-01-31: x\nDB_PASSWORD=${SECRET}\n`, ['1 no-hardcoded-credential expired'], '.env'],
];

describe('comments that count up to a day', () => {
  for (const [what, day, text, expected, path = 'a.jsx'] of cases) {
    for (const [surface, look] of Object.entries(surfaces)) it(`${what}, in ${surface}`, () => assert.deepEqual(look(path, text, { config: plain, today: day }), expected));
  }

  it('need a reason beside the day where one is required', () => {
    for (const look of Object.values(surfaces)) {
      assert.deepEqual(look('a.jsx', next('until 2027-01-31'), { config: strict, today: '2027-01-01' }), ['1 no-log-personal-info withoutReason']);
      assert.deepEqual(look('a.jsx', next('until 2027-01-31: why'), { config: strict, today: '2027-01-01' }), []);
    }
  });

  it('count for good where nobody says which day it is', () => {
    assert.ok(!analyze({ path: 'a.js', text: next('until 1999-01-01: x') }).findings.some(({ isAboutComment }) => isAboutComment));
  });

  it('say the day, what they would hide and what to do, in either language', () => {
    const [finding] = check(next('until 2027-01-31: x'), { path: 'a.js', config: plain, today: '2027-02-01', preset: 'recommended', locale: 'en' }).findings;
    assert.ok(finding);
    assert.match(renderMessage(finding, 'en'), /^Mobile number \(phone\) is reported again, since this comment expired on 2027-01-31: fix the problem, or set a later date\. China’s Cybersecurity Law/);
    assert.match(renderMessage(finding, 'zh-CN'), /^手机号（phone）重新报告，因为此注释有效期至 2027-01-31：请修复问题，或另定日期。《网络安全法》/);
    assert.equal(disabler({ path: 'a.js', text: next('until 2027-01-31: x') })?.(finding, 'why'), undefined, 'a reason is there; the day is for people to set');
  });

  it('of the past are told by the command, those of a far future are not, and the cache does not keep them for another day', () => {
    const cwd = project({ 'past.js': next('until 2001-01-31: x'), 'future.js': next('until 9999-12-31: x') });
    for (let times = 0; times < 2; times++) {
      assert.deepEqual(findingsOf(piGuard(['--format', 'eslint-json', '--cache'], { cwd }), cwd), { 'future.js': [], 'past.js': ['1 no-log-personal-info'] });
    }
    assert.ok(mayExpire(next('until 2027-01-31: x')));
    assert.ok(!mayExpire(next('the old API')));
  });

  it('are read by the calendar of the machine', () => {
    assert.equal(today(new Date(2027, 0, 31, 23, 59, 59)), '2027-01-31');
    assert.equal(today(new Date(2027, 1, 1)), '2027-02-01');
    assert.match(today(), /^\d{4}-\d{2}-\d{2}$/);
  });

  it('are read in no time, whatever they look like', () => {
    const before = process.cpuUsage();
    for (const part of ['1', '1-', ' ', 'until ', '-- until 1']) untilOf(`until 2027${part.repeat(50_000)}`);
    assert.ok(process.cpuUsage(before).user < 1_000_000);
  });
});
