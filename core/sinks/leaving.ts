/** The parts of arguments that leave through a sink, each with the text that names it. */
import type { Sink } from '../catalog/define.ts';
import type { Node } from '../types.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { cutOf } from '../sanitizers/subject.ts';
import { concatenatedParts } from '../syntax/concatenation.ts';
import { textOfConstant } from '../sources/file/initial-values.ts';
import { looksLikeData } from '../sources/names/names.ts';
import type { Vocabulary } from '../sources/names/vocabulary.ts';
import { staticText, unwrap } from '../syntax/tree.ts';
import { isLocalAddress } from './addresses/local-address.ts';
import type { SunkValue } from './use.ts';
import { hasStars } from '../sanitizers/stars.ts';

/** The values that leave through a sink of this target, split into the parts that the target shows. */
export function leaving(sink: Sink, values: readonly SunkValue[], context: FlowContext): readonly SunkValue[] {
  if (values.some(({ isPlace }) => isPlace)) return values;
  if (sink.target === 'log' || sink.target === 'error') return labelled(values, context);
  return sink.target === 'url' ? values.filter(({ node }) => !isLocalAddress(node, context)) : values;
}

/** Splits log arguments into their dynamic parts, each with the text that stands before it. */
function labelled(values: readonly SunkValue[], { bindings, vocabulary }: FlowContext): SunkValue[] {
  const textOf = (node: Node): string | undefined => {
    const text = textOfConstant(node, bindings);
    return text !== undefined && isCredential(node, text, vocabulary) ? undefined : text;
  };
  const parts: SunkValue[] = [];
  let label: string | undefined;
  /** Texts before the places of a format that are still to be filled. */
  let places: string[] = [];
  values.forEach(({ node, handedOnAt, takesAnything, filter }, index) => {
    const place = places.shift();
    const text = textOf(node);
    if (text !== undefined) {
      if (place !== undefined) return;
      places = textsBeforePlaces(text);
      label = places.pop() ?? text;
      return;
    }
    const next = values[index + 1];
    const isLabelShared = place === undefined && next !== undefined && textOf(next.node) === undefined;
    for (const part of splitParts(node))
      parts.push({
        node: part.node,
        label: part.label ?? place ?? label,
        labelIsKey: false,
        isLabelShared: isLabelShared && part.label === undefined,
        filter,
        ...(part.node === node ? { handedOnAt, takesAnything } : {}),
      });
    if (place === undefined) label = undefined;
  });
  return parts;
}

/** Whether a constant is a credential by its name and text: then it is a value itself, and no label of the next one. */
function isCredential(node: Node, text: string, vocabulary: Vocabulary): boolean {
  const bare = unwrap(node);
  const match = bare.type === 'Identifier' ? vocabulary.match(bare.name) : undefined;
  return match?.kind.category === 'credential' && match.confidence !== 'low' && looksLikeData(text, true);
}

/** Of `phone: %s, %d times` and `phone: {}` the text before each place that a value fills, and what follows the last. */
function textsBeforePlaces(text: string): string[] {
  return /%[sdifjoOc]|\{\}/.test(text) ? text.replaceAll('%%', '').split(/%[sdifjoOc]|\{\}/) : [];
}

interface Part {
  readonly node: Node;
  readonly label?: string;
}

/** Dynamic parts of a template or `+` chain with the constant text before each. Pieces of one value stay together. */
export function splitParts(node: Node): readonly Part[] {
  return together(node, allParts(node));
}

/**
 * Replaces the pieces of one masked value by the whole expression, since only that shows what is hidden:
 * `phone.slice(0, 3) + '****' + phone.slice(7)`.
 */
function together(whole: Node, parts: readonly Part[]): readonly Part[] {
  const keys = parts.map((part) => cutOf(part.node)?.key);
  if (keys.every((key) => key === undefined)) return parts;
  const isStarred = textsOf(unwrap(whole)).some((text) => hasStars(text) || /…|\.{3}/.test(text));
  return parts.flatMap((part, index) => {
    const key = keys[index];
    if (key === undefined || (!isStarred && keys.filter((other) => other === key).length < 2)) return [part];
    return keys.indexOf(key) === index ? [{ ...part, node: whole }] : [];
  });
}

function textsOf(node: Node): string[] {
  if (node.type === 'TemplateLiteral') return node.quasis.map((quasi) => quasi.value.cooked ?? '');
  return concatenatedParts(node).flatMap((part) => staticText(part) ?? []);
}

function allParts(node: Node): Part[] {
  const bare = unwrap(node);
  if (bare.type === 'TemplateLiteral') {
    return bare.expressions.map((expression, index) => ({ node: expression, label: bare.quasis[index]?.value.cooked || undefined }));
  }
  if (bare.type !== 'BinaryExpression' || bare.operator !== '+') return [{ node }];
  const parts: Part[] = [];
  let label: string | undefined;
  for (const part of concatenatedParts(bare)) {
    const text = staticText(part);
    if (text === undefined) parts.push({ node: part, label });
    label = text === undefined ? undefined : (label ?? '') + text;
  }
  return parts;
}
