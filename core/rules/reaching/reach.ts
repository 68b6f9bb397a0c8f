/** The query that the rules about sinks share: which personal values reach sinks of a kind. */
import { PERSON_OBJECT, kindById, rankedKinds } from '../../catalog/kinds.ts';
import type { Sink } from '../../catalog/define.ts';
import { namesOfWholes } from '../../catalog/words/unspecific-names.ts';
import { RESPONSES } from '../../catalog/words/names/records.ts';
import { queryString } from '../../catalog/recognised-sinks/query-string.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { functionAround } from '../../graph/places.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { labelSources } from '../../sinks/labels.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { isBeside, isPlainFunction } from '../../sinks/plain-function.ts';
import { contains, rangeOf } from '../../syntax/tree.ts';
import { Memo } from '../../memo.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isWanted } from '../../presets.ts';
import { CONFIDENCES, LEVELS, type Finding, type KindId, type Range, type SinkTarget } from '../../types.ts';
import { heldName, isInCode, isNamedElsewhere, nameHere, withoutAlternatives } from './message/names-in-messages.ts';
import { flowSteps } from './message/flow-steps.ts';
import { isInCommand } from './right-there/commands-to-copy.ts';
import { calledThrough } from './message/called-through.ts';
import { heldValues, isPartlyRecord, nameAtPlace, nameInObject, recordsByUse, type Held } from './held-values.ts';
import type { RuleIdentity } from '../define.ts';
import { lawsOfReach } from '../laws-cited.ts';
import { isBelowWanted, isKnownBetter, levelOf, levelOfSource, namedKinds } from './levels-reached.ts';
import { partsOf } from './message/parts.ts';
import { inOrderOfSureness } from './message/order-of-kinds.ts';
import { aboutRecords } from './message/shown-fields.ts';
import { repairsOf } from './repairs.ts';
import { SeparateRanges } from './message/separate-ranges.ts';
import { isBesideItsId } from './addresses/ids-beside.ts';
import { wayOut } from './addresses/way-out.ts';
import { sunkSources } from './sunk-sources.ts';

interface Reach {
  readonly source: SourceHit;
  readonly range: Range;
  readonly value: SunkValue;
}

/** The part of a rule that the search needs. */
interface ReachingRule extends RuleIdentity {
  /** Id of the message where `unmasked` does not fit the sink. */
  readonly messageOf?: (sink: Sink, kinds: readonly KindId[]) => string | undefined;
  /** Ids of those messages that have another form for whole records, with `Object` behind the id. */
  readonly objects?: ReadonlySet<string>;
}

/** Findings of one rule for every use of a sink of these targets, one per statement and call that passes the value. */
export function findReaching(facts: Facts, rule: ReachingRule, targets: readonly SinkTarget[], uses?: Facts['sinkUses']): Finding[] {
  if (isBelowWanted(facts)) return [];
  const findings: Finding[] = [];
  for (const use of uses ?? facts.sinkUses) {
    if (!targets.includes(use.sink.target) || (use.isGuess && !facts.wanted.guesses)) continue;
    const groups = new Map<string, Reach[]>();
    for (const value of use.values) {
      for (const source of sunkSources(facts, use, value)) {
        if (source.mask && !isReadableOnTheWay(use, source)) continue;
        const range = reportRange(facts, use, value, source);
        const key = contains(rangeOf(use.node), range) ? 'here' : `${range.start}`;
        const group = groups.get(key);
        if (group) group.push({ source, range, value });
        else groups.set(key, [{ source, range, value }]);
      }
    }
    for (const all of groups.values()) {
      const group = all.filter(({ source }) => !isBuiltElsewhere(facts, use, source));
      if (group.length === 0) continue;
      findings.push(toFinding(facts, rule, use, group));
    }
  }
  return separate(findings);
}

/** Of findings at one place the gravest that is no guess, else the gravest; of equal ones the first. They stay in the order of the file. */
function separate(findings: readonly Finding[]): Finding[] {
  const reported = new SeparateRanges();
  const rank = ({ confidence, level }: Finding): number => (confidence === 'low' ? LEVELS.length : 0) + LEVELS.indexOf(level);
  const worst = new Set([...findings].sort((a, b) => rank(a) - rank(b)).filter(({ range }) => reported.add(range)));
  return findings.filter((finding) => worst.has(finding));
}

/** The values that a file puts into query strings. */
const builtAddresses = new Memo<Facts, readonly Range[]>();

