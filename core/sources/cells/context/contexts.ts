/** React contexts and queries: consumers read the value of a provider in this file; the data of a query is what its function returns. */
import type { TSESTree } from '@typescript-eslint/types';
import type { FlowContext } from '../../flow/context.ts';
import { putUnder } from '../../flow/paths.ts';
import { localFunction, returnedExpressions } from '../../file/functions.ts';
import { initialValue } from '../../file/initial-values.ts';
import { propertyValue } from '../../state/state-options.ts';
import { isFunction, lastName, unwrap } from '../../../syntax/tree.ts';
import type { SourceHit, Value } from '../../flow/value.ts';
import type { Node } from '../../../types.ts';

/**
 * `useQuery`, `useSuspenseQuery`, `useGetUserQuery` with a function among their options.
 * https://tanstack.com/query/latest/docs/framework/react/guides/queries
 */
const QUERY_HOOK = /^use(?:[A-Z]\w*)?Query$/;
const MAX_ELEMENTS = 20;

/** The value of a hook, with what this file writes to the context or query that it reads; other values are unchanged. */
export function withContextWrites(context: FlowContext, node: TSESTree.CallExpression, value: Value): Value {
  const name = lastName(node.callee) ?? '';
  if (QUERY_HOOK.test(name)) {
    const data = sure(asked(context, node));
    return data.length === 0 ? value : { sources: data, silent: false };
  }
  if (value.silent || sure(value.sources).length > 0) return value;
  const handed = name === 'useContext' || name === 'use' ? sure(provided(context, node)) : [];
  return handed.length === 0 ? value : { sources: [...value.sources, ...handed], silent: false };
}

function sure(sources: readonly SourceHit[]): readonly SourceHit[] {
  return sources.filter(({ confidence }) => confidence !== 'low');
}

/** `useContext(Who)` where `Who` is made here: the values of `<Who.Provider value={…}>` and `<Who value={…}>`. */
function provided(context: FlowContext, { arguments: [given] }: TSESTree.CallExpression): readonly SourceHit[] {
  const thing = given && unwrap(given);
  if (thing?.type !== 'Identifier') return [];
  const made = initialValue(thing, context.bindings);
  if (made.type !== 'CallExpression' || lastName(made.callee) !== 'createContext') return [];
  const named = [...(context.candidates.elements.get('Provider') ?? []), ...(context.candidates.elements.get(thing.name) ?? [])];
  return named
    .filter(({ name }) => providedBy(name) === thing.name)
    .slice(0, MAX_ELEMENTS)
    .flatMap((element) => valueOf(context, element));
}

/** The values of the providers of a context: `isIt` holds for names of it. */
export function providedTo(context: FlowContext, isIt: (name: Node) => boolean): readonly Node[] {
  const { elements } = context.candidates;
  const providers = (elements.get('Provider') ?? []).filter(({ name }) => name.type === 'JSXMemberExpression' && isIt(name.object));
  const plain = [...elements.values()].flat().filter(({ name }) => name.type === 'JSXIdentifier' && /^[A-Z]/.test(name.name) && isIt(name));
  return [...providers, ...plain].slice(0, MAX_ELEMENTS).flatMap(valuesOf);
}

function providedBy(name: TSESTree.JSXTagNameExpression): string | undefined {
  if (name.type === 'JSXIdentifier') return name.name;
  return name.type === 'JSXMemberExpression' && name.object.type === 'JSXIdentifier' ? name.object.name : undefined;
}

function valueOf(context: FlowContext, element: TSESTree.JSXOpeningElement): readonly SourceHit[] {
  return valuesOf(element).flatMap((value) => context.evaluate(value).sources);
}

function valuesOf({ attributes }: TSESTree.JSXOpeningElement): readonly Node[] {
  return attributes.flatMap((attribute): Node[] => {
    if (attribute.type !== 'JSXAttribute' || attribute.name.name !== 'value' || attribute.value?.type !== 'JSXExpressionContainer')
      return [];
    const { expression } = attribute.value;
    return expression.type === 'JSXEmptyExpression' ? [] : [expression];
  });
}

/** `useQuery({ queryFn })`: what the function returns is the `data` of the result. */
function asked(context: FlowContext, { arguments: [given] }: TSESTree.CallExpression): readonly SourceHit[] {
  const options = given && initialValue(given, context.bindings);
  const written = options?.type === 'ObjectExpression' ? propertyValue(options, 'queryFn') : undefined;
  const fn = written && functionOf(context, written);
  return fn && isFunction(fn) ? returnedExpressions(fn).flatMap((returned) => putUnder(context.evaluate(returned), ['data'])) : [];
}

function functionOf(context: FlowContext, written: Node): Node | undefined {
  return isFunction(written) ? written : localFunction(written, context.bindings);
}
