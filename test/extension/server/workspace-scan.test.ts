/** The scan of the workspace by itself, without an editor around it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { DEFAULT_CONFIG } from '../../../core/index.ts';
import type { Decided } from '../../../extension/server/configuration/setups.ts';
import { WorkspaceScan } from '../../../extension/server/workspace/scan.ts';
import { filePath } from '../../../extension/server/machine/file-address.ts';
import { project } from '../../command/command.ts';

const LEAK = 'console.log(user.phone);\n';

interface Desk {
  readonly scan: WorkspaceScan;
  /** Findings of each file that is shown. */
  readonly shown: Map<string, number>;
  readonly crashes: unknown[];
}

function desk(decide: (path: string) => void = () => undefined): Desk {
  const shown = new Map<string, number>();
  const crashes: unknown[] = [];
  const scan = new WorkspaceScan({
    decide: (uri) => {
      const path = filePath(uri) ?? '';
      decide(path);
      return Promise.resolve({ setup: { path, config: DEFAULT_CONFIG, preset: 'recommended', locale: 'en' }, problems: [], locale: 'en' } as unknown as Decided);
    },
    openFindings: () => undefined,
    isIgnoredByGit: () => false,
    textOf: () => undefined,
    isBusy: () => false,
    publish: ({ uri }, { findings }) => void shown.set(filePath(uri) ?? '', findings.length),
    crashed: (_, crash) => void crashes.push(crash),
  });
  return { scan, shown, crashes };
}

const run = (scan: WorkspaceScan, root: string): ReturnType<WorkspaceScan['run']> => scan.run({ roots: [root], onProgress: () => undefined, isCancelled: () => false });

describe('the scan by itself', () => {
  it('sees files that are written after it, where it would have taken them', async () => {
    const root = project({ 'src/a.js': LEAK });
    const { scan, shown } = desk();
    await run(scan, root);
    const paths = ['src/new.js', 'node_modules/b.js', 'src/a.test.js'].map((path) => join(root, path));
    const made = project({});
    for (const path of [paths[0] ?? '', join(made, 'c.js')]) writeFileSync(path, LEAK);
    await scan.refresh([...paths, join(made, 'c.js')]);
    assert.deepEqual([...shown].sort(), [[join(root, 'src/a.js'), 1], [join(root, 'src/new.js'), 1]]);
  });

  it('follows a folder that is renamed, and forgets one that is removed', async () => {
    const root = project({ 'src/one/a.js': LEAK, 'src/one/b/c.js': LEAK, 'src/two/d.js': LEAK, 'src/oneself.js': LEAK });
    const { scan, shown } = desk();
    await run(scan, root);
    renameSync(join(root, 'src/one'), join(root, 'src/three'));
    rmSync(join(root, 'src/two'), { recursive: true });
    await scan.refresh(['src/one', 'src/two', 'src/three'].map((path) => join(root, path)));
    const left = [...shown].filter(([, count]) => count > 0).map(([path]) => path.slice(root.length + 1).replaceAll('\\', '/'));
    assert.deepEqual(left.sort(), ['src/oneself.js', 'src/three/a.js', 'src/three/b/c.js']);
  });

  it('goes on behind a file whose settings cannot be found, and one that is a link into itself', async () => {
    const root = project({ 'src/a.js': LEAK, 'src/b.js': LEAK, 'src/c.js': LEAK });
    const { scan, shown, crashes } = desk((path) => {
      if (path.endsWith('b.js')) throw new TypeError('no settings');
    });
    await run(scan, root);
    assert.deepEqual([[...shown.values()], crashes.length], [[1, 1], 1]);
    rmSync(join(root, 'src/c.js'));
    symlinkSync('c.js', join(root, 'src/c.js'));
    await scan.refresh([join(root, 'src/c.js')]);
    assert.equal(shown.get(join(root, 'src/c.js')), 0);
  });
});
