/** What the state of a Vuex store holds: its own fields, and those of its modules, which mostly stand in other files. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { initialValue, objectLiterals } from '../file/initial-values.ts';
import { propertyValue } from './state-options.ts';
import { keyName, lastName, memberName } from '../../syntax/tree.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import type { FlowContext } from '../flow/context.ts';
import { importPath, sourcesFrom, thingAt } from '../flow/imports.ts';
import { putUnder } from '../flow/paths.ts';
import { namedSources } from '../names/names.ts';

const MAX_NESTING = 3;

/** Options of the store that an expression of this file is: `new Vuex.Store({ … })`, `createStore({ … })`. */
export function storeOptions({ bindings }: FlowContext, store: Node): TSESTree.ObjectExpression | undefined {
  const made = initialValue(store, bindings);
  if ((made.type !== 'NewExpression' && made.type !== 'CallExpression') || !/^(?:Store|createStore)$/.test(lastName(made.callee) ?? ''))
    return undefined;
  const options = made.arguments[0] && initialValue(made.arguments[0], bindings);
  return options?.type === 'ObjectExpression' ? options : undefined;
}

/** The state that `store.state` or `this.$store.state` reads, of this file or of the one that makes the store. */
export function readState(context: FlowContext, node: TSESTree.MemberExpression): Value | undefined {
  if (memberName(node) !== 'state') return undefined;
  const options = storeOptions(context, node.object);
  if (options) return { sources: vuexState(context, options), silent: false };
  const carried = lastName(node.object) === '$store' ? (context.modules.findGlobal(['$store', 'state'])?.carries ?? []) : [];
  return carried.length > 0 ? { sources: sourcesFrom(carried, node), silent: false } : undefined;
}

/** Everything in the state of a store or of a module of one, each with the names that lead to it. */
export function vuexState(context: FlowContext, options: TSESTree.ObjectExpression, nesting = 0): SourceHit[] {
  if (nesting > MAX_NESTING) return [];
  const state = propertyValue(options, 'state');
  const own = state ? objectLiterals(state, context.bindings).flatMap((object) => context.evaluate(object).sources) : [];
  return [
    ...own,
    ...modulesOf(options, context).flatMap(({ name, module }) =>
      putUnder({ sources: moduleState(context, module, nesting), silent: false }, [name]),
    ),
  ];
}

/** Modules of a store by name. */
export function modulesOf(
  options: TSESTree.ObjectExpression,
  { bindings }: FlowContext,
): { readonly name: string; readonly module: Node }[] {
  const given = propertyValue(options, 'modules');
  const modules = given && initialValue(given, bindings);
  if (modules?.type !== 'ObjectExpression') return [];
  return modules.properties.flatMap((item) => {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    return item.type === 'Property' && name !== undefined ? [{ name, module: item.value }] : [];
  });
}

function moduleState(context: FlowContext, module: Node, nesting: number): readonly SourceHit[] {
  const value = initialValue(module, context.bindings);
  return value.type === 'ObjectExpression' ? vuexState(context, value, nesting + 1) : importedState(context, module);
}

/** The state of a module that another file exports: an object, or what its function gives. */
export function importedState(context: FlowContext, module: Node): readonly SourceHit[] {
  const path = importPath(context, module);
  const state = path && thingAt(context, { ...path, path: [...path.path, 'state'] });
  return state ? sourcesFrom([...state.carries, ...(state.fn?.returns ?? [])], module) : [];
}

/** What the names of the fields of such a state show; the values that they begin with are mostly empty. */
export function importedFields(context: FlowContext, module: Node): readonly SourceHit[] {
  const path = importPath(context, module);
  const state = path && thingAt(context, { ...path, path: [...path.path, 'state'] });
  return [...(state?.members.keys() ?? [])].flatMap((field) =>
    namedSources(context, field, module)
      .filter(({ confidence }) => confidence !== 'low')
      .map((source) => ({ ...source, inside: true, path: [field] })),
  );
}
