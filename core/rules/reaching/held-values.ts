/** Values whose kind is known only from code elsewhere: no name at the sink is evidence of it. */
import { PERSON_OBJECT, worstFirst } from '../../catalog/kinds.ts';
import { EVENT_VALUES } from '../../catalog/words/names/forms.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { Memo } from '../../memo.ts';
import { contains, keyName, lastName, rangeOf, unwrap } from '../../syntax/tree.ts';
import type { Node, Range } from '../../types.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { heldName, writtenName } from './message/names-in-messages.ts';

/** With this many steps of flow, a value may have become something else than its source: a joined text, or a filled list. */
const MANY_STEPS = 3;
/** The same for a source in another module, which may return other values at this place as well. */
const SOME_STEPS = 2;

/** The object of `JSON.stringify({ … })`, of which the text has all that is written there. */
function writtenOut(node: Node): Node {
  return written.of(node, () => {
    const bare = unwrap(node);
    const [first] = bare.type === 'CallExpression' && lastName(bare.callee) === 'stringify' ? bare.arguments : [];
    return first ? unwrap(first) : bare;
  });
}

/** Cached, since several predicates evaluate it for each source of a statement. */
const written = new Memo<Node, Node>();

/**
 * The property value of a written-out object that carries the source: the value of `data` in `{ at, data }`, where the path of the source
 * begins with `data`.
 */
function propertyOf(given: Node, { path }: SourceHit): Node | undefined {
  const [first] = path ?? [];
  const node = writtenOut(given);
  const property =
    node.type === 'ObjectExpression' && first !== undefined
      ? node.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === first)
      : undefined;
  return property?.type === 'Property' ? property.value : undefined;
}

interface Carried {
  readonly source: SourceHit;
  readonly value: SunkValue;
  readonly range: Range;
}

/** What the statement itself calls a value that it writes into an object, where its source is named elsewhere: `to` of `{ phone: to }`. */
export function nameInObject({ node }: SunkValue, source: SourceHit): string | undefined {
  const property = source.path?.length === 1 && source.inside ? propertyOf(node, source) : undefined;
  return property && !contains(rangeOf(property), source.range) ? heldName(property) : undefined;
}

/** What a single value is called where it is underlined in the statement of the sink, when its source has its name elsewhere. */
export function nameAtPlace({ file, bindings }: Facts, use: SinkUse, { source, value, range }: Carried): string | undefined {
  const here = rangeOf(use.node);
  if (source.kind === PERSON_OBJECT || isFieldOf(value, source) || !contains(here, range) || contains(here, source.range)) return undefined;
  return isTextOfParts(initialValue(value.node, bindings)) ? undefined : writtenName(file.text.slice(range.start, range.end));
}

/** Whether a text is joined from several parts: its name is that of a line or a message, and of no single part. */
function isTextOfParts(node: Node): boolean {
  return (
    (node.type === 'TemplateLiteral' && node.expressions.length > 1) ||
    (node.type === 'BinaryExpression' && concatenatedParts(node).length > 2)
  );
}

/** Whether a source is a field of the value that the statement names. In the written-out `{ phone: to }`, `to` is the value itself. */
function isFieldOf({ node }: SunkValue, source: SourceHit): boolean {
  return source.inside && !(source.path?.length === 1 && propertyOf(node, source) !== undefined);
}

/** How a message names such values. `of` distinguishes records, of which fields can be chosen, from single values. */
export interface Held {
  readonly held?: string;
  readonly of: 'record' | 'value';
}

/** Whether the kind is known only from another use of the value, and not from its name: the value may have been checked before that use. */
function isKnownByUse({ kind, evidence, inside, isShown }: SourceHit): boolean {
  return isShown === true || (evidence === 'object' && kind !== PERSON_OBJECT && !inside);
}

