/** A program that is started by itself reads nothing of `.env` until it loads that: the line that does, where its package has dotenv. */
import { newlineOf } from '../../positions.ts';
import type { FixingOptions } from '../../fixing.ts';
import type { Edit, Program } from '../../types.ts';
import { folderOf } from '../modules/folders.ts';
import { escaped } from '../reads/program-texts.ts';
import { fillsEnvironment } from './program-environment.ts';
import { quoteOf } from '../../syntax/quotes.ts';

const RELATIVE = /(?:from|import|require\()\s*["']\.{1,2}\//;
const EXPORTS = /\bmodule\.exports\b|\bexports\.\w/;

/** A script of the program. */
interface Script {
  readonly path: string;
  readonly text: string;
  readonly tree: Program;
}

/**
 * The edit that loads `.env` in a script that nothing imports, that gives nothing away, and that imports nothing of the program; undefined where
 * it is no such script, or its package has no dotenv. https://github.com/motdotla/dotenv
 */
export function loadingEdit({ path, text, tree }: Script, fixing: FixingOptions): Edit | undefined {
  const { manifest = '', program } = fixing;
  const [first] = tree.body.filter((statement) => !('directive' in statement && statement.directive !== undefined));
  if (!first || !program || program.files.length === 0 || !/\.[cm]?[jt]s$/.test(path) || !/"dotenv"\s*:/.test(manifest)) return undefined;
  if (fillsEnvironment(text) || RELATIVE.test(text) || isImported(path, fixing)) return undefined;
  if (EXPORTS.test(text) || tree.body.some(({ type }) => type.startsWith('Export'))) return undefined;
  const isModule = tree.body.some(({ type }) => type.startsWith('Import'));
  const usesRequire = /\brequire\s*\(/.test(text);
  if (!isModule && !usesRequire) return undefined;
  const quote = quoteOf(text);
  const newline = newlineOf(text);
  const above = isModule ? undefined : folderAbove(path, fixing);
  const options =
    above === undefined ? '' : `{ path: require(${quote}path${quote}).join(__dirname, ${quote}${above}${quote}, ${quote}.env${quote}) }`;
  const line = isModule ? `import ${quote}dotenv/config${quote};` : `require(${quote}dotenv${quote}).config(${options});`;
  return { range: { start: first.range[0], end: first.range[0] }, text: `${line}${newline}` };
}

function isImported(path: string, { program }: FixingOptions): boolean {
  const name = (path.split(/[/\\]/).at(-1) ?? '').replace(/\.[cm]?[jt]s$/, '');
  const importing = new RegExp(String.raw`["'](?:[^"'\n]{0,120}/)?${escaped(name)}(?:\.[cm]?[jt]s)?["']`);
  return program?.files.some((file) => file !== path && importing.test(program.textOf(file) ?? '')) === true;
}

/**
 * The relative path from the folder of a script up to the folder of `.env`. Dotenv reads the working directory, which is the script's own
 * folder when it is started there, and the package's when a command of the package starts it. Undefined where both folders are the same,
 * or unknown.
 */
function folderAbove(path: string, { manifest = '', packageFolder, environmentFile }: FixingOptions): string | undefined {
  const own = folderOf(path);
  const filled = environmentFile ? folderOf(environmentFile.path) : packageFolder;
  if (filled === undefined || own === filled || !own.startsWith(filled)) return undefined;
  const isCommand = manifest.includes(path.slice((packageFolder ?? filled).length).replaceAll('\\', '/'));
  if (isCommand && filled === packageFolder) return undefined;
  return own
    .slice(filled.length)
    .split(/[/\\]/)
    .filter((part) => part !== '')
    .map(() => '..')
    .join('/');
}
