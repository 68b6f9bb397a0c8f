/** What the users of a component give to its properties, in other files: `<card :patient="current">` and `<Card patient={current}>`. */
import { keyName, staticText, type FunctionNode } from '../../syntax/tree.ts';
import { functionName } from '../file/functions.ts';
import type { FlowContext } from '../flow/context.ts';
import { putUnder } from '../flow/paths.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import { Memo } from '../../memo.ts';
import { languageOf } from '../../syntax/languages.ts';
import type { Node } from '../../types.ts';
import { withWords, type Cell } from './cell.ts';
import { PROPERTIES, attributeNames, componentName } from './component-names.ts';
import { writtenTo } from './written.ts';

/** Components have fewer properties. */
const MAX_PROPERTIES = 20;

function cellOf({ modules }: FlowContext, name: string): Cell | undefined {
  const { from, written } = modules;
  if (!written || from === undefined || name === 'children') return undefined;
  const component = componentName(from);
  return {
    space: PROPERTIES,
    key: { text: `${from} ${name}` },
    marks: [...attributeNames(name).map((one) => withWords(component, `:${one}=`)), withWords(component, `${name}={`)],
  };
}

/** Sources of what is given to a property of the component that a file is, as they arrive at a node. */
export function propertySources(context: FlowContext, name: string, node: Node): readonly SourceHit[] {
  const cell = cellOf(context, name);
  return cell ? writtenTo(context, cell, node) : [];
}

/** Where a Vue component declares a property: in its `props` option, or for `defineProps`. */
export function declaredProperty(context: FlowContext, name: string): Node | undefined {
  if (languageOf(context.modules.from ?? '') !== 'vue') return undefined;
  let found = declarations.get(context);
  if (!found) declarations.set(context, (found = declarationsIn(context)));
  return found.typed ?? found.listed.find((declared) => declares(declared, name));
}

/** Where the component of a file declares its properties: as the type of a call, which may have any, or in lists and objects. */
interface Declarations {
  readonly typed?: Node;
  readonly listed: readonly Node[];
}

const declarations = new Memo<FlowContext, Declarations>();

function declarationsIn({ candidates }: FlowContext): Declarations {
  const options = candidates.properties.flatMap(({ key, computed, value }) => (value && keyName(key, computed) === 'props' ? [value] : []));
  const calls = candidates.plainCalls.get('defineProps') ?? [];
  return {
    typed: calls.find(({ typeArguments }) => typeArguments),
    listed: [...options, ...calls.flatMap(({ arguments: [given] }) => given ?? [])],
  };
}

function declares(properties: Node, name: string): boolean {
  if (properties.type === 'ArrayExpression') return properties.elements.some((element) => element && staticText(element) === name);
  return (
    properties.type === 'ObjectExpression' &&
    properties.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === name)
  );
}

/** What the parameter of a component's function holds: `function Card({ patient })`. */
export function propertiesOfFunction(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const [pattern] = fn.params;
  if (index !== 0 || pattern?.type !== 'ObjectPattern' || !/^[A-Z]/.test(functionName(fn) ?? '') || !rendersMarkup(context))
    return undefined;
  const sources = pattern.properties.slice(0, MAX_PROPERTIES).flatMap((item) => {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    return name === undefined ? [] : putUnder({ sources: [...propertySources(context, name, item)], silent: false }, [name]);
  });
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

function rendersMarkup({ candidates }: FlowContext): boolean {
  return candidates.elements.size > 0;
}
