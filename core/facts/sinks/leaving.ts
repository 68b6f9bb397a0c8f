/** The parts of arguments that leave through a sink, each with the text that names it. */
import type { Sink } from '../../catalog/define.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { concatenatedParts } from '../flow/literals.ts';
import { staticText, unwrap } from '../tree.ts';
import { isLocalAddress } from './local-address.ts';
import type { SunkValue } from './uses.ts';

/** What really leaves through a sink of this target, in the parts that the target shows. */
export function leaving(sink: Sink, values: readonly SunkValue[], context: FlowContext): readonly SunkValue[] {
  if (sink.target === 'log') return labelled(values);
  return sink.target === 'url' ? values.filter(({ node }) => !isLocalAddress(node, context.bindings)) : values;
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
