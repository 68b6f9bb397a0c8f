/** What stands at an origin: the engine finds the expressions from which a value comes, and the facts judge those. */
import { WRITES_AS_TEXT } from '../../catalog/call-words/texts.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Origin } from '../../dataflow/origins.ts';
import type { FlowContext } from '../flow/context.ts';
import { partWithin } from '../flow/paths.ts';
import { contains, isFunction, lastName, rangeOf, unwrap } from '../../syntax/tree.ts';
import { UNKNOWN, type SourceHit, type Value } from '../flow/value.ts';
import { KEYS, leftOut, type Path } from '../../graph/access-path.ts';
import type { Node } from '../../types.ts';
import { isErrorName } from '../names/negative-names.ts';
import { declaredAt } from './declared-parts.ts';
import { containedSources, linkedSources } from './search.ts';

/** The sources that an origin of an expression shows: where it stands, by its declared type, and by its names on the way. */
export function sourcesAt(context: FlowContext, node: Node, origin: Origin): readonly SourceHit[] {
  const { node: at, path, names, through, steps, isLinked, container } = origin;
  if (path.includes(KEYS)) return [];
  if (container) return containedSources(context, container, names, node).filter(({ confidence }) => confidence !== 'low');
  if (isLinked)
    return isHidden(context, node, steps()) ? [] : linkedSources(context, at, path, node).filter(({ confidence }) => confidence !== 'low');
  if (contains(rangeOf(node), rangeOf(at)) && !isHandedThrough(context, node)) return [];
  const read = readAt(context, at, steps);
  const texts = through.filter((text) => text !== node).map((text) => context.evaluate(text));
  if (texts.some(({ silent }) => silent)) return [];
  const value = read ? partWithin(context.evaluate(read), path) : UNKNOWN;
  if (value.silent) return [];
  const there = read ? value.sources.filter((source) => isReadThere(source, read, path)) : [];
  const found =
    there.length > 0
      ? there
      : declaredAt(context, at, path, read).filter(({ inside }) => !inside || through.every((text) => showsFields(context, text)));
  // A text is judged by itself: what it shows of the origin counts as it is shown there.
  const shown = found.flatMap((source) => shownIn(texts, source));
  const sources = shown.length > 0 ? shown : namedOnTheWay(context, node, steps());
  const isDoubted = (source: SourceHit): boolean => isNamed(source) || source.evidence === 'type';
  return sources.some(isDoubted) &&
    steps()
      .slice(1)
      .some((step) => step !== node && isDenied(context, step))
    ? sources.filter((source) => !isDoubted(source))
    : sources;
}

/** Whether a call of this file on the way gives nothing readable: `{ to: maskMail(mail.to) }` with a mask of another module. */
function isHidden(context: FlowContext, node: Node, steps: readonly Node[]): boolean {
  return steps.some((step) => step.type === 'CallExpression' && step !== node && context.evaluate(step).silent);
}

/** Sources by the first name on the way that is evidence: `const [name, tel] = line.split(',')`. */
function namedOnTheWay(context: FlowContext, node: Node, steps: readonly Node[]): readonly SourceHit[] {
  for (const step of steps.slice(1)) {
    if ((step.type !== 'Identifier' && step.type !== 'MemberExpression') || contains(rangeOf(node), rangeOf(step)) || !isRead(step))
      continue;
    const { silent, sources } = context.evaluate(step);
    const named = silent
      ? []
      : sources.filter(
          (source) =>
            isNamed(source) && source.confidence !== 'low' && source.kind !== PERSON_OBJECT && contains(rangeOf(step), source.range),
        );
    if (named.length > 0) return named;
  }
  return [];
}

/** Whether a text shows the fields of the objects in it: JSON does, unless a `toJSON` leaves them out; a template shows that there is an object. */
function showsFields(context: FlowContext, text: Node): boolean {
  return text.type === 'CallExpression' && WRITES_AS_TEXT.has(lastName(text.callee) ?? '') && !context.evaluate(text).silent;
}

/** Whether a name on the way is evidence of something else: `const userType = account.name`. What is thrown has the name of an error. */
function isDenied(context: FlowContext, step: Node): boolean {
  return (
    step.type === 'Identifier' &&
    !/Pattern$/.test(step.parent.type) &&
    !isFunction(step.parent) &&
    !isErrorName(step.name) &&
    context.evaluate(step).silent
  );
}

/**
 * Whether an expression is the result of something that this file makes and the facts know nothing of that result: `make(user.phone)()`,
 * `new Box(user.phone).value`.
 */
function isHandedThrough(context: FlowContext, node: Node): boolean {
  if (!CALLING.has(unwrap(node).type)) return false;
  const { silent, sources } = context.evaluate(node);
  return !silent && sources.every(({ confidence, mask }) => confidence === 'low' && !mask);
}

const CALLING: ReadonlySet<string> = new Set(['CallExpression', 'MemberExpression', 'NewExpression']);

/**
 * Whether a source stands at the origin itself. A whole response or form is left to the facts, since what it holds depends on where it is
 * used; a field of it that the file names elsewhere is that field on every way.
 */
function isReadThere({ confidence, evidence, kind, node, inside }: SourceHit, at: Node, path: Path): boolean {
  if (confidence === 'low' || evidence === 'api' || kind === PERSON_OBJECT) return false;
  return (
    contains(rangeOf(at), rangeOf(node)) ||
    (evidence === 'object' && !inside && path.length > 0 && path.every((key) => leftOut(key) === undefined))
  );
}

/**
 * A source as it appears in the texts that it has become part of; none where one of them is known to hold only others. That it is there is
 * as sure as the flow: what is given to an unknown call in such a text may be a guess of the facts.
 */
function shownIn(texts: readonly Value[], source: SourceHit): readonly SourceHit[] {
  const judged = texts.filter(({ sources }) => sources.length > 0);
  if (judged.length === 0) return [source];
  const same = judged.map(({ sources }) => sources.find(({ kind, node }) => kind === source.kind && node === source.node));
  return same.every((one) => one !== undefined)
    ? same.slice(0, 1).flatMap((one) => (one ? { ...one, confidence: source.confidence } : []))
    : [];
}

/**
 * What is read at an origin: the expression itself, for the declaration of a parameter its first use on the way. The way into a text is not
 * recorded: then it is the first use of the parameter, where nothing else is ever assigned to it.
 */
function readAt({ bindings }: FlowContext, at: Node, steps: () => readonly Node[]): Node | undefined {
  if (isRead(at)) return at;
  if (at.type !== 'Identifier') return undefined;
  const onTheWay = steps().find((step) => step !== at && step.type === 'Identifier' && isRead(step));
  if (onTheWay) return onTheWay.type === 'Identifier' && onTheWay.name === at.name ? onTheWay : undefined;
  const references = bindings.declared(at)?.references ?? [];
  return references.some((reference) => reference.isWrite()) ? undefined : (references[0]?.identifier as Node | undefined);
}

/** An expression that is evaluated, and no declaration of a parameter. */
function isRead(node: Node): boolean {
  const { parent } = node;
  return !(isFunction(parent) && parent.body !== node) && !/Pattern$|^RestElement$|^Function/.test(node.type);
}

/** Whether the evidence of a source is a name in this file, and not a field of what it stands for. */
export function isNamed({ origin, evidence, inside }: SourceHit): boolean {
  return !origin && evidence === 'name' && !inside;
}
