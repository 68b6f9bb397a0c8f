/**
 * Values that components pass to functions of the files that use them: payloads of events in Vue (`emit('pick', user)` reaches
 * `@pick="onPick"`) and arguments of callback properties in JSX (`onPick(user)` reaches `<Card onPick={save}>`).
 */
import type { TSESTree } from '@typescript-eslint/types';
import { EMITTING } from '../../catalog/words/cell-words.ts';
import { byName } from '../file/by-name.ts';
import { functionName } from '../file/functions.ts';
import { textOfConstant } from '../file/initial-values.ts';
import { originOf } from '../file/origin.ts';
import type { FlowContext } from '../flow/context.ts';
import { union, type SourceHit, type Value } from '../flow/value.ts';
import { keyName, lastName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { file, type Cell } from './cell.ts';
import { readable, writtenTo } from './written.ts';

/** Uses of one function and calls in one component that are looked at: hand-written code has fewer. */
const MAX_USES = 20;
const SPACE = 'component ';

/** Whether a cell is one of these. */
export function isOfComponents({ space }: Cell): boolean {
  return space.startsWith(SPACE);
}

/** What a function receives from the components that it is given to; undefined when it is given to none. */
export function handedByComponents(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const cells = context.modules.written ? [...listenedTo(context, fn), ...callbackOf(context, fn)] : [];
  const here = callbacksHere(context, fn).flatMap((name) => called(context, name, index));
  if (here.length > 0) return union(here.slice(0, MAX_USES).map((node) => context.evaluate(node)));
  const sources = cells
    .slice(0, MAX_USES)
    .flatMap((cell) => writtenTo(context, { ...cell, space: `${cell.space} ${index}` }, fn.params[index] ?? fn));
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/** `@pick="onPick"` on components that the file imports. */
function listenedTo(context: FlowContext, fn: FunctionNode): Cell[] {
  const name = functionName(fn);
  const events = name === undefined ? [] : (context.candidates.markup.listeners.get(name) ?? []);
  return events.flatMap(({ tag, event }) => {
    const script = scriptOf(context, tag);
    return script === undefined ? [] : [{ space: `${SPACE}event`, key: { text: asEvent(event) }, marks: [file(script, 'emit')] }];
  });
}

/** `<Card onPick={save}>` and `<Card onPick={(user) => …}>`. */
function callbackOf(context: FlowContext, fn: FunctionNode): Cell[] {
  return givenAs(context, fn).flatMap(({ tag, name }) => {
    const script = scriptOf(context, tag);
    return script === undefined ? [] : [{ space: `${SPACE}call`, key: { text: name }, marks: [file(script, name)] }];
  });
}

/** Names of the properties under which components of this file are given a function. */
function callbacksHere(context: FlowContext, fn: FunctionNode): string[] {
  return givenAs(context, fn).flatMap(({ tag, name }) => {
    const [definition] = context.bindings.topLevel(tag)?.defs ?? [];
    return definition && String(definition.type) !== 'ImportBinding' ? [name] : [];
  });
}

/** Components that a function is given to as a property, with the property's name. */
function givenAs(context: FlowContext, fn: FunctionNode): { readonly tag: string; readonly name: string }[] {
  const own = functionName(fn);
  const uses = fn.parent.type === 'JSXExpressionContainer' ? [fn.parent] : own === undefined ? [] : containersOf(context, own);
  return uses.flatMap(({ parent }) => {
    const [element, name] =
      parent?.type === 'JSXElement'
        ? [parent.openingElement, CONTENT]
        : parent?.type === 'JSXAttribute'
          ? [parent.parent, parent.name.name]
          : [];
    if (element?.type !== 'JSXOpeningElement' || typeof name !== 'string') return [];
    const tag = element.name;
    return tag.type === 'JSXIdentifier' && /^[A-Z]/.test(tag.name) ? [{ tag: tag.name, name }] : [];
  });
}

/** The property that holds what stands between the tags of an element: `<Loader>{(user) => …}</Loader>`. */
const CONTENT = 'children';

/** Attributes and contents of JSX that hold a function by its name. */
function containersOf(context: FlowContext, name: string): readonly Node[] {
  let known = containers.get(context);
  if (!known) containers.set(context, (known = byName(namedContainers(context), ({ expression }) => lastName(unwrap(expression)))));
  const variable = context.bindings.topLevel(name);
  return (known.get(name) ?? []).filter(({ expression }) => {
    const held = unwrap(expression);
    return held.type === 'Identifier' && (!variable || context.bindings.resolve(held) === variable);
  });
}

const containers = new Memo<FlowContext, ReadonlyMap<string, readonly TSESTree.JSXExpressionContainer[]>>();

function namedContainers({ candidates }: FlowContext): TSESTree.JSXExpressionContainer[] {
  return [...candidates.elements.values()]
    .flat()
    .flatMap(({ attributes, parent }) =>
      [...attributes.map((attribute) => (attribute.type === 'JSXAttribute' ? attribute.value : null)), ...parent.children].flatMap(
        (value) => (value?.type === 'JSXExpressionContainer' && unwrap(value.expression).type === 'Identifier' ? [value] : []),
      ),
    );
}

/** Id of the file of a component that the script imports under the name of a tag. */
export function scriptOf({ bindings, modules }: FlowContext, tag: string): string | undefined {
  const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const variable = bindings.topLevel(name);
  const [definition] = variable?.defs ?? [];
  if (String(definition?.type) !== 'ImportBinding') return undefined;
  const origin = originOf(definition?.name as Node, bindings);
  return origin?.type === 'module' ? modules.idOf?.(origin.module) : undefined;
}

/** Names of events in one spelling: `update-user` and `updateUser` are the same. */
function asEvent(name: string): string {
  return name.replace(/[-_]/g, '').toLowerCase();
}

/** What a component passes at one position to the listeners of an event, or to a callback property. */
export function componentWrites(context: FlowContext, { space, key: { text = '' } }: Cell): readonly SourceHit[] {
  const [, way, position] = space.split(' ');
  const index = Number(position);
  const given = way === 'event' ? emitted(context, text, index) : called(context, text, index);
  return given.slice(0, MAX_USES).flatMap((node) => readable(context.evaluate(node)));
}

function emitted(context: FlowContext, event: string, index: number): Node[] {
  const { plainCalls, methodCalls, templateCalls } = context.candidates;
  const calls = EMITTING.flatMap((name) => [
    ...(plainCalls.get(name) ?? []),
    ...(methodCalls.get(name) ?? []),
    ...(templateCalls.get(name) ?? []),
  ]);
  return calls.flatMap(({ arguments: [name, ...payload] }) => {
    const text = name && textOfConstant(name, context.bindings);
    return text !== undefined && asEvent(text) === event ? argumentAt(payload, index) : [];
  });
}

/** `props.onPick(user)`, and `onPick(user)` of what the component's function takes from its properties. */
function called(context: FlowContext, name: string, index: number): Node[] {
  const ofProperties = (context.candidates.methodCalls.get(name) ?? []).filter(({ callee }) => {
    const bare = unwrap(callee);
    return bare.type === 'MemberExpression' && lastName(unwrap(bare.object)) === 'props';
  });
  const taken = (context.candidates.plainCalls.get(name) ?? []).filter(({ callee }) => isProperty(context, unwrap(callee)));
  return [...ofProperties, ...taken].flatMap(({ arguments: given }) => argumentAt(given, index));
}

/** Whether a name is taken from a pattern under its own name, as a component takes its properties. */
function isProperty({ bindings }: FlowContext, node: Node): boolean {
  const definition = node.type === 'Identifier' ? bindings.resolve(node)?.defs[0] : undefined;
  const holder = (definition?.name as Node | undefined)?.parent;
  return holder?.type === 'Property' && keyName(holder.key, holder.computed) === lastName(node) && holder.parent.type === 'ObjectPattern';
}

function argumentAt(given: readonly TSESTree.CallExpressionArgument[], index: number): Node[] {
  const argument = given[index];
  return argument && argument.type !== 'SpreadElement' ? [argument] : [];
}
