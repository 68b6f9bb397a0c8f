import type { Locale, Text } from '../../../core/index.ts';
import { GROUPS, OPTIONS, type Group } from './option-table.ts';

const HEAD: Text = {
  en: `pi-guard [paths or globs…] [options]          find what leaks
pi-guard baseline [paths…] [options]          accept what is there now in pi-guard-baseline.json
pi-guard explain <rule | kind | file:line>    what a finding is about and what to do
pi-guard doctor                               what is set up, and what is not

Finds personal information and credentials that JavaScript, TypeScript and Vue code logs, stores, puts in addresses or
hardcodes, and those written in JSON, YAML, .env, properties, INI, TOML, XML and key files. Scans the current folder when no path is
given; needs no configuration and reads none of ESLint's.
`,
  'zh-CN': `pi-guard [路径或 glob…] [选项]               查找泄露
pi-guard baseline [路径…] [选项]             把现有问题记入 pi-guard-baseline.json
pi-guard explain <规则 | 信息类型 | 文件:行>   说明问题与做法
pi-guard doctor                              检查当前的设置

检查 JavaScript、TypeScript、Vue 代码中被写入日志、存储、网址或硬编码的个人信息和凭据，
以及写在 JSON、YAML、.env、properties、INI、TOML、XML 和密钥文件中的凭据和个人信息。
不给路径时扫描当前目录；无需配置，也不读取项目的 ESLint 配置。
`,
};

const TAIL: Text = {
  en: `Settings are read from the nearest pi-guard.json. node_modules and version-control folders are never entered;
minified, bundled and vendored files, and those that .gitattributes call linguist-generated, are skipped unless
--all-files is given, and the last line counts them. Data files that
git ignores are read, and reported at the level info.

Exit codes: 0 nothing new found; 1 findings, or files that could not be parsed; 2 wrong use, nothing to look at, broken
configuration, files that could not be opened or written, or files that are neither UTF-8 nor GB18030 (unless
--allow-parse-errors is given); 130 stopped before the end (Ctrl-C).`,
  'zh-CN': `设置读取自最近的 pi-guard.json。不会进入 node_modules 和版本库目录；
压缩、打包和第三方代码，以及 .gitattributes 标为 linguist-generated 的文件默认跳过（除非使用 --all-files），并在最后一行计数。
被 git 忽略的数据文件也会读取，但仅以“提示”等级报告。

退出码：0 未发现新问题；1 发现问题，或有文件无法解析；2 用法错误、没有可检查的文件、配置有误、有文件无法打开或写入，
或有文件既不是 UTF-8 也不是 GB18030（除非使用 --allow-parse-errors）；130 中途被终止（Ctrl-C）。`,
};

/** The text of `--help`. */
export function helpText(locale: Locale): string {
  const rows = Object.entries(OPTIONS).map(([name, { short, value, group, description }]) => ({
    group,
    left: `${short ? `-${short}, ` : '    '}--${name}${value ? ` <${value}>` : ''}`,
    right: description[locale],
  }));
  const width = Math.max(...rows.map(({ left }) => left.length)) + 2;
  const groups = (Object.keys(GROUPS) as Group[]).map(
    (group) =>
      `${GROUPS[group][locale]}${locale === 'zh-CN' ? '：' : ':'}\n${rows
        .filter((row) => row.group === group)
        .map(({ left, right }) => `  ${left.padEnd(width)}${right}\n`)
        .join('')}`,
  );
  return `${HEAD[locale]}\n${groups.join('\n')}\n${TAIL[locale]}\n`;
}
