/** The messages of the command, in both languages. */
import type { Level, Locale, Text } from '../../core/index.ts';

export const USAGE: Record<string, Text> = {
  unknownOption: {
    en: 'unknown option {option}.{meant} All options: pi-guard --help',
    'zh-CN': '未知选项 {option}。{meant}全部选项见 pi-guard --help',
  },
  meant: { en: ' Did you mean {option}?', 'zh-CN': '是否想用 {option}？' },
  noValue: { en: '{option} needs a value: {wanted}.', 'zh-CN': '{option} 需要一个值：{wanted}。' },
  wrongValue: { en: '{option} must be {wanted}.', 'zh-CN': '{option} 必须是{wanted}。' },
  stdinNeedsName: { en: '--stdin and --stdin-filename go together.', 'zh-CN': '--stdin 和 --stdin-filename 须同时使用。' },
  stdinAlone: { en: '--stdin takes no paths.', 'zh-CN': '使用 --stdin 时不能再给路径。' },
  notTogether: { en: '{one} and {other} do not go together.', 'zh-CN': '{one} 和 {other} 不能同时使用。' },
  onlyBaseline: { en: '{option} belongs to `pi-guard baseline`.', 'zh-CN': '{option} 只用于 `pi-guard baseline`。' },
  nothingMatched: {
    en: 'there is nothing to look at: {paths} holds no file that is read.',
    'zh-CN': '没有可检查的文件：{paths} 中没有会读取的文件。',
  },
  oneToStdout: {
    en: 'only one format goes to standard output: write the others to files, as in --format sarif=report.sarif.',
    'zh-CN': '只能有一种格式写到标准输出，其他格式请写入文件，如 --format sarif=report.sarif。',
  },
  oneToFile: {
    en: 'only one format goes to {path}: give the others files of their own.',
    'zh-CN': '{path} 只能写入一种格式，请为其他格式另设文件。',
  },
  noFile: { en: 'a file name is missing after --format {format}=', 'zh-CN': '--format {format}= 之后缺少文件名。' },
  noGit: { en: '{option} needs git and a repository.', 'zh-CN': '{option} 需要 git 和 git 仓库。' },
  noRef: { en: 'there is no commit {ref} here. Fetch it first: {fetch}', 'zh-CN': '这里没有提交 {ref}。请先获取：{fetch}' },
  noRefButRemote: {
    en: 'there is no commit {ref} here, but there is origin/{ref}: --since origin/{ref}',
    'zh-CN': '这里没有提交 {ref}，但有 origin/{ref}：请用 --since origin/{ref}',
  },
  noRefThenRemote: {
    en: 'there is no commit {ref} here. Use --since origin/{ref} after this: {fetch}',
    'zh-CN': '这里没有提交 {ref}。请先获取，再用 --since origin/{ref}：{fetch}',
  },
  noBase: {
    en: '{ref} and this branch have no common commit here. Fetch more of the history first: {fetch}',
    'zh-CN': '{ref} 与当前分支在本地没有共同的提交。请先获取更多历史：{fetch}',
  },
  wrongBaseline: { en: '{path}: {why}', 'zh-CN': '{path}：{why}' },
  missingBaseline: { en: 'the baseline {path} cannot be read.', 'zh-CN': '无法读取基线文件 {path}。' },
  baselinesBelow: {
    en: '{paths}: not used here. A run uses the nearest baseline of its own folder and of those above: run pi-guard there, or name the file with --baseline.',
    'zh-CN': '{paths}：此次运行未使用。只使用当前文件夹或其上级最近的基线：请在该文件夹中运行，或用 --baseline 指定。',
  },
  baselineUnchanged: {
    en: 'not everything was looked at, so nothing was written.',
    'zh-CN': '并非所有文件都已检查，因此未写入任何内容。',
  },
  gitFailed: { en: 'git cannot read this repository: {why}', 'zh-CN': 'git 无法读取此仓库：{why}' },
  missingSuppressions: { en: '{path} is no file of ESLint’s suppressions.', 'zh-CN': '{path} 不是 ESLint 的 suppressions 文件。' },
  nothingToExplain: {
    en: '"{place}" is neither a rule, nor a kind such as id-card, nor a place such as src/a.js:3.{meant} Rules: {rules}.',
    'zh-CN': '“{place}”既不是规则，也不是 id-card 这样的信息类型或 src/a.js:3 这样的位置。{meant}规则：{rules}。',
  },
  explainNeeds: {
    en: 'explain takes a rule, a kind such as id-card, or a place such as src/a.js:3. Rules: {rules}.',
    'zh-CN': 'explain 需要一个规则、id-card 这样的信息类型或 src/a.js:3 这样的位置。规则：{rules}。',
  },
  noFindingThere: { en: 'nothing is reported at {place}.', 'zh-CN': '{place} 处没有报告。' },
  noValueWanted: { en: '{option} takes no value.', 'zh-CN': '{option} 不接受值。' },
  missingPath: { en: 'there is no file or folder {path}.', 'zh-CN': '文件或目录不存在：{path}。' },
  missingConfig: { en: 'the configuration file {path} cannot be read.', 'zh-CN': '无法读取配置文件 {path}。' },
  missingFormat: {
    en: 'the format {format} cannot be loaded. Formats: {formats}.',
    'zh-CN': '无法加载输出格式 {format}。可用：{formats}。',
  },
  brokenFormat: {
    en: 'the format {format} failed on these results. Nothing was written.',
    'zh-CN': '输出格式 {format} 处理结果时出错，未写出任何内容。',
  },
  cannotWrite: { en: 'the report cannot be written to {path}.', 'zh-CN': '无法把报告写入 {path}。' },
  notRepaired: { en: 'the repairs of {path} cannot be written.', 'zh-CN': '无法写入 {path} 的修复。' },
  notExplained: {
    en: '{path} was not checked to the end, so what is reported there is unknown: {why}',
    'zh-CN': '{path} 未检查完，无法得知其中的问题：{why}',
  },
  cannotWriteCache: { en: 'the cache cannot be written to {path}.', 'zh-CN': '无法把缓存写入 {path}。' },
  hashTakesNothing: {
    en: '--hash-value reads the value from standard input and takes no arguments, which a shell would remember.',
    'zh-CN': '--hash-value 从标准输入读取值，不接受参数（参数会留在 shell 历史中）。',
  },
  hashOfNothing: { en: 'there is no value on standard input.', 'zh-CN': '标准输入中没有值。' },
  hashAsks: {
    en: 'paste the value, then press Enter and Ctrl-D (Windows: Ctrl-Z, Enter). It is kept nowhere.',
    'zh-CN': '请粘贴该值，回车后按 Ctrl-D（Windows：Ctrl-Z 后回车）。不会保存。',
  },
  stopped: { en: 'pi-guard itself failed ({crash}): please report it.', 'zh-CN': 'pi-guard 自身出错（{crash}）：请反馈给我们。' },
};

