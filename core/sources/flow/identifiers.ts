import { GIVES_INDEX } from '../../catalog/call-words/lists.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { TYPES_OF_VALUES } from '../../catalog/type-names/wrappers.ts';
import { TEMPLATE_EVENT } from '../../catalog/requests/handlers.ts';
import { CHECKS_VALUE } from '../../catalog/words/names/functions.ts';
import { NUMBER_KEYS } from '../../catalog/words/names/modifiers.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { combine, isLoginObject, surelyGiven } from '../evidence.ts';
import { isErrorName, isSearchObject } from '../names/negative-names.ts';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { withShape } from '../shape/shape.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import { singular } from '../names/match-name.ts';
import { isIdName, splitWords } from '../names/words.ts';
import { SILENT, UNKNOWN, WRITTEN, changed, union, type SourceHit, type Value } from './value.ts';
import type { Arguments, FlowContext } from './context.ts';
import { answerIn, isFailing } from '../requests/answers-values.ts';
import { definitionsOf } from './definitions.ts';
import { isSurelyNothing, withoutAbsent } from '../shape/absent.ts';
import { eventInMarkup } from '../element-events.ts';
import { wholeEvent } from '../forms/events.ts';
import { withoutHeadings } from '../tables/heading-rows.ts';
import { importedValue } from './imports.ts';
import { checkedAs } from '../names/checked-values.ts';
import { initialOfVariable } from '../names/initials.ts';
import { documentedVariable } from '../documented/variables.ts';
import { labelledInput } from '../labels/jsx-labels.ts';
import { labelledVariable } from '../labels/input-labels.ts';
import { loginNameBeside } from '../names/login-names.ts';
import { namedSources } from '../names/names.ts';
import { argumentsValue } from './functions/parameters.ts';
import { elementValue } from '../tables/row-values.ts';
import { definitionsIn } from '../../graph/definitions.ts';
import { partsOf } from './writes.ts';

const CONSTANTS = new Set(['undefined', 'NaN', 'Infinity']);

/** A variable carries the kind of its name, unless its definitions are harmless; a name without a kind carries what they do. */
export function evaluateIdentifier(context: FlowContext, node: TSESTree.Identifier, args: Arguments | undefined): Value {
  if (CONSTANTS.has(node.name)) return SILENT;
  const variable = context.bindings.resolve(node);
  const given = variable && args?.get(variable);
  // What a caller passes is known, whatever the parameter is called.
  if (isErrorName(node.name)) return (given && passedDespiteName(given)) ?? errorValue(context, node, variable, args);
  if (!variable && node.name === 'arguments') return argumentsValue(context, node, undefined, args);
  if (given && (given.silent || given.sources.length > 0) && isWrittenOnce(context, variable))
    return given.sources.length > 0 && isSurelyNothing(context, node) ? SILENT : given;
  const told = namedSources(context, node.name, node).filter(
    ({ kind }) => kind !== ID_CARD || !(mayBeRow(context, node.name) && isNumber(variable)),
  );
  const login = loginNameBeside(context, node, variable);
  const named = login.length > 0 ? login : told.length > 0 ? told : unnamedVariable(context, node, variable);
  if (!variable) return evaluateFree(context, node, named);
  const kind = String(variable.defs[0]?.type);
  // A class holds what its static members are given.
  if (kind === 'ClassName') return WRITTEN;
  if (kind === 'FunctionName' || kind === 'TSEnumName') return SILENT;
  if (kind === 'ImportBinding' && CHECKS_VALUE.test(node.name)) return SILENT;
  if (kind === 'ImportBinding')
    return union([
      { sources: named.map((source) => ({ ...source, confidence: 'low' as const })), silent: false },
      importedValue(context, node),
    ]);
  if (named.length > 0 && isCounted(variable)) return SILENT;
  const hasName = named.some((source) => source.confidence !== 'low' && !isLoginObject(source));
  const defined = withoutHeadings(definitionsOf(context, variable, node, args, hasName), node);
  const value = combine(isWrittenOut(context, variable) ? named.filter(({ kind }) => kind !== PERSON_OBJECT) : named, defined, node);
  return isSearchObject(node.name)
    ? searched(value)
    : withoutAbsent(context, variable, node, answerIn(node.name, node, value, isElement(variable)));
}