/** An address is reported where it is built, not once more where it is opened. */
function isBuiltElsewhere(facts: Facts, use: SinkUse, source: SourceHit): boolean {
  if (use.sink.target !== 'url' || use.sink === queryString || contains(rangeOf(use.node), source.range)) return false;
  const built = builtAddresses.of(facts, () =>
    facts.sinkUses.flatMap(({ sink, values }) => (sink === queryString ? values.map(({ node }) => rangeOf(node)) : [])),
  );
  return built.some((range) => contains(range, source.range));
}

/** Whether a reversible encoding is sent in clear, so that it can be read on the way. At other sinks, `no-weak-masking` reports it. */
function isReadableOnTheWay(use: SinkUse, source: SourceHit): boolean {
  return use.sink.target === 'transport' && source.exposure.degree === 'reversible';
}

/** The named part inside the sink's statement; else the argument that a function only passes to the sink; else what reaches the sink. */
function reportRange(facts: Facts, use: SinkUse, value: SunkValue, source: SourceHit): Range {
  const here = rangeOf(use.node);
  if (use.isReference) return here;
  if (use.configuredAt) return rangeOf(use.configuredAt);
  if (isMadeByPassed(use, value)) return rangeOf((use.node as TSESTree.CallExpression).callee);
  if (contains(here, source.range)) return isOfOther(use, value, source) ? rangeOf(value.node) : source.range;
  if (isToldHere(facts, value, source)) return rangeOf(value.node);
  let passed: Range | undefined;
  for (const { fn, parameter, range } of [...(source.passings ?? [])].reverse()) {
    const inner = passed ?? here;
    if (!contains(rangeOf(fn), inner) || !isPlainFunction(fn, use.sink.target)) break;
    if (parameter && isBeside(facts.bindings, fn, parameter, use.sink.target, inner)) break;
    passed = range;
  }
  return passed && !contains(here, passed) ? passed : rangeOf(value.node);
}

/** Whether a value is what a function of several statements returns that the call is given: the sink is the call, far from those statements. */
function isMadeByPassed({ node, via }: SinkUse, value: SunkValue): boolean {
  const fn = via ? functionAround(value.node) : undefined;
  return fn?.body.type === 'BlockStatement' && contains(rangeOf(node), rangeOf(fn));
}

/** Whether the label at the sink's own statement names the kind: `setItem('userInfo', data)` in a function that others call. */
function isToldHere({ flow }: Facts, { node, label, labelIsKey, isLabelShared }: SunkValue, source: SourceHit): boolean {
  if (label === undefined || source.passings === undefined) return false;
  return labelSources(flow, node, label, labelIsKey, isLabelShared).some(({ confidence }) => confidence !== 'low');
}

/** A field that another argument reads: it is evidence of what the object holds, which is passed here as well. */
function isOfOther({ values }: SinkUse, { node }: SunkValue, { range }: SourceHit): boolean {
  return !contains(rangeOf(node), range) && values.some((other) => other.node !== node && contains(rangeOf(other.node), range));
}