export const SKIP_NAMES = {
  minified: { en: 'minified', 'zh-CN': '压缩代码' },
  bundled: { en: 'bundled', 'zh-CN': '打包产物' },
  generated: { en: 'generated', 'zh-CN': '生成的代码' },
  vendored: { en: 'vendored', 'zh-CN': '第三方代码' },
  'too-large': { en: 'too large', 'zh-CN': '过大' },
  binary: { en: 'binary', 'zh-CN': '二进制' },
  encoding: { en: 'in other encodings', 'zh-CN': '其他编码' },
  report: { en: 'own reports', 'zh-CN': 'PI Guard 的报告' },
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
  remark: { en: 'warning', 'zh-CN': '警告' },
  notParsed: { en: 'Not checked, it cannot be parsed: {reason}', 'zh-CN': '未检查，无法解析：{reason}' },
  tooDeep: { en: 'it is nested too deeply.', 'zh-CN': '嵌套过深。' },
  tooSlow: { en: 'Not checked to the end, it took more than {seconds} s.', 'zh-CN': '未检查完，用时超过 {seconds} 秒。' },
  notRead: { en: 'Not checked, it cannot be opened.', 'zh-CN': '未检查，无法打开。' },
  undecoded: {
    en: 'Not checked, it is neither UTF-8 nor GB18030: save it as UTF-8 to have it checked.',
    'zh-CN': '未检查，既不是 UTF-8 也不是 GB18030（含 GBK）：请另存为 UTF-8 后再检查。',
  },
  clean: { en: 'No findings.', 'zh-CN': '未发现问题。' },
  cleanInPart: { en: 'NOT EVERYTHING WAS CHECKED; nothing was found in what was.', 'zh-CN': '未能检查全部内容；已检查的部分未发现问题。' },
  oneFinding: { en: '1 finding: {levels}.', 'zh-CN': '发现 1 个问题：{levels}。' },
  findings: { en: '{count} findings in {files}: {levels}.', 'zh-CN': '在 {files}中发现 {count} 个问题：{levels}。' },
  incomplete: { en: 'INCOMPLETE: stopped after {done} of {all} files.', 'zh-CN': '未完成：在扫描 {done}/{all} 个文件后中止。' },
  scanned: { en: 'Scanned {files} with {rules}; {skipped}; {failed}.', 'zh-CN': '已用 {rules}扫描 {files}；{skipped}；{failed}。' },
  ofData: { en: ' ({count} of them settings, data and documents)', 'zh-CN': '（其中配置、数据和文档 {count} 个）' },
  skippedNone: { en: 'skipped none', 'zh-CN': '无跳过' },
  skipped: { en: 'skipped {count} ({reasons})', 'zh-CN': '跳过 {count} 个（{reasons}）' },
  failedNone: { en: 'none failed to parse', 'zh-CN': '全部解析成功' },
  failed: { en: '{count} failed to parse', 'zh-CN': '{count} 个解析失败' },
  givenUp: { en: '{count} given up after the time limit', 'zh-CN': '{count} 个超过时限未检查完' },
  unreadable: { en: '{count} could not be opened', 'zh-CN': '{count} 个无法打开' },
  missing: { en: 'given paths that do not exist: {count}', 'zh-CN': '{count} 个给定路径不存在' },
  misconfigured: { en: 'problems in the configuration: {count}', 'zh-CN': '配置问题 {count} 处' },
  crashed: { en: '{count} not checked because of an internal error', 'zh-CN': '{count} 个因内部错误未检查' },
  cut: { en: '{count} followed only in part, with more values than are looked at', 'zh-CN': '{count} 个因取值过多只跟踪了一部分' },
  remarks: { en: 'Comments that switch nothing off: {count}.', 'zh-CN': '不起作用的注释：{count} 条。' },
  known: { en: '{count} accepted before.', 'zh-CN': '此前已接受 {count} 个。' },
  upgraded: {
    en: '{count} are new only because PI Guard is another version than the one that wrote the baseline: `pi-guard baseline` accepts them.',
    'zh-CN': '其中 {count} 个仅因 PI Guard 版本与写入基线时不同而新增：可用 `pi-guard baseline` 接受。',
  },
  fixed: { en: 'Repaired {files}.', 'zh-CN': '已修复 {files}。' },
  slowest: { en: 'Slowest files:', 'zh-CN': '最慢的文件：' },
  warning: { en: '[warning]', 'zh-CN': '[警告]' },
  guess: { en: '[a guess]', 'zh-CN': '[推测]' },
  worse: { en: '[worse than accepted on {since}]', 'zh-CN': '[比 {since} 接受的更严重]' },
  byUpgrade: { en: '[new with this version]', 'zh-CN': '[因版本升级新增]' },
  moreSteps: { en: '… {count} more steps', 'zh-CN': '……另有 {count} 步' },
  moreRows: { en: '… {count} more', 'zh-CN': '……另有 {count} 项' },
  whatToDo: { en: 'What to do', 'zh-CN': '怎么办' },
  byRule: { en: 'By rule', 'zh-CN': '按规则' },
  byKind: { en: 'By kind', 'zh-CN': '按信息类型' },
  byFolder: { en: 'By folder', 'zh-CN': '按目录' },
  problem: { en: 'Problem', 'zh-CN': '问题' },
  why: { en: 'Why', 'zh-CN': '原因' },
  law: { en: 'Law of China', 'zh-CN': '法律依据' },
  page: { en: 'More', 'zh-CN': '详情' },
  way: { en: 'Flow', 'zh-CN': '数据流' },
  kindLevel: { en: 'Level', 'zh-CN': '等级' },
  kindLevelOf: {
    en: '{level}; "levels": { "{id}": "{value}" } in pi-guard.json sets another one',
    'zh-CN': '{level}；可在 pi-guard.json 中用 "levels": { "{id}": "{value}" } 改为其他等级',
  },
  kindNames: { en: 'Known by', 'zh-CN': '识别的名称' },
  kindNamesOf: { en: '{names} and more, joined in any way', 'zh-CN': '{names} 等（大小写和连接方式不限）' },
  kindRules: { en: 'Rules', 'zh-CN': '规则' },
  kindOwn: { en: 'In your project', 'zh-CN': '在你的项目中' },
  kindOwnOf: {
    en: '"words": { "{id}": ["yourName"] } in pi-guard.json adds a name, "ignoreNames": ["yourName"] says that one never means it',
    'zh-CN': '在 pi-guard.json 中，"words": { "{id}": ["yourName"] } 增加名称，"ignoreNames": ["yourName"] 表示某名称不是个人信息',
  },
  fingerprint: { en: 'Fingerprint', 'zh-CN': '指纹' },
  progress: { en: 'Scanning: {done} of {all} files', 'zh-CN': '正在扫描：{done}/{all} 个文件' },
};