function isWrittenOnce({ bindings }: FlowContext, variable: Variable): boolean {
  return definitionsIn(bindings).of(variable).length === 1 && partsOf(variable).length === 0;
}

/**
 * `const userData = { _id, username }`: the literal lists ids and fields that are known, so that the name of the variable adds no record to
 * them.
 */
function isWrittenOut(context: FlowContext, variable: Variable): boolean {
  const definition = variable.defs[0]?.node as Node | undefined;
  const init = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : undefined;
  if (init?.type !== 'ObjectExpression' || init.properties.length === 0 || !isWrittenOnce(context, variable)) return false;
  return init.properties.every((item) => {
    const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    return key !== undefined && (isIdName(key) || context.vocabulary.match(key) !== undefined);
  });
}

const ID_CARD = 'id-card';

/** `idNum`, `elderIdNumber`: the number that an id is, where the id is none of a person. In other countries the number of a card is a number: `dni`. */
function mayBeRow({ vocabulary }: FlowContext, name: string): boolean {
  const words = splitWords(name);
  const id = words.slice(0, -1).join('_');
  return NUMBER_KEYS.has(words.at(-1) ?? '') && isIdName(id) && vocabulary.match(id)?.kind.id !== ID_CARD;
}

/** `const idNum = Number(contactId)`, `(idNum: number)`: the id of a row. The eighteen characters of an identity card are no number. */
function isNumber(variable: Variable | undefined): boolean {
  const { name, node } = variable?.defs[0] ?? {};
  const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation.type : undefined;
  const made = node as Node | undefined;
  return type === 'TSNumberKeyword' || (made?.type === 'VariableDeclarator' && made.init !== null && isMadeNumber(made.init));
}

function isMadeNumber(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'ConditionalExpression') return isMadeNumber(bare.consequent) && isMadeNumber(bare.alternate);
  if (bare.type === 'UnaryExpression') return bare.operator === '+';
  return bare.type === 'CallExpression' && /^(?:Number|parseInt)$/.test(lastName(bare.callee) ?? '');
}

/** `unparseablePhones > 0`: what is compared with a number by size is one, and counts what it is named after. */
function isCounted({ name, references }: Variable): boolean {
  const last = splitWords(name).at(-1) ?? '';
  if (singular(last) === last) return false;
  return references.some(({ identifier }) => {
    const at = (identifier as Node).parent;
    if (at?.type !== 'BinaryExpression' || !/^[<>]=?$/.test(at.operator)) return false;
    const other = at.left === identifier ? at.right : at.left;
    return other.type === 'Literal' && typeof other.value === 'number';
  });
}

/**
 * Sources of a variable whose name is no word. The evidence is its initials, the label of the input that it is bound to, the comment at its
 * declaration, or the check that it goes through.
 */
function unnamedVariable(context: FlowContext, node: TSESTree.Identifier, variable: Variable | undefined): SourceHit[] {
  const initials = initialOfVariable(context, node, variable);
  if (initials.length > 0) return initials;
  const shown = labelledVariable(context, node, variable);
  const labelled = shown.length > 0 ? shown : labelledInput(context, node, node.name);
  const documented = labelled.length > 0 ? labelled : documentedVariable(context, node, variable);
  return documented.length > 0 ? documented : checkedAs(context, node, variable);
}

