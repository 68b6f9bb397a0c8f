/** A project's own mask file beside the analysed one: created or extended with just the functions a repair uses. */
import type { Edit, ModuleHost, Program } from '../types.ts';
import { maskDeclarations, maskModule, type MaskSyntax } from './mask-module.ts';

export interface MaskFile {
  /** Path of the file that is created or extended. */
  readonly path: string;
  /** Specifier under which the analysed file imports it. */
  readonly specifier: string;
  readonly syntax: MaskSyntax;
  /** Its present text; undefined when there is none yet. */
  readonly text?: string;
}

const NAME = 'pi-guard-mask';

/** The mask file of a source file, in the source's own language and module style. */
export function maskFileFor(path: string, text: string, tree: Program, host: ModuleHost): MaskFile | undefined {
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const folder = path.slice(0, slash + 1);
  const isTypeScript = /\.[cm]?tsx?$/.test(path) || (path.endsWith('.vue') && /<script[^<>]*\slang=["']tsx?["']/.test(text));
  const isModule = tree.body.some((statement) => /^(?:Import|Export)/.test(statement.type)) || path.endsWith('.vue') || !/\brequire\s*\(|\bmodule\.exports\b|\bexports\.\w/.test(text);
  const syntax: MaskSyntax = isTypeScript ? 'typescript' : isModule ? 'esm' : 'cjs';
  const file = `${folder}${NAME}.${isTypeScript ? 'ts' : 'js'}`;
  const present = host.read(file);
  if (present === 'later') return undefined;
  const writesExtension = isModule && !isTypeScript && /from\s+['"]\.{1,2}\/[^'"]+\.m?js['"]/.test(text);
  return { path: file, specifier: `./${NAME}${writesExtension ? '.js' : ''}`, syntax, text: present };
}

/** The edit that makes the mask file export these functions; none when it does already. */
export function maskFileEdit(file: MaskFile, names: readonly string[]): Edit | undefined {
  if (file.text === undefined) return { file: file.path, range: { start: 0, end: 0 }, text: maskModule(names, file.syntax) };
  const { text } = file;
  const added = maskDeclarations(names, file.syntax, (name) => new RegExp(`\\b(?:function|const)\\s+${name}\\b`).test(text));
  return added === '' ? undefined : { file: file.path, range: { start: text.length, end: text.length }, text: `${text.endsWith('\n') ? '\n' : '\n\n'}${added}` };
}
