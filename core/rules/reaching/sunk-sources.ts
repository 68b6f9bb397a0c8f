/** The sources that a value which reaches a sink carries, and those that its target makes a problem of. */
import { PERSON_OBJECT, kindById } from '../../catalog/kinds.ts';
import { levelAt } from '../../catalog/levels.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { leftByRedaction } from '../../sanitizers/redaction/redaction.ts';
import { labelSources } from '../../sinks/labels.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { isAnswer } from '../../sources/requests/answers-values.ts';
import { isOfFailedAnswer } from '../../sources/shape/absent.ts';
import { isFreshHash } from '../../sanitizers/fresh-hashes.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import { Memo } from '../../memo.ts';
import { passedByCallers } from '../../sources/cells/parameters.ts';
import { sentThroughClient } from '../../sources/cells/sent-requests.ts';
import { shownBeyond } from '../../sources/cells/shown-beyond.ts';
import { labelledOrigins, labelledParts } from '../../sources/origins/labelled.ts';
import { isEmptied } from '../../sources/origins/overwritten.ts';
import { originsOf } from '../../sources/origins/search.ts';
import { bringsAnything, isAlwaysMasked, reaching, thrownSources, trackedSources } from '../../sources/origins/tracked.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { CONFIDENCES, LEVELS, type KindId, type Node } from '../../types.ts';
import { asAddressed } from './addresses/addresses.ts';
import { asHeld, asStored } from './message/held-kinds.ts';
import { isExempt } from '../exemptions.ts';
import { isGivenEvent } from './given-events.ts';
import { isDoubtful, isRightThere } from './right-there/in-place.ts';
import { printedPasswords } from './printed-passwords.ts';
import { asPlatformCode, asPublicId } from './right-there/platform-codes.ts';
import { asOrder } from './whole-orders.ts';

const known = new Memo<SunkValue, readonly SourceHit[]>();

/** The sources of a value that its target makes a problem of. */
export function sunkSources(facts: Facts, use: SinkUse, value: SunkValue): readonly SourceHit[] {
  return known.of(value, () => findSources(facts, use, value));
}

function findSources(facts: Facts, use: SinkUse, value: SunkValue): readonly SourceHit[] {
  const reached = reaching(facts.flow, value.node, carriedBy(facts, use, value), facts.file.text.length).map((source) =>
    asOrder(facts, value, asStored(facts, asHeld(asAddressed(facts, use, value, asPublicId(asPlatformCode(facts, source)))))),
  );
  const carried = [
    ...reached,
    ...printedPasswords(facts, use, value).filter((own) => reached.every(({ range }) => range.start !== own.range.start)),
  ];
  if (carried.length === 0) return carried;
  const least = CONFIDENCES.indexOf(use.least ?? 'low');
  const sources = carried.filter(
    (source) =>
      !facts.flow.vocabulary.ignores(source.name) &&
      !isSettingOfUser(facts, value, source) &&
      (value.isDemanded === true || CONFIDENCES.indexOf(source.confidence) >= least) &&
      !isRightThere(facts, use, value, source) &&
      !isExempt(facts, use, value, source),
  );
  return leftByRedaction(facts.flow, use, value, sources).map((source) =>
    isDoubtful(facts, use, value, source) ? { ...source, confidence: 'low' as const } : source,
  );
}

/** Whether a file reads the environment at all: most do not. */
const withEnvironment = new Memo<Facts['candidates'], boolean>();

/** `user: process.env.DB_USER` is an account that a program logs in with, `const appUser = process.env.APP_USER || 'shop'` as well. */
function isSettingOfUser(facts: Facts, { node }: SunkValue, { kind, node: from }: SourceHit): boolean {
  if (kind !== PERSON_OBJECT || !withEnvironment.of(facts.candidates, () => /\benv\b/.test(facts.file.text))) return false;
  const { bindings } = facts.flow;
  return [node, from].some((part) => isOfEnvironment(constantValue(part, bindings), bindings));
}

function isOfEnvironment(node: Node, bindings: Bindings): boolean {
  if (node.type === 'LogicalExpression') return isOfEnvironment(unwrap(node.left), bindings);
  if (node.type === 'MemberExpression') return lastName(node.object) === 'env';
  const taken = node.type === 'Identifier' ? (bindings.resolve(node)?.defs[0]?.node as Node | undefined) : undefined;
  return (
    taken?.type === 'VariableDeclarator' &&
    taken.id.type === 'ObjectPattern' &&
    taken.init !== null &&
    lastName(unwrap(taken.init)) === 'env'
  );
}

/** A key that surely names another kind: `?email=${user.phone}` passes an address of e-mail. */
function otherKinds(facts: Facts, value: SunkValue, carried: readonly SourceHit[]): SourceHit[] {
  return byKey(facts, value).filter(({ kind, confidence }) =>
    kind === PERSON_OBJECT ? isMoreThanSession(carried) : confidence === 'high' && carried.every((source) => source.kind !== kind),
  );
}

