/** A script of its own reads nothing of `.env` until it loads that, as other scripts of its package do. */
import type { FixingOptions } from '../../fixing.ts';
import type { Edit, Program } from '../../types.ts';
import { escaped } from '../reads/program-texts.ts';

/** https://github.com/motdotla/dotenv */
const LOADER = /["']dotenv(?:\/config)?["']/;
const RELATIVE = /(?:from|import|require\()\s*["']\.{1,2}\//;

/** A script of the program. */
interface Script {
  readonly path: string;
  readonly text: string;
  readonly tree: Program;
}

/** The edit that loads `.env` in a script that nothing imports and that imports nothing of the program; undefined where it is no such script. */
export function loadingEdit({ path, text, tree }: Script, { manifest, program }: FixingOptions): Edit | undefined {
  const [first] = tree.body.filter((statement) => !('directive' in statement && statement.directive !== undefined));
  if (!first || !program || !/\.[cm]?[jt]s$/.test(path) || !/"dotenv"\s*:/.test(manifest ?? '')) return undefined;
  if (LOADER.test(text) || RELATIVE.test(text) || !program.files.some((file) => file !== path && LOADER.test(program.textOf(file) ?? '')))
    return undefined;
  const name = (path.split(/[/\\]/).at(-1) ?? '').replace(/\.[cm]?[jt]s$/, '');
  const importing = new RegExp(String.raw`["'](?:[^"'\n]{0,120}/)?${escaped(name)}(?:\.[cm]?[jt]s)?["']`);
  if (program.files.some((file) => file !== path && importing.test(program.textOf(file) ?? ''))) return undefined;
  const isModule = tree.body.some((statement) => /^(?:Import|Export)/.test(statement.type));
  const usesRequire = /\brequire\s*\(/.test(text);
  if (!isModule && !usesRequire) return undefined;
  const quote = text.split('"').length > text.split("'").length ? '"' : "'";
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = isModule ? `import ${quote}dotenv/config${quote};` : `require(${quote}dotenv${quote}).config();`;
  return { range: { start: first.range[0], end: first.range[0] }, text: `${line}${newline}` };
}
