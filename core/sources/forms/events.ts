/** What input events pass: the name of the handler, or the element that has it, is the evidence of the field. */
import { Memo } from '../../memo.ts';
import { EVENT_NAMES } from '../../catalog/requests/handlers.ts';
import { HOLDS_INPUT, PASSWORD_INPUT } from '../../catalog/platforms/page-elements.ts';
import { CHANGES_FIELD, EVENT_VALUES, PICKED_NAMES } from '../../catalog/words/names/forms.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { functionName } from '../file/functions.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { SILENT, UNKNOWN, union, type SourceHit, type Value } from '../flow/value.ts';
import { platformEvent } from '../requests/answers-events.ts';
import { isFailing } from '../requests/answers-values.ts';
import type { FlowContext } from '../flow/context.ts';
import { fieldsReadFrom } from '../shape/field-reads.ts';
import { DEEPEST_PART, eventArgument, handlerOf } from '../element-events.ts';
import { attributeValue, tagOf } from './attributes.ts';
import { submittedTo } from './form-values.ts';
import { handledName } from './handler-names.ts';
import { handlerPlaces } from './jsx-handlers.ts';
import { namedSources } from '../names/names.ts';
import { fieldOf, putUnder } from '../flow/paths.ts';

/** Types of inputs that are evidence of what is typed in. */
const INPUT_TYPES: Readonly<Record<string, string>> = {
  password: 'password',
  tel: 'phone',
  email: 'email',
  idcard: 'idCard',
  'safe-password': 'password',
};

/**
 * A member of an event in a handler whose name is evidence of the passed value: `bindMobileOk(e)` receives a phone number in
 * `e.detail`, `onPhoneInput(e)` in `e.detail.value`. Unknown for every other member.
 */
export function eventValue(context: FlowContext, node: TSESTree.MemberExpression): Value {
  const { root, path } = memberPath(node);
  if (!root || !EVENT_NAMES.has(root.name) || isFailing(node)) return UNKNOWN;
  const isValue = EVENT_VALUES.has(path.join('.'));
  if (!isValue && !isTakenApart(node)) return UNKNOWN;
  const variable = context.bindings.resolve(root);
  const fn = variable?.defs[0]?.node as Node | undefined;
  const handler = isFunction(fn) ? fn : undefined;
  if (!isValue) return handler ? path.reduce(fieldOf, typedInto(context, handler, node)) : UNKNOWN;
  const handed = handler && path.length === 1 ? platformEvent(context, handler, node) : undefined;
  if (handed) return path.reduce(fieldOf, handed);
  const read = variable ? fieldsOfEvent(context, variable, path) : UNKNOWN;
  if (read.sources.length > 0 || !handler) return read;
  const submitted =
    path.join('.') === 'detail.value'
      ? union([UNKNOWN, ...containersOf(context, handler).map((container) => submittedTo(context, container))])
      : UNKNOWN;
  if (submitted.sources.length > 0) return submitted;
  const names = [...namesOf(context, handler), ...(path.at(-1) === 'value' && variable ? destinationsOf(context, variable, path) : [])];
  const sources = names.flatMap((name) => handedOver(context, name, node));
  return sources.length > 0 ? { sources, silent: false } : UNKNOWN;
}

/** The event as a whole: what is passed with it, or read from it by its handler. */
export function wholeEvent(context: FlowContext, node: TSESTree.Identifier): Value {
  const fn = handlerOf(context, node);
  const handed = fn && !isFailing(node) ? eventArgument(context, fn, 0) : undefined;
  if (handed && handed.sources.length > 0) return handed;
  const variable = EVENT_NAMES.has(node.name) ? context.bindings.resolve(node) : undefined;
  const sources = (variable?.references ?? []).flatMap(({ identifier }) => {
    const part = (identifier as Node).parent;
    const member = part?.type === 'MemberExpression' && part.object === identifier ? part.parent : undefined;
    if (member?.type !== 'MemberExpression' || member.object !== part) return [];
    return putUnder(isDataset(part) ? datasetRead(context, member) : eventValue(context, member), memberPath(member).path);
  });
  return sources.length > 0 ? { sources, silent: false } : SILENT;
}

/** Whether patterns take an event apart: one of many names is queried for each of them. */
const ofEvents = new Memo<TSESTree.ObjectPattern, boolean>();

