/** The arguments of a run, read. */
import { parseArgs } from 'node:util';
import { closest, type Level, type Locale, type Preset, type Text } from '../../../core/index.ts';
import { COMMANDS, OPTIONS, type Command, type Option } from './option-table.ts';
import { filled, USAGE } from '../texts.ts';

export interface Options {
  /** Absent for a scan. */
  readonly command?: Command;
  readonly paths: readonly string[];
  readonly preset?: Preset;
  readonly rules: readonly string[];
  readonly minLevel?: Level;
  readonly formats: readonly string[];
  readonly outputFile?: string;
  readonly locale?: Locale | 'auto';
  readonly config?: string;
  readonly since?: string;
  readonly staged: boolean;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  /** Bytes. */
  readonly maxFileSize?: number;
  /** Seconds. */
  readonly timeLimit: number;
  /** A file, or false for none at all. */
  readonly baseline?: string | false;
  /** Days. */
  readonly expire?: number;
  readonly prune: boolean;
  readonly stats: boolean;
  readonly fromEslint?: string;
  readonly toEslint?: string;
  readonly quiet: boolean;
  readonly color?: boolean;
  readonly timing: boolean;
  readonly failOn?: Level;
  readonly maxWarnings?: number;
  readonly exitCode: number;
  readonly allowParseErrors: boolean;
  readonly inlineConfig: boolean;
  readonly fix: boolean;
  readonly cache: boolean;
  readonly cacheLocation: string;
  readonly allFiles: boolean;
  readonly printConfig?: string;
  readonly hashValue: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const DEFAULT_TIME_LIMIT = 60;
const EXIT_CODE = /^0*(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])$/;
const SIZE = /^(\d+(?:\.\d+)?)(B|KB|MB|GB)?$/i;
const DAYS = /^(\d+)d?$/i;

/** Reads the arguments. Returns one sentence, in both languages, when they are wrong. */
export function parseOptions(argv: readonly string[]): Options | { readonly wrong: Text } {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, { short, value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(short ? { short } : {}) } as const,
      ]),
    ),
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name] : undefined;
    if (!option) return { wrong: unknownOption(token.rawName) };
    const wrong = wrongValue(option, token.rawName, token.value, token.inlineValue === true);
    if (wrong) return { wrong };
    values.set(token.name, [...(option.isList ? (values.get(token.name) ?? []) : []), token.value ?? '']);
  }
  const [first = ''] = positionals;
  const command = COMMANDS.find((name) => name === first);
  return together({ ...readValues(values), command, paths: command ? positionals.slice(1) : positionals });
}

function readValues(values: ReadonlyMap<string, readonly string[]>): Omit<Options, 'command' | 'paths'> {
  const text = (name: string): string | undefined => values.get(name)?.at(-1);
  const has = (name: string): boolean => values.has(name);
  const number = (name: string): number | undefined => (has(name) ? Number(text(name)) : undefined);
  return {
    preset: text('preset') as Preset | undefined,
    rules: values.get('rule') ?? [],
    minLevel: text('min-level') as Level | undefined,
    formats: values.get('format') ?? [],
    outputFile: text('output-file'),
    locale: text('locale') as Locale | 'auto' | undefined,
    config: text('config'),
    since: text('since'),
    staged: has('staged'),
    stdin: has('stdin'),
    stdinFilename: text('stdin-filename'),
    maxFileSize: bytesOf(text('max-file-size')),
    timeLimit: number('time-limit') || DEFAULT_TIME_LIMIT,
    baseline: has('no-baseline') ? false : text('baseline'),
    expire: has('expire') ? Number(DAYS.exec(text('expire') ?? '')?.[1]) : undefined,
    prune: has('prune'),
    stats: has('stats'),
    fromEslint: text('from-eslint'),
    toEslint: text('to-eslint'),
    quiet: has('quiet'),
    color: has('color') ? true : has('no-color') ? false : undefined,
    timing: has('timing'),
    failOn: text('fail-on') as Level | undefined,
    maxWarnings: number('max-warnings'),
    exitCode: number('exit-code') ?? 1,
    allowParseErrors: has('allow-parse-errors'),
    inlineConfig: !has('no-inline-config'),
    fix: has('fix'),
    cache: has('cache'),
    cacheLocation: text('cache-location') ?? '.pi-guard-cache',
    allFiles: has('all-files'),
    printConfig: text('print-config'),
    hashValue: has('hash-value'),
    help: has('help'),
    version: has('version'),
  };
}

