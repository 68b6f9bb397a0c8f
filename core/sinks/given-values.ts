/** Which values of a call leave through the sink that it reaches. */
import type { TSESTree } from '@typescript-eslint/types';
import type { SinkPattern } from '../catalog/define.ts';
import type { Node } from '../types.ts';
import { propertyValue } from '../sources/state/state-options.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { keyText } from '../sources/state/key-text.ts';
import { localFunction, returnedExpressions } from '../sources/file/functions.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { staticText, unwrap } from '../syntax/tree.ts';
import { isBlank } from '../syntax/blank.ts';
import type { SunkValue } from './use.ts';

/** A call, or one with `new`. */
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The values that a call gives to a sink that it reaches in this way. */
export function valuesOfCall(call: Call, pattern: SinkPattern, context: FlowContext): SunkValue[] {
  const given = givenValues(call, pattern, context);
  if (pattern.isState) return stateValues(call, pattern, given, context);
  return pattern.isReturned ? given.flatMap((value) => returnedValues(value, context)) : given;
}

function givenValues(call: Call, pattern: SinkPattern, context: FlowContext): SunkValue[] {
  const { options, key } = pattern;
  if (options) {
    const object = call.arguments[options.at] && initialValue(call.arguments[options.at] as Node, context.bindings);
    if (object?.type === 'ObjectExpression') {
      const keyNode = options.keyProperty === undefined ? undefined : propertyValue(object, options.keyProperty);
      if (options.encryptedBy !== undefined && isTrue(propertyValue(object, options.encryptedBy))) return [];
      const label = keyNode && keyText(keyNode, context);
      return options.properties.flatMap((name) => {
        const node = propertyValue(object, name);
        return node && !isBlank(node) ? [{ node, label, labelIsKey: true, key: keyNode }] : [];
      });
    }
    if (pattern.values === undefined) return object ? [{ node: object, labelIsKey: false }] : [];
  }
  const keyNode = key === undefined ? undefined : call.arguments[key];
  if (pattern.isPlace) return keyNode ? placesOf(keyNode, context, pattern.when?.text) : [];
  const label = keyNode && keyText(keyNode, context);
  const positions = pattern.values ?? 'all';
  const nodes: readonly Node[] =
    positions === 'all' ? call.arguments : positions.flatMap((position) => (call.arguments[position] ? [call.arguments[position]] : []));
  return nodes.filter((node) => !isBlank(node)).map((node) => ({ node, label, labelIsKey: true, key: keyNode }));
}

function isTrue(node: Node | undefined): boolean {
  return node?.type === 'Literal' && node.value === true;
}

/** The values that a state will hold: its initial value, else those of its type, else those of its key if it begins as an empty text. */
function stateValues(call: Call, { key, values, options }: SinkPattern, given: readonly SunkValue[], context: FlowContext): SunkValue[] {
  if (given.length > 0) return given.map((value) => ({ ...value, isFirst: true }));
  const typed = call.typeArguments ? context.evaluate(call) : undefined;
  if (typed && (typed.silent || typed.sources.length > 0)) return [{ node: call, labelIsKey: false, isFirst: true }];
  const keyNode = key === undefined ? undefined : call.arguments[key];
  const first = values === undefined || values === 'all' ? undefined : firstValue(call.arguments[values[0] ?? 0], options?.properties[0]);
  return keyNode && (!first || isEmpty(first)) ? placesOf(keyNode, context) : [];
}

/** A first value as it stands, or as an option of this name. */
function firstValue(argument: Node | undefined, option: string | undefined): Node | undefined {
  const value = argument && unwrap(argument);
  return option !== undefined && value?.type === 'ObjectExpression' ? propertyValue(value, option) : value;
}

/** Whether an initial value is `''`, `null` or `undefined`: only a text is expected to take its place. */
function isEmpty(node: Node): boolean {
  const bare = unwrap(node);
  return (
    staticText(bare) === '' || (bare.type === 'Literal' && bare.raw === 'null') || (bare.type === 'Identifier' && bare.name === 'undefined')
  );
}

function returnedValues(value: SunkValue, { bindings }: FlowContext): SunkValue[] {
  const fn = localFunction(value.node, bindings);
  return fn ? returnedExpressions(fn).map((node) => ({ ...value, node })) : [value];
}

/** The places that a text, or each text of a list, names; of an address its path, or the name of its parameter. */
function placesOf(node: Node, context: FlowContext, named?: RegExp): SunkValue[] {
  const value = initialValue(node, context.bindings);
  if (value.type === 'ArrayExpression') return value.elements.flatMap((element) => (element ? placesOf(element, context, named) : []));
  const text = keyText(value, context);
  return text === undefined
    ? []
    : [{ node, label: named?.exec(text)?.groups?.['place'] ?? /\?([\w.-]+)=/.exec(text)?.[1] ?? text, labelIsKey: true, isPlace: true }];
}
