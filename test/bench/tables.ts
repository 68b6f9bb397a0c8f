/** Results as tables, in both languages. */
import type { Locale, Text } from '../../core/index.ts';
import type { ShapeResult } from './growth.ts';
import type { EditorResult } from './keystrokes.ts';
import type { MaskResult } from './masking.ts';
import type { RulesResult } from './rules.ts';
import type { WholeResult } from './whole.ts';

export interface BenchResult {
  readonly node: string;
  readonly eslint: string;
  readonly processors: number;
  readonly date: string;
  readonly rules?: RulesResult;
  readonly whole?: WholeResult;
  readonly growth?: Readonly<Record<string, ShapeResult>>;
  readonly editor?: Readonly<Record<number, EditorResult>>;
  readonly mask?: Readonly<Record<string, MaskResult>>;
}

const TEXTS = {
  measured: { en: 'Measured {date}: Node.js {node}, ESLint {eslint}, {processors} processors.', 'zh-CN': '测量日期 {date}：Node.js {node}，ESLint {eslint}，{processors} 个处理器。' },
  rules: { en: 'Rules in ESLint: {files} files, {lines} lines, {rounds} rounds; control {control} of the floor ({verdict})', 'zh-CN': 'ESLint 中的规则：{files} 个文件，{lines} 行，{rounds} 轮；对照组偏差为基线的 {control}（{verdict}）' },
  valid: { en: 'valid', 'zh-CN': '有效' },
  void: { en: 'VOID', 'zh-CN': '无效' },
  ruleHead: { en: 'variant | added to the floor | from medians | ms per 1,000 lines | by sonarjs 2 | messages', 'zh-CN': '方案 | 相对基线增加 | 按中位数 | 每千行毫秒 | 与 sonarjs 2 之比 | 报告数' },
  floor: { en: 'floor: parsing and zero rules', 'zh-CN': '基线：解析与零规则' },
  whole: { en: 'Whole processes over the same {files} files ({lines} lines), medians of {rounds}', 'zh-CN': '整个进程，同样的 {files} 个文件（{lines} 行），{rounds} 次的中位数' },
  asTheyAre: { en: 'Whole processes over the folders as they are', 'zh-CN': '整个进程，目录原样' },
  processHead: { en: 'program | processor time by zero rules | wall time by zero rules | processor seconds | memory', 'zh-CN': '程序 | 处理器时间与零规则之比 | 用时与零规则之比 | 处理器秒数 | 内存' },
  loadHead: { en: 'the plugin | ', 'zh-CN': '插件 | ' },
  load: { en: 'load after ESLint', 'zh-CN': '在 ESLint 之后加载' },
  firstFile: { en: 'load and lint one line, cold', 'zh-CN': '加载并首次检查一行' },
  peer: { en: 'load of eslint-plugin-sonarjs', 'zh-CN': 'eslint-plugin-sonarjs 的加载' },
  installed: { en: 'installed', 'zh-CN': '安装大小' },
  growthHead: { en: 'shape, rules of strict with modules | ms at 1,000 lines | 5,000 | 20,000 | 20,000 by 5,000 | file by its zero-rule lint', 'zh-CN': '形态（strict，含模块） | 1,000 行毫秒 | 5,000 行 | 20,000 行 | 20,000 与 5,000 之比 | 与零规则检查之比' },
  editorHead: { en: 'typing in | median ms | p95 ms | parsing and scopes, ms | p95 by parsing | memory after {presses} keys', 'zh-CN': '输入时的文件 | 中位数毫秒 | p95 毫秒 | 解析与作用域毫秒 | p95 与解析之比 | {presses} 次按键后的内存' },
  lines: { en: '{lines} lines', 'zh-CN': '{lines} 行' },
  maskHead: { en: 'mask() | speed by a slice by hand | ns per value', 'zh-CN': 'mask() | 与手写截取的速度之比 | 每个值纳秒' },
} as const satisfies Record<string, Text>;

export function tables(result: BenchResult, locale: Locale): string {
  const say = (key: keyof typeof TEXTS, values: Readonly<Record<string, string | number>> = {}): string => TEXTS[key][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const parts = [say('measured', { date: result.date, node: result.node, eslint: result.eslint, processors: result.processors })];
  const { rules, whole, growth, editor, mask } = result;
  if (rules) {
    const sonar = rules.variants['sonarjs 2']?.added ?? NaN;
    parts.push(
      say('rules', { files: count(rules.files), lines: count(rules.lines), rounds: rules.rounds, control: percent(rules.control), verdict: say(rules.isVoid ? 'void' : 'valid') }),
      table(say('ruleHead'), [
        [say('floor'), '', '', rules.floor.toFixed(1), '', ''],
        ...Object.entries(rules.variants).map(([name, { added, addedMedian, perKline, messages }]) => [name, percent(added), percent(addedMedian), perKline.toFixed(2), (added / sonar).toFixed(2), String(messages)]),
      ]),
    );
  }
  if (whole) {
    const rows = (processes: WholeResult['processes']): string[][] =>
      Object.entries(processes).map(([name, { cpuRatio, wallRatio, cpu, memory }]) => [name, cpuRatio.toFixed(3), wallRatio.toFixed(3), cpu.toFixed(2), `${memory.toFixed(0)} MB`]);
    const { load } = whole;
    parts.push(
      say('whole', { files: count(whole.files), lines: count(whole.lines), rounds: whole.rounds }),
      table(say('processHead'), rows(whole.processes)),
      say('asTheyAre'),
      table(say('processHead'), rows(whole.asTheyAre)),
      table(say('loadHead'), [
        [say('load'), `${load.plugin.toFixed(1)} ms, ${load.memory.toFixed(1)} MB`],
        [say('firstFile'), `${load.firstFile.toFixed(0)} ms`],
        [say('peer'), `${load.peer.toFixed(0)} ms`],
        [say('installed'), `${(whole.installed / 1e6).toFixed(2)} MB`],
      ]),
    );
  }
  if (growth) parts.push(table(say('growthHead'), Object.entries(growth).map(([name, { rules: times, growth: ratio, ratio: file }]) => [name, ...Object.values(times).map((time) => time.toFixed(1)), ratio.toFixed(2), file.toFixed(2)])));
  if (editor) {
    const [first] = Object.values(editor);
    parts.push(table(say('editorHead', { presses: first?.presses ?? 0 }), Object.entries(editor).map(([lines, { median, p95, parse, ratio, memory: [before, after] }]) => [
      say('lines', { lines: count(Number(lines)) }), median.toFixed(1), p95.toFixed(1), parse.toFixed(1), ratio.toFixed(2), `${before.toFixed(1)} → ${after.toFixed(1)} MB (${percent(after / before - 1)})`,
    ])));
  }
  if (mask) parts.push(table(say('maskHead'), Object.entries(mask).map(([kind, { ratio, nanoseconds }]) => [kind, ratio.toFixed(2), nanoseconds.toFixed(0)])));
  return parts.join('\n\n');
}

function table(head: string, rows: readonly (readonly string[])[]): string {
  const columns = head.split(' | ').length;
  return [`| ${head} |`, `|${' --- |'.repeat(columns)}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
