import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EditorOptions } from '../editor-server.ts';
import { folder } from '../tools.ts';
import { findVsix } from '../vsix.ts';
import { Workbench } from '../workbench.ts';

/** A window for the tests of this block, and a picture of it in `dist/failed` for each that fails. */
export function useWindow(options: Omit<EditorOptions, 'vsix'> & { readonly runsInBrowser?: boolean }): () => Workbench {
  let window: Workbench | undefined;
  before(async () => {
    window = await Workbench.open({ ...options, vsix: findVsix() });
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    mkdirSync(join(folder, 'dist', 'failed'), { recursive: true });
    await window?.page.screenshot({ path: join(folder, 'dist', 'failed', `${this.currentTest.fullTitle().replace(/\W+/g, '-')}.png`) });
  });
  after(async () => window?.close());
  return () => {
    if (window === undefined) throw new Error('the window is not open yet');
    return window;
  };
}
