import { CLIENT_METHODS, HOLDING_CLASSES, MEASURES_RECEIVER, RETURNS_RECEIVER } from '../../catalog/call-words/methods.ts';
import {
  DECIDES,
  PERSONLESS_OWNERS,
  READS_BY_NAME,
  READS_PARAMETER,
  READS_REQUEST,
  TAKES_OUT_OF_STORE,
} from '../../catalog/call-words/readers.ts';
import { HEADERS_OF_PROGRAMS } from '../../catalog/requests/parts.ts';
import { PUTS_INTO_TEXT } from '../../catalog/call-words/texts.ts';
import { TRANSLATES, TRANSLATES_KEY } from '../../catalog/call-words/translations.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { FUNCTION_OWNERS, HOLDS_NOTHING_TO_SHOW } from '../../catalog/type-names/classes.ts';
import { isMethodOfLiteral } from '../../graph/own-callees.ts';
import type { Node } from '../../types.ts';
import { functionIn, returnedExpressions } from '../file/functions.ts';
import { initialValue } from '../file/initial-values.ts';
import { lastName, rangeOf, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { fieldsOfType } from '../declared/evidence.ts';
import { exposedFields } from './left-out/exposed-fields.ts';
import { SILENT, UNKNOWN, changed, union, withStep, type Value } from './value.ts';
import { splitWords } from '../names/words.ts';
import { isOutcome, knownAnswer, namedAnswer } from '../requests/answers.ts';
import { promisedValue } from '../requests/answers-delivery.ts';
import { functionCalled } from './functions/callees.ts';
import { argumentsBoundBy } from './functions/callers.ts';
import { hasComputedKeys, isCollection, isKeyed, plucked } from './collections.ts';
import type { Arguments, FlowContext } from './context.ts';
import { evaluateIdentity, isIdentity } from './identity-calls.ts';
import { RETURNED, importedCall } from './imports.ts';
import { mapped, piped } from './mapped.ts';
import { loadedConfiguration } from '../environment.ts';
import { formGroup } from '../forms/form-groups.ts';
import { formCall, formContext, formData } from '../forms/form-values.ts';
import { typedIntoFound } from '../forms/found-inputs.ts';
import { keptCode } from '../requests/kept-codes.ts';
import { keyText } from '../state/key-text.ts';
import { keptHere } from '../state/kept-values.ts';
import { shownReturns } from '../kept-ciphertexts.ts';
import { isSplitMailbox } from '../split-texts.ts';
import { resultOfMark } from './functions/marks.ts';
import { namedSources } from '../names/names.ts';
import { rowsOfCall } from '../tables/table-rows.ts';
import { anyFieldOf, bodyIn, fieldOf } from './paths.ts';
import { WRITES_NUMBER, writtenPlace } from './written-numbers.ts';
import { sanitizerEffect } from '../../sanitizers/sanitizers.ts';

/**
 * The value of a call, by the surest evidence: masks, responses, methods, functions, types, the platform, then names. Names come last, so
 * that they do not override what is known.
 */
export function evaluateCall(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value {
  const callee = unwrap(node.callee);
  const name = lastName(callee) ?? '';
  const effect = sanitizerEffect(context, node, name, args);
  if (effect) return effect;
  const answered = sentUnder(context, node, callee, name) ?? typedIntoFound(context, node) ?? answerAt(context, node, callee, args);
  if (answered) return answered;
  if (callee.type === 'MemberExpression') {
    const value = evaluateMethod(context, node, callee, name, args);
    if (value) return value;
  }
  const exposed = exposedFields(context, node);
  if (exposed) return exposed;
  const given = args && callee.type === 'Identifier' ? resultOfCallback(context, callee, args) : undefined;
  if (given) return given;
  const fn = functionCalled(context, callee);
  if (fn)
    return typedOr(
      evaluateBody(context, fn, node, args),
      () => returnedType(context, fn) ?? (returnedExpressions(fn).length > 0 ? namedAnswer(context, node) : undefined),
    );
  const imported = importedCall(context, node, args);
  const selected = TAKES_OUT_OF_STORE.test(name) ? node.arguments.find((argument) => functionIn(argument)) : undefined;
  if (selected) return mapped(context, selected, imported ?? UNKNOWN, 0, args);
  if (imported && (imported.silent || imported.sources.some((source) => source.confidence !== 'low'))) return imported;
  if (isTranslation(node, name)) return translated(context, node, args);
  const typed = callType(context, node, callee);
  if (typed) return typed;
  const read =
    callee.type === 'Identifier' && READS_REQUEST.test(name) && node.arguments.length === 2
      ? storedUnder(context, node, args, 1)
      : undefined;
  if (read) return read;
  const model = name === 'defineModel' && callee.type === 'Identifier' ? boundModel(context, node) : undefined;
  if (model) return model;
  if (name === 'require' && callee.type === 'Identifier') return loadedConfiguration(node);
  const form = formCall(context, node, name) ?? formGroup(context, node) ?? formContext(context, name);
  if (form) return form;
  const rows = rowsOfCall(context, name);
  if (rows) return rows;
  if (isIdentity(context, callee, name)) return evaluateIdentity(context, node, callee, args);
  if (DECIDES.has(splitWords(name)[0] ?? '')) return SILENT;
  return namedAnswer(context, node) ?? imported ?? (isOutcome(node) ? UNKNOWN : unknownCall(context, node, args));
}

/** `$t('order.phone')`, `t('order.phone', { name })`. */
function isTranslation({ arguments: [key] }: TSESTree.CallExpression, name: string): boolean {
  return key !== undefined && (TRANSLATES.has(name) || (TRANSLATES_KEY.has(name) && staticText(key) !== undefined));
}

/** A text of the program, with the values that are put into it. */
function translated(context: FlowContext, { arguments: [, ...given] }: TSESTree.CallExpression, args: Arguments | undefined): Value {
  const { sources } = union(given.map((argument) => context.evaluate(argument, args)));
  return sources.length > 0 ? { sources, silent: false } : SILENT;
}

/** The result of a callback parameter, from the function that the caller passes. */
function resultOfCallback({ bindings }: FlowContext, callee: TSESTree.Identifier, args: Arguments): Value | undefined {
  const variable = bindings.resolve(callee);
  const value = variable && args.get(variable);
  return value && resultOfMark(value);
}

/** What the endpoint, table or platform API of a request reveals of the response, unless a type argument is better evidence. */
function answerAt(context: FlowContext, node: TSESTree.CallExpression, callee: Node, args: Arguments | undefined): Value | undefined {
  const typed = node.typeArguments && callType(context, node, callee);
  return typed && (typed.silent || typed.sources.length > 0) ? typed : knownAnswer(context, node, args);
}

function typedOr(value: Value, type: () => Value | undefined): Value {
  return value.sources.length > 0 || value.silent ? value : (type() ?? value);
}

function returnedType(context: FlowContext, fn: FunctionNode): Value | undefined {
  const type = fn.returnType?.typeAnnotation;
  return type && fieldsOfType(context, type);
}

/** The result of a call by its types: a type argument (`request<User>(…)`), or the declared type of the callee. */
function callType(context: FlowContext, node: TSESTree.CallExpression, callee: Node): Value | undefined {
  const argument = node.typeArguments?.params[0];
  const typed = argument && fieldsOfType(context, argument);
  if (typed && typed.sources.length > 0) return typed;
  const declared = callee.type === 'Identifier' ? (context.bindings.resolve(callee)?.defs[0]?.name as Node | undefined) : undefined;
  const type = declared?.type === 'Identifier' ? declared.typeAnnotation?.typeAnnotation : undefined;
  const returned = type?.type === 'TSFunctionType' ? type.returnType?.typeAnnotation : undefined;
  return returned && fieldsOfType(context, returned);
}

/** What `new` makes: nothing that shows, what a promise is fulfilled with, or an object with what its constructor is given. */
export function evaluateNew(context: FlowContext, node: TSESTree.NewExpression, args: Arguments | undefined): Value {
  const name = lastName(node.callee) ?? '';
  if (HOLDS_NOTHING_TO_SHOW.has(name)) return name === 'Promise' ? promisedValue(context, node) : name === 'Proxy' ? UNKNOWN : SILENT;
  const form = name === 'FormData' ? formData(context, node) : formGroup(context, node);
  if (form) return form;
  const value = union([UNKNOWN, ...node.arguments.map((argument) => context.evaluate(argument, args))]);
  return HOLDING_CLASSES.test(name) ? value : changed(value, { confidence: 'low' });
}

function evaluateMethod(
  context: FlowContext,
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  name: string,
  args: Arguments | undefined,
): Value | undefined {
  const object = unwrap(callee.object);
  const isStatic = object.type === 'Identifier' && !isMethodOfLiteral(callee, context.bindings) && FUNCTION_OWNERS.has(object.name);
  // The engine follows what computed keys are.
  if (isStatic && name === 'keys') return hasComputedKeys(context) ? UNKNOWN : SILENT;
  if (isStatic) return name === 'isArray' ? SILENT : plucked(context, node, name);
  const read = name === 'get' || name === 'getAll' ? fieldRead(context, node, object, args) : undefined;
  if (read) return read;
  if (READS_BY_NAME.has(name)) {
    const stored = storedUnder(context, node, args);
    if (stored) return stored;
  }
  // The engine follows what a map's keys are.
  if (name === 'keys' && isKeyed(context, object)) return UNKNOWN;
  if (name === WRITES_NUMBER) return writtenPlace(context.evaluate(object, args), node.arguments[0]);
  if (MEASURES_RECEIVER.has(name)) return SILENT;
  if (context.state.isThis(object)) return undefined;
  const copied = name === 'call' && lastName(object) === 'slice' ? node.arguments[0] : undefined;
  if (copied) return context.evaluate(copied, args);
  if (name === 'map' || name === 'flatMap' || name === 'then' || name === 'reduce')
    return mapped(context, node.arguments[0], context.evaluate(object, args), name === 'reduce' ? 1 : 0, args);
  if (name === 'pipe') return piped(context, node, context.evaluate(object, args), args);
  if (!RETURNS_RECEIVER.has(name) || (CLIENT_METHODS.has(name) && isClient(context, object))) return undefined;
  if (isLookUp(node, name)) return lookedUp(context, node, object, args);
  if ((name === 'pop' || (name === 'at' && node.arguments[0]?.type !== 'Literal')) && isSplitMailbox(object)) return SILENT;
  const receiver = context.evaluate(object, args);
  if (name === 'json' && node.arguments.length === 0) return bodyIn(receiver);
  const put = PUTS_INTO_TEXT.get(name);
  const given = put === undefined ? [] : node.arguments.slice(put).filter((argument) => !functionIn(argument));
  return given.length === 0 ? receiver : union([receiver, ...given.map((argument) => context.evaluate(argument, args))]);
}

/** `req.query('phone')`: a parameter of a request, by its name. */
function sentUnder(context: FlowContext, node: TSESTree.CallExpression, callee: Node, name: string): Value | undefined {
  const [key] = node.arguments;
  if (callee.type !== 'MemberExpression' || !READS_PARAMETER.has(name) || !key || staticText(key) === undefined) return undefined;
  return /^(?:req|request)$/.test(lastName(callee.object) ?? '') ? storedUnder(context, node) : undefined;
}

/** An instance of some class: its constructor arguments, such as a key, do not flow into the results of its methods. */
function isClient({ bindings }: FlowContext, object: Node): boolean {
  const value = initialValue(object, bindings);
  return value.type === 'NewExpression' && !HOLDING_CLASSES.test(lastName(value.callee) ?? '');
}

/** `request.get('user-agent')`: other reads of the request are no evidence of the value under this name. */
function isLookUp({ arguments: [key] }: TSESTree.CallExpression, name: string): boolean {
  return name === 'get' && key?.type === 'Literal' && typeof key.value === 'string';
}

/** What an object that is known by its fields gives under a name: `form.get('email')`. */
function lookedUp(context: FlowContext, { arguments: [key] }: TSESTree.CallExpression, object: Node, args: Arguments | undefined): Value {
  const name = staticText(key as Node) ?? '';
  if (HEADERS_OF_PROGRAMS.test(name)) return SILENT;
  const field = fieldOf(context.evaluate(object, args), name);
  return field.sources.length > 0 ? field : UNKNOWN;
}

/** `map.get('contact')` gives what was put under that key; undefined when the collection is not of this file. */
function fieldRead(context: FlowContext, node: TSESTree.CallExpression, object: Node, args: Arguments | undefined): Value | undefined {
  if (!isCollection(context, object)) return undefined;
  const key = node.arguments[0] && keyText(node.arguments[0], context);
  const held = context.evaluate(object, args);
  if (held.sources.length === 0) return undefined;
  // When all evidence comes from other reads of the collection, the key is the evidence for this one.
  const told = held.sources.every(({ evidence }) => evidence === 'object') ? storedUnder(context, node) : undefined;
  if (told) return told;
  const isPut = held.sources.some(({ path }) => path);
  return !isPut ? held : key === undefined ? anyFieldOf(held) : fieldOf(held, key);
}

/** A value read from storage, a cookie or a header by a key that names it. */
function storedUnder(context: FlowContext, node: TSESTree.CallExpression, args?: Arguments, position = 0): Value | undefined {
  const place = node.arguments[position];
  const key = place && keyText(place, context, args);
  if (key === undefined) return undefined;
  const callee = unwrap(node.callee);
  const owner = callee.type === 'MemberExpression' ? (lastName(callee.object) ?? '') : '';
  const named = namedSources(context, key, node).filter(({ kind }) => kind !== PERSON_OBJECT || !PERSONLESS_OWNERS.test(owner));
  if (named.length === 0) named.push(...keptCode(context, node, place as Node));
  if (named.every(({ confidence }) => confidence === 'low')) {
    const kept = keptHere(context, callee, lastName(callee) ?? '', key);
    if (kept && kept.sources.length > 0) return kept;
  }
  return named.length > 0 ? { sources: named, silent: false } : undefined;
}

/** `defineModel('phone')`: what the parent binds under this name. https://vuejs.org/api/sfc-script-setup.html#definemodel */
function boundModel(context: FlowContext, node: TSESTree.CallExpression): Value | undefined {
  const name = node.arguments[0] && staticText(node.arguments[0]);
  const sources = name === undefined ? [] : namedSources(context, name, node);
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/** What a function of this file returns for these arguments. */
function evaluateBody(context: FlowContext, fn: FunctionNode, node: TSESTree.CallExpression, args: Arguments | undefined): Value {
  const returned = shownReturns(fn, context.bindings);
  if (returned.length === 0) return UNKNOWN;
  const bound = argumentsBoundBy(context, fn, node, args);
  const value = union(returned.map((expression) => context.evaluate(expression, bound)));
  return withStep(value, { range: rangeOf(node), note: RETURNED });
}

/** The result of an unknown callee: its arguments may flow into it, and the single value that it is a method of. */
function unknownCall(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value {
  const callee = unwrap(node.callee);
  const owner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  // What a global object has is an interface of the platform, whatever it is called: `navigator.contacts.getProperties()`.
  const isOfPlatform = owner?.type === 'MemberExpression' && owner.object.type === 'Identifier' && context.bindings.isGlobal(owner.object);
  const receiver = owner?.type === 'MemberExpression' && !isOfPlatform ? owner : undefined;
  const given = node.arguments.map((argument) => (functionIn(argument) ? UNKNOWN : context.evaluate(argument, args)));
  const value = union([UNKNOWN, ...given, receiver ? singleValue(context.evaluate(receiver, args)) : UNKNOWN]);
  return changed(value, { confidence: 'low' });
}

/** A value without what it may hold inside. */
function singleValue({ sources }: Value): Value {
  return { sources: sources.filter(({ kind, inside }) => kind !== PERSON_OBJECT && !inside), silent: false };
}
