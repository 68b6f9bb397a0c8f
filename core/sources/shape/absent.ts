/** What a value cannot hold in a branch: where `res.data` is known to be nothing, `res` has no field of it; where `res.success` is false, no record; where it is a text, no field at all. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { answerStatuses, boolOutcomes, goodStatuses } from '../../catalog/words/answer-statuses.ts';
import { resultSuffixes } from '../../catalog/words/vocabulary.ts';
import type { Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import type { Value } from '../flow/value.ts';
import { without } from '../flow/paths.ts';
import { splitWords } from '../names/words.ts';
import { writesOf } from '../flow/writes.ts';
import { isFunction, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Path } from './place.ts';

const results = new Set(resultSuffixes);

/** A value at one of its names, without fields that only other uses or a type show and that the conditions around this use prove absent. */
export function withoutAbsent({ bindings }: Pick<FlowContext, 'bindings'>, variable: Variable, node: Node, value: Value): Value {
  if (!value.sources.some((source) => isOfUse(source) || isOfName(source, variable))) return value;
  if (isBodyOfFailure(bindings, variable, node)) {
    const left = value.sources.filter((source) => !isOfUse(source) && !isOfName(source, variable));
    return { sources: left, silent: left.length === 0 };
  }
  const { absent, hasFailed, isText } = absencesAt(node, isNameOf(bindings, variable), variable);
  if (isText && !variable.references.some(({ identifier }) => isParsed(identifier as Node))) return withoutFields(value);
  if (absent.length === 0 && !hasFailed) return value;
  const kept = new Set(
    without({ sources: value.sources.filter(isOfUse), silent: false }, absent).sources.filter(
      ({ path }) => !hasFailed || !isOfRecord(path),
    ),
  );
  const sources = value.sources.filter((source) => (isOfUse(source) ? kept.has(source) : !hasFailed || !isOfName(source, variable)));
  return sources.length === value.sources.length ? value : { sources, silent: sources.length === 0 };
}

/** Whether an expression is a variable's name, where it is declared too. */
function isNameOf(bindings: FlowContext['bindings'], variable: Variable): (root: Node) => boolean {
  return (root) =>
    root.type === 'Identifier' && (bindings.resolve(root) === variable || variable.defs.some(({ name }) => (name as Node) === root));
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

/** Whether the conditions around a use prove that the call which a variable is the result of failed: `if (!result.success) log(result.data)`. */
export function hasSurelyFailed({ bindings }: Pick<FlowContext, 'bindings'>, variable: Variable, node: Node): boolean {
  return absencesAt(node, isNameOf(bindings, variable), variable).hasFailed;
}

/** `if (!response.ok) { const body = await response.json(); log(body) }`: the body of a refusal is no record. */
function isBodyOfFailure(bindings: FlowContext['bindings'], variable: Variable, node: Node): boolean {
  const definition = variable.defs[0]?.node as Node | undefined;
  const read = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : undefined;
  const call = read?.type === 'AwaitExpression' ? withoutHandler(unwrap(read.argument)) : undefined;
  const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !BODIES.has(memberName(callee) ?? '')) return false;
  const object = unwrap(callee.object);
  const response = object.type === 'Identifier' ? bindings.resolve(object) : undefined;
  if (!response) return false;
  const isOf = (root: Node): boolean => {
    const named = root.type === 'Identifier' ? bindings.resolve(root) : undefined;
    return named === response || named === variable;
  };
  return absencesAt(node, isOf, response).hasFailed;
}

/** `response.json().catch(() => ({}))` gives what `response.json()` does. */
function withoutHandler(node: Node): Node {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'catch' ? unwrap(callee.object) : node;
}

/** Methods that give the body of a response. https://developer.mozilla.org/docs/Web/API/Response */
const BODIES: ReadonlySet<string> = new Set(['json', 'text']);

function isOfUse({ isShown, evidence }: Value['sources'][number]): boolean {
  return isShown === true || evidence === 'object' || evidence === 'type';
}

/** `phoneResult`: a source that the variable's own name is the evidence of. */
function isOfName({ evidence, name }: Value['sources'][number], variable: Variable): boolean {
  return evidence === 'name' && name === variable.name;
}

/** `data.phone`: the field of a record that a result holds beside its outcome. */
function isOfRecord(path: Value['sources'][number]['path']): boolean {
  return path !== undefined && path.length > 1;
}

/** What the conditions around a use prove of a variable: access paths below it that are absent, that the call that it is the result of failed, that it is a text. */
interface Absence {
  readonly absent: Path[];
  hasFailed: boolean;
  isText: boolean;
}

