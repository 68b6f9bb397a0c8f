/** What plugins of Vuex copy of the state of its stores. */
import { PERSISTING_PACKAGES } from '../../catalog/call-words/stores.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { initialValue, textsOf } from '../../sources/file/initial-values.ts';
import { originOf } from '../../sources/file/origin.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { importedFields, importedState, modulesOf } from '../../sources/state/vuex-stores.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Path } from '../../graph/access-path.ts';
import type { Node } from '../../types.ts';
import { below, everything, stateValues, type Field } from './picked-fields.ts';
import { pickedPaths } from './state-reducers.ts';

/** `new Vuex.Store({ state, modules, plugins: [createPersistedState({ paths })] })`: what each of the plugins copies, and where it is made. */
export function vuexPersisted(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  context: FlowContext,
): { readonly values: readonly Field[]; readonly at: Node }[] {
  const { bindings } = context;
  const options = call.arguments[0] && initialValue(call.arguments[0] as Node, bindings);
  if (options?.type !== 'ObjectExpression') return [];
  const plugins = propertyValue(options, 'plugins');
  const listed = plugins?.type === 'ArrayExpression' ? plugins.elements : [];
  return listed.flatMap((plugin) => {
    if (!plugin || !isVuexPlugin(plugin, bindings)) return [];
    const kept = keptPaths(plugin, bindings)?.map((path) => path.split('.'));
    const made = initialValue(plugin, bindings);
    const values = [
      ...stateValues(propertyValue(options, 'state'), kept ? (field) => below(kept, field) : everything, context, { owner: options }),
      ...modulesOf(options, context).flatMap(({ name, module }) => moduleValues(name, module, kept, context)),
    ];
    return [{ at: made.type === 'CallExpression' ? made.callee : plugin, values }];
  });
}

function isVuexPlugin(node: Node, bindings: Bindings): boolean {
  const origin = originOf(node, bindings);
  return origin?.type === 'module' && PERSISTING_PACKAGES.has(origin.module);
}

/** What the settings of a plugin name: `paths`, `modules`, or the parts that its `reducer` picks; undefined for everything. */
function keptPaths(plugin: Node, bindings: Bindings): readonly string[] | undefined {
  const made = initialValue(plugin.type === 'MemberExpression' ? plugin.object : plugin, bindings);
  const settings =
    made.type === 'CallExpression' || made.type === 'NewExpression'
      ? made.arguments[0] && initialValue(made.arguments[0], bindings)
      : undefined;
  if (settings?.type !== 'ObjectExpression') return undefined;
  const listed = propertyValue(settings, 'paths') ?? propertyValue(settings, 'modules');
  if (listed) return textsOf(listed, bindings);
  const reducer = propertyValue(settings, 'reducer');
  return reducer && pickedPaths(reducer, bindings);
}

function moduleValues(name: string, given: Node, kept: readonly Path[] | undefined, context: FlowContext): Field[] {
  const inside = kept && below(kept, name);
  if (inside?.length === 0) return [];
  const isWhole = !inside || inside.some((path) => path.length === 0);
  const module = initialValue(given, context.bindings);
  if (module.type === 'ObjectExpression') {
    const isKept = isWhole ? everything : (field: string): readonly Path[] => below(inside, field);
    return stateValues(propertyValue(module, 'state'), isKept, context, { owner: module });
  }
  const carried = importedState(context, given);
  const named = importedFields(context, given).filter((field) => carried.every((source) => source.name !== field.name));
  const sources = [...carried, ...named].filter(({ path = [] }) => isWhole || inside.some((wanted) => isBelow(path, wanted)));
  return sources.length > 0 ? [{ node: given, labelIsKey: false, held: { sources, silent: false } }] : [];
}

/** Whether a path leads to a place or further into it. */
function isBelow(path: readonly string[], place: readonly string[]): boolean {
  return place.every((name, index) => path[index] === name);
}
