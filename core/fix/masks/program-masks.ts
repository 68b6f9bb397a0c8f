/** Masking functions that other modules of the program export: found by their names, trusted for what they do to made-up values. */
import { maskNames } from '../../catalog/words/sanitizers.ts';
import { MAY_HAVE_MASKS, NAMED_AFTER_MASKS } from '../../catalog/files/tests.ts';
import { Bindings } from '../../sources/file/bindings.ts';
import { collectCandidates } from '../../sources/file/candidates.ts';
import { judgeFunction } from '../../sanitizers/exposures.ts';
import { FileScope } from '../../sanitizers/file-scope.ts';
import { isMaskName } from '../../sanitizers/sanitizers.ts';
import { functionIn } from '../../sources/file/functions.ts';
import type { Vocabulary } from '../../sources/names/vocabulary.ts';
import { splitWords } from '../../sources/names/words.ts';
import { tryParseFile } from '../../syntax/index.ts';
import type { ModuleHost } from '../../module-types.ts';
import type { KindId } from '../../types.ts';
import { exportedFunctions } from './exported-functions.ts';
import type { ExportedBy } from '../../fixing.ts';

/** A function of another module that masks one kind properly. */
export interface ProgramMask {
  readonly module: string;
  readonly name: string;
  readonly by: ExportedBy;
}

const MAX_MODULES = 80;
const MAX_LENGTH = 60_000;
const maskWords = new Set(maskNames);
const WORD = new RegExp(maskNames.join('|'), 'i');

const memos = new WeakMap<readonly string[], ReadonlyMap<KindId, ProgramMask>>();

/** Proper masks by kind that the program around a file exports; none where the host does not list it. Found once for each listing. */
export function programMasks(path: string, host: ModuleHost, vocabulary: Vocabulary): ReadonlyMap<KindId, ProgramMask> {
  const files = host.programFiles?.(path);
  if (!files) return new Map();
  let found = memos.get(files);
  if (!found) memos.set(files, (found = findMasks(files, host, vocabulary)));
  return found;
}

function findMasks(files: readonly string[], host: ModuleHost, vocabulary: Vocabulary): ReadonlyMap<KindId, ProgramMask> {
  const found = new Map<KindId, ProgramMask>();
  const likely = files
    .filter((file) => MAY_HAVE_MASKS.test(file) && /(?<!\.(?:test|spec))\.[cm]?[jt]s$/.test(file))
    .sort((one, other) => Number(NAMED_AFTER_MASKS.test(other)) - Number(NAMED_AFTER_MASKS.test(one)))
    .slice(0, MAX_MODULES);
  for (const module of likely) {
    const text = host.read(module);
    if (text === undefined || text === 'later' || text.length > MAX_LENGTH || !WORD.test(text) || !/\bexport\b|\bexports\b/.test(text))
      continue;
    for (const { kind, name, by } of masksIn(module, text, vocabulary)) if (!found.has(kind)) found.set(kind, { module, name, by });
  }
  return found;
}

function masksIn(
  path: string,
  text: string,
  vocabulary: Vocabulary,
): readonly { readonly kind: KindId; readonly name: string; readonly by: ExportedBy }[] {
  const file = tryParseFile(path, text);
  if (!file) return [];
  const bindings = new Bindings(file.scopes, file);
  const scope = new FileScope(bindings, collectCandidates(file));
  return exportedFunctions(file.tree.body, bindings).flatMap(({ name, node, by }) => {
    const kind = maskedKind(name, vocabulary);
    const fn = functionIn(node);
    const judgement = kind !== undefined && fn ? judgeFunction(fn, kind, scope) : undefined;
    const isProper =
      judgement !== undefined &&
      judgement.weakness === undefined &&
      judgement.exposure.degree !== 'full' &&
      judgement.exposure.degree !== 'reversible';
    return isProper && kind !== undefined ? [{ kind, name, by }] : [];
  });
}

/** The kind that a masking function is for, by its name: `maskPhone`, `desensitizeIdCard`. */
export function maskedKind(name: string, vocabulary: Vocabulary): KindId | undefined {
  if (!isMaskName(name) || /(?:ed|Masked)[A-Z]/.test(name)) return undefined;
  return vocabulary.match(
    splitWords(name)
      .filter((word) => !maskWords.has(word))
      .join(' '),
  )?.kind.id;
}