/** Options that make no sense beside each other. */
function together(options: Options): Options | { readonly wrong: Text } {
  const { stdin, stdinFilename, staged, since, fix, paths, command, baseline, expire, prune, stats, fromEslint, toEslint } = options;
  if (stdin !== (stdinFilename !== undefined)) return { wrong: filled(USAGE['stdinNeedsName'], {}) };
  if (stdin && paths.length > 0) return { wrong: filled(USAGE['stdinAlone'], {}) };
  for (const [one, other, isWrong] of [
    ['--staged', '--since', staged && since !== undefined],
    ['--staged', '--fix', staged && fix],
    ['--stdin', '--fix', stdin && fix],
    ['--stdin', '--staged', stdin && staged],
    ['baseline', '--no-baseline', command === 'baseline' && baseline === false && toEslint === undefined],
    ['baseline', '--expire', command === 'baseline' && expire !== undefined],
  ] as const) {
    if (isWrong) return { wrong: filled(USAGE['notTogether'], { one, other }) };
  }
  for (const [option, isGiven] of [
    ['--prune', prune],
    ['--stats', stats],
    ['--from-eslint', fromEslint !== undefined],
    ['--to-eslint', toEslint !== undefined],
  ] as const) {
    if (isGiven && command !== 'baseline') return { wrong: filled(USAGE['onlyBaseline'], { option }) };
  }
  return options;
}

function bytesOf(text: string | undefined): number | undefined {
  const [, number, unit = 'B'] = SIZE.exec(text ?? '') ?? [];
  return number === undefined ? undefined : Math.round(Number(number) * 1024 ** ['B', 'KB', 'MB', 'GB'].indexOf(unit.toUpperCase()));
}

function unknownOption(option: string): Text {
  const meant = !option.startsWith('--') ? undefined : closest(option.replace(/^-+/, ''), Object.keys(OPTIONS));
  return filled(USAGE['unknownOption'], {
    option,
    meant: meant === undefined ? undefined : filled(USAGE['meant'], { option: `--${meant}` }),
  });
}

const FORMS = {
  number: { form: /^\d+$/, text: { en: 'a whole number from 0', 'zh-CN': ' 0 以上的整数' } },
  'exit code': { form: EXIT_CODE, text: { en: 'a whole number from 0 to 255', 'zh-CN': ' 0 到 255 的整数' } },
  size: { form: SIZE, text: { en: 'a size such as 500KB or 2MB', 'zh-CN': '文件大小，如 500KB、2MB' } },
  days: { form: DAYS, text: { en: 'a number of days such as 90d', 'zh-CN': '天数，如 90d' } },
} as const;

function wrongValue(
  { value: wanted, choices, is }: Option,
  option: string,
  value: string | undefined,
  isInline: boolean,
): Text | undefined {
  if (wanted === undefined) return value === undefined ? undefined : filled(USAGE['noValueWanted'], { option });
  const description: Text = choices
    ? { en: choices.join(', '), 'zh-CN': choices.join('、') }
    : is
      ? FORMS[is].text
      : { en: `<${wanted}>`, 'zh-CN': `<${wanted}>` };
  if (value === undefined || value === '' || (!isInline && value.startsWith('-')))
    return filled(USAGE['noValue'], { option, wanted: description });
  if (choices ? choices.includes(value) : !is || FORMS[is].form.test(value)) return undefined;
  return filled(USAGE['wrongValue'], {
    option,
    wanted: choices ? { en: `one of ${description.en}`, 'zh-CN': `其中之一：${description['zh-CN']}` } : description,
  });
}
