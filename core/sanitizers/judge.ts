/** Whether what a mask leaves visible is a proper display of a kind. */
import { displayOf, type Display } from '../catalog/displays.ts';
import type { Exposure, KindId } from '../types.ts';
import type { Encoding, Text, Value } from './interpreter/values.ts';
import { lookAt, type Sight } from './measure.ts';

/** Why a mask is weak, as `no-weak-masking` reports it. */
export interface Weakness {
  /** Id of the message. */
  readonly message: string;
  /** Figures of the message. */
  readonly data: Readonly<Record<string, string>>;
  /** `open`: nothing is hidden. `medium`: too much is shown. `low` and `info`: more than customary. */
  readonly grade: 'open' | 'hash' | 'medium' | 'low' | 'info';
  /** Reported by `strict` only. */
  readonly isGuess?: boolean;
}

export interface Judgement {
  readonly exposure: Exposure;
  /** Absent: a proper mask. */
  readonly weakness?: Weakness;
  /** Whether the value comes out as readable as it went in, though perhaps with separators. */
  readonly isWhole: boolean;
  /** Whether the mask inserts something of its own into the result. */
  readonly hasFiller: boolean;
  /** Whether that is more than a digit here and there. */
  readonly hides: boolean;
  /** Whether the result contains stars: the code means to hide something. */
  readonly hasStars: boolean;
  /** What it gives for a usual value that belongs to nobody, where that is a text of the mask's own making. */
  readonly shown?: string;
}

/** Whether what is left of a value is a proper display of it. */
export function isProper(judgement: Judgement): boolean {
  return judgement.weakness === undefined && hidesMost(judgement);
}

/** Whether what is left of a value in its usual form is a proper display, if more than customary; rare forms of it may be left whole. */
export function isUsable(judgement: Judgement): boolean {
  return hidesMost(judgement) && (judgement.weakness === undefined || /^(?:low|info)$/.test(judgement.weakness.grade));
}

function hidesMost({ exposure: { degree } }: Judgement): boolean {
  return degree !== 'full' && degree !== 'reversible';
}

/** Judges a mask of a kind by running it on values of that kind; undefined when it is not understood. */
export function judge(kind: KindId, run: (value: Text) => Value): Judgement | undefined {
  const display = displayOf(kind);
  const usual = lookAt(run, display.shapes[0]);
  if (!usual) return undefined;
  if (usual.by) return encodedJudgement(display, usual.by);
  if (isWhole(usual)) return wholeJudgement(display, usual);
  const others = display.shapes.slice(1).map((shape) => lookAt(run, shape));
  const exposure: Exposure =
    usual.visible.length === 0 ? { degree: 'none' } : { degree: 'partial', visible: usual.visible.length, of: usual.of };
  const sights = [usual, ...others.filter((sight) => sight !== undefined)];
  return {
    exposure,
    weakness: weaknessOf(display, sights),
    isWhole: false,
    hasFiller: usual.hasFiller,
    hides: usual.hides,
    hasStars: usual.hasStars,
    ...(usual.hasStars && { shown: usual.result }),
  };
}

function isWhole({ visible, of }: Sight): boolean {
  return visible.length === of;
}

/** An unkeyed hash of one of few values is looked up; an encoding is turned back; a key in the code is no secret. */
export function encodedJudgement(display: Display, { sort, name }: Encoding): Judgement {
  const exposure: Exposure = { degree: 'reversible', by: name };
  const rest = { isWhole: false, hasFiller: true, hides: true, hasStars: false };
  const data = { by: name, shown: display.shown };
  if (sort === 'literal-key') return { exposure, weakness: { message: 'literalKey', data, grade: 'medium', isGuess: true }, ...rest };
  if (sort === 'encoding') return { exposure, weakness: { message: 'encoded', data, grade: 'open' }, ...rest };
  return display.hashed
    ? { exposure, weakness: { message: display.hashed, data, grade: 'hash' }, ...rest }
    : { exposure: { degree: 'none' }, ...rest };
}

function wholeJudgement(display: Display, usual: Sight): Judgement {
  const isReordered = usual.isReordered && display.isRearranged !== true;
  const message = isReordered ? 'reordered' : usual.hasSeparators && !usual.hasFiller ? 'separated' : 'unchanged';
  const exposure: Exposure = isReordered ? { degree: 'reversible', by: 'reverse' } : { degree: 'full' };
  return {
    exposure,
    weakness: { message, data: { shown: display.shown }, grade: 'open' },
    isWhole: !isReordered,
    hasFiller: usual.hasFiller,
    hides: usual.hides,
    hasStars: usual.hasStars,
  };
}

function weaknessOf(display: Display, sights: readonly Sight[]): Weakness | undefined {
  const open = sights.find((sight) => !sight.shape.isRare && isWhole(sight));
  if (open) return openWeakness(display, open, 'medium');
  const found = sights.filter(({ shape }) => !shape.isRare).flatMap((sight) => partialWeakness(display, sight) ?? []);
  const worst = found.find(({ grade }) => grade === 'medium') ?? found[0];
  if (worst) return worst;
  const rare = sights.find((sight) => sight.shape.isRare && isWhole(sight));
  return rare && openWeakness(display, rare, 'info');
}

function openWeakness(display: Display, { shape, of }: Sight, grade: Weakness['grade']): Weakness {
  return { message: shape.open, data: { length: String(of), shown: display.shown }, grade };
}

/** Longest single piece that identifies no person, in characters: for example the year of birth. */
const TOLERATED_PIECE = 4;
/** Visible characters of the secret part that still reveal nothing. */
const TOLERATED_SECRET = 2;

/** Why a partly visible value is weakly masked, for the usual forms only: their length is fixed, and so is the place of the secret part. */
function partialWeakness(display: Display, { visible, of, hasFiller }: Sight): Weakness | undefined {
  const allowed = Math.max(display.most ?? 0, Math.ceil((display.share ?? 0) * of));
  const [start, end] = display.secret ?? [0, 0];
  const secret = visible.filter((index) => index >= start && index < end).length;
  const data = { visible: String(visible.length), of: String(of), shown: display.shown };
  const message = display.hasOneLength ? 'shows' : 'showsPart';
  if (secret > TOLERATED_SECRET && (hasFiller || visible.length > TOLERATED_PIECE)) {
    const isAll = secret === end - start;
    return { message: display.isBirthDate ? (isAll ? 'birthDate' : 'birthPart') : message, data, grade: 'medium' };
  }
  if (visible.length <= allowed) return undefined;
  return { message, data, grade: visible.length <= allowed + (display.tolerated ?? 0) ? 'low' : 'medium' };
}