/** The event of an element of JSX, for handlers that take it apart in their parameter: `onBlur={({ target }) => save(target.value)}`. */
export function elementEvent(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const [param] = fn.params;
  if (index > 0 || param?.type !== 'ObjectPattern' || !ofEvents.of(param, () => param.properties.some(isOfEvent))) return undefined;
  if (containersOf(context, fn).length === 0) return undefined;
  const value = typedInto(context, fn, param);
  return value.sources.length > 0 ? value : undefined;
}

/** The event of a handler by what its names are evidence of. */
function typedInto(context: FlowContext, handler: FunctionNode, node: Node): Value {
  const value = { sources: namesOf(context, handler).flatMap((name) => handedOver(context, name, node)), silent: false };
  return { sources: [...EVENT_VALUES].flatMap((path) => putUnder(value, path.split('.'))), silent: false };
}

/** `const { value } = e.target`. */
function isTakenApart({ parent }: TSESTree.MemberExpression): boolean {
  return parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern';
}

/** Whether a property of a pattern is the part of an event that has what was typed. */
function isOfEvent(item: TSESTree.ObjectPattern['properties'][number]): boolean {
  const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
  return key !== undefined && [...EVENT_VALUES].some((path) => path === key || path.startsWith(`${key}.`));
}

/** `e.currentTarget` before `.dataset`. */
function isDataset(part: Node | undefined): boolean {
  return part?.type === 'MemberExpression' && /^(?:currentTarget|target)$/.test(memberName(part) ?? '');
}

/** `e.target.dataset.mobile`, `const { mobile } = e.target.dataset`: the name is the evidence. */
function datasetRead(context: FlowContext, dataset: TSESTree.MemberExpression): Value {
  if (memberName(dataset) !== 'dataset') return UNKNOWN;
  const sources = readsOf(dataset).flatMap(({ name, node }) =>
    putUnder({ sources: handedOver(context, name, node), silent: false }, [name]),
  );
  return { sources, silent: false };
}

function readsOf(object: Node): readonly { readonly name: string; readonly node: Node }[] {
  const read = object.parent;
  if (read?.type === 'VariableDeclarator' && read.init === object && read.id.type === 'ObjectPattern') {
    return read.id.properties.flatMap((item) =>
      item.type === 'Property' ? [{ name: keyName(item.key, item.computed) ?? '', node: item.value }] : [],
    );
  }
  const name = read?.type === 'MemberExpression' && read.object === object ? memberName(read) : undefined;
  return read && name !== undefined ? [{ name, node: read }] : [];
}

function memberPath(node: TSESTree.MemberExpression): { readonly root?: TSESTree.Identifier; readonly path: readonly string[] } {
  const path: string[] = [];
  let current: Node = node;
  while (current.type === 'MemberExpression') {
    if (path.length >= DEEPEST_PART) return { path };
    path.unshift(memberName(current) ?? '');
    current = unwrap(current.object);
  }
  return { root: current.type === 'Identifier' ? current : undefined, path };
}

/** `const { name, phone } = e.detail.value` shows what the whole form holds. */
function fieldsOfEvent(context: FlowContext, variable: Variable, path: readonly string[]): Value {
  const read: Value = { sources: fieldsReadFrom(context, variable, undefined), silent: false };
  return path.reduce((value, name) => fieldOf(value, name), read);
}

/** Names that the handler puts the value under: `this.phone = e.detail.value`, `setData({ phone: … })`, `setPhone(e.target.value)`. */
function destinationsOf(context: FlowContext, variable: Variable, path: readonly string[]): string[] {
  return variable.references.flatMap(({ identifier }) => {
    let value = identifier as Node;
    for (const name of path) {
      const member = value.parent;
      if (member?.type !== 'MemberExpression' || unwrap(member.object) !== value || memberName(member) !== name) return [];
      value = member;
    }
    return namesGivenTo(context, value);
  });
}

