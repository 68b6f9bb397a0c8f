/** Values and functions of other modules, as their summaries tell. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Carried, Exported, Node, ParameterPart } from '../../types.ts';
import { propertyValue } from '../component-state.ts';
import { initialValue } from '../initial-values.ts';
import { originOf } from '../origin.ts';
import { memberName, rangeOf, unwrap } from '../tree.ts';
import { SILENT, UNKNOWN, union, withStep, type SourceHit, type Value } from '../value.ts';
import type { Arguments, FlowContext } from './context.ts';

/** What an expression names in another module of the project; undefined when it names nothing there. */
export function importedThing(context: FlowContext, node: Node): Exported | undefined {
  const global = globalPath(node);
  if (global) return context.modules.findGlobal(global);
  const origin = originOf(node, context.bindings);
  if (origin?.type === 'module' && origin.element === undefined) {
    return context.modules.find(origin.module, [origin.exported, origin.member].filter((name) => name !== undefined));
  }
  if (origin?.type !== 'global') return undefined;
  const parts = origin.name.split('.');
  const shared = parts[0] === 'getApp()' ? 0 : parts.findIndex((part) => part.startsWith('$'));
  return shared < 0 ? undefined : context.modules.findGlobal(parts.slice(shared));
}

/** `['$storage', 'set']` for `this.$storage.set` and `proxy.$storage.set`. */
function globalPath(node: Node): string[] | undefined {
  const path: string[] = [];
  for (let current = unwrap(node); current.type === 'MemberExpression'; current = unwrap(current.object)) {
    const name = memberName(current);
    if (name === undefined) return undefined;
    path.unshift(name);
    if (name.startsWith('$') && name.length > 1) return path;
  }
  return undefined;
}

/** What a call of another module's function gives; undefined when nothing is known of it. */
export function importedCall(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value | undefined {
  const fn = importedThing(context, node.callee)?.fn;
  if (!fn) return undefined;
  if (fn.isSilent) return SILENT;
  const passed = fn.passes.flatMap((part) => argumentsAt(context, node, part)).map((argument) => context.evaluate(argument, args));
  const given = sourcesFrom(fn.returns, node);
  if (passed.length === 0 && given.length === 0) return undefined;
  return withStep(union([...passed, { sources: given, silent: false }]), { range: rangeOf(node), note: RETURNED });
}

const RETURNED = { en: 'returned by the function called here', 'zh-CN': '由此处调用的函数返回' } as const;

/** What a value of another module holds. */
export function importedValue(context: FlowContext, node: Node): Value {
  const carries = importedThing(context, node)?.carries ?? [];
  return carries.length > 0 ? { sources: sourcesFrom(carries, node), silent: false } : UNKNOWN;
}

/** Sources of another module, as they arrive at a node of this file. */
export function sourcesFrom(carried: readonly Carried[], node: Node): SourceHit[] {
  return carried.map(({ file, range, ...source }) => ({
    ...source,
    node,
    range: rangeOf(node),
    steps: [],
    origin: { file, range, note: { en: `named ${source.name} there`, 'zh-CN': `在该处名为 ${source.name}` } },
  }));
}

/** Arguments of a call that a part of its function's parameters receives. */
export function argumentsAt(context: FlowContext, call: TSESTree.CallExpression | TSESTree.NewExpression, { index, path, isRest }: ParameterPart): Node[] {
  if (isRest) return call.arguments.slice(index);
  const argument = call.arguments[index];
  if (!argument || call.arguments.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')) return [];
  if (path === undefined) return [argument];
  let current: Node | undefined = argument;
  for (const name of path.split('.')) {
    const object: Node | undefined = current && initialValue(current, context.bindings);
    current = object?.type === 'ObjectExpression' ? propertyValue(object, name) : undefined;
  }
  return current ? [current] : [];
}
