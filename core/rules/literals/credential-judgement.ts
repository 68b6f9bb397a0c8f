/** How serious a constant is: the class of its value × the evidence of a credential × the role of its file. */
import { isShownAsExample } from '../../secrets/constants/shown-examples.ts';
import { kindById } from '../../catalog/kinds.ts';
import { SHORT_LIVED } from '../../catalog/kind-groups.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import { classifyValue, type ValueClass } from '../../secrets/texts/value-class.ts';
import { CONFIDENCES, LEVELS, type Confidence, type KindId, type Level, type Node, type Role } from '../../types.ts';

/** What is known of the file. */
type Surroundings = Pick<Facts, 'levels' | 'roles'>;

export interface Judgement {
  readonly level: Level;
  readonly confidence: Confidence;
}

/** What is known of a credential besides its value. */
export interface Claim {
  readonly kind: KindId;
  readonly confidence: Confidence;
  /** The program itself sets, checks or signs with it, so that any text works: even placeholder words are in effect. */
  readonly isOwnSecret: boolean;
  /** The keys beside it are those of a login or a connection, or the position takes nothing else. */
  readonly isCertain: boolean;
  /** It is the default of a setting: in effect wherever the setting is missing. */
  readonly isSetting: boolean;
}

/** Words for a password, and words that stand for one to be filled in: what an administrator is known to have left. */
export const OBVIOUS_CLASSES: ReadonlySet<ValueClass> = new Set(['echo', 'name', 'placeholder']);

/** Judges a value; undefined when it is no credential whatever its name. */
export function judge(claim: Claim, value: ValueClass, facts: Surroundings): Judgement | undefined {
  // In a sample such words stand for a value to be filled in; elsewhere they are in effect.
  if (value === 'placeholder' && facts.roles.has('example')) return undefined;
  const judged = isPassword(claim.kind)
    ? judgePassword(claim, value)
    : claim.isOwnSecret
      ? judgeOwnSecret(claim, value)
      : judgeIssued(claim, value);
  if (!judged) return undefined;
  const level = facts.levels[claim.kind] ?? judged.level;
  return {
    confidence: lower(claim.confidence, judged.confidence),
    level: SHORT_LIVED.has(claim.kind) ? 'info' : inRole(level, judged.level !== 'medium', facts),
  };
}

/** Any text may be a password; words alone need the company of a login, or they are names of fields and types. */
function judgePassword(claim: Claim, value: ValueClass): Judgement | undefined {
  switch (value) {
    case 'random':
    case 'mixed':
      return { level: levelOf(claim.kind), confidence: 'high' };
    case 'weak':
      return { level: 'medium', confidence: 'high' };
    case 'word':
      return { level: 'medium', confidence: claim.isCertain || claim.isSetting ? 'high' : 'low' };
    case 'echo':
    case 'name':
      return claim.isSetting
        ? { level: 'medium', confidence: 'medium' }
        : value === 'name'
          ? { level: 'medium', confidence: 'low' }
          : undefined;
    case 'hash':
      return { level: 'low', confidence: 'medium' };
    default:
      return undefined;
  }
}

/** A key that the program checks or signs with: whatever stands there is in effect. */
function judgeOwnSecret(claim: Claim, value: ValueClass): Judgement | undefined {
  switch (value) {
    case 'random':
    case 'mixed':
      return { level: levelOf(claim.kind), confidence: 'high' };
    case 'word':
      return { level: 'medium', confidence: claim.confidence === 'high' || claim.isSetting ? 'high' : 'low' };
    case 'weak':
    case 'name':
      return { level: 'medium', confidence: 'high' };
    case 'placeholder':
      return claim.confidence === 'high' ? { level: 'medium', confidence: 'high' } : undefined;
    case 'echo':
      return claim.isSetting || claim.isCertain ? { level: 'medium', confidence: 'medium' } : undefined;
    case 'text':
      return claim.isCertain || claim.isSetting ? { level: 'medium', confidence: 'medium' } : undefined;
    default:
      return undefined;
  }
}

/** A key that a third party issued looks drawn by a machine; words in its place do not work and do no harm. */
function judgeIssued(claim: Claim, value: ValueClass): Judgement | undefined {
  switch (value) {
    case 'random':
      return { level: levelOf(claim.kind), confidence: 'high' };
    case 'mixed':
      return { level: levelOf(claim.kind), confidence: claim.isCertain ? 'high' : 'low' };
    case 'weak':
      return { level: 'medium', confidence: 'low' };
    default:
      return undefined;
  }
}

/** Whether a value is more than a default that was left unchanged. */
export function isStrong(secret: string, name: string): boolean {
  const value = classifyValue(secret, name);
  return (
    value === 'random' || (value === 'mixed' && secret.length >= 8 && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d|\W/.test(secret))
  );
}

/** Whether a text looks chosen as a secret that input is compared with: strong, and not a name with a number in it (`Base64Url`). */
export function isChosen(secret: string, name: string): boolean {
  return isStrong(secret, name) && (/\d\D+\d/.test(secret) || (/\d/.test(secret) && /[^\w.:/-]/.test(secret)));
}

/** Level of a token that was recognised by its form; a password that anyone would guess is a weak one. */
export function judgeFormat(kind: KindId, level: Level, facts: Surroundings, isWeak = false): Level {
  return inRole(facts.levels[kind] ?? level, !isWeak, facts);
}

/** Whether what a file has is for tests alone. What a seed writes is in effect, also where its data are called a mock. */
export function opensNothing(roles: ReadonlySet<Role>): boolean {
  return roles.has('test') || (roles.has('mock') && !roles.has('seed'));
}

/** Test data opens nothing; an example is copied, so that its strong values count; what a pipeline starts lives for minutes. */
function inRole(level: Level, isStrong: boolean, facts: Surroundings): Level {
  if (opensNothing(facts.roles)) return atMost(level, 'low');
  if (facts.roles.has('ci') && !isStrong) return atMost(level, 'low');
  // What a seed writes is in effect, in whichever folder it stands.
  return facts.roles.has('example') && !facts.roles.has('seed') ? atMost(level, isStrong ? 'medium' : 'low') : level;
}

function atMost(level: Level, most: Level): Level {
  return LEVELS.indexOf(level) < LEVELS.indexOf(most) ? most : level;
}

function levelOf(kind: KindId): Level {
  return kindById(kind)?.level ?? 'high';
}

function lower(first: Confidence, second: Confidence): Confidence {
  return CONFIDENCES[Math.min(CONFIDENCES.indexOf(first), CONFIDENCES.indexOf(second))] ?? 'low';
}

/** What only shows what a value looks like may be one all the same: a guess. */
export function asShown(judged: Judgement | undefined, node: Node | undefined): Judgement | undefined {
  return judged && isShownAsExample(node) ? { ...judged, confidence: 'low' } : judged;
}
