/** Payloads of jobs as cells: what is added to a queue is what its worker receives. BullMQ, Bull and their modules of Nest. */
import { JOB_EVENTS } from '../../catalog/call-words/databases.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { FlowContext } from '../flow/context.ts';
import { putUnder } from '../flow/paths.ts';
import { initialValue } from '../file/initial-values.ts';
import { decoratorsOf, lastName, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import type { Node } from '../../types.ts';
import { isSameCell, type Cell } from './cell.ts';
import { keyOf } from './keys.ts';
import { siteOf } from './made.ts';
import { readable, writtenTo } from './written.ts';

/**
 * `new Queue(name)` and `@InjectQueue(name)` begin a queue. https://docs.bullmq.io/guide/queues, https://docs.nestjs.com/techniques/queues
 */
const MAKES = 'Queue';
const INJECTS = 'InjectQueue';
/** `new Worker(name, handler)`, `@Processor(name)`, `queue.process(handler)`. */
const WORKS = 'Worker';
const HANDLES = 'Processor';

/** What the handler of a queue's jobs receives: the payload stands under `data`. Undefined when a function is no such handler. */
export function jobPayload(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const cell = index === 0 ? cellOfHandler(context, fn) : undefined;
  if (!cell) return undefined;
  const sources = [...queueWrites(context, cell), ...writtenTo(context, cell, fn.params[0] as Node)];
  return sources.length > 0 ? { sources: putUnder({ sources, silent: false }, ['data']), silent: false } : undefined;
}

/** What a file adds to a queue. */
export function queueWrites(context: FlowContext, cell: Cell): SourceHit[] {
  return (context.candidates.methodCalls.get('add') ?? []).flatMap((call) => {
    const payload = call.arguments[call.arguments.length > 1 && isText(context, call.arguments[0]) ? 1 : 0];
    const callee = unwrap(call.callee);
    const own = payload && callee.type === 'MemberExpression' ? queueOf(context, callee.object) : undefined;
    return own && payload && isSameCell(own, cell) ? readable(context.evaluate(payload)) : [];
  });
}

function isText(context: FlowContext, node: Node | undefined): boolean {
  return node !== undefined && initialValue(node, context.bindings).type !== 'ObjectExpression';
}

function cellOfHandler(context: FlowContext, fn: FunctionNode): Cell | undefined {
  const { parent } = fn;
  if (parent.type === 'NewExpression')
    return lastName(parent.callee) === WORKS && parent.arguments[1] === fn ? cellOf(context, parent.arguments[0]) : undefined;
  if (parent.type === 'CallExpression') {
    const callee = unwrap(parent.callee);
    if (callee.type !== 'MemberExpression' || parent.arguments.at(-1) !== fn) return undefined;
    if (memberName(callee) === 'process') return queueOf(context, callee.object);
    return memberName(callee) === 'on' && JOB_EVENTS.has(staticText(parent.arguments[0] as Node) ?? '')
      ? workedOn(context, callee.object)
      : undefined;
  }
  const owner = parent.type === 'MethodDefinition' ? parent.parent.parent : undefined;
  const handles = owner && decoratorsOf(owner).find(({ expression }) => lastName(expression) === HANDLES);
  if (!handles || (memberKey(parent) !== 'process' && decoratorsOf(parent).length === 0)) return undefined;
  const { expression } = handles;
  return expression.type === 'CallExpression' ? cellOf(context, expression.arguments[0]) : undefined;
}

/** The queue whose jobs a worker takes: `const worker = new Worker('mails', handler)`. */
function workedOn(context: FlowContext, node: Node): Cell | undefined {
  const made = initialValue(node, context.bindings);
  return made.type === 'NewExpression' && lastName(made.callee) === WORKS ? cellOf(context, made.arguments[0]) : undefined;
}

function memberKey(node: Node): string | undefined {
  return node.type === 'MethodDefinition' && node.key.type === 'Identifier' ? node.key.name : undefined;
}

/** The queue that an expression stands for: one that this file or another module makes, or a field of a class that it is injected into. */
function queueOf(context: FlowContext, node: Node): Cell | undefined {
  const made = initialValue(node, context.bindings);
  if (made.type === 'NewExpression') return lastName(made.callee) === MAKES ? cellOf(context, made.arguments[0]) : undefined;
  const bare = unwrap(node);
  const name = bare.type === 'MemberExpression' && context.state.isThis(bare.object) ? memberName(bare) : undefined;
  if (name !== undefined) return injected(context, bare, name);
  const { maker, text } = siteOf(context, bare) ?? {};
  return maker === MAKES && text !== undefined ? { space: 'queue', key: { text } } : undefined;
}

/** `constructor(@InjectQueue('mail') private readonly mail: Queue) {}` */
function injected(context: FlowContext, at: Node, name: string): Cell | undefined {
  let current: Node | undefined = at;
  while (current && current.type !== 'ClassBody') current = current.parent;
  const made = current?.body.find(
    (member): member is TSESTree.MethodDefinition => member.type === 'MethodDefinition' && member.kind === 'constructor',
  );
  for (const parameter of made?.value.params ?? []) {
    if (parameter.type !== 'TSParameterProperty' || parameter.parameter.type !== 'Identifier' || parameter.parameter.name !== name)
      continue;
    const [decorator] = decoratorsOf(parameter).filter(({ expression }) => lastName(expression) === INJECTS);
    return decorator?.expression.type === 'CallExpression' ? cellOf(context, decorator.expression.arguments[0]) : undefined;
  }
  return undefined;
}

function cellOf(context: FlowContext, name: Node | undefined): Cell | undefined {
  const key = name && keyOf(context, name);
  return key && { space: 'queue', key };
}