/** The absence at a use; what the branch itself writes is there. */
function absencesAt(node: Node, isOf: (root: Node) => boolean, variable: Variable): Absence {
  const absence: Absence = { absent: [], hasFailed: false, isText: false };
  // A function that is called later sees the same value where the variable is given one alone.
  const isFixed = writesOf(variable).length <= 1;
  let child = node;
  for (let { parent } = node; parent && (isFixed || !isFunction(child)); child = parent, parent = parent.parent) {
    if ((parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression') || parent.test === child) continue;
    const [start, end] = child.range;
    if (writesOf(variable).some(({ at }) => start <= at.range[0] && at.range[1] <= end)) continue;
    addAbsent(parent.test, parent.consequent === child, isOf, absence);
  }
  return absence;
}

/** Members of the variable that are nothing where a test has a result. */
function addAbsent(test: Node, result: boolean, isOf: (root: Node) => boolean, absence: Absence): void {
  const bare = unwrap(test);
  if (bare.type === 'UnaryExpression' && bare.operator === '!') return addAbsent(bare.argument, !result, isOf, absence);
  if (bare.type === 'LogicalExpression' && bare.operator === (result ? '&&' : '||')) {
    addAbsent(bare.left, result, isOf, absence);
    return addAbsent(bare.right, result, isOf, absence);
  }
  if (bare.type === 'LogicalExpression' && bare.operator === (result ? '||' : '&&')) return addEither(bare, result, isOf, absence);
  if (isBadStatus(bare, result, isOf)) absence.hasFailed = true;
  if (isTextTest(bare, result, isOf)) absence.isText = true;
  const path = result ? undefined : pathOf(bare, isOf);
  if (!path || path.length === 0) return;
  absence.absent.push(path);
  if (path.length === 1 && boolOutcomes.has(path[0] ?? '')) absence.hasFailed = true;
}

/** `!res.ok || !res.token`, and where `res.ok && res.token` is false: one of them failed, and what the other proves missing may as well be. */
function addEither({ left, right }: TSESTree.LogicalExpression, result: boolean, isOf: (root: Node) => boolean, absence: Absence): void {
  const either = [left, right].map((side): Absence => {
    const of: Absence = { absent: [], hasFailed: false, isText: false };
    addAbsent(side, result, isOf, of);
    return of;
  });
  if (!either.every(({ absent, hasFailed }) => hasFailed || absent.length > 0)) return;
  // Two records of which one is missing are no failure.
  if (!result && !either.some(({ hasFailed }) => hasFailed)) return;
  for (const { absent, hasFailed } of either) {
    absence.absent.push(...absent);
    absence.hasFailed ||= hasFailed;
  }
}

/** `res.status === 'ok'` where it is false, `phoneResult.code !== 0` where it is true; an order has states of its own. */
function isBadStatus(test: Node, result: boolean, isOf: (root: Node) => boolean): boolean {
  if (test.type !== 'BinaryExpression' || !/^[!=]==?$/.test(test.operator) || test.operator.startsWith('=') === result) return false;
  const right = unwrap(test.right);
  if (right.type !== 'Literal' || !goodStatuses.has(right.value as string | number)) return false;
  const path = pathOf(test.left, isOf);
  const left = unwrap(test.left);
  if (left.type === 'Identifier') return answerStatuses.has(left.name) && isGivenBeside(left, isOf);
  const isResult = left.type === 'MemberExpression' && results.has(splitWords(lastName(left.object) ?? '').at(-1) ?? '');
  return isResult && path?.length === 1 && answerStatuses.has(path[0] ?? '');
}

/** `(status, result) => …`: the outcome that a callback is given beside what the variable is. */
function isGivenBeside(name: Node, isOf: (root: Node) => boolean): boolean {
  for (let at = name.parent; at; at = at.parent)
    if (isFunction(at))
      return (
        at.params.some((parameter) => isOf(parameter as Node)) &&
        at.params[0]?.type === 'Identifier' &&
        at.params[0].name === lastName(name)
      );
  return false;
}

/** `typeof patient === 'string'` where it is true, `typeof patient !== 'string'` where it is false. */
function isTextTest(test: Node, result: boolean, isOf: (root: Node) => boolean): boolean {
  if (test.type !== 'BinaryExpression' || !/^[!=]==?$/.test(test.operator) || test.operator.startsWith('=') !== result) return false;
  const left = unwrap(test.left);
  return (
    left.type === 'UnaryExpression' && left.operator === 'typeof' && staticText(test.right) === 'string' && isOf(unwrap(left.argument))
  );
}

function pathOf(node: Node, isOf: (root: Node) => boolean): string[] | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression') return isOf(bare) ? [] : undefined;
  const name = memberName(bare);
  const before = name === undefined ? undefined : pathOf(bare.object, isOf);
  return before && name !== undefined ? [...before, name] : undefined;
}
