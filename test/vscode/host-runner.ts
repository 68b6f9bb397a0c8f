/** Runs the mocha suites of `host/` inside the extension host of an editor with the installed extension. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { openWorkspace } from './browser.ts';
import { startEditor, type EditorOptions, type EditorServer } from './editor-server.ts';
import { LAYOUT, type Counts } from './layout.ts';
import { folder } from './tools.ts';

const TIMEOUT = 420_000;
/** The server works without its compiled logger. */
const KNOWN_NOISE = /Could not locate the bindings file/;

/** Runs the module `entry` in the host, by default the tests. Prints what mocha says. Never rejects: what keeps the tests from running or ending counts as a failure. */
export async function runInHost(browser: Browser, options: EditorOptions, entry = 'host/main.ts'): Promise<Counts> {
  let server: EditorServer | undefined;
  try {
    const module = await bundleTests(entry);
    server = await startEditor(options);
    await runTests(browser, server, module).finally(() => printLog(server as EditorServer));
    const counts = JSON.parse(readFileSync(join(server.root, LAYOUT.report), 'utf8')) as Counts;
    if (counts.passed + counts.failed === 0) throw new Error('no test ran');
    return counts;
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    await server?.stop();
  }
}

function printLog(server: EditorServer): void {
  const log = join(server.root, LAYOUT.log);
  if (existsSync(log)) console.log(readFileSync(log, 'utf8'));
}

async function bundleTests(entry: string): Promise<string> {
  const outfile = join(folder, 'dist', 'host.cjs');
  await build({ entryPoints: [join(folder, entry)], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode', 'mocha'], logLevel: 'warning' });
  return outfile;
}

/** Resolves when the tests ended, whatever came of them. When their module cannot be loaded the page tells nothing, hence the time-out. */
async function runTests(browser: Browser, server: EditorServer, module: string): Promise<void> {
  const extension = join(server.root, LAYOUT.testedFrom);
  mkdirSync(extension);
  writeFileSync(join(extension, 'package.json'), JSON.stringify({ name: 'tested-from', publisher: 'pi-guard', version: '0.0.0', engines: { vscode: '*' }, extensionKind: ['workspace'] }));
  const pageLog: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (reason: string) => reject(new Error(`${reason}\n${pageLog.filter((line) => !KNOWN_NOISE.test(line)).join('\n')}`));
      timer = setTimeout(() => fail(`the tests did not end in ${TIMEOUT / 1000} s`), TIMEOUT);
      const prepare = async (page: Awaited<ReturnType<typeof openWorkspace>>) => {
        page.on('crash', () => fail('the page crashed'));
        // The workbench calls these two when they exist.
        await page.exposeFunction('codeAutomationExit', () => resolve());
        await page.exposeFunction('codeAutomationLog', (level: string, values: unknown[]) => void pageLog.push(`${level}: ${values.join(' ').slice(0, 300)}`));
      };
      openWorkspace(browser, server, { tests: { extension, module }, prepare }).catch(reject);
    });
  } finally {
    clearTimeout(timer);
  }
}
