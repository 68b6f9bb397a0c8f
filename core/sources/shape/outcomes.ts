/** Facts that the result of a test proves of values: that one is absent, that a request failed, that it is a text. */
import type { TSESTree } from '@typescript-eslint/types';
import {
  FAILURE_PREDICATE,
  answerBodies,
  answerCodes,
  answerStatuses,
  badStatuses,
  boolFailures,
  boolOutcomes,
  failureCodes,
  goodStatuses,
} from '../../catalog/words/answer-statuses.ts';
import { resultSuffixes } from '../../catalog/words/vocabulary.ts';
import { isEquality, type Equality } from '../../graph/conditions.ts';
import { isFunction, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Bindings, Variable } from '../file/bindings.ts';
import { splitWords } from '../names/words.ts';
import { isSamePlace, nameOfPlace, placeRead, type TestedPlace } from './tested-places.ts';

/** Facts that a test proves, by the places that it is about. */
export interface Outcome {
  /** Places with nothing in them. */
  readonly absent: TestedPlace[];
  /** Responses that state themselves that the request failed. */
  readonly failed: TestedPlace[];
  /** Those that hold a code of failure and nothing that was requested. */
  readonly refused: TestedPlace[];
  /** Those whose code of failure is that of success. */
  readonly granted: TestedPlace[];
  /** Texts. */
  readonly texts: TestedPlace[];
  /** Places that are surely empty. Where only one of two is empty, neither is listed. */
  readonly nothing: TestedPlace[];
}

export function noOutcome(): Outcome {
  return { absent: [], failed: [], refused: [], granted: [], texts: [], nothing: [] };
}

const results: ReadonlySet<string> = new Set([...resultSuffixes, ...answerBodies]);

/** Adds the facts that a result of a test proves. */
export function addOutcome(test: Node | Equality, result: boolean, bindings: Bindings, to: Outcome): void {
  if (isEquality(test)) return addEquality(test.discriminant, test.right, result, bindings, to);
  const bare = unwrap(test);
  if (bare.type === 'UnaryExpression' && bare.operator === '!') return addOutcome(bare.argument, !result, bindings, to);
  if (bare.type === 'LogicalExpression' && bare.operator === (result ? '&&' : '||')) {
    addOutcome(bare.left, result, bindings, to);
    return addOutcome(bare.right, result, bindings, to);
  }
  if (bare.type === 'LogicalExpression') return addEither(bare, result, bindings, to);
  if (bare.type === 'BinaryExpression') {
    if (/^[!=]==?$/.test(bare.operator)) return addEquality(bare.left, bare.right, bare.operator.startsWith('=') === result, bindings, to);
    return bare.operator === 'in' ? addPresence(bare, result, bindings, to) : addComparison(bare, result, bindings, to);
  }
  if (bare.type === 'CallExpression' && result) return addPredicate(bare, bindings, to);
  addTruth(bare, result, bindings, to);
}

/** `res.user`, `res.ok`, `res.error`: whether something is there. */
function addTruth(node: Node, result: boolean, bindings: Bindings, to: Outcome): void {
  const place = placeRead(node, bindings);
  if (!place) return;
  if (!result) {
    to.absent.push(place);
    to.nothing.push(place);
  }
  if ((result ? boolFailures : boolOutcomes).has(nameOfPlace(place))) addFailed(place, to);
  if (failureCodes.has(nameOfPlace(place))) addCode(place, result, to);
}

/** `'errcode' in res`: an answer of failure, unless another test finds that the code is 0. */
function addPresence({ left, right }: TSESTree.BinaryExpression, result: boolean, bindings: Bindings, to: Outcome): void {
  const place = result && failureCodes.has(staticText(left) ?? '') ? placeRead(right, bindings) : undefined;
  if (place) to.refused.push(place);
}

/** `isWechatError(res)` of what an expression gave; an error that is caught holds the request that failed. */
function addPredicate({ callee, arguments: given }: TSESTree.CallExpression, bindings: Bindings, to: Outcome): void {
  const [answer] = given;
  if (!answer || given.length > 1 || !FAILURE_PREDICATE.test(lastName(callee) ?? '')) return;
  const place = placeRead(answer, bindings);
  const root = place?.root;
  if (place && root && ('type' in root ? !isFunction(root) : (root.defs[0]?.node as Node | undefined)?.type === 'VariableDeclarator'))
    to.refused.push(place);
}

/**
 * Adds the facts of both sides where at least one of them applies: `!res.ok || !res.token` is true, or `res.ok && res.token` is false. A
 * field may be missing because the request failed.
 */
