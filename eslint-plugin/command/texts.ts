/** What the command says, in both languages. */
import type { Level, Locale, Text } from '../../core/index.ts';

export const USAGE: Record<string, Text> = {
  unknownOption: { en: 'unknown option {option}.{meant} All options: pi-guard --help', 'zh-CN': '未知选项 {option}。{meant}全部选项见 pi-guard --help' },
  meant: { en: ' Did you mean {option}?', 'zh-CN': '是否想用 {option}？' },
  noValue: { en: '{option} needs a value: {wanted}.', 'zh-CN': '{option} 需要一个值：{wanted}。' },
  wrongValue: { en: '{option} must be {wanted}.', 'zh-CN': '{option} 必须是{wanted}。' },
  noValueWanted: { en: '{option} takes no value.', 'zh-CN': '{option} 不接受值。' },
  missingPath: { en: 'there is no file or folder {path}.', 'zh-CN': '文件或目录不存在：{path}。' },
  missingConfig: { en: 'the configuration file {path} cannot be read.', 'zh-CN': '无法读取配置文件 {path}。' },
  missingFormat: { en: 'the format {format} cannot be loaded. Try readable, stylish, json or html.', 'zh-CN': '无法加载输出格式 {format}。可用 readable、stylish、json、html。' },
  brokenFormat: { en: 'the format {format} failed on these results. Nothing was written.', 'zh-CN': '输出格式 {format} 处理结果时出错，未写出任何内容。' },
  cannotWrite: { en: 'the report cannot be written to {path}.', 'zh-CN': '无法把报告写入 {path}。' },
  cannotWriteCache: { en: 'the cache cannot be written to {path}.', 'zh-CN': '无法把缓存写入 {path}。' },
  hashTakesNothing: { en: '--hash-value reads the value from standard input and takes no arguments, which a shell would remember.', 'zh-CN': '--hash-value 从标准输入读取值，不接受参数（参数会留在 shell 历史中）。' },
  hashOfNothing: { en: 'there is no value on standard input.', 'zh-CN': '标准输入中没有值。' },
  hashAsks: { en: 'paste the value, then press Enter and Ctrl-D (Windows: Ctrl-Z, Enter). It is kept nowhere.', 'zh-CN': '请粘贴该值，回车后按 Ctrl-D（Windows：Ctrl-Z 后回车）。不会保存。' },
  stopped: { en: 'pi-guard itself failed ({crash}): please report it.', 'zh-CN': 'pi-guard 自身出错（{crash}）：请反馈给我们。' },
};

export const SKIP_NAMES = {
  minified: { en: 'minified', 'zh-CN': '压缩代码' },
  bundled: { en: 'bundled', 'zh-CN': '打包产物' },
  vendored: { en: 'vendored', 'zh-CN': '第三方代码' },
  'too-large': { en: 'too large', 'zh-CN': '过大' },
  binary: { en: 'binary', 'zh-CN': '二进制' },
  'not-utf8': { en: 'not UTF-8', 'zh-CN': '非 UTF-8' },
  link: { en: 'linked', 'zh-CN': '符号链接' },
  ignored: { en: 'ignored', 'zh-CN': '配置忽略' },
  language: { en: 'in languages not read', 'zh-CN': '不支持的语言' },
} as const satisfies Record<string, Text>;
export type SkipReason = keyof typeof SKIP_NAMES;

export const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  critical: { en: 'critical', 'zh-CN': '严重' },
  high: { en: 'high', 'zh-CN': '高' },
  medium: { en: 'medium', 'zh-CN': '中' },
  low: { en: 'low', 'zh-CN': '低' },
  info: { en: 'info', 'zh-CN': '提示' },
};

export const REPORT: Record<string, Text> = {
  error: { en: 'error', 'zh-CN': '错误' },
  notParsed: { en: 'Not checked, it cannot be parsed: {reason}', 'zh-CN': '未检查，无法解析：{reason}' },
  tooDeep: { en: 'it is nested too deeply.', 'zh-CN': '嵌套过深。' },
  notRead: { en: 'Not checked, it cannot be opened.', 'zh-CN': '未检查，无法打开。' },
  notUtf8: { en: 'Not checked, it is not UTF-8: convert it to have it checked.', 'zh-CN': '未检查，不是 UTF-8 编码：请转换编码后再检查。' },
  clean: { en: 'No findings.', 'zh-CN': '未发现问题。' },
  cleanInPart: { en: 'NOT EVERYTHING WAS CHECKED; nothing was found in what was.', 'zh-CN': '未能检查全部内容；已检查的部分未发现问题。' },
  oneFinding: { en: '1 finding: {levels}.', 'zh-CN': '发现 1 个问题：{levels}。' },
  findings: { en: '{count} findings in {files}: {levels}.', 'zh-CN': '在 {files}中发现 {count} 个问题：{levels}。' },
  incomplete: { en: 'INCOMPLETE: stopped after {done} of {all} files.', 'zh-CN': '未完成：在扫描 {done}/{all} 个文件后中止。' },
  scanned: { en: 'Scanned {files} with {rules}; {skipped}; {failed}.', 'zh-CN': '已用 {rules}扫描 {files}；{skipped}；{failed}。' },
  ofData: { en: ' ({count} of them settings and data)', 'zh-CN': '（其中配置和数据文件 {count} 个）' },
  skippedNone: { en: 'skipped none', 'zh-CN': '无跳过' },
  skipped: { en: 'skipped {count} ({reasons})', 'zh-CN': '跳过 {count} 个（{reasons}）' },
  failedNone: { en: 'none failed to parse', 'zh-CN': '全部解析成功' },
  failed: { en: '{count} failed to parse', 'zh-CN': '{count} 个解析失败' },
  unreadable: { en: '{count} could not be opened', 'zh-CN': '{count} 个无法打开' },
  missing: { en: '{count} given paths do not exist', 'zh-CN': '{count} 个给定路径不存在' },
  misconfigured: { en: 'problems in the configuration: {count}', 'zh-CN': '配置问题 {count} 处' },
  crashed: { en: '{count} not checked because of an internal error', 'zh-CN': '{count} 个因内部错误未检查' },
  cut: { en: '{count} followed only in part, with more values than are looked at', 'zh-CN': '{count} 个因取值过多只跟踪了一部分' },
  progress: { en: 'Scanning: {done} of {all} files', 'zh-CN': '正在扫描：{done}/{all} 个文件' },
};

/** A text in one language with its `{placeholders}` filled in. */
export function say(text: Text | undefined, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  return (text?.[locale] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A text filled in, in both languages; values may differ by language themselves. */
export function filled(text: Text | undefined, values: Readonly<Record<string, string | Text | undefined>>): Text {
  const of = (locale: Locale) => say(text, locale, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (typeof value === 'string' ? value : value?.[locale]) ?? ''])));
  return { en: of('en'), 'zh-CN': of('zh-CN') };
}

/** `1 file`, `12 files`; `12 个文件`. */
export function countOf(noun: 'file' | 'rule', count: number, locale: Locale): string {
  if (locale === 'zh-CN') return noun === 'file' ? `${count} 个文件` : `${count} 条规则`;
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
