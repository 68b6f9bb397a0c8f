import type { TSESTree } from '@typescript-eslint/types';
import { kindById } from '../../catalog/kinds.ts';
import { nameOfCookie } from '../one-cookie.ts';
import { propertySources } from '../cells/component-props.ts';
import { stateElsewhere } from '../cells/page-reads.ts';
import { inRecord } from '../person-records.ts';
import { combine, givenDespiteName } from '../evidence.ts';
import type { Node } from '../../types.ts';
import { returnedExpressions } from '../file/functions.ts';
import { initialValue } from '../file/initial-values.ts';
import { lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { isConstantMember } from '../shape/constant-members.ts';
import { SILENT, UNKNOWN, union, type SourceHit, type Value } from './value.ts';
import type { Arguments, FlowContext } from './context.ts';
import { isOfFailedAnswer, isSurelyNothing } from '../shape/absent.ts';
import { boundFields } from '../shape/bound-fields.ts';
import { environmentValue, ownTokens } from '../environment.ts';
import { eventValue } from '../forms/events.ts';
import { isSubmittedFields } from '../forms/submitted-fields.ts';
import { typedIntoFound } from '../forms/found-inputs.ts';
import { importedConstant, importedValue } from './imports.ts';
import { initialOfMember } from '../names/initials.ts';
import { evaluateElement } from './elements.ts';
import { nameOfPlace } from './named-places.ts';
import { readProperty, writesTo, writtenUnder } from './properties.ts';
import { memberOfMark } from './functions/marks.ts';
import { memberOfType } from './functions/typed-members.ts';
import { READS_PROVIDED } from '../../catalog/call-words/readers.ts';
import { HOLDS_WRAPPED, WRAPS_VALUE } from '../../catalog/call-words/pass-through.ts';
import { ANSWER_PARTS, REF_ENDING, RESULT_ENDING } from '../../catalog/words/names/records.ts';
import { SETTINGS_WORD } from '../../catalog/credential-words/settings.ts';
import { fieldOf } from './paths.ts';
import { labelledInput, typedIntoReferred } from '../labels/jsx-labels.ts';
import { labelledField } from '../labels/page-labels.ts';
import { isMaskedReceiver } from '../../sanitizers/sanitizers.ts';
import { isHarmlessProperty, isNeutralReceiver } from '../names/negative-names.ts';
import { isNumberOfThing } from '../names/numbers-of-things.ts';
import { isMessageRow } from '../names/message-rows.ts';
import { constantTexts } from '../../graph/constants.ts';
import { namedSources } from '../names/names.ts';
import { slotValue } from '../tables/row-values.ts';
import { evaluateState, wholeState } from '../state/state-values.ts';
import { showsParameters, shownParameters } from './made-texts.ts';
import { isContactOfPlace, isOfThing, personBehind } from '../names/owners.ts';
import { singular } from '../names/match-name.ts';
import { readState } from '../state/vuex-stores.ts';

/** Reading a property ends the parent's taint: the property carries the kind of its own name, or what was written to it. */
export function evaluateMember(context: FlowContext, node: TSESTree.MemberExpression, args: Arguments | undefined): Value {
  const name = memberName(node);
  const names = name === undefined && node.computed ? constantTexts(node.property, context.bindings) : [name ?? ''];
  const object = unwrap(node.object);
  if (names.length === 0 || names.some((text) => /^\d*$/.test(text))) {
    const column = nameOfPlace(node, context.bindings);
    const named = column === undefined ? UNKNOWN : evaluateNamed(context, node, object, column, args);
    return named.sources.some(({ confidence }) => confidence !== 'low') ? named : evaluateElement(context, node, object, args);
  }
  const value = union(names.map((text) => evaluateNamed(context, node, object, text, args)));
  return value.sources.length > 0 && isSurelyNothing(context, node) ? SILENT : value;
}

function evaluateNamed(
  context: FlowContext,
  node: TSESTree.MemberExpression,
  object: Node,
  name: string,
  args: Arguments | undefined,
): Value {
  const environment = environmentValue(context, node, object) ?? typedIntoFound(context, node) ?? typedIntoReferred(context, node);
  if (environment) return environment;
  if (context.state.isWhole(node)) return wholeState(context, node);
  const state = readState(context, node);
  if (state) return state;
  if (context.state.isState(object)) return evaluateState(context, node, name);
  if (isWrapped(context, object, name)) {
    const written = writesTo(context, object, name).map((value) => context.evaluate(value, args));
    const wrapped = context.evaluate(object, args);
    return written.length > 0 ? union([...(wrapped.sources.length > 0 ? [wrapped] : []), ...written]) : wrapped;
  }
  if (isHarmlessProperty(name)) return isElementId(object, name) ? UNKNOWN : givenDespiteName(writtenUnder(context, object, name, args));
  if (showsParameters(context, object, name)) return shownParameters(context.evaluate(object, args), name);
  const cookie = name === 'cookie' ? nameOfCookie(node, context.bindings) : undefined;
  if (cookie) return keptUnder(context, context.evaluate(cookie, args).text, node);
  const receiver = receiverName(object);
  const told = ownTokens(ofWhom(context, namedSources(context, getterNoun(node, name), node, receiver), object), object);
  if (isContactOfPlace(context, told, object) || isOfThing(context, name, object) || isWrittenElsewhere(context, node, object, told))
    return SILENT;
  const labelled = told.every(({ confidence }) => confidence === 'low') ? unnamedSources(context, node, name, receiver) : [];
  const named = labelled.length > 0 ? labelled : inRecord(context, told, object, args);
  const property = readProperty(context, object, name, args);
  // What a variable that receives it is called shows nothing of the number of a thing.
  if (named.length === 0 && !property.silent && property.sources.length === 0 && isNumberOfThing(name)) return SILENT;
  const isTold = property.silent || property.sources.length > 0 || named.some(({ confidence }) => confidence !== 'low');
  const value = isTold ? property : unnamedMember(context, node, object, name, args);
  if (named.length === 0) return value;
  if (receiver !== undefined && (isMaskedReceiver(object) || isFieldName(context, object, name, receiver, named)))
    return givenDespiteName(writtenUnder(context, object, name, args));
  return combine(named, value, node);
}

/** A value that a store has under a name. */
function keptUnder(context: FlowContext, name: string | undefined, node: Node): Value {
  const sources = name === undefined ? [] : namedSources(context, name, node);
  return sources.length > 0 ? { sources, silent: false } : UNKNOWN;
}

/** A property that is a person's by what its object stands for: `const p = answer.user; p.name`. */
function ofWhom(context: FlowContext, told: readonly SourceHit[], object: Node): SourceHit[] {
  const [only] = told;
  if (told.length !== 1 || only?.evidence !== 'name' || only.confidence !== 'low') return [...told];
  const person = personBehind(context, object);
  return person === undefined ? [...told] : namedSources(context, only.name, only.node, singular(person));
}

/** `event.currentTarget.id`: what a page wrote there to receive when the element is tapped, whatever it is. */
function isElementId(object: Node, name: string): boolean {
  return name === 'id' && object.type === 'MemberExpression' && /^(?:currentTarget|target)$/.test(memberName(object) ?? '');
}

/** `menu.address`, a constant text of another module: a person's data in it is a finding of that module. */
function isWrittenElsewhere(context: FlowContext, node: Node, object: Node, told: readonly SourceHit[]): boolean {
  if (told.length === 0 || object.type !== 'Identifier') return false;
  if (told.some(({ kind }) => kindById(kind)?.category === 'credential')) return false;
  const definition = context.bindings.resolve(object)?.defs[0];
  return String(definition?.type) === 'ImportBinding' && importedConstant(context, node) !== undefined;
}

/** Sources of a property whose name is no word: the evidence is its initials, or the page's label. */
function unnamedSources(context: FlowContext, node: TSESTree.MemberExpression, name: string, receiver: string | undefined): SourceHit[] {
  const initials = initialOfMember(context, node, name);
  if (initials.length > 0) return initials;
  const labelled = labelledField(context, node, name, receiver);
  return labelled.length > 0 ? labelled : labelledInput(context, node, name);
}

/** What a member is known to hold when its name is no evidence. */
function unnamedMember(
  context: FlowContext,
  node: TSESTree.MemberExpression,
  object: Node,
  name: string,
  args: Arguments | undefined,
): Value {
  if (name === '$state') return context.evaluate(object, args);
  const held = slotValue(context, node) ?? fieldOf(context.evaluate(object, args), name);
  if (held.sources.length > 0) return held;
  const getter = memberOfType(context, object, name, 'get');
  if (getter) return union(returnedExpressions(getter).map((returned) => context.evaluate(returned)));
  if (isProperties(context, object)) return givenProperty(context, node, name);
  const detail = eventValue(context, node);
  if (detail.sources.length > 0) return detail;
  const elsewhere = stateElsewhere(context, node, object, name);
  if (elsewhere) return elsewhere;
  const imported = importedValue(context, node);
  if (imported.sources.length > 0) return imported;
  return (args && memberOfMark(context.evaluate(object, args), name)) ?? contentOf(context, node, object, name);
}

/** `phoneRes.data`: the content of a response whose variable is named after it. */
function contentOf(context: FlowContext, node: Node, object: Node, name: string): Value {
  if (object.type !== 'Identifier' || !ANSWER_PARTS.has(name) || !RESULT_ENDING.test(object.name)) return UNKNOWN;
  if (isOfFailedAnswer(context, object)) return SILENT;
  return { sources: namedSources(context, object.name, node).filter(({ confidence }) => confidence !== 'low'), silent: false };
}

/** What a property of the component holds, as its markup shows, or by what other components give to it. */
function givenProperty(context: FlowContext, node: Node, name: string): Value {
  const shown = boundFields(context, name);
  return { sources: shown.length > 0 ? shown : propertySources(context, name, node), silent: false };
}

/** `props` of a component's setup. */
function isProperties(context: FlowContext, object: Node): boolean {
  if (object.type !== 'Identifier') return false;
  const init = initialValue(object, context.bindings);
  return init.type === 'CallExpression' && /^(?:defineProps|withDefaults)$/.test(lastName(init.callee) ?? '');
}

/** A store's getter read as a property: `store.getUserInfo` is the user's information. */
function getterNoun(node: TSESTree.MemberExpression, name: string): string {
  const noun = /^get([A-Z]\w*)$/.exec(name)?.[1];
  const isCalled = node.parent?.type === 'CallExpression' && node.parent.callee === node;
  return noun === undefined || isCalled ? name : noun.charAt(0).toLowerCase() + noun.slice(1);
}

/** Name of the object a property is read from, through `.value` of a ref and the position in a list. */
function receiverName(object: Node): string | undefined {
  const bare = unwrap(object);
  const name = lastName(bare);
  return bare.type === 'MemberExpression' && (name === undefined || /^(?:value|current|\d+)$/.test(name)) ? lastName(bare.object) : name;
}

/** Whether a member is a text about a field (`rules.phone`, `Fields.PHONE`); credentials in a configuration are real. */
function isFieldName(context: FlowContext, object: Node, name: string, receiver: string, named: readonly SourceHit[]): boolean {
  const isSetting = SETTINGS_WORD.test(receiver) && named.every((source) => kindById(source.kind)?.category === 'credential');
  return (
    !isSetting &&
    (isConstantMember(context, object, receiver, name) ||
      (isNeutralReceiver(receiver) && !isMessageRow(context.bindings, object) && !isSubmittedFields(context.bindings, object)))
  );
}

/** `.value` of a Vue ref, `.current` of a React ref and `.valueChanges` of a form are the wrapped value. */
function isWrapped(context: FlowContext, object: Node, name: string): boolean {
  if (!HOLDS_WRAPPED.has(name)) return false;
  if (object.type === 'CallExpression') return lastName(object.callee) === 'next' || isControl(object);
  if (object.type !== 'Identifier')
    return object.type === 'MemberExpression' && memberName(object) !== 'detail' && memberName(object) !== 'target';
  const declared = context.bindings.resolve(object)?.defs[0];
  const definition = declared?.node as Node | undefined;
  if (definition?.type !== 'VariableDeclarator') return definition !== undefined && !isDeclaredOtherwise(declared?.name as Node);
  if (!definition.init || definition.id.type !== 'Identifier') return true;
  const init = unwrap(definition.init);
  return init.type === 'CallExpression'
    ? WRAPS_VALUE.has(lastName(init.callee) ?? '') ||
        READS_PROVIDED.has(lastName(init.callee) ?? '') ||
        isControl(init) ||
        /^use[A-Z]/.test(lastName(init.callee) ?? '')
    : false;
}

/** `form.get('email')`, of which `.value` is what was typed; `cookies.get('token')`, of which it is the token. */
function isControl({ callee, arguments: [key] }: TSESTree.CallExpression): boolean {
  return lastName(callee) === 'get' && key !== undefined && staticText(key) !== undefined;
}

/** `key: ApiKey`: a type that is none of what wraps a value. */
function isDeclaredOtherwise(name: Node): boolean {
  const type = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  return type?.type === 'TSTypeReference' && !REF_ENDING.test(lastName(type.typeName as Node) ?? '');
}
