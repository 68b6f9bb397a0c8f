/**
 * Disabling comments that do not count. ESLint applies them before any rule runs, so what they hide cannot be reported at its own place: on
 * every surface it is reported at the comment, once for each rule, and the comment does not hide that.
 */
import { isWanted, type Wanted } from '../presets.ts';
import { CONFIDENCES, LEVELS, type Finding } from '../types.ts';
import { flawOf, type Demands } from './flaws.ts';
import { RangeIndex } from '../range-index.ts';
import type { Directive } from '../types.ts';
import { isSuppressed } from './suppressed.ts';
import { untilOf } from './until.ts';
import { addTo } from '../groups.ts';

const HIDDEN = { en: 'would be hidden', 'zh-CN': '被此注释隐藏' } as const;
/** Hidden places that one finding lists; more would be no help. */
const MAX_PLACES = 10;

/** The findings to report at the comments of a file, besides its own; of these, only the wanted ones count. */
export function commentFindings(
  findings: readonly Finding[],
  directives: readonly Directive[],
  demands: Demands,
  wanted: Wanted,
): Finding[] {
  const flawed = directives.filter((directive) => flawOf(directive, demands) !== undefined);
  if (flawed.length === 0) return [];
  const isFlawed = new Set(flawed);
  const counting = directives.filter((directive) => !isFlawed.has(directive));
  const ends = counting.filter(({ type }) => type === 'enable');
  const known = new Map<Directive, readonly Directive[]>();
  const alone = (directive: Directive): readonly Directive[] => {
    const list = known.get(directive) ?? inOrder([directive, ...ends]);
    known.set(directive, list);
    return list;
  };
  const places = new RangeIndex(flawed, ({ scope }) => scope);
  const hidden = new Map<Directive, Map<string, Finding[]>>();
  for (const finding of findings) {
    if (!isWanted(wanted, finding.level) || (!wanted.guesses && finding.confidence === 'low') || isSuppressed(finding, counting)) continue;
    // The first flawed comment: it would hide what is reported at a later one.
    const { start } = finding.range;
    const directive = places.around({ start, end: start + 1 }).find((one) => isSuppressed(finding, alone(one)));
    if (!directive) continue;
    const byRule = hidden.get(directive) ?? new Map<string, Finding[]>();
    addTo(byRule, finding.ruleId, finding);
    hidden.set(directive, byRule);
  }
  return [...hidden].flatMap(([directive, byRule]) => [...byRule.values()].map((group) => toldAt(directive, group, demands)));
}

function toldAt(directive: Directive, hidden: readonly Finding[], demands: Demands): Finding {
  const worst = <T>(scale: readonly T[], of: (finding: Finding) => T): T =>
    scale[Math.min(...hidden.map((finding) => scale.indexOf(of(finding))))] as T;
  const [first] = hidden as readonly [Finding];
  const { day } = untilOf(directive.reason) ?? {};
  const names = new Set(hidden.flatMap(({ data }) => data['names'] ?? []));
  return {
    ruleId: first.ruleId,
    messageId: flawOf(directive, demands) ?? '',
    data: { ...(names.size > 0 ? { names: [...names].join(', ') } : {}), ...(day === undefined ? {} : { until: day }) },
    range: directive.comment,
    isAboutComment: true,
    level: worst(LEVELS, ({ level }) => level),
    confidence: worst([...CONFIDENCES].reverse(), ({ confidence }) => confidence),
    kinds: [...new Set(hidden.flatMap(({ kinds }) => kinds))],
    exposure: first.exposure,
    flow: hidden.slice(0, MAX_PLACES).map(({ range }) => ({ range, note: HIDDEN })),
    laws: first.laws,
    fixes: [],
  };
}

function inOrder(directives: readonly Directive[]): Directive[] {
  return [...directives].sort((a, b) => a.scope.start - b.scope.start);
}
