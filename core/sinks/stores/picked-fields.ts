/** Which parts of a state a persistence plugin copies, and the values that stand there. */
import type { TSESTree } from '@typescript-eslint/types';
import { COPIES_INTO_FIRST } from '../../catalog/call-words/copies.ts';
import type { Path } from '../../graph/access-path.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { localFunction, returnedExpressions } from '../../sources/file/functions.ts';
import { initialValue, textsOf } from '../../sources/file/initial-values.ts';
import { holdsNothing, valueOfShape } from '../../sources/declared/evidence.ts';
import { fieldOf as typedField, type Shape } from '../../sources/declared/shape.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { fieldOf } from '../../sources/flow/paths.ts';
import { union, type Value } from '../../sources/flow/value.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { isFunction, keyName, lastName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { SunkValue } from '../use.ts';

/** What of a field is copied: the paths below it (an empty one is all of it), or nothing. */
export type Filter = (field: string) => readonly Path[];

const WHOLE: readonly Path[] = [[]];

/** All of every field. */
export const everything: Filter = () => WHOLE;

/** A copied field, and the code that may write to it: the options, slice or function that its state belongs to. */
export interface Field extends SunkValue {
  readonly owner?: Node;
}

/** The filter that two options of a plugin describe: `pick: ['user.name']`, `blacklist: ['draft']`. */
export function listFilter(
  options: TSESTree.ObjectExpression,
  names: { readonly kept: readonly string[]; readonly dropped: readonly string[] },
  bindings: Bindings,
): Filter {
  const listed = (properties: readonly string[]): Path[] | undefined => {
    const list = properties.map((name) => propertyValue(options, name)).find((value) => value !== undefined);
    return list && textsOf(list, bindings)?.map((path) => path.split('.'));
  };
  const kept = listed(names.kept);
  const dropped = listed(names.dropped);
  return (field) => (kept ? below(kept, field) : dropped?.some((path) => path.length === 1 && path[0] === field) ? [] : WHOLE);
}

/** The rest of the paths that lead through a field. */
export function below(paths: readonly Path[], field: string): readonly Path[] {
  return paths.filter((path) => path[0] === field).map((path) => path.slice(1));
}

/** The copied fields of a state: each is named by its key, since initial values are mostly empty. `type` is that of the whole state. */
export function stateValues(
  state: Node | undefined,
  isKept: Filter,
  context: FlowContext,
  { owner, type }: { readonly owner?: Node; readonly type?: Shape } = {},
): Field[] {
  if (!state) return [];
  return literalsOf(state, context.bindings).flatMap((object) =>
    object.properties.flatMap((item) => {
      const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
      if (item.type !== 'Property' || key === undefined || isFunction(item.value)) return [];
      const shape = typedField(type, key)?.shape;
      if (shape && holdsNothing(context, shape)) return [];
      return isKept(key).map((path) => field(context, item.value, key, path, { owner, type: shape }));
    }),
  );
}

/** The object literals that a state is made of: `() => ({ ...initial, … })`, `Object.assign({}, initial, { … })`. */
function literalsOf(state: Node, bindings: Bindings, seen = new Set<Node>()): TSESTree.ObjectExpression[] {
  const fn = localFunction(state, bindings);
  return (fn ? returnedExpressions(fn) : [state]).flatMap((given) => {
    const value = initialValue(given, bindings);
    if (seen.has(value)) return [];
    seen.add(value);
    const within = (part: Node): TSESTree.ObjectExpression[] => literalsOf(part, bindings, seen);
    if (value.type === 'ObjectExpression')
      return [value, ...value.properties.flatMap((item) => (item.type === 'SpreadElement' ? within(item.argument) : []))];
    const isCopied = value.type === 'CallExpression' && COPIES_INTO_FIRST.has(lastName(value.callee) ?? '');
    return isCopied ? value.arguments.flatMap(within) : [];
  });
}

function field(
  context: FlowContext,
  node: Node,
  key: string,
  path: Path,
  { owner, type }: { readonly owner?: Node; readonly type?: Shape },
): Field {
  const declared = valueOfShape(context, type);
  if (path.length === 0 && !declared) return { node, label: key, labelIsKey: true, owner };
  const whole: Value = declared ? union([context.evaluate(node), { ...declared, silent: false }]) : context.evaluate(node);
  return {
    node,
    label: path.at(-1) ?? key,
    labelIsKey: true,
    owner,
    held: path.reduce<Value>((value, name) => fieldOf(value, name), whole),
  };
}
