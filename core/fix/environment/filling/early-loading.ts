/** A module that is loaded before its program fills the environment fills it itself: what is set already stays as it is. */
import { newlineOf } from '../../../positions.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { Edit, Fix } from '../../../types.ts';
import { programEnvironment } from '../program-environment.ts';
import { filledAt, isLoadedBeforeFilled } from './load-order.ts';
import { quoteOf } from '../../../syntax/quotes.ts';

/** A file of variables that is named: a line that names none would look for another. */
const NAMES_FILE = /\bpath\s*:|\.env\.\w|\bconfig\(\s*[^\s)]/;

/**
 * The edit that loads `.env` at the head of a module which is loaded too early; undefined where the package has no dotenv, where the program
 * loads another file than `.env` of its folder, and where the module fills the environment itself.
 */
export function earlyLoading({ file: { path, text }, fixing, parsed: { tree } }: Facts): Edit | undefined {
  const { manifest = '', program } = fixing;
  const [first] = tree.body.filter((statement) => !('directive' in statement && statement.directive !== undefined));
  if (!first || !program || !/\.[cm]?[jt]s$/.test(path) || !/"dotenv"\s*:/.test(manifest)) return undefined;
  const { filling, isLate } = programEnvironment(program);
  if (isLate || filledAt(path, tree) !== undefined || !isLoadedBeforeFilled(path, program, filling)) return undefined;
  if (filling.some((other) => NAMES_FILE.test(program.textOf(other) ?? ''))) return undefined;
  const isModule = tree.body.some(({ type }) => /^(?:Import|Export)/.test(type));
  if (!isModule && !/\b(?:require\s*\(|exports\b)/.test(text)) return undefined;
  const quote = quoteOf(text);
  const line = isModule ? `import ${quote}dotenv/config${quote};` : `require(${quote}dotenv${quote}).config();`;
  return { range: { start: first.range[0], end: first.range[0] }, text: `${line}${newlineOf(text)}` };
}

/** A repair that loads `.env` first. */
export function withLoading(fix: Fix, loading: Edit): Fix {
  return {
    ...fix,
    title: { en: `${fix.title.en}; .env is loaded there first`, 'zh-CN': `${fix.title['zh-CN']}；该文件会先加载 .env` },
    edits: [loading, ...fix.edits],
  };
}
