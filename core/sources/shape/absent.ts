/** What a branch shows that a value cannot hold. Where `res.data` is nothing, `res` has no field of it; where `res.success` is false, no record; where it is a text, no field at all. */
import { Memo } from '../../memo.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { conditionsAt, isEquality, type Condition } from '../../graph/conditions.ts';
import { sentVerbs } from '../../catalog/words/request-words.ts';
import { keyName, lastName, staticText, unwrap, walk } from '../../syntax/tree.ts';
import { splitWords } from '../names/words.ts';
import type { Node } from '../../types.ts';
import type { Bindings, Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import { without } from '../flow/paths.ts';
import { SILENT, type SourceHit, type Value } from '../flow/value.ts';
import { definitionsIn } from '../../graph/definitions.ts';
import { partsOf } from '../flow/writes.ts';
import { addOutcome, noOutcome, type Outcome } from './outcomes.ts';
import type { Path } from '../../graph/access-path.ts';

import { propertyValue } from '../state/state-options.ts';
import { belowPlace, isSamePlace, placeOfVariable, placeRead } from './tested-places.ts';

/** A value at one of its names, without fields that only other uses or a type show and that the conditions around this use prove absent. */
export function withoutAbsent({ bindings }: Pick<FlowContext, 'bindings'>, variable: Variable, node: Node, value: Value): Value {
  if (value.silent && value.sources.length === 0) return value;
  const { absent, failedAbove: depth, isRefused, isText, isNothing, conditions } = absencesAt(bindings, variable, node);
  if (isNothing) return SILENT;
  if (absent.some(isOfId) && isGivenBack(variable)) return withoutFields(value);
  if (isText && !variable.references.some(({ identifier }) => isParsed(identifier as Node))) return withoutFields(value);
  if (conditions.length === 0) return value;
  const present = new Set(without({ sources: value.sources.filter(isOfUse), silent: false }, absent).sources);
  const tests = value.sources.some(isOfUse) ? conditions.filter(({ test }) => isAbout(test, variable, bindings)) : [];
  const sources = value.sources.filter((source) => {
    if (
      depth !== undefined &&
      (source.evidence === 'api' ||
        isOfName(source, variable) ||
        (isRefused && source.inside) ||
        (isOfUse(source) && isOfRecord(source.path, depth)))
    )
      return false;
    return !isOfUse(source) || (present.has(source) && !isOfOtherBranch(source, tests));
  });
  // What only the words of a request let expect is the field that is known to be absent.
  const gone = new Set(value.sources.filter((source) => isOfUse(source) && !present.has(source)).map(({ kind }) => kind));
  const left = sources.filter(({ confidence, evidence, kind }) => confidence !== 'low' || evidence !== 'api' || !gone.has(kind));
  return left.length === value.sources.length && !(depth !== undefined && left.length === 0)
    ? value
    : { sources: left, silent: left.length === 0 };
}

/** `if (!created.id) console.error('not created', created)`: what comes back instead of a row is no row. */
function isOfId(path: Path): boolean {
  return path.length === 1 && /^_?id$/.test(String(path[0]));
}

/** Whether a variable holds what came back for a record that was sent. A draft that was read has no id either, and is a record. */
function isGivenBack({ defs: [definition] }: Variable): boolean {
  const at = definition?.node as Node | undefined;
  const init = at?.type === 'VariableDeclarator' && at.init?.type === 'AwaitExpression' ? at.init : undefined;
  return init !== undefined && sending.of(init, () => sends(init));
}

const sending = new Memo<Node, boolean>();
const SENT: ReadonlySet<string> = new Set(sentVerbs);

/** `fetch(url, { method: 'POST', body })`, `createUser(form)` */
function sends(init: Node): boolean {
  let isSending = false;
  walk(init, (part) => {
    if (part.type === 'CallExpression') isSending ||= SENT.has(splitWords(lastName(part.callee) ?? '')[0] ?? '');
    if (part.type === 'Property' && keyName(part.key, part.computed) === 'method')
      isSending ||= /^post$/i.test(staticText(part.value) ?? '');
  });
  return isSending;
}

/** Whether the conditions around a use prove that there is nothing: `if (value === undefined) throw new Error(`no ${value}`)`. */
export function isSurelyNothing({ bindings }: Pick<FlowContext, 'bindings'>, node: Node): boolean {
  const variable = variableOf(node, bindings);
  const place = placeRead(node, bindings);
  return (
    variable !== undefined &&
    place !== undefined &&
    outcomeAt(bindings, variable, node).outcome.nothing.some((one) => isSamePlace(one, place))
  );
}

/** A text that is no record: neither what its type declares nor the fields that are read where it is an object are in it. */
function withoutFields(value: Value): Value {
  const sources = value.sources.filter((source) => !(source.inside && isOfUse(source)) && source.kind !== PERSON_OBJECT);
  return sources.length === value.sources.length ? value : { sources, silent: sources.length === 0 };
}

/** `JSON.parse(data)`: the text is a record that was written out. */
function isParsed({ parent }: Node): boolean {
  return parent?.type === 'CallExpression' && lastName(parent.callee) === 'parse';
}

/** Whether the conditions around a use prove that it is part of a response of failure: `if (!result.success) log(result.data)`. */
export function isOfFailedAnswer({ bindings }: Pick<FlowContext, 'bindings'>, node: Node): boolean {
  const variable = variableOf(node, bindings);
  return variable !== undefined && absencesAt(bindings, variable, node).failedAbove !== undefined;
}

/** Fields that reads show of a value, without those that are read only where a test of it has another result than at this use. */
export function shownInBranch<T extends SourceHit>(
  { bindings }: Pick<FlowContext, 'bindings'>,
  node: Node,
  shown: readonly T[],
): readonly T[] {
  const variable = shown.length > 0 ? variableOf(node, bindings) : undefined;
  if (!variable) return shown;
  const tests = absencesAt(bindings, variable, node).conditions.filter(({ test }) => isAbout(test, variable, bindings));
  return tests.length === 0 ? shown : shown.filter((source) => !isOfOtherBranch(source, tests));
}

/** Whether the conditions around a value prove that one of its fields is nothing: `if (!user.email) console.error('no address', { user })`. */
export function isFieldAbsent({ bindings }: Pick<FlowContext, 'bindings'>, node: Node, path: Path): boolean {
  if (!conditional.of(node, () => conditionsAt(node, true).length > 0)) return false;
  const bare = unwrap(node);
  const [name, ...rest] = path;
  if (bare.type === 'ObjectExpression' && name !== undefined) {
    const given = propertyValue(bare, name);
    return given !== undefined && isFieldAbsent({ bindings }, given, rest);
  }
  const variable = variableOf(bare, bindings);
  const place = variable && placeRead(bare, bindings);
  if (!variable || !place) return false;
  const field = { root: place.root, path: [...place.path, ...path] };
  return outcomeAt(bindings, variable, bare).outcome.absent.some((one) => belowPlace(field, one) !== undefined);
}

/** Whether a value stands in any branch: most do not, and several fields of each are looked for. */
const conditional = new Memo<Node, boolean>();

/** The variable that a member is read from. */
function variableOf(node: Node, bindings: Bindings): Variable | undefined {
  let bare = unwrap(node);
  while (bare.type === 'MemberExpression') bare = unwrap(bare.object);
  return bare.type === 'Identifier' ? bindings.resolve(bare) : undefined;
}

function isOfUse({ isShown, evidence }: SourceHit): boolean {
  return isShown === true || evidence === 'object' || evidence === 'type';
}

/** `phoneResult`: a source that the variable's own name is the evidence of. */
function isOfName({ evidence, name }: SourceHit, variable: Variable): boolean {
  return evidence === 'name' && name === variable.name;
}

/** `data.phone`: the field of a record that a response holds beside its outcome, from `depth` properties below the response. */
function isOfRecord(path: SourceHit['path'], depth: number): boolean {
  return (path?.length ?? 0) + depth > 1;
}

/** What the conditions around a use prove of a variable: access paths below it that are absent, how many properties above it a response is one of failure, that it is a text. */
interface Absence {
  readonly absent: readonly Path[];
  readonly failedAbove: number | undefined;
  /** Whether it is one of failure and nothing else. */
  readonly isRefused: boolean;
  readonly isText: boolean;
  readonly isNothing: boolean;
  /** Those that hold at the use. */
  readonly conditions: readonly Condition[];
}

const NOTHING: Absence = { absent: [], failedAbove: undefined, isRefused: false, isText: false, isNothing: false, conditions: [] };

/** The absence at a use. */
function absencesAt(bindings: Bindings, variable: Variable, node: Node): Absence {
  const { outcome, conditions } = outcomeAt(bindings, variable, node);
  if (conditions.length === 0) return NOTHING;
  const place = placeOfVariable(variable, bindings);
  const refused = outcome.refused.filter((one) => !outcome.granted.some((other) => isSamePlace(one, other)));
  return {
    absent: outcome.absent.flatMap((one) => {
      const path = belowPlace(one, place);
      return path && path.length > 0 ? [path] : [];
    }),
    // A value is part of a response of failure, or the response itself.
    failedAbove: [...outcome.failed, ...refused].map((one) => belowPlace(place, one)?.length).find((depth) => depth !== undefined),
    isRefused: refused.some((one) => belowPlace(place, one) !== undefined),
    isText: outcome.texts.some((one) => belowPlace(one, place)?.length === 0),
    isNothing: outcome.nothing.some((one) => isSamePlace(one, place)),
    conditions,
  };
}

/** The facts that the conditions at a use prove; what the branch itself writes is present. */
function outcomeAt(bindings: Bindings, variable: Variable, node: Node): { readonly outcome: Outcome; readonly conditions: Condition[] } {
  const writes = [...definitionsIn(bindings).of(variable), ...partsOf(variable)];
  const outcome = noOutcome();
  const conditions: Condition[] = [];
  // A function that is called later sees the same value where the variable is given one alone.
  for (const condition of conditionsAt(node, writes.length <= 1)) {
    const [start, end] = condition.region;
    if (writes.some(({ at }) => start <= at.range[0] && at.range[1] <= end)) continue;
    addOutcome(condition.test, condition.holds, bindings, outcome);
    conditions.push(condition);
  }
  return { outcome, conditions };
}

/** Whether a test reads a variable. */
function isAbout(test: Condition['test'], variable: Variable, bindings: Bindings): boolean {
  let isRead = false;
  for (const part of isEquality(test) ? [test.discriminant] : [test])
    walk(part, (at) => (isRead ||= at.type === 'Identifier' && at.name === variable.name && bindings.resolve(at) === variable));
  return isRead;
}

/** Whether a field is read only where a test of the value has the other result: a use is evidence of its own branch. */
function isOfOtherBranch({ node }: SourceHit, conditions: readonly Condition[]): boolean {
  return conditions.some(({ test, holds }) => conditionsAt(node, true).some((other) => other.test === test && other.holds !== holds));
}
