/** What has been compiled once is remembered, before anything large is loaded. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { piGuard, project } from './command.ts';

/** Takes the place of Node's own function, which older versions lack, and reports how much had been loaded when it was called. */
const SPY = `require('node:module').enableCompileCache = () => {
  const loaded = Object.keys(require.cache).filter((path) => !path.endsWith('spy.cjs') && !path.endsWith('pi-guard.cjs'));
  process.stderr.write('enabled before ' + (loaded.join(' ') || 'all others') + '\\n');
};
`;

describe('the start of the command', () => {
  it('lets Node remember what it compiles, before the program is loaded', () => {
    const cwd = project({ 'spy.cjs': SPY });
    const { code, err } = piGuard(['--version'], { cwd, preload: join(cwd, 'spy.cjs') });
    assert.deepEqual({ code, err }, { code: 0, err: 'enabled before all others\n' });
  });

  it('does without where Node cannot', () => {
    const cwd = project({ 'spy.cjs': "require('node:module').enableCompileCache = undefined;\n" });
    const { code, out } = piGuard(['--version'], { cwd, preload: join(cwd, 'spy.cjs') });
    assert.equal(code, 0);
    assert.match(out, /^\S+\n$/);
  });
});
