/** What can be wrong in a configuration, described once in both languages. Values are never repeated, only keys. */
import type { Text } from '../types.ts';
import { closest } from '../closest.ts';
import { shown, withoutHidden } from '../shown.ts';
import type { Shape } from './shape.ts';

/** One thing wrong in a configuration file; line and column count from 1. */
export interface ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Path of the key, as in `rules.no-log-personal-info` or `sinks[0].sink`; empty for the whole file. */
  readonly key: string;
  readonly message: Text;
  /** The key or value that was most likely intended. */
  readonly meant?: string;
  /** The text is no JSON there, which editors see by themselves. */
  readonly isSyntax?: boolean;
}

/** A text, with the word that was most likely intended. */
export type ProblemText = Text & Pick<ConfigProblem, 'meant' | 'isSyntax'>;

const MAX_LISTED = 20;
/** Characters of a configuration file; a vocabulary of ten thousand names has a quarter of that. */
export const MAX_CONFIG_LENGTH = 1024 * 1024;

export function notJson(): ProblemText {
  return {
    isSyntax: true,
    en: 'this is not valid JSON (comments and trailing commas are allowed).',
    'zh-CN': '此处不是合法的 JSON（允许注释和行尾逗号）。',
  };
}

/** A text that ends at an escape that JSON does not have, as in a path of Windows. */
export function wrongEscape(): ProblemText {
  return {
    isSyntax: true,
    en: 'this is not valid JSON: a \\ in a text is written \\\\; in paths, / does as well.',
    'zh-CN': '此处不是合法的 JSON：字符串中的 \\ 须写成 \\\\；路径也可用 /。',
  };
}

/** A path with a tab or the like in it, which a single backslash of JSON makes. */
export function controlCharacter(key: string): Text {
  return {
    en: `"${key}" holds a control character, as a single \\ before b, f, n, r or t makes: write / or \\\\ between folders.`,
    'zh-CN': `"${key}" 含有控制字符（b、f、n、r、t 前只写一个 \\ 就会这样）：目录之间请写 / 或 \\\\。`,
  };
}

/** A file in UTF-16, as older PowerShell writes it, or in another encoding of one country. */
export function otherEncoding(): Text {
  return {
    en: 'the file is neither UTF-8 nor GB18030: save it as UTF-8.',
    'zh-CN': '文件既不是 UTF-8 也不是 GB18030（含 GBK）：请另存为 UTF-8。',
  };
}

export function notAnObject(): Text {
  return { en: 'the file must hold one JSON object.', 'zh-CN': '文件内容必须是一个 JSON 对象。' };
}

/** What the settings of other tools call ours. */
const CALLED_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['exclude', 'ignore'],
  ['excludes', 'ignore'],
  ['ignorePatterns', 'ignore'],
  ['severity', 'levels'],
  ['language', 'locale'],
]);

export function unknownKey(key: string, known: readonly string[]): ProblemText {
  const elsewhere = CALLED_ELSEWHERE.get(key);
  const meant = elsewhere !== undefined && known.includes(elsewhere) ? elsewhere : closest(key, known);
  const written = shown(key);
  const allowed = known.filter((name) => !name.startsWith('$'));
  return {
    ...(meant === undefined ? {} : { meant }),
    en: `unknown key "${written}".${meant ? ` Did you mean "${meant}"?` : ''} Allowed: ${list(allowed, 'en')}.`,
    'zh-CN': `未知的键 "${written}"。${meant ? `是否想写 "${meant}"？` : ''}可用：${list(allowed, 'zh-CN')}。`,
  };
}

export function wrongValue(key: string, shape: Shape, written?: string): ProblemText {
  const meant = shape.is === 'choice' && written !== undefined ? closest(written, shape.values) : undefined;
  const wanted = describe(shape);
  return {
    ...(meant === undefined ? {} : { meant }),
    en: `"${key}" must be ${wanted.en}.${meant ? ` Did you mean "${meant}"?` : ''}`,
    'zh-CN': `"${key}" 必须是${wanted['zh-CN']}。${meant ? `是否想写 "${meant}"？` : ''}`,
  };
}