/** The same for one place of a value; a constant that holds it is looked through. */
function namesGivenTo(context: FlowContext, value: Node, isHeld = false): string[] {
  const holder = value.parent;
  if (holder?.type === 'AssignmentExpression') return listOf(holder.right === value ? lastName(holder.left) : undefined);
  if (holder?.type === 'Property') return listOf(holder.value === value ? keyName(holder.key, holder.computed) : undefined);
  if (holder?.type === 'VariableDeclarator') {
    const held =
      !isHeld && holder.init === value && holder.id.type === 'Identifier' && !PICKED_NAMES.test(holder.id.name)
        ? context.bindings.declared(holder.id)
        : undefined;
    return held ? held.references.flatMap(({ identifier, init }) => (init ? [] : namesGivenTo(context, identifier as Node, true))) : [];
  }
  if (holder?.type !== 'CallExpression') return [];
  const [first] = holder.arguments;
  if (first && holder.arguments.length === 2 && holder.arguments[1] === value)
    return listOf(CHANGES_FIELD.test(lastName(holder.callee) ?? '') ? staticText(first) : undefined);
  const setter =
    holder.arguments.length === 1 && holder.callee !== value ? /^set([A-Z]\w*)$/.exec(lastName(holder.callee) ?? '')?.[1] : undefined;
  return listOf(setter === 'Data' || setter === 'State' ? undefined : setter && setter.charAt(0).toLowerCase() + setter.slice(1));
}

function listOf(name: string | undefined): string[] {
  return name === undefined ? [] : [name];
}

/** Names that are evidence of what a handler gets: its own without the event, and those of the elements that have it. */
function namesOf(context: FlowContext, fn: FunctionNode): string[] {
  return [...handledName(functionName(fn)), ...elementsOf(context, fn).flatMap((element) => fieldsOfElement(context, element))];
}

/** Attributes of JSX elements that a function stands in, itself, by its name, or as a method. */
function containersOf(context: FlowContext, fn: FunctionNode): TSESTree.JSXExpressionContainer[] {
  const declared =
    fn.type === 'FunctionDeclaration'
      ? fn.id
      : fn.parent.type === 'VariableDeclarator' && fn.parent.id.type === 'Identifier'
        ? fn.parent.id
        : undefined;
  const references = (declared ? context.bindings.declared(declared)?.references : undefined) ?? [];
  const method = declared || fn.parent.type === 'JSXExpressionContainer' ? undefined : functionName(fn);
  const methods = method === undefined ? [] : handlerPlaces(context.candidates, method);
  return [fn, ...references.map(({ identifier }) => identifier as Node), ...methods].flatMap(({ parent }) =>
    parent?.type === 'JSXExpressionContainer' ? [parent] : [],
  );
}

/** JSX elements that a function handles events of. */
function elementsOf(context: FlowContext, fn: FunctionNode): TSESTree.JSXOpeningElement[] {
  return containersOf(context, fn).flatMap(({ parent }) =>
    parent.type === 'JSXAttribute' && parent.parent.type === 'JSXOpeningElement' ? [parent.parent] : [],
  );
}

/**
 * Names of an input, and the kind that its type shows. The type `password` hides tokens and keys as well, so it counts only where no name
 * is that of a credential.
 */
function fieldsOfElement({ vocabulary }: FlowContext, element: TSESTree.JSXOpeningElement): string[] {
  const texts = ['name', 'id', 'autoComplete'].flatMap((name) => {
    const value = attributeValue(element, name);
    return value ? [staticText(value) ?? ''] : [];
  });
  const type = attributeValue(element, 'type');
  const shown = attributeValue(element, 'value');
  const controlled = shown?.type === 'MemberExpression' || shown?.type === 'Identifier' ? (lastName(shown) ?? '') : '';
  const names = [...texts, controlled, nameOfItem(element)].filter((text) => text !== '');
  const told = INPUT_TYPES[(type && staticText(type)) ?? ''] ?? (PASSWORD_INPUT.test(tagOf(element)) ? 'password' : undefined);
  const isOther = told === 'password' && names.some((name) => vocabulary.match(name)?.kind.category === 'credential');
  return told === undefined || isOther ? names : [...names, told];
}

/** The name of the item of a form around an input: `<Form.Item name="phone"><Input onChange={save} /></Form.Item>`. */
function nameOfItem({ parent }: TSESTree.JSXOpeningElement): string {
  const item = parent.parent;
  if (item.type !== 'JSXElement' || !HOLDS_INPUT.test(tagOf(item.openingElement))) return '';
  const name = attributeValue(item.openingElement, 'name');
  return (name && staticText(name)) ?? '';
}

function handedOver(context: FlowContext, name: string, node: Node): SourceHit[] {
  return namedSources(context, name, node)
    .filter((source) => source.confidence !== 'low')
    .map((source) => ({ ...source, evidence: 'api', confidence: 'medium' }));
}
