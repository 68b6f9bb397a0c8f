/** The command's options: declared once, for reading them and for `--help`. */
import { parseArgs } from 'node:util';
import { closest, LEVELS, LOCALES, PRESETS, type Level, type Locale, type Preset, type Text } from '../../core/index.ts';
import { filled, USAGE } from './texts.ts';

interface Option {
  readonly short?: string;
  /** Absent for a flag: what the value is, as shown in the help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly isNumber?: boolean;
  readonly description: Text;
}

export const OPTIONS: Readonly<Record<string, Option>> = {
  preset: { value: 'name', choices: PRESETS, description: { en: 'what to report: recommended (default) or strict (everything)', 'zh-CN': '报告范围：recommended（默认）或 strict（全部）' } },
  format: { short: 'f', value: 'name', description: { en: 'readable (default), or any ESLint formatter by name or path', 'zh-CN': '输出格式：readable（默认），或任意 ESLint formatter 的名称或路径' } },
  'output-file': { short: 'o', value: 'file', description: { en: 'write the report to a file', 'zh-CN': '把报告写入文件' } },
  locale: { value: 'lang', choices: [...LOCALES, 'auto'], description: { en: 'language: en, zh-CN or auto (default)', 'zh-CN': '语言：en、zh-CN 或 auto（默认）' } },
  config: { short: 'c', value: 'file', description: { en: 'use this pi-guard.json instead of searching for one', 'zh-CN': '使用指定的 pi-guard.json，不再自动查找' } },
  'fail-on': { value: 'level', choices: LEVELS, description: { en: 'exit with 1 only from this level on', 'zh-CN': '仅当问题达到该等级时以 1 退出' } },
  'max-warnings': { value: 'n', isNumber: true, description: { en: 'exit with 1 when there are more warnings', 'zh-CN': '警告数超过 n 时以 1 退出' } },
  'allow-parse-errors': { description: { en: 'files that cannot be parsed do not make the run fail', 'zh-CN': '文件解析失败不影响退出码' } },
  'no-inline-config': { description: { en: 'disregard eslint-disable comments', 'zh-CN': '忽略代码中的 eslint-disable 注释' } },
  cache: { description: { en: 'look only at files that changed, or that import what changed', 'zh-CN': '只检查有改动的文件，以及导入了改动模块的文件' } },
  'cache-location': { value: 'file', description: { en: 'where the cache is kept (.pi-guard-cache)', 'zh-CN': '缓存文件的位置（.pi-guard-cache）' } },
  'all-files': { description: { en: 'also scan minified, bundled and vendored files', 'zh-CN': '同时扫描压缩、打包和第三方代码' } },
  'hash-value': { description: { en: 'read a value from standard input and print its digest for ignoreValues', 'zh-CN': '从标准输入读取一个值，输出可用于 ignoreValues 的摘要' } },
  help: { short: 'h', description: { en: 'show this text', 'zh-CN': '显示帮助' } },
  version: { short: 'v', description: { en: 'show the version', 'zh-CN': '显示版本' } },
};

export interface Options {
  readonly paths: readonly string[];
  readonly preset?: Preset;
  readonly format?: string;
  readonly outputFile?: string;
  readonly locale?: Locale | 'auto';
  readonly config?: string;
  readonly failOn?: Level;
  readonly maxWarnings?: number;
  readonly allowParseErrors: boolean;
  readonly inlineConfig: boolean;
  readonly cache: boolean;
  readonly cacheLocation: string;
  readonly allFiles: boolean;
  readonly hashValue: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Reads the arguments. Returns one sentence, in both languages, when they are wrong. */
export function parseOptions(argv: readonly string[]): Options | { readonly wrong: Text } {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(Object.entries(OPTIONS).map(([name, { short, value }]) => [name, { type: value === undefined ? 'boolean' : 'string', ...(short ? { short } : {}) } as const])),
  });
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name] : undefined;
    if (!option) return { wrong: unknownOption(token.rawName) };
    const wrong = wrongValue(option, token.rawName, token.value, token.inlineValue === true);
    if (wrong) return { wrong };
    values[token.name] = token.value ?? true;
  }
  return {
    paths: positionals,
    preset: values['preset'] as Preset | undefined,
    format: values['format'] as string | undefined,
    outputFile: values['output-file'] as string | undefined,
    locale: values['locale'] as Locale | 'auto' | undefined,
    config: values['config'] as string | undefined,
    failOn: values['fail-on'] as Level | undefined,
    maxWarnings: values['max-warnings'] === undefined ? undefined : Number(values['max-warnings']),
    allowParseErrors: values['allow-parse-errors'] === true,
    inlineConfig: values['no-inline-config'] !== true,
    cache: values['cache'] === true,
    cacheLocation: (values['cache-location'] as string | undefined) ?? '.pi-guard-cache',
    allFiles: values['all-files'] === true,
    hashValue: values['hash-value'] === true,
    help: values['help'] === true,
    version: values['version'] === true,
  };
}

function unknownOption(option: string): Text {
  const meant = closest(option.replace(/^-+/, ''), Object.keys(OPTIONS));
  return filled(USAGE['unknownOption'], { option, meant: meant === undefined ? undefined : filled(USAGE['meant'], { option: `--${meant}` }) });
}

function wrongValue({ value: wanted, choices, isNumber }: Option, option: string, value: string | undefined, isInline: boolean): Text | undefined {
  if (wanted === undefined) return value === undefined ? undefined : filled(USAGE['noValueWanted'], { option });
  const description: Text = choices
    ? { en: choices.join(', '), 'zh-CN': choices.join('、') }
    : isNumber
      ? { en: 'a whole number from 0', 'zh-CN': ' 0 以上的整数' }
      : { en: `<${wanted}>`, 'zh-CN': `<${wanted}>` };
  if (value === undefined || value === '' || (!isInline && value.startsWith('-'))) return filled(USAGE['noValue'], { option, wanted: description });
  if (choices ? choices.includes(value) : !isNumber || /^\d+$/.test(value)) return undefined;
  return filled(USAGE['wrongValue'], { option, wanted: choices ? { en: `one of ${description.en}`, 'zh-CN': `其中之一：${description['zh-CN']}` } : description });
}
