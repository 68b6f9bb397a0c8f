import { Memo } from '../memo.ts';
import { RangeIndex } from '../range-index.ts';
import type { Finding } from '../types.ts';
import type { Directive } from '../types.ts';

/** How comments and reports call a rule: the name under which everyone loads the plugin, and the rule's id. */
export function qualifiedRuleId(ruleId: string): string {
  return `pi-guard/${ruleId}`;
}

/**
 * Whether a comment switches a finding off. As in ESLint, the start of the finding counts; of `disable` and `enable` the
 * last one before it that names its rule decides, and a `line` form is enough by itself. Comments of the template and
 * of the script, of ESLint and ours, do not undo each other. A message about a comment counts as standing at the start of its line, where
 * neither that comment nor one for a single line hides it.
 */
export function isSuppressed(finding: Finding, directives: readonly Directive[]): boolean {
  if (directives.length === 0) return false;
  const at = { start: finding.range.start, end: finding.range.start + 1 };
  const { enough, inTurn, series } = placed.of(directives, () => placedOf(directives));
  for (const directive of enough.outwardsFrom(at)) if (counts(directive, finding)) return true;
  const decided = new Set<string>();
  for (const directive of inTurn.outwardsFrom(at)) {
    const own = seriesOf(directive);
    if (decided.has(own) || !counts(directive, finding)) continue;
    if (directive.type === 'disable') return true;
    if (decided.add(own).size === series) return false;
  }
  return false;
}

/** The comments of a file by the text that each applies to. */
interface Placed {
  /** Those of which each is enough by itself. */
  readonly enough: RangeIndex<Directive>;
  /** Those of which the last one of a series decides, and how many series there are. */
  readonly inTurn: RangeIndex<Directive>;
  readonly series: number;
}

const placed = new Memo<readonly Directive[], Placed>();

function placedOf(directives: readonly Directive[]): Placed {
  const inTurn = directives.filter(isInTurn);
  return {
    enough: new RangeIndex(
      directives.filter((directive) => !isInTurn(directive)),
      ({ scope }) => scope,
    ),
    inTurn: new RangeIndex(inTurn, ({ scope }) => scope),
    series: new Set(inTurn.map(seriesOf)).size,
  };
}

function isInTurn({ type }: Directive): boolean {
  return type === 'disable' || type === 'enable';
}

/** Comments of the same series undo each other. */
function seriesOf({ syntax, isOwn = false }: Directive): string {
  return `${syntax === 'html' ? 'template' : 'script'} ${isOwn ? 'own' : ''}`;
}

/** Whether a comment names the rule of a finding, and is none that the finding is about. */
function counts(directive: Directive, finding: Finding): boolean {
  const { type, rules, comment } = directive;
  if ((rules.length > 0 && !rules.includes(qualifiedRuleId(finding.ruleId))) || !isAbout(directive, finding)) return false;
  return !finding.isAboutComment || type === 'off' || (comment.start !== finding.range.start && !type.endsWith('line'));
}

/** Whether a comment applies to a finding. One that names kinds applies to these alone; one with only unknown words applies to none. */
function isAbout({ rules, kinds = [], unknown = [] }: Directive, finding: Finding): boolean {
  if (unknown.length > 0 && rules.length + kinds.length === 0) return false;
  return kinds.length === 0 || (finding.kinds.length > 0 && finding.kinds.every((kind) => kinds.includes(kind)));
}
