/** How long the extension takes to start, by VS Code's own clock. */
import { poll } from './poll.ts';
import { findVsix } from './vsix.ts';
import { Workbench } from './workbench.ts';

const TIMEOUT = 20_000;

/** Milliseconds of loading and of `activate` together, as the list of running extensions shows them. */
export async function measureActivation(): Promise<number> {
  const window = await Workbench.open({ vsix: findVsix(), files: { 'order.js': 'console.log(order.mobile);\n' } });
  try {
    await window.openFile('order.js');
    await window.squiggles.first().waitFor();
    await window.runCommand('Developer: Show Running Extensions');
    const row = window.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'PI Guard' }).first();
    return await poll('the time of activation', TIMEOUT, async () => Number(/Activation: (\d+)ms/.exec(await row.innerText())?.[1] ?? 0));
  } finally {
    await window.close();
  }
}
