/** What a finding reports: one source with the value of the sink that carries it. */
import { carrierOf, writtenPart } from '../../fix/carrier.ts';
import type { SunkValue } from '../../sinks/use.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { contains, rangeOf } from '../../syntax/tree.ts';
import type { Node, Range } from '../../types.ts';

/** One source of a finding, the value of the sink that carries it, and where it is reported. */
export interface Reported {
  readonly source: SourceHit;
  readonly value: SunkValue;
  readonly range: Range;
  /** Whether the source stands in another argument, which is only evidence of what this one holds. */
  readonly isOther: boolean;
}

/** The expression that a repair changes: the source itself where it stands in the value, else the part of the value that carries it. */
export function carriedAt(facts: Facts, { source, value }: Reported): Node {
  return contains(rangeOf(value.node), source.range) ? source.node : writtenPart(carrierOf(facts, value.node, source), source).node;
}