/** What is passed to a parameter with the name of an error: data that is sure, or the mark of a summary. Undefined where it is neither. */
function passedDespiteName(given: Value): Value | undefined {
  const sources = surelyGiven(given);
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/**
 * The value of a variable named after an error or an event. It holds nothing of a person unless code of this file puts it there; what
 * functions of other modules pass under such a name is an error.
 */
function errorValue(context: FlowContext, node: TSESTree.Identifier, variable: Variable | undefined, args: Arguments | undefined): Value {
  const given = variable ? surelyGivenTo(context, variable, node, args) : [];
  return given.length > 0 ? { sources: given, silent: false } : eventOrAnswer(context, node, args);
}

/** What a variable is surely given here, or a parameter by calls of its function: `fail(`no account of ${phone}`)`. */
function surelyGivenTo(context: FlowContext, variable: Variable, node: TSESTree.Identifier, args: Arguments | undefined): SourceHit[] {
  const [definition] = variable.defs;
  const isParameter = String(definition?.type) === 'Parameter';
  if (!isParameter && definition?.node.type !== 'VariableDeclarator') return [];
  const given = surelyGiven(definitionsOf(context, variable, node, args, !isParameter));
  if (!isParameter) return given.filter(({ isShown, origin }) => !isShown && !origin);
  return isElement(variable) || isPart(definition?.name as Node) ? given : given.filter(({ passings = [] }) => passings.length > 0);
}

/** Whether a parameter is taken out of a pattern or has a default: `({ phone: e })`, `(e = user.phone)`. */
function isPart({ parent }: Node): boolean {
  return parent?.type === 'Property' || parent?.type === 'AssignmentPattern';
}

/**
 * The value of a variable named after a search. Its fields are a guess, as they hold what is searched for; a single value that is sure
 * remains so.
 */
function searched(value: Value): Value {
  const given = surelyGiven(value).filter(({ inside }) => !inside);
  return given.length > 0 ? value : changed(value, { confidence: 'low' });
}

/** What a variable with the name of an error holds when it is no error: an event, a response, or an element of a list. */
function eventOrAnswer(context: FlowContext, node: TSESTree.Identifier, args: Arguments | undefined): Value {
  const event = wholeEvent(context, node);
  if (!event.silent) return event;
  const variable = context.bindings.resolve(node);
  const given = variable && String(variable.defs[0]?.type) === 'Parameter' ? definitionsOf(context, variable, node, args, false) : UNKNOWN;
  const isCaught = String(variable?.defs[0]?.type) === 'CatchClause';
  return isKnownAnswer(given) && !isFailing(node) ? given : withShape(context, node, UNKNOWN, isCaught ? WRITTEN : SILENT);
}

function isKnownAnswer({ sources }: Value): boolean {
  return sources.some(({ evidence, confidence }) => evidence === 'api' && confidence !== 'low');
}

/** `for (const row of rows)`, `rows.forEach((row) => …)`. */
function isElement({ defs: [definition] }: Variable): boolean {
  const at = definition?.node as Node | undefined;
  if (at?.type === 'VariableDeclarator') return at.parent.parent?.type === 'ForOfStatement';
  const call = at && isFunction(at) && at.params[0] === definition?.name ? at.parent : undefined;
  const callee = call?.type === 'CallExpression' && call.arguments[0] === at ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && GIVES_INDEX.has(memberName(callee) ?? '');
}

/** A name without declaration: of the component in a template, else an undeclared global. */
function evaluateFree(context: FlowContext, node: TSESTree.Identifier, named: readonly SourceHit[]): Value {
  if (context.candidates.templateNames.has(node)) {
    if (node.name === TEMPLATE_EVENT) return eventInMarkup(context, node);
    const element = elementValue(context, node);
    if (element) return combine(named, element, node);
    if (context.state.isHarmless(node.name)) return SILENT;
    return combine(named, stateValue(context, node.name), node);
  }
  if (TYPES_OF_VALUES.has(node.name) || CHECKS_VALUE.test(node.name)) return SILENT;
  return { sources: named.filter((source) => source.confidence === 'high'), silent: false };
}

function stateValue(context: FlowContext, name: string): Value {
  const values = context.state.valuesOf(name);
  return values.length > 0 ? union(values.map((value) => context.evaluate(value))) : UNKNOWN;
}