/** A text in one language with its `{placeholders}` filled in. */
export function say(text: Text | undefined, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  return (text?.[locale] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A text filled in, in both languages; values may differ by language themselves. */
export function filled(text: Text | undefined, values: Readonly<Record<string, string | Text | undefined>>): Text {
  const of = (locale: Locale) =>
    say(
      text,
      locale,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, (typeof value === 'string' ? value : value?.[locale]) ?? '']),
      ),
    );
  return { en: of('en'), 'zh-CN': of('zh-CN') };
}

/** `1 file`, `12 files`; `12 个文件`. */
export function countOf(noun: 'file' | 'rule', count: number, locale: Locale): string {
  if (locale === 'zh-CN') return noun === 'file' ? `${count} 个文件` : `${count} 条规则`;
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const BASELINE: Record<string, Text> = {
  written: {
    en: '{path}: {added} accepted, {kept} kept, {removed} removed.',
    'zh-CN': '{path}：新接受 {added} 个，保留 {kept} 个，移除 {removed} 个。',
  },
  differs: {
    en: '{path}: ESLint counts other findings than there are; none were accepted.',
    'zh-CN': '{path}：ESLint 记录的数量与现有问题不符，未接受任何条目。',
  },
  fromEslint: {
    en: 'ESLint no longer sees what {path} accepts, so it counts less now: run npx eslint --prune-suppressions . once, or it ends with exit code 2.',
    'zh-CN':
      'ESLint 不再看到 {path} 已接受的问题，数量因此变少：请运行一次 npx eslint --prune-suppressions . ，否则 ESLint 以退出码 2 结束。',
  },
  besideBaseline: {
    en: 'Beside {path} ESLint ends with exit code 2, for it does not see what that accepts: use one of the two files.',
    'zh-CN': '与 {path} 并存时 ESLint 会以退出码 2 结束，因为它看不到其中已接受的问题：两个文件只用一个。',
  },
  toEslint: {
    en: '{path} written. ESLint only counts: a phone number that becomes an ID card goes unnoticed there.',
    'zh-CN': '已写入 {path}。ESLint 只计数量：手机号换成身份证号时不会被发现。',
  },
  entries: { en: 'accepted findings: {count}', 'zh-CN': '已接受的问题：{count} 个' },
  byAge: { en: 'By age', 'zh-CN': '按时间' },
  byRule: { en: 'By rule', 'zh-CN': '按规则' },
  byFolder: { en: 'By folder', 'zh-CN': '按目录' },
  age: { en: '{from} to {to} days', 'zh-CN': '{from} 到 {to} 天' },
  older: { en: '{from} days and more', 'zh-CN': '{from} 天以上' },
};

export const DOCTOR: Record<string, Text> = {
  version: { en: 'pi-guard {version} on Node {node}', 'zh-CN': 'pi-guard {version}，Node {node}' },
  repository: { en: 'git repository at {path}: --since and --staged work here', 'zh-CN': 'git 仓库：{path}，可使用 --since 和 --staged' },
  noRepository: {
    en: 'no git repository here: --since and --staged do not work',
    'zh-CN': '这里不是 git 仓库，--since 和 --staged 不可用',
  },
  configured: {
    en: 'pi-guard.json: {count} in effect here (pi-guard --print-config <file> shows all of it)',
    'zh-CN': 'pi-guard.json：此处有 {count} 个生效（可用 pi-guard --print-config <文件> 查看）',
  },
  notRead: { en: '{name} is not read: settings stand in pi-guard.json', 'zh-CN': '不会读取 {name}：设置应写在 pi-guard.json 中' },
  notConfigured: { en: 'no pi-guard.json: the built-in settings are in effect', 'zh-CN': '没有 pi-guard.json：使用内置设置' },
  personal: {
    en: '{path}: what it ignores is not shown to you; others see it',
    'zh-CN': '{path}：其中忽略的内容只对你隐藏，其他人仍会看到',
  },
  off: { en: 'rules that are off: {rules}', 'zh-CN': '已关闭的规则：{rules}' },
  baseline: {
    en: '{path}: accepted findings: {count}, written by version {tool}',
    'zh-CN': '{path}：已接受 {count} 个问题，由版本 {tool} 写入',
  },
  brokenBaseline: {
    en: '{path} cannot be read: write it anew with `pi-guard baseline`',
    'zh-CN': '无法读取 {path}：请用 `pi-guard baseline` 重新生成',
  },
  noBaseline: {
    en: 'no {name}: `pi-guard baseline` accepts what is there today, so that only what is new is reported',
    'zh-CN': '没有 {name}：运行 `pi-guard baseline` 可接受现有问题，以后只报告新问题',
  },
  outside: {
    en:
      'package.json installs {name} from {path}, which CI does not find: keep it in the repository and commit it ' +
      '(`git add -f` where git ignores it)',
    'zh-CN': 'package.json 从 {path} 安装 {name}，CI 找不到它：请放进仓库并提交（被 git 忽略时用 `git add -f`）',
  },
  eslint: {
    en: '{name}: add `piGuard.configs.recommended` behind what is there to have the rules in ESLint too',
    'zh-CN': '{name}：在已有配置之后加入 `piGuard.configs.recommended`，即可在 ESLint 中使用规则',
  },
  inEslint: { en: '{name} has PI Guard in it', 'zh-CN': '{name} 中已有 PI Guard' },
  gb18030: {
    en: 'not in UTF-8, read as GB18030 and never changed by --fix: {count} ({files})',
    'zh-CN': '不是 UTF-8、按 GB18030（含 GBK）读取的文件：{count} 个（{files}），--fix 不会改动它们',
  },
  undecoded: {
    en: 'neither UTF-8 nor GB18030, not checked: {count} ({files}); save them as UTF-8',
    'zh-CN': '既不是 UTF-8 也不是 GB18030、未检查的文件：{count} 个（{files}），请另存为 UTF-8',
  },
  noEslint: { en: 'no flat configuration of ESLint here; the command needs none', 'zh-CN': '没有 ESLint flat config；本命令不需要它' },
  ci: {
    en: '{name} ({path}) does not run pi-guard: {page} has what to put in',
    'zh-CN': '{name}（{path}）没有运行 pi-guard：配置方法见 {page}',
  },
  runs: { en: '{name} ({path}) runs pi-guard', 'zh-CN': '{name}（{path}）会运行 pi-guard' },
  noCi: {
    en: 'nothing runs pi-guard here yet: {page} has files for GitHub, GitLab, Jenkins, lint-staged and pre-commit',
    'zh-CN': '还没有任何流水线运行 pi-guard：{page} 提供 GitHub、GitLab、Jenkins、lint-staged 和 pre-commit 的配置',
  },
};