function addEither({ left, right }: TSESTree.LogicalExpression, result: boolean, bindings: Bindings, to: Outcome): void {
  const either = [left, right].map((side): Outcome => {
    const of = noOutcome();
    addOutcome(side, result, bindings, of);
    return of;
  });
  const [one, other] = either;
  for (const place of one?.nothing ?? []) if (other?.nothing.some((same) => isSamePlace(same, place))) to.nothing.push(place);
  if (!either.every(({ absent, failed }) => failed.length > 0 || absent.length > 0)) return;
  // Two records of which one is missing are no failure.
  if (!result && !either.some(({ failed }) => failed.length > 0)) return;
  for (const { absent, failed } of either) {
    to.absent.push(...absent);
    to.failed.push(...failed);
  }
}

/** `a === b`, or that they differ. */
function addEquality(left: Node, right: Node, isEqual: boolean, bindings: Bindings, to: Outcome): void {
  const literal = unwrap(right);
  const tested = unwrap(left);
  if (tested.type === 'UnaryExpression' && tested.operator === 'typeof') {
    const place = isEqual && staticText(literal) === 'string' ? placeRead(tested.argument, bindings) : undefined;
    if (place) to.texts.push(place);
    return;
  }
  if (literal.type === 'Identifier' && literal.name === 'undefined') return isEqual ? addTruth(tested, false, bindings, to) : undefined;
  const value = valueOf(literal);
  if (value === undefined) return;
  if (typeof value === 'boolean') return addOutcome(tested, value === isEqual, bindings, to);
  if (value === null) return isEqual ? addTruth(tested, false, bindings, to) : undefined;
  const place = placeRead(tested, bindings);
  if (!place || !isStatus(place, value) || (!isBad(value) && !isGood(value))) return;
  const isFailure = isEqual ? isBad(value) : isGood(value);
  if (isFailure) addFailed(place, to);
  if (failureCodes.has(nameOfPlace(place)) && (isFailure || isEqual)) addCode(place, isFailure, to);
}

/** `res.status >= 400`. */
function addComparison({ operator, left, right }: TSESTree.BinaryExpression, result: boolean, bindings: Bindings, to: Outcome): void {
  const value = valueOf(unwrap(right));
  const place = typeof value === 'number' && value >= 299 && value < 600 ? placeRead(left, bindings) : undefined;
  if (place && isStatus(place, value as number) && (result ? /^>/ : /^</).test(operator)) addFailed(place, to);
}

function valueOf(node: Node): string | number | boolean | null | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const value = valueOf(unwrap(node.argument));
    return typeof value === 'number' ? -value : undefined;
  }
  if (node.type !== 'Literal') return undefined;
  const { value } = node;
  return value === null || /^(?:string|number|boolean)$/.test(typeof value) ? (value as string | number | boolean | null) : undefined;
}

/** Whether a place with this value is the outcome of a request, not the state of something else such as an order. */
function isStatus(place: TestedPlace, value: string | number): boolean {
  const name = nameOfPlace(place);
  if (!answerStatuses.has(name)) return false;
  if (place.path.length === 0) return isFirstParameter(place);
  if (answerCodes.has(name) || (typeof value === 'number' && value >= 100 && value < 600)) return true;
  const holder = nameOfPlace({ root: place.root, path: place.path.slice(0, -1) });
  return results.has(splitWords(holder).at(-1) ?? '');
}

function isGood(value: string | number): boolean {
  return goodStatuses.has(value) || (typeof value === 'string' && value.endsWith(':ok'));
}

function isBad(value: string | number): boolean {
  if (typeof value === 'number') return value < 0 || (value >= 400 && value < 600);
  return badStatuses.has(value) || /:fail\b/.test(value);
}

/**
 * Marks as failed the response that has an outcome as its field, and the responses whose body that is. In `(status, result) => …` it marks
 * the parameters beside the status.
 */
function addFailed(outcome: TestedPlace, to: Outcome): void {
  if (outcome.path.length === 0) {
    for (const root of givenBeside(outcome)) to.failed.push({ root, path: [] });
    return;
  }
  for (let length = outcome.path.length - 1; length >= 0; length--) {
    to.failed.push({ root: outcome.root, path: outcome.path.slice(0, length) });
    if (!answerBodies.has(outcome.path[length - 1] ?? '')) return;
  }
}

/** Marks the response that has a code as its field: the code is one of failure, or that of none. */
function addCode({ root, path }: TestedPlace, isFailure: boolean, to: Outcome): void {
  if (path.length > 0) to[isFailure ? 'refused' : 'granted'].push({ root, path: path.slice(0, -1) });
}

/** Whether a place is the first parameter of a callback: the outcome beside the response. */
function isFirstParameter(place: TestedPlace): boolean {
  return givenBeside(place).length > 0;
}

/** The parameters after the first one, when a place is that. */
function givenBeside({ root }: TestedPlace): (Variable | Node)[] {
  if ('type' in root) return [];
  const definition = root.defs[0];
  const fn = definition?.node as Node | undefined;
  if (!fn || !isFunction(fn) || fn.params[0] !== (definition?.name as Node)) return [];
  return root.scope.variables.filter(({ defs }) => fn.params.indexOf(defs[0]?.name as never) > 0);
}