export function notPersonal(key: string, allowed: readonly string[]): Text {
  return {
    en: `"${shown(key)}" changes what others would see too, so it belongs into the project's pi-guard.json. Allowed in a personal one: ${list(allowed, 'en')}.`,
    'zh-CN': `"${shown(key)}" 会影响其他人的结果，应写在项目的 pi-guard.json 中。个人配置中可用：${list(allowed, 'zh-CN')}。`,
  };
}

export function missingKey(key: string, names: readonly string[]): Text {
  const quoted = names.map((name) => `"${name}"`);
  return { en: `"${key}" needs ${quoted.join(' or ')}.`, 'zh-CN': `"${key}" 缺少 ${quoted.join(' 或 ')}。` };
}

export function exclusiveKeys(key: string, names: readonly string[]): Text {
  const quoted = names.map((name) => `"${name}"`);
  return { en: `"${key}" takes only one of ${quoted.join(', ')}.`, 'zh-CN': `"${key}" 只能有其中之一：${quoted.join('、')}。` };
}

export function cannotExtend(): Text {
  return { en: '"extends" names a file that cannot be read.', 'zh-CN': '"extends" 指向的文件无法读取。' };
}

export function cannotExtendPackage(): Text {
  return {
    en: '"extends" names neither a file beside this one nor an installed package that has it.',
    'zh-CN': '"extends" 既不是本文件旁的文件，也不是已安装的包中的文件。',
  };
}

export function extendsItself(): Text {
  return { en: '"extends" leads back to this file.', 'zh-CN': '"extends" 形成了循环引用。' };
}

export function cannotRead(): Text {
  return { en: 'the file cannot be read.', 'zh-CN': '文件无法读取。' };
}

export function extendsOutside(folder: string): Text {
  const within = withoutHidden(folder);
  return {
    en: `"extends" must name a file inside ${within}; the one it names is not read.`,
    'zh-CN': `"extends" 只能指向 ${within} 之内的文件；所指文件未读取。`,
  };
}

export function extendsTooMany(most: number): Text {
  return {
    en: `"extends" leads through more than ${most} files; the rest is not read.`,
    'zh-CN': `"extends" 连续引用超过 ${most} 个文件；其余未读取。`,
  };
}

export function tooLarge(): Text {
  return { en: 'the file is larger than 1 MiB and is not read.', 'zh-CN': '文件超过 1 MiB，未读取。' };
}

export function tooDeep(): Text {
  return { en: 'the file is nested too deeply and is not read.', 'zh-CN': '文件嵌套过深，未读取。' };
}

export function moreProblems(): Text {
  return {
    en: 'there are more problems behind this one: correct those that are listed first.',
    'zh-CN': '此后还有其他问题：请先改正已列出的。',
  };
}

function describe(shape: Shape): Text {
  switch (shape.is) {
    case 'boolean':
      return { en: 'true or false', 'zh-CN': ' true 或 false' };
    case 'text':
      return { en: 'a text that is not empty', 'zh-CN': '非空字符串' };
    case 'path':
      return { en: 'a path that is not empty', 'zh-CN': '非空路径' };
    case 'form':
      return shape.wanted;
    case 'position':
      return { en: 'a whole number from 0', 'zh-CN': '从 0 开始的整数' };
    case 'choice':
      return { en: `one of ${list(shape.values, 'en')}`, 'zh-CN': `其中之一：${list(shape.values, 'zh-CN')}` };
    case 'list':
      return { en: 'a list [ … ]', 'zh-CN': '列表 [ … ]' };
    case 'map':
    case 'object':
      return { en: 'an object { … }', 'zh-CN': '对象 { … }' };
    case 'text-or-object':
      return { en: 'a text or an object { … }', 'zh-CN': '字符串或对象 { … }' };
  }
}

function list(values: readonly string[], locale: keyof Text): string {
  const shown = values
    .slice(0, MAX_LISTED)
    .map((value) => `"${value}"`)
    .join(locale === 'en' ? ', ' : '、');
  if (values.length <= MAX_LISTED) return shown;
  return locale === 'en'
    ? `${shown} and ${values.length - MAX_LISTED} more (see schema.json)`
    : `${shown}等 ${values.length} 个（见 schema.json）`;
}