/** The names of the values where no name in the sink's statement is evidence of their kind; undefined where one is. */
export function heldValues({ file, bindings, vocabulary }: Facts, use: SinkUse, told: readonly Carried[]): Held | undefined {
  const here = rangeOf(use.configuredAt ?? use.node);
  const isHeld = ({ source, value }: Carried): boolean =>
    (source.origin !== undefined || !contains(here, source.range)) &&
    (isFieldOf(value, source) ||
      isKnownByUse(source) ||
      source.evidence === 'api' ||
      source.steps.length >= (source.origin ? SOME_STEPS : MANY_STEPS));
  if (use.isReference || told.length === 0 || !told.every(isHeld)) return undefined;
  if (told.every(({ source, value }) => !isFieldOf(value, source) && isTypedIn(value.node))) return undefined;
  // A value that is underlined away from the sink is named as it is written there: the reader does not see names of another function.
  const nameOf = ({ source, value, range }: Carried): string => {
    if (!contains(here, range)) return writtenName(file.text.slice(range.start, range.end)) ?? '';
    const property = propertyOf(value.node, source);
    return (
      heldName(value.node) ??
      (property ? (heldName(property) ?? source.path?.[0]) : elsewhereName(value.node, bindings)) ??
      keyOf(value) ??
      ''
    );
  };
  // A list of names may have room for the first alone.
  const order = worstFirst(told.map(({ source }) => source.kind));
  const names = new Set([...told].sort((a, b) => order.indexOf(a.source.kind) - order.indexOf(b.source.kind)).map(nameOf));
  if (names.size === 1 && isNameOfKind(vocabulary, [...names][0] ?? '', told)) return undefined;
  return {
    held: [...names].filter((name) => name !== '').join(', '),
    of: told.every(({ source, value }) => source.kind === PERSON_OBJECT || isFieldOf(value, source)) ? 'record' : 'value',
  };
}

/** `e.detail.value`: what was typed is the value itself, and nothing that is called `detail` holds it. */
function isTypedIn(node: Node): boolean {
  const bare = unwrap(node);
  const object = bare.type === 'MemberExpression' ? unwrap(bare.object) : bare;
  return EVENT_VALUES.has(`${lastName(object)}.${lastName(bare)}`);
}

/** The key that a value without a name is stored under. */
function keyOf({ label, labelIsKey }: SunkValue): string | undefined {
  return labelIsKey && label !== undefined && NAME.test(label) ? label : undefined;
}

const NAME = /^[\w$-]{2,40}$/;

/** Whether a value is called what it is, and nothing else is known of it: `openid` that is no record. */
function isNameOfKind(vocabulary: Facts['vocabulary'], name: string, told: readonly Carried[]): boolean {
  const match = vocabulary.match(name);
  return match !== undefined && match.confidence !== 'low' && told.every(({ source }) => source.kind === match.kind.id && !source.inside);
}

function elsewhereName(node: Node, bindings: Facts['bindings']): string | undefined {
  return spreadName(node) ?? resultName(node, bindings);
}

/** What the only record is called that a written-out object copies: `data` of `{ ...data, at }`. */
function spreadName(node: Node): string | undefined {
  const bare = writtenOut(node);
  const spread = bare.type === 'ObjectExpression' ? bare.properties.filter(({ type }) => type === 'SpreadElement') : [];
  const [only] = spread;
  return spread.length === 1 && only?.type === 'SpreadElement' ? heldName(only.argument) : undefined;
}

/** What the result of a function is called that has no other name: `addressOf()`. */
function resultName(node: Node, bindings: Facts['bindings']): string | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'CallExpression' || bare.callee.type !== 'Identifier') return undefined;
  return bindings.resolve(bare.callee) === undefined ? undefined : `${bare.callee.name}()`;
}

/** Whether a source is a field of a value that is no written-out object: the mask of a single text does not fit such a record. */
export function isPartlyRecord(told: readonly Carried[]): boolean {
  return told.some(({ source, value }) => isFieldOf(value, source) && writtenOut(value.node).type !== 'ObjectExpression');
}

/** The names of records of which only some fields are known, from code that uses them; undefined where a name or a type is evidence. */
export function recordsByUse(told: readonly Carried[]): Held | undefined {
  const isByUse = ({ source, value }: Carried): boolean =>
    source.evidence === 'object' && isFieldOf(value, source) && writtenOut(value.node).type !== 'ObjectExpression';
  if (!told.some(isByUse) || !told.every((one) => one.source.kind === PERSON_OBJECT || isByUse(one))) return undefined;
  const names = new Set(told.map(({ value }) => heldName(value.node) ?? ''));
  return names.has('') ? undefined : { held: [...names].join(', '), of: 'record' };
}