/** What a key names the name of an account, where that is graver: `?phone=${username}` passes the phone number that people log in with. */
function graverKinds(facts: Facts, use: SinkUse, value: SunkValue, carried: readonly SourceHit[]): SourceHit[] {
  if (carried.some(({ kind, inside, evidence }) => kind !== ACCOUNT || inside || evidence !== 'name')) return [];
  const rank = (id: KindId): number => {
    const kind = kindById(id);
    return LEVELS.indexOf((kind && levelAt(kind, use.sink.target)) ?? 'info');
  };
  return byKey(facts, value).filter(
    ({ kind, confidence }) => kind !== PERSON_OBJECT && confidence !== 'low' && carried.every((source) => rank(kind) < rank(source.kind)),
  );
}

function byKey({ flow }: Facts, { node, label }: SunkValue): SourceHit[] {
  return label === undefined ? [] : labelSources(flow, node, label, true);
}

/** What is stored as `userInfo` and is known to hold a token: the response of a login, with the user in it. */
function isMoreThanSession(carried: readonly SourceHit[]): boolean {
  return carried.every(({ kind, inside }) => kind === SESSION && inside);
}

const SESSION = 'session-token';
const ACCOUNT = 'user-account';

/** Whether a value is an object of harmless fields that this file makes, to which code may add other fields under another name. */
function isFilledLater({ flow, file }: Facts, node: Node): boolean {
  if (!/^(?:Identifier|CallExpression)$/.test(unwrap(node).type) || !bringsAnything(flow, node) || isOfFailedAnswer(flow, node))
    return false;
  const { origins, made } = originsOf(flow, node, file.text.length);
  return origins.length > 0 && made.length > 0 && made.every((part) => part.type === 'ObjectExpression' && flow.evaluate(part).silent);
}

function carriedBy(facts: Facts, use: SinkUse, value: SunkValue): readonly SourceHit[] {
  if (value.isPlace) return labelSources(facts.flow, value.node, value.label ?? '', true).filter(({ kind }) => kind !== PERSON_OBJECT);
  if (isEmptied(facts.flow, value.node)) return [];
  const carried = value.held ?? facts.flow.evaluate(value.node);
  if (carried.silent && carried.sources.some(isFreshHash)) return carried.sources.filter(isFreshHash);
  const sure = carried.sources.filter((source) => source.confidence !== 'low');
  const isUnnamed = value.labelIsKey && sure.length > 0 && sure.every(isAnswer);
  if (sure.length > 0 && !value.held && isAlwaysMasked(facts.flow, value.node, facts.file.text.length)) return [];
  const graver = value.labelIsKey && sure.length > 0 ? graverKinds(facts, use, value, sure) : [];
  if (graver.length > 0) return graver;
  if (sure.length > 0 && !isUnnamed)
    return [
      ...carried.sources,
      ...(value.labelIsKey ? otherKinds(facts, value, sure) : labelledParts(facts.flow, value, sure, facts.file.text.length)),
    ];
  if (carried.silent && (carried.isWritten || isFilledLater(facts, value.node))) {
    const tracked = trackedSources(facts.flow, value.node, facts.file.text.length);
    if (tracked.length > 0 || !carried.isWritten) return tracked;
  }
  if (carried.silent) {
    // The names of answers and errors are evidence that they hold no person: the request that they are about may.
    const sent = sentThroughClient(facts.flow, use, value);
    if (sent.length > 0) return sent;
    const thrown = thrownSources(facts.flow, value.node, facts.file.text.length);
    return thrown.length === 0 && value.labelIsKey && isGivenEvent(facts.flow, value.node)
      ? labelSources(facts.flow, value.node, value.label ?? '', true)
      : thrown;
  }
  const { length } = facts.file.text;
  const labelled =
    value.label === undefined ? [] : labelSources(facts.flow, value.node, value.label, value.labelIsKey, value.isLabelShared);
  const guessed = labelled.length > 0 ? labelled : carried.sources;
  if (labelled.some(({ confidence }) => confidence !== 'low') || value.held || value.isFirst) return guessed;
  const tracked = trackedSources(facts.flow, value.node, length);
  if (tracked.length > 0) return [...guessed, ...tracked];
  const named = labelledOrigins(facts.flow, value, length);
  if (named.length > 0) return [...guessed, ...named];
  if (value.isSegment) return guessed;
  const passed = passedByCallers(facts.flow, use, value);
  const given = passed.length > 0 ? passed : sentThroughClient(facts.flow, use, value);
  return [...guessed, ...(given.length > 0 ? given : shownBeyond(facts.flow, use, value))];
}
