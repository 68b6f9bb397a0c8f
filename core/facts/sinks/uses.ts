import type { TSESTree } from '@typescript-eslint/types';
import type { Sink, SinkPattern } from '../../catalog/define.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../candidates.ts';
import { propertyValue } from '../component-state.ts';
import type { FlowContext } from '../flow/context.ts';
import { keyText } from '../flow/key-text.ts';
import { concatenatedParts } from '../flow/literals.ts';
import { initialValue } from '../initial-values.ts';
import { memberName, staticText, unwrap } from '../tree.ts';
import { isBlank } from './blank.ts';
import { isLocalAddress } from './local-address.ts';
import { persistedStoreUses } from './persisted-stores.ts';
import { localWrapperUses } from './local-wrappers.ts';
import { queryStringUses } from './query-strings.ts';
import type { SinkIndex } from './match.ts';
import { wrapperUse } from './wrappers.ts';

/** One value that reaches a sink, with the text that names it: a log label, a storage key, a query parameter. */
export interface SunkValue {
  readonly node: Node;
  readonly label?: string;
  /** Storage keys and query parameters name whatever is stored; log labels only values without a name of their own. */
  readonly labelIsKey: boolean;
}

/** One place where values leave. */
export interface SinkUse {
  readonly sink: Sink;
  readonly node: Node;
  readonly values: readonly SunkValue[];
  /** The sink was recognised by the name of a project's own helper. */
  readonly byName: boolean;
  /** Something out of sight may make the value harmless. */
  readonly isGuess?: boolean;
}

/** Every use of a sink in a file, in source order. */
export function collectSinkUses(candidates: Candidates, context: FlowContext, index: SinkIndex): SinkUse[] {
  const uses: SinkUse[] = [];
  for (const call of candidates.calls) {
    const match = index.ofCall(call, context.bindings);
    if (match) {
      const values = leaving(match.sink, valuesOfCall(call, match.pattern, context), context);
      uses.push({ sink: match.sink, node: call, values, byName: 'receiver' in match.pattern.from, isGuess: match.pattern.isGuess });
    } else if (call.type === 'CallExpression') {
      const use = wrapperUse(call, context);
      if (use) uses.push(use);
    }
  }
  for (const assignment of candidates.assignments) {
    const match = index.ofWrite(assignment.left, context.bindings);
    if (!match || isBlank(assignment.right)) continue;
    const target = unwrap(assignment.left);
    const label = match.pattern.key !== undefined && target.type === 'MemberExpression' ? memberName(target) : undefined;
    const written = leaving(match.sink, [{ node: assignment.right, label, labelIsKey: true }], context);
    const values = match.pattern.pairs ? written.flatMap(({ node }) => namedParts(node)) : written;
    uses.push({ sink: match.sink, node: assignment, values, byName: false });
  }
  uses.push(...localWrapperUses(uses, context), ...queryStringUses(candidates), ...persistedStoreUses(candidates, context));
  return uses;
}

/** What really leaves through a sink of this target, in the parts that the target shows. */
function leaving(sink: Sink, values: readonly SunkValue[], context: FlowContext): readonly SunkValue[] {
  if (sink.target === 'log') return labelled(values);
  return sink.target === 'url' ? values.filter(({ node }) => !isLocalAddress(node, context.bindings)) : values;
}

function valuesOfCall(call: TSESTree.CallExpression | TSESTree.NewExpression, pattern: SinkPattern, context: FlowContext): SunkValue[] {
  const { options, key } = pattern;
  if (options) {
    const object = call.arguments[options.at] && initialValue(call.arguments[options.at] as Node, context.bindings);
    if (object?.type === 'ObjectExpression') {
      const keyNode = options.keyProperty === undefined ? undefined : propertyValue(object, options.keyProperty);
      const label = keyNode && keyText(keyNode, context);
      return options.properties.flatMap((name) => {
        const node = propertyValue(object, name);
        return node && !isBlank(node) ? [{ node, label, labelIsKey: true }] : [];
      });
    }
    if (pattern.values === undefined) return object ? [{ node: object, labelIsKey: false }] : [];
  }
  const label = key === undefined || !call.arguments[key] ? undefined : keyText(call.arguments[key], context);
  const positions = pattern.values ?? 'all';
  const nodes: readonly Node[] = positions === 'all' ? call.arguments : positions.flatMap((position) => (call.arguments[position] ? [call.arguments[position]] : []));
  return nodes.filter((node) => !isBlank(node)).map((node) => ({ node, label, labelIsKey: true }));
}

/** The values of `name=value` pairs in a text, each with its name. */
function namedParts(node: Node): SunkValue[] {
  return splitParts(node).map((part) => ({ node: part.node, label: part.label?.endsWith('=') ? part.label : undefined, labelIsKey: true }));
}

/** Splits log arguments into their dynamic parts, each with the text that stands before it. */
function labelled(values: readonly SunkValue[]): SunkValue[] {
  const parts: SunkValue[] = [];
  let label: string | undefined;
  for (const { node } of values) {
    const text = staticText(node);
    if (text !== undefined) {
      label = text;
      continue;
    }
    for (const part of splitParts(node)) parts.push({ node: part.node, label: part.label ?? label, labelIsKey: false });
    label = undefined;
  }
  return parts;
}

/** Dynamic parts of a template or `+` chain with the constant text before each. */
export function splitParts(node: Node): { node: Node; label?: string }[] {
  const bare = unwrap(node);
  if (bare.type === 'TemplateLiteral') {
    return bare.expressions.map((expression, index) => ({ node: expression, label: bare.quasis[index]?.value.cooked || undefined }));
  }
  if (bare.type !== 'BinaryExpression' || bare.operator !== '+') return [{ node }];
  const parts: { node: Node; label?: string }[] = [];
  let label: string | undefined;
  for (const part of concatenatedParts(bare)) {
    const text = staticText(part);
    if (text === undefined) parts.push({ node: part, label });
    label = text;
  }
  return parts;
}
