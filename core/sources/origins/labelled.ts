/** Values that a label beside them names, however many steps lie between the two. */
import type { FlowContext } from '../flow/context.ts';
import { labelSources } from '../../sinks/labels.ts';
import { splitParts } from '../../sinks/leaving.ts';
import type { SunkValue } from '../../sinks/use.ts';
import { unwrap } from '../../syntax/tree.ts';
import type { Origin } from '../../dataflow/origins.ts';
import type { SourceHit } from '../flow/value.ts';
import type { Node } from '../../types.ts';
import { originsOf } from './search.ts';
import { bringsAnything } from './tracked.ts';

/**
 * Sources of a value that a log line shows, by a label in the log line (`log('手机号', held)` with `const held = row.n`) or in the text
 * that the value was joined into before (``const line = `手机号：${n}`; log(line)``). Only a value with one origin is named by a label
 * of its own. `length` is that of the file's text, in UTF-16 units.
 */
export function labelledOrigins(context: FlowContext, value: SunkValue, length: number): readonly SourceHit[] {
  const { node, label, labelIsKey, isLabelShared } = value;
  if (labelIsKey || !CARRIERS.has(unwrap(node).type) || !bringsAnything(context, node)) return [];
  const { origins, constants, made } = originsOf(context, node, length);
  const joined = labelsIn(context, node, origins);
  const [origin, ...others] = origins;
  if (joined.length > 0 || label === undefined || !origin || others.length + constants.length + made.length > 0) return joined;
  const named = origin.steps().filter((step) => step !== node && isName(step));
  return named.map((step) => labelSources(context, step, label, false, isLabelShared)).find((sources) => sources.length > 0) ?? [];
}

/** Further sources of a text that holds known values: its other parts, by the labels before them. */
export function labelledParts(
  context: FlowContext,
  { node }: SunkValue,
  known: readonly SourceHit[],
  length: number,
): readonly SourceHit[] {
  if (!CARRIERS.has(unwrap(node).type) || known.some(({ inside }) => inside)) return [];
  const { origins } = originsOf(context, node, length);
  return labelsIn(context, node, origins).filter(({ kind }) => known.every((source) => source.kind !== kind));
}

/** Sources by the labels of the parts of texts that a value was joined into. */
function labelsIn(context: FlowContext, node: Node, origins: readonly Origin[]): SourceHit[] {
  const texts = new Set(origins.flatMap(({ through }) => through).filter((text) => text !== node));
  return [...texts]
    .flatMap((text) => splitParts(text))
    .flatMap((part) => (part.label === undefined ? [] : labelSources(context, part.node, part.label, false)));
}

/** Expressions that may be another name of what they show. */
const CARRIERS: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression', 'CallExpression']);

function isName({ type, parent }: Node): boolean {
  return (type === 'Identifier' || type === 'MemberExpression') && !/Pattern$/.test(parent?.type ?? '');
}
