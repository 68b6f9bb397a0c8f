/**
 * `npm run speed`: measures the packaged extension in the real editor and its language server over a long session, and writes the
 * figures into the pages about performance; with `-- --packaged` the package that is there already.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { measureCheckCost, type CheckCost } from '../bench/check-cost.ts';
import { measureLongSession, type LongSession } from '../bench/long-session.ts';
import { measureLargeScan, type LargeScan } from '../bench/workspace.ts';
import { root } from '../tools/paths.ts';
import type { Activation } from './activation.ts';
import type { HostSpeed } from './layout.ts';
import { prepareEditor } from './set-up.ts';
import { findVsix, packageExtension } from './vsix.ts';

const ACTIVATIONS = 5;
const FILES = 2_000;
const MANY_FILES = 10_000;
const LINES = [1_000, 5_000];
const BLOCK = /(<!-- editor -->\n)[\s\S]*?(<!-- \/editor -->)/;
const PAGES = { en: 'docs/performance.md', 'zh-CN': 'docs/performance.zh-CN.md' } as const;

prepareEditor();
if (!process.argv.includes('--packaged')) packageExtension();
const { measureActivation } = await import('./activation.ts');
const { quantile } = await import('../bench/estimate.ts');
const { launchBrowser } = await import('./browser.ts');
const { runInHost } = await import('./host-runner.ts');

const activations: Activation[] = [];
for (let time = 0; time < ACTIVATIONS; time++) activations.push(await measureActivation());
const browser = await launchBrowser();
const { speed } = await runInHost(browser, { vsix: findVsix(), files: {} }, 'speed/main.ts');
await browser.close();
if (!speed) process.exit(1);
const session = await measureLongSession(FILES);
const scan = await measureLargeScan(MANY_FILES);
const costs = LINES.map((lines) => [lines, measureCheckCost(lines)] as const);

for (const [locale, page] of Object.entries(PAGES) as [keyof typeof PAGES, string][]) {
  const table = tableOf(locale);
  if (locale === 'en') console.log(table);
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  if (!BLOCK.test(text)) throw new Error(`${page} has no place for the figures of the editor`);
  writeFileSync(path, text.replace(BLOCK, (_, before: string, after: string) => `${before}${table}\n${after}`));
}

function tableOf(locale: keyof typeof PAGES): string {
  const isEnglish = locale === 'en';
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();
  const [load = 0] = loadavg();
  const machine = `Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}`;
  const head = isEnglish
    ? `Measured ${today()} on ${commit}: ${machine}; load average at the end ${load.toFixed(1)}.\n\n| what | aim | measured |\n| --- | --- | --- |`
    : `${today()} 测于 ${commit}：${machine}；结束时平均负载 ${load.toFixed(1)}。\n\n| 项目 | 目标 | 实测 |\n| --- | --- | --- |`;
  return [head, ...rowsOf(isEnglish, speed as HostSpeed, session, scan, costs).map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function rowsOf(isEnglish: boolean, host: HostSpeed, { scan: idle, edits }: LongSession, large: LargeScan, checks: readonly (readonly [number, CheckCost])[]): string[][] {
  const say = (english: string, chinese: string): string => (isEnglish ? english : chinese);
  const edited = Object.entries(edits);
  return [
    [
      say('activation: loading the client and its `activate`, processor time, median of five; least and most by the clock; least that VS Code shows', '激活：加载客户端并调用 `activate` 的处理器时间，五次的中位数；时钟的最少与最多；VS Code 显示的最少'), '≤ 50 ms',
      `${milliseconds(activations.map(({ own }) => own.processor), 0.5)}; ${milliseconds(activations.map(({ own }) => own.clock), 0)}, ${milliseconds(activations.map(({ own }) => own.clock), 1)}; ${milliseconds(activations.map(({ shown }) => shown), 0)}`,
    ],
    [say('delay of the extension host’s event loop while typing, p99; in a file that is not read', '输入时扩展宿主事件循环的延迟 p99；在不检查的文件中'), '≤ 5 ms', `${host.with.p99.toFixed(1)} ms; ${host.without.p99.toFixed(1)} ms`],
    ...checks.map(([lines, { parse, check, p95 }]) => [
      say(`a check of ${lines.toLocaleString('en')} lines by parsing alone, processor time, p95; medians`, `${lines.toLocaleString('en')} 行的一次检查与单独解析之比，处理器时间 p95；中位数`), '≤ 2', `${p95.toFixed(1)}; ${check.toFixed(0)} / ${parse.toFixed(0)} ms = ${(check / parse).toFixed(1)}`,
    ]),
    [say(`memory of the server at rest after a scan of ${idle.files.toLocaleString('en')} files; right after it`, `扫描 ${idle.files.toLocaleString('en')} 个文件后服务器空闲时的内存；刚扫描完时`), '≤ 150 MB', `${idle.rest} MB; ${idle.after} MB`],
    [say(`the same after ${edited.map(([count]) => count).join(', ')} edits of 1,000 lines`, `对 1,000 行文件编辑 ${edited.map(([count]) => count).join('、')} 次之后`), say('flat', '不增长'), edited.map(([, megabytes]) => `${megabytes} MB`).join(', ')],
    [say(`scan of ${large.files.toLocaleString('en')} files; once more with nothing changed`, `扫描 ${large.files.toLocaleString('en')} 个文件；无变化时再次扫描`), '–', `${large.seconds.toFixed(1)} s; ${large.again.toFixed(1)} s; ${large.megabytes} MB`],
    [say('key to finding meanwhile, the 150 ms of pause included: median, p95; without a scan', '扫描期间从按键到提示（含 150 毫秒等待）：中位数、p95；不扫描时'), say('not blocked', '不阻塞'), `${[large.during, large.alone].map(({ median, p95 }) => `${median.toFixed(0)}, ${p95.toFixed(0)} ms`).join('; ')}`],
  ];
}

function milliseconds(values: readonly number[], share: number): string {
  return `${quantile(values, share).toFixed(0)} ms`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
