/** Event buses as cells: what is emitted under a name reaches every listener of the same emitter. */
import type { TSESTree } from '@typescript-eslint/types';
import { EMITTING, INJECTED_BUSES, LISTENING, SHARED_BUSES } from '../../catalog/words/cell-words.ts';
import type { FlowContext } from '../flow/context.ts';
import { initialValue } from '../file/initial-values.ts';
import { originOf } from '../file/origin.ts';
import { fieldDefinitions } from '../file/class-fields.ts';
import { functionName } from '../file/functions.ts';
import { decoratorsOf, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import type { Node } from '../../types.ts';
import { isSameCell, type Cell } from './cell.ts';
import { keyOf } from './keys.ts';
import { siteOf } from './made.ts';
import { isChannel } from './pages.ts';
import { readable, writtenTo } from './written.ts';

/** What a listener of a bus receives, from this file and from others; undefined when the function is none. */
export function emittedToListener(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  if (index !== 0) return undefined;
  const decorated = decoratedListener(context, fn);
  const call = decorated ? undefined : listenerCall(context, fn);
  const cell = decorated ?? (call && cellOf(context, call));
  if (!cell) return undefined;
  const sources = [...eventWrites(context, cell), ...writtenTo(context, cell, fn.params[index] as Node)];
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/** `@OnEvent('name')` of a method. */
function decoratedListener(context: FlowContext, { parent }: FunctionNode): Cell | undefined {
  if (parent.type !== 'MethodDefinition') return undefined;
  for (const { expression } of decoratorsOf(parent)) {
    const [bus] = [...INJECTED_BUSES].find(([, decorator]) => decorator === lastName(expression)) ?? [];
    const [name] = expression.type === 'CallExpression' ? expression.arguments : [];
    const key = bus !== undefined && name ? keyOf(context, name) : undefined;
    if (key) return { space: `event ${bus}`, key };
  }
  return undefined;
}

/** `bus.on('name', fn)`, also where the function goes by its name: `this.onName`. */
function listenerCall(context: FlowContext, fn: FunctionNode): TSESTree.CallExpression | undefined {
  const { parent } = fn;
  if (parent.type === 'CallExpression') return isListening(parent) && parent.arguments[1] === fn ? parent : undefined;
  const name = functionName(fn);
  if (name === undefined) return undefined;
  const calls = LISTENING.flatMap((method) => context.candidates.methodCalls.get(method) ?? []);
  return calls.find((call) => isListening(call) && handlerOf(call) === name);
}

function handlerOf({ arguments: [, handler] }: TSESTree.CallExpression): string | undefined {
  const bare = handler && unwrap(handler);
  return bare?.type === 'Identifier' || bare?.type === 'MemberExpression' ? lastName(bare) : undefined;
}

function isListening({ callee, arguments: given }: TSESTree.CallExpression): boolean {
  return given.length > 1 && unwrap(callee).type === 'MemberExpression' && LISTENING.includes(lastName(callee) ?? '');
}

/** What a file emits on a shared bus under a name. */
export function eventWrites(context: FlowContext, cell: Cell): SourceHit[] {
  return EMITTING.flatMap((name) => context.candidates.methodCalls.get(name) ?? []).flatMap((call) => {
    const [, payload] = call.arguments;
    const own = payload && cellOf(context, call);
    return own && isSameCell(own, cell) ? readable(context.evaluate(payload)) : [];
  });
}

function cellOf(context: FlowContext, { callee, arguments: [name] }: TSESTree.CallExpression): Cell | undefined {
  const bare = unwrap(callee);
  const emitter = bare.type === 'MemberExpression' ? emitterOf(context, unwrap(bare.object)) : undefined;
  const key = emitter === undefined || !name ? undefined : keyOf(context, name);
  return key && { space: `event ${emitter}`, key };
}

/** Which bus an object is: one that every file shares, or one that is made once, here or in another module. Others belong to their file. */
function emitterOf(context: FlowContext, object: Node): string | undefined {
  if (isChannel(context, object)) return 'channel';
  const name = object.type === 'MemberExpression' ? memberName(object) : lastName(object);
  if (name !== undefined && SHARED_BUSES.has(name)) return name;
  if (object.type !== 'Identifier' && object.type !== 'MemberExpression') return undefined;
  const injected = injectedBus(object);
  if (injected !== undefined) return injected;
  const site = siteOf(context, object);
  if (site) return `${site.file} ${site.at}`;
  const origin = originOf(object, context.bindings);
  const isPackage =
    origin?.type === 'module' && initialValue(object, context.bindings) === object && !context.modules.isProject(origin.module);
  return isPackage ? `${origin.module} ${origin.exported ?? 'default'} ${origin.member ?? ''}` : undefined;
}

/** `this.events` of a class with `events: EventEmitter2`. */
function injectedBus(object: Node): string | undefined {
  const name = object.type === 'MemberExpression' && object.object.type === 'ThisExpression' ? memberName(object) : undefined;
  for (const { declared } of name === undefined ? [] : fieldDefinitions(object, name)) {
    const type = (declared as { typeAnnotation?: TSESTree.TSTypeAnnotation } | undefined)?.typeAnnotation?.typeAnnotation;
    const bus = type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : undefined;
    if (bus !== undefined && INJECTED_BUSES.has(bus)) return bus;
  }
  return undefined;
}
