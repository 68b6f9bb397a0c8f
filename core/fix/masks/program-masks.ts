/** Masking functions that other modules of the program export: found by their names, trusted for what they do to made-up values. */
import { maskNames } from '../../catalog/words/sanitizers.ts';
import { MAY_HAVE_MASKS, NAMED_AFTER_MASKS } from '../../catalog/files/tests.ts';
import { Bindings } from '../../sources/file/bindings.ts';
import { collectCandidates } from '../../sources/file/candidates.ts';
import { acceptedBy, type Accepted } from '../../sanitizers/accepted.ts';
import { judgeFunction } from '../../sanitizers/exposures.ts';
import { isProper } from '../../sanitizers/judge.ts';
import { FileScope } from '../../sanitizers/file-scope.ts';
import { isMaskName } from '../../sanitizers/sanitizers.ts';
import { functionIn } from '../../sources/file/functions.ts';
import type { Vocabulary } from '../../sources/names/vocabulary.ts';
import { splitWords } from '../../sources/names/words.ts';
import { tryParseFile } from '../../syntax/index.ts';
import type { ModuleHost } from '../../module-types.ts';
import type { KindId } from '../../types.ts';
import { addTo } from '../../groups.ts';
import { declaresOnly } from '../modules/inert.ts';
import { exportedFunctions } from './exported-functions.ts';
import type { Maskers } from '../../sanitizers/maskers.ts';
import type { ExportedBy } from '../../fixing.ts';

/** A function of another module that masks one kind properly. */
export interface ProgramMask {
  readonly module: string;
  readonly name: string;
  readonly by: ExportedBy;
  readonly accepts: Accepted;
  /** Whether loading the module does nothing but to declare. */
  readonly isInert: boolean;
}

const MAX_MODULES = 80;
const MAX_LENGTH = 60_000;
const maskWords = new Set(maskNames);
const WORD = new RegExp(maskNames.join('|'), 'i');

/** What a project's configuration decides here; each configuration has its own. */
export interface MaskSettings {
  readonly vocabulary: Vocabulary;
  /** The masks that the project vouches for. */
  readonly maskers: Maskers;
}

type MasksByKind = ReadonlyMap<KindId, readonly ProgramMask[]>;
const memos = new WeakMap<Maskers, WeakMap<readonly string[], MasksByKind>>();

/**
 * Proper masks by kind that the program around a file exports; none where the host does not list it. Found once for each listing and
 * configuration.
 */
export function programMasks(path: string, host: ModuleHost, settings: MaskSettings): MasksByKind {
  const files = host.programFiles?.(path);
  if (!files) return new Map();
  let byFiles = memos.get(settings.maskers);
  if (!byFiles) memos.set(settings.maskers, (byFiles = new WeakMap()));
  let found = byFiles.get(files);
  if (!found) byFiles.set(files, (found = findMasks(files, host, settings)));
  return found;
}

function findMasks(files: readonly string[], host: ModuleHost, settings: MaskSettings): MasksByKind {
  const found = new Map<KindId, ProgramMask[]>();
  const likely = files
    .filter((file) => MAY_HAVE_MASKS.test(file) && /(?<!\.(?:test|spec))\.[cm]?[jt]s$/.test(file))
    .sort((one, other) => Number(NAMED_AFTER_MASKS.test(other)) - Number(NAMED_AFTER_MASKS.test(one)))
    .slice(0, MAX_MODULES);
  for (const module of likely) {
    const text = host.read(module);
    if (text === undefined || text === 'later' || text.length > MAX_LENGTH || !WORD.test(text) || !/\bexport\b|\bexports\b/.test(text))
      continue;
    for (const { kind, ...mask } of masksIn(module, text, settings)) addTo(found, kind, { module, ...mask });
  }
  return found;
}

function masksIn(
  path: string,
  text: string,
  { vocabulary, maskers }: MaskSettings,
): readonly (Omit<ProgramMask, 'module'> & { readonly kind: KindId })[] {
  const file = tryParseFile(path, text);
  if (!file) return [];
  const bindings = new Bindings(file.scopes, file);
  const scope = new FileScope(bindings, collectCandidates(file));
  const isInert = declaresOnly(file.tree);
  return exportedFunctions(file.tree.body, bindings).flatMap(({ name, node, by }) => {
    const kind = maskedKind(name, vocabulary);
    if (kind === undefined) return [];
    const fn = functionIn(node);
    const accepts = fn && acceptedBy(fn, scope);
    if (maskers.isExport(name, path)) return [{ kind, name, by, accepts: accepts ?? 'texts', isInert }];
    const judgement = fn && accepts && judgeFunction(fn, kind, scope);
    return judgement && isProper(judgement) ? [{ kind, name, by, accepts, isInert }] : [];
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