function toFinding(facts: Facts, rule: ReachingRule, use: SinkUse, all: readonly Reach[]): Finding {
  const group = all.filter((reach) => !isKnownBetter(reach, all));
  const best = Math.max(...group.map(({ source }) => CONFIDENCES.indexOf(source.confidence)));
  const sure = best > 0 ? group.filter(({ source }) => source.confidence !== 'low') : group;
  const sources = sure.map(({ source }) => source);
  const named = namedKinds(facts, use, sources);
  // Values that the message does not name are not underlined, such as an internal id beside a phone number.
  const told = sure.filter(({ source: { kind } }) => kind === PERSON_OBJECT || named.includes(kind));
  const range = { start: Math.min(...told.map(({ range: one }) => one.start)), end: Math.max(...told.map(({ range: one }) => one.end)) };
  const order = rankedKinds(named);
  const called = withoutAlternatives(
    sure.filter((reach) => order.includes(reach.source.kind) && (reach.source.kind === PERSON_OBJECT || isInCode(facts, reach))),
  );
  const names = [
    ...new Set(
      [...called]
        .sort((one, other) => order.indexOf(one.source.kind) - order.indexOf(other.source.kind))
        .map(
          (reach) =>
            nameInObject(reach.value, reach.source) ??
            nameAtPlace(facts, use, reach) ??
            (isNamedElsewhere(range, reach) ? undefined : nameHere(facts, range, reach)),
        )
        .filter((name) => name !== undefined),
    ),
  ].filter((name) => !namesOfWholes.has(name));
  const first = decisive(facts, use, named, sure);
  const { messageId, held } = messageOf(facts, rule, use, named, told);
  const parts = partsOf(told);
  const way = wayOut(facts, use, first.value.node);
  const isCommand = told.every(({ source }) => isInCommand(use, source));
  const through = calledThrough(facts.flow, use, first.source, first.range);
  const level = levelOf(facts, use, sources);
  const confidence = CONFIDENCES[best] ?? 'low';
  return {
    ruleId: rule.id,
    messageId,
    data: {
      names: names.slice(0, 6).join(', '),
      ...held,
      ...(messageId.toLowerCase().endsWith('object') ? { order: inOrderOfSureness(named, sources).join(', ') } : {}),
      ...(named[0] === PERSON_OBJECT ? aboutRecords(facts, use, told, names) : {}),
      ...(way === undefined ? {} : { way }),
      ...(through === undefined ? {} : { through }),
      ...(isCommand ? { of: 'command' } : {}),
      ...(holdsRecordToo(facts, named, sure) ? { beside: 'record' } : {}),
      ...(use.sink.target === 'url' && isBesideItsId(facts, use.node, first.source) ? { beside: 'id' } : {}),
    },
    range,
    ...(parts ? { parts } : {}),
    level,
    confidence,
    kinds: named,
    evidence: first.source.evidence,
    sink: use.sink.id,
    exposure: first.source.exposure,
    flow: flowSteps(first.source, use, way),
    laws: lawsOfReach(named, use.sink, rule.laws),
    // No repair is computed for a finding that is not shown.
    fixes:
      !isCommand && isWanted(facts.wanted, level) && (confidence !== 'low' || facts.wanted.guesses)
        ? repairsOf(
            facts,
            use,
            sure.map((reach) => ({ ...reach, isOther: isOfOther(use, reach.value, reach.source) })),
          )
        : [],
  };
}

/** The message of the rule for these values at this sink: one of its own for what may hold them, where the sink has a verb of its own. */
function messageOf(
  facts: Facts,
  rule: ReachingRule,
  use: SinkUse,
  kinds: readonly KindId[],
  told: readonly Reach[],
): { readonly messageId: string; readonly held?: Held } {
  const own = rule.messageOf?.(use.sink, kinds);
  const ofObject = own === undefined ? 'object' : rule.objects?.has(own) ? `${own}Object` : undefined;
  if (kinds[0] === PERSON_OBJECT) return { messageId: ofObject ?? 'object' };
  const held = ofObject === undefined ? undefined : (heldValues(facts, use, told) ?? recordsByUse(told));
  if (held && ofObject !== undefined) return { messageId: ofObject, held };
  return { messageId: own ?? 'unmasked', ...(isPartlyRecord(told) ? { held: { of: 'record' } } : {}) };
}

/** Whether a value that is named by its credentials alone may be a person's record as well, as a response with a token is. */
function holdsRecordToo({ vocabulary }: Facts, named: readonly KindId[], group: readonly Reach[]): boolean {
  return (
    !named.includes(PERSON_OBJECT) &&
    named.every((kind) => kindById(kind)?.category === 'credential') &&
    (group.some(({ source, value }) => source.kind === PERSON_OBJECT || (source.inside && isNameOfRecord(vocabulary, value))) ||
      group.every(isTokenOfResponse))
  );
}

/** `userData` */
function isNameOfRecord(vocabulary: Facts['vocabulary'], { node }: SunkValue): boolean {
  const person = vocabulary.personObject(heldName(node) ?? '');
  return person !== undefined && person !== 'low';
}

/** A response of which the code reads the token: whoever gets one gets the user's record with it. */
function isTokenOfResponse({ source: { kind, evidence, inside }, value }: Reach): boolean {
  return kind === 'session-token' && evidence === 'object' && inside && RESPONSES.test(heldName(value.node) ?? '');
}

/** The source that decides the level, and that the message explains: one of the worst named kind, with the shortest flow. */
function decisive(facts: Facts, use: SinkUse, named: readonly KindId[], group: readonly Reach[]): Reach {
  const rank = ({ source }: Reach): number => LEVELS.indexOf(levelOfSource(facts, source, use.sink.target) ?? 'info');
  const shown = group.filter(({ source }) => named.includes(source.kind));
  return shown.reduce((best, reach) =>
    (rank(reach) - rank(best) || reach.source.steps.length - best.source.steps.length) < 0 ? reach : best,
  );
}
