/** Masking functions that other modules of the program export: named in the configuration, or trusted for what they do to made-up values. */
import { maskNames } from '../../catalog/words/sanitizers.ts';
import { MAY_HAVE_MASKS, NAMED_AFTER_MASKS } from '../../catalog/files/tests.ts';
import { acceptedBy, type Accepted } from '../../sanitizers/accepted.ts';
import { judgeFunction } from '../../sanitizers/exposures.ts';
import { isProper } from '../../sanitizers/judge.ts';
import { functionIn } from '../../sources/file/functions.ts';
import type { Vocabulary } from '../../sources/names/vocabulary.ts';
import type { ModuleHost } from '../../module-types.ts';
import type { KindId } from '../../types.ts';
import { addTo } from '../../groups.ts';
import { declaresOnly } from '../modules/inert.ts';
import { exportingModule } from './exported-functions.ts';
import { isMaskByResult, maskedKind, mayWriteStars, meantKind } from './mask-evidence.ts';
import { MASKED_KINDS } from './mask-functions.ts';
import type { Maskers } from '../../sanitizers/maskers.ts';
import type { ExportedBy } from '../../fixing.ts';

/** A function of another module that masks one kind properly. */
export interface ProgramMask {
  readonly module: string;
  readonly name: string;
  readonly by: ExportedBy;
  /** The exported class or object that it is a member of. */
  readonly holder?: string;
  readonly accepts: Accepted;
  /** What it displays of a usual value, where that is known. */
  readonly shown?: string;
  /** Whether it is meant for one kind alone. */
  readonly isOfKind: boolean;
  /** Whether loading the module does nothing but to declare. */
  readonly isInert: boolean;
}

const MAX_MODULES = 80;
const MAX_LENGTH = 60_000;
const WORD = new RegExp(maskNames.join('|'), 'i');
/** A text that begins or ends with a star, or has several. */
const STARS = /\*{2}|["'`]\*|\*["'`]|●/;

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
  const { maskers } = settings;
  const likely = files
    .filter((file) => /(?<!\.(?:test|spec))\.[cm]?[jt]s$/.test(file) && (MAY_HAVE_MASKS.test(file) || maskers.isModule(file)))
    .sort((one, other) => rankOf(other, maskers) - rankOf(one, maskers))
    .slice(0, MAX_MODULES);
  for (const module of likely) {
    const text = host.read(module);
    if (text === undefined || text === 'later' || text.length > MAX_LENGTH || !/\bexport\b|\bexports\b/.test(text)) continue;
    if (!WORD.test(text) && !STARS.test(text) && !maskers.isModule(module)) continue;
    for (const { kind, ...mask } of masksIn(module, text, settings)) addTo(found, kind, { module, ...mask });
  }
  for (const masks of found.values()) masks.sort((one, other) => Number(other.isOfKind) - Number(one.isOfKind));
  return found;
}

function rankOf(file: string, maskers: Maskers): number {
  return 2 * Number(maskers.isModule(file)) + Number(NAMED_AFTER_MASKS.test(file));
}

function masksIn(
  path: string,
  text: string,
  { vocabulary, maskers }: MaskSettings,
): readonly (Omit<ProgramMask, 'module'> & { readonly kind: KindId })[] {
  const module = exportingModule(path, text);
  if (!module) return [];
  const { scope } = module;
  const isInert = declaresOnly(module.tree);
  return module.functions.flatMap(({ name, node, by, holder }) => {
    const fn = functionIn(node);
    const named = maskedKind(name, vocabulary);
    const meant = named ?? meantKind(name, fn, vocabulary);
    const isVouched = maskers.isExport(holder ?? name, path);
    if (!isVouched && named === undefined && !mayWriteStars(text.slice(...node.range))) return [];
    const accepts = fn && acceptedBy(fn, scope);
    if (!isVouched && !accepts) return [];
    const mask = { name, by, ...(holder !== undefined && { holder }), accepts: accepts ?? 'texts', isInert, isOfKind: meant !== undefined };
    return (meant === undefined ? MASKED_KINDS : [meant]).flatMap((kind) => {
      if (isVouched) return [{ kind, ...mask }];
      const judgement = fn && judgeFunction(fn, kind, scope);
      const isMask = judgement !== undefined && isProper(judgement) && (named !== undefined || isMaskByResult(judgement, meant));
      return isMask ? [{ kind, ...mask, shown: judgement.shown }] : [];
    });
  });
}
