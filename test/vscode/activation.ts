/** How long the extension takes to start: by its own clocks, and by that of VS Code, which counts what the host does too. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from './poll.ts';
import { findVsix } from './vsix.ts';
import { Workbench } from './workbench.ts';

const TIMEOUT = 20_000;
const REPORT = 'activation.json';
/** Takes the place of the client and loads it: reading, compiling and running it are timed, and its `activate`. */
const TIMED = `
const { join } = require('node:path');
const now = () => { const { user, system } = process.cpuUsage(); return { clock: performance.now(), processor: (user + system) / 1000 }; };
const since = (start) => { const end = now(); return { clock: end.clock - start.clock, processor: end.processor - start.processor }; };
const loading = now();
const client = require('./timed.cjs');
const load = since(loading);
exports.deactivate = client.deactivate;
exports.activate = (context) => {
  const activating = now();
  const answer = client.activate(context);
  require('node:fs').writeFileSync(join(__dirname, '${REPORT}'), JSON.stringify({ load, activate: since(activating) }));
  return answer;
};
`;

interface Time {
  readonly clock: number;
  readonly processor: number;
}

export interface Activation {
  /** Milliseconds of loading and of `activate` together, which is what holds the host up. */
  readonly own: Time;
  /** What the list of running extensions shows. */
  readonly shown: number;
}

export async function measureActivation(): Promise<Activation> {
  let folder = '';
  const prepare = (extension: string): void => {
    folder = join(extension, 'extension', 'dist');
    renameSync(join(folder, 'client.cjs'), join(folder, 'timed.cjs'));
    writeFileSync(join(folder, 'client.cjs'), TIMED);
  };
  const window = await Workbench.open({ vsix: findVsix(), files: { 'order.js': 'console.log(order.mobile);\n' }, prepare });
  try {
    await window.openFile('order.js');
    await window.squiggles.first().waitFor();
    await window.runCommand('Developer: Show Running Extensions');
    const row = window.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'PI Guard' }).first();
    const shown = await poll('the time of activation', TIMEOUT, async () => Number(/Activation: (\d+)ms/.exec(await row.innerText())?.[1] ?? 0));
    const report = await poll('the report', TIMEOUT, () => existsSync(join(folder, REPORT)) && readFileSync(join(folder, REPORT), 'utf8'));
    const { load, activate } = JSON.parse(report) as { readonly load: Time; readonly activate: Time };
    return { own: { clock: load.clock + activate.clock, processor: load.processor + activate.processor }, shown };
  } finally {
    await window.close();
  }
}
