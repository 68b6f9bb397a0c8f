/** The command's options: declared once, for reading them and for `--help`. */
import { LEVELS, LOCALES, PRESETS, rules, type Text } from '../../../core/index.ts';

export interface Option {
  readonly short?: string;
  /** Absent for a flag: what the value is, as shown in the help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The form of a value that is no choice: a whole number, an exit code, a size (`2MB`), a time of days (`90d`). */
  readonly is?: 'number' | 'exit code' | 'size' | 'days';
  /** May be given several times. */
  readonly isList?: boolean;
  readonly group: Group;
  readonly description: Text;
}

export const GROUPS = {
  what: { en: 'What is looked at', 'zh-CN': '检查范围' },
  known: { en: 'What is known already', 'zh-CN': '已知问题' },
  report: { en: 'Report', 'zh-CN': '报告' },
  exit: { en: 'Exit code', 'zh-CN': '退出码' },
  other: { en: 'Other', 'zh-CN': '其他' },
} as const satisfies Record<string, Text>;
export type Group = keyof typeof GROUPS;

export const OPTIONS: Readonly<Record<string, Option>> = {
  preset: {
    value: 'name',
    choices: PRESETS,
    group: 'what',
    description: {
      en: 'what to report: recommended (default) or strict (everything)',
      'zh-CN': '报告范围：recommended（默认）或 strict（全部）',
    },
  },
  rule: {
    value: 'id',
    choices: rules.map(({ id }) => id),
    isList: true,
    group: 'what',
    description: { en: 'report this rule only; may be repeated', 'zh-CN': '只报告该规则，可重复' },
  },
  'min-level': {
    value: 'level',
    choices: LEVELS,
    group: 'what',
    description: { en: 'report from this level on', 'zh-CN': '只报告该等级及以上' },
  },
  config: {
    short: 'c',
    value: 'file',
    group: 'what',
    description: { en: 'use this pi-guard.json instead of searching for one', 'zh-CN': '使用指定的 pi-guard.json，不再自动查找' },
  },
  since: {
    value: 'ref',
    group: 'what',
    description: { en: 'report only what is not in this commit or branch yet', 'zh-CN': '只报告该提交或分支中还没有的问题' },
  },
  staged: {
    group: 'what',
    description: { en: 'look at what is staged, and report what the commit adds', 'zh-CN': '检查暂存区，只报告本次提交新增的问题' },
  },
  stdin: {
    group: 'what',
    description: {
      en: 'look at a text on standard input; needs --stdin-filename',
      'zh-CN': '检查标准输入的内容，须同时给出 --stdin-filename',
    },
  },
  'stdin-filename': {
    value: 'file',
    group: 'what',
    description: { en: 'the file that the text on standard input stands for', 'zh-CN': '标准输入内容对应的文件名' },
  },
  'all-files': {
    group: 'what',
    description: { en: 'also scan minified, bundled, vendored and generated files', 'zh-CN': '同时扫描压缩、打包、第三方和生成的代码' },
  },
  'max-file-size': {
    value: 'size',
    is: 'size',
    group: 'what',
    description: { en: 'skip larger files (2MB)', 'zh-CN': '跳过更大的文件（2MB）' },
  },
  'time-limit': {
    value: 'seconds',
    is: 'number',
    group: 'what',
    description: {
      en: 'give a file up after so long, parsing included, and say so (60)',
      'zh-CN': '单个文件（含解析）超时即放弃并报告（60 秒）',
    },
  },
  'no-inline-config': {
    group: 'what',
    description: { en: 'disregard comments that switch findings off', 'zh-CN': '忽略代码中关闭提示的注释' },
  },
  baseline: {
    value: 'file',
    group: 'known',
    description: {
      en: 'the accepted findings (the nearest pi-guard-baseline.json)',
      'zh-CN': '已接受问题的基线文件（默认为最近的 pi-guard-baseline.json）',
    },
  },
  'no-baseline': { group: 'known', description: { en: 'report accepted findings too', 'zh-CN': '不使用基线，已接受的问题也报告' } },
  expire: {
    value: 'days',
    is: 'days',
    group: 'known',
    description: { en: 'what was accepted longer ago counts as new: 90d', 'zh-CN': '接受时间更早的问题视为新问题，如 90d' },
  },
  prune: {
    group: 'known',
    description: { en: 'pi-guard baseline: only remove what is repaired', 'zh-CN': 'pi-guard baseline：只移除已修复的条目' },
  },
  stats: {
    group: 'known',
    description: { en: 'pi-guard baseline: count by age, rule and folder', 'zh-CN': 'pi-guard baseline：按时间、规则、目录统计' },
  },
  'from-eslint': {
    value: 'file',
    group: 'known',
    description: {
      en: 'pi-guard baseline: accept what eslint-suppressions.json counts, where the counts agree',
      'zh-CN': 'pi-guard baseline：导入 eslint-suppressions.json 中数量一致的条目',
    },
  },
  'to-eslint': {
    value: 'file',
    group: 'known',
    description: {
      en: 'pi-guard baseline: write the counts that ESLint suppresses',
      'zh-CN': 'pi-guard baseline：导出为 ESLint 的数量格式',
    },
  },
  format: {
    short: 'f',
    value: 'name[=file]',
    isList: true,
    group: 'report',
    description: {
      en:
        'readable (default), detailed, json, jsonl, sarif, gitlab, gitlab-sast, junit, github, markdown, eslint-json, ' +
        'or an ESLint formatter; may be repeated',
      'zh-CN':
        'readable（默认）、detailed、json、jsonl、sarif、gitlab、gitlab-sast、junit、github、markdown、eslint-json 或任意 ESLint formatter，可重复',
    },
  },
  'output-file': {
    short: 'o',
    value: 'file',
    group: 'report',
    description: { en: 'write the report to a file', 'zh-CN': '把报告写入文件' },
  },
  quiet: { short: 'q', group: 'report', description: { en: 'leave warnings out', 'zh-CN': '不报告警告' } },
  locale: {
    value: 'lang',
    choices: [...LOCALES, 'auto'],
    group: 'report',
    description: { en: 'language: en, zh-CN or auto (default)', 'zh-CN': '语言：en、zh-CN 或 auto（默认）' },
  },
  color: { group: 'report', description: { en: 'colours, even where there is no terminal', 'zh-CN': '强制使用颜色' } },
  'no-color': { group: 'report', description: { en: 'no colours', 'zh-CN': '不使用颜色' } },
  timing: { group: 'report', description: { en: 'name the slowest files', 'zh-CN': '列出最慢的文件' } },
  'fail-on': {
    value: 'level',
    choices: LEVELS,
    group: 'exit',
    description: { en: 'fail only from this level on', 'zh-CN': '仅当问题达到该等级时失败' },
  },
  'max-warnings': {
    value: 'n',
    is: 'number',
    group: 'exit',
    description: { en: 'fail when there are more warnings', 'zh-CN': '警告数超过 n 时失败' },
  },
  'exit-code': {
    value: 'n',
    is: 'exit code',
    group: 'exit',
    description: { en: 'the exit code of a run that fails (1)', 'zh-CN': '失败时的退出码（1）' },
  },
  'allow-parse-errors': {
    group: 'exit',
    description: {
      en: 'files that cannot be parsed or decoded do not make the run fail',
      'zh-CN': '文件无法解析或编码无法识别时不影响退出码',
    },
  },
  fix: { group: 'other', description: { en: 'make the safe repairs', 'zh-CN': '自动应用安全的修复' } },
  cache: {
    group: 'other',
    description: {
      en: 'look only at files that changed, or that import what changed',
      'zh-CN': '只检查有改动的文件，以及导入了改动模块的文件',
    },
  },
  'cache-location': {
    value: 'file',
    group: 'other',
    description: { en: 'where the cache is kept (.pi-guard-cache)', 'zh-CN': '缓存文件的位置（.pi-guard-cache）' },
  },
  'print-config': {
    value: 'file',
    group: 'other',
    description: { en: 'show the settings that apply to a file', 'zh-CN': '显示某个文件生效的设置' },
  },
  'hash-value': {
    group: 'other',
    description: {
      en: 'read a value from standard input and print its digest for ignoreValues',
      'zh-CN': '从标准输入读取一个值，输出可用于 ignoreValues 的摘要',
    },
  },
  help: { short: 'h', group: 'other', description: { en: 'show this text', 'zh-CN': '显示帮助' } },
  version: { short: 'v', group: 'other', description: { en: 'show the version', 'zh-CN': '显示版本' } },
};

/** Commands beside the scan itself. */
export const COMMANDS = ['baseline', 'explain', 'doctor'] as const;
export type Command = (typeof COMMANDS)[number];
