/** `pi-guard --hash-value`: from a value on standard input to one that is accepted. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard, project } from './command.ts';

const SECRET = ['Kq7', 'vN2', 'xR9', 'mB4', 'tZ8'].join('');

describe('--hash-value', () => {
  it('reads what PowerShell writes as UTF-16', () => {
    const cwd = project({ 'a.js': `const password = '${SECRET}';\n` });
    const input = Buffer.from(`\uFEFF${SECRET}\r\n`, 'utf16le');
    const digest = piGuard(['--hash-value'], { cwd, input }).out.trim();
    assert.equal(piGuard(['a.js'], { cwd }).code, 1);
    writeFileSync(join(cwd, 'pi-guard.json'), JSON.stringify({ ignoreValues: [digest] }));
    assert.equal(piGuard(['a.js'], { cwd }).code, 0);
  });

  it('prints a digest that ignoreValues takes, and never the value', () => {
    const cwd = project({ 'a.js': `const dbPassword = '${SECRET}';\n` });
    assert.equal(piGuard(['a.js'], { cwd }).code, 1);
    const { code, out, err } = piGuard(['--hash-value'], { cwd, input: `${SECRET}\n` });
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^sha256:[0-9a-f]{24}:[0-9a-f]{64}\n$/);
    writeFileSync(join(cwd, 'pi-guard.json'), JSON.stringify({ ignoreValues: [out.trim()] }));
    assert.equal(piGuard(['a.js'], { cwd }).code, 0);
  });

  it('salts each anew', () => {
    const cwd = project({});
    const digest = (): string => piGuard(['--hash-value'], { cwd, input: SECRET }).out;
    assert.notEqual(digest(), digest());
  });

  it('takes no value from the command line, and does not repeat one', () => {
    const run = piGuard(['--hash-value', SECRET], { cwd: project({}) });
    assert.equal(run.code, 2);
    assert.match(run.err, /^pi-guard: --hash-value reads the value from standard input and takes no arguments/);
    assert.ok(!(run.out + run.err).includes(SECRET));
    const inline = piGuard([`--hash-value=${SECRET}`], { cwd: project({}) });
    assert.equal(inline.code, 2);
    assert.ok(!(inline.out + inline.err).includes(SECRET));
  });

  it('says in either language that there is nothing', () => {
    assert.match(piGuard(['--hash-value'], { cwd: project({}), input: '\n' }).err, /there is no value on standard input\./);
    const chinese = piGuard(['--hash-value', '--locale', 'zh-CN'], { cwd: project({}) });
    assert.deepEqual([chinese.code, chinese.err], [2, 'pi-guard: 标准输入中没有值。\n']);
  });
});
