/** From the text of a file, or what a surface read of it, to its tree. */
import { DEFAULT_CONFIG, type ProjectConfig } from './config/project-config.ts';
import type { ModuleHost } from './module-types.ts';
import { withConfiguredAliases } from './modules/aliased-host.ts';
import type { FileTrees } from './modules/file-trees.ts';
import { ModuleLibrary } from './modules/library.ts';
import type { ParsedFile, SourceFile } from './parsed-file.ts';
import { dataLanguageOf } from './syntax/data/languages.ts';
import { SyntaxFailure } from './syntax/failure.ts';
import { addMarkup, parseFile, type ParseOptions } from './syntax/index.ts';
import type { Analysis } from './types.ts';

/** The tree of a file, or why there is none; `trees` are those of the program, where other files may look at this one. */
export function parsedFile(
  { path, text, parsed }: SourceFile,
  options: ParseOptions,
  trees?: FileTrees,
): ParsedFile | { failure: Analysis['failure'] } {
  try {
    if (!parsed) return trees?.of(path, text) ?? parseFile(path, text, options);
    if (!('templates' in parsed)) return addMarkup(path, text, parsed);
    if (parsed.tree.sourceType === 'module') trees?.put(path, text, parsed);
    return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return { failure: { message: error.message, range: { start: error.offset, end: error.offset } } };
  }
}

/**
 * The tree of a file as `parseFile` makes it, where an earlier analysis through the same host looked at this text; undefined where
 * none did.
 */
export function knownTree(
  path: string,
  text: string,
  { host, config = DEFAULT_CONFIG }: { readonly host?: ModuleHost; readonly config?: ProjectConfig },
): ParsedFile | undefined {
  return host && ModuleLibrary.of(withConfiguredAliases(host, config), config).trees.known(path, text);
}

/** A file's tree as core reads it, its markup included; undefined for data, and for what cannot be read. */
export function withMarkup(file: SourceFile): ParsedFile | undefined {
  if (dataLanguageOf(file.path)) return undefined;
  const parsed = parsedFile(file, {});
  return 'failure' in parsed ? undefined : parsed;
}
