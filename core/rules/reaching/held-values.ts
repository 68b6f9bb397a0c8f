/** Values of which the code elsewhere tells what they may hold: at the place where they leave, nothing names it. */
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { contains, keyName, rangeOf } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { heldName } from './names-in-messages.ts';

/** Places that a value goes through before it is another thing than what was named: a text that is put together, a list that is filled. */
const MANY_STEPS = 3;

/** What is put into an object that is made for the sink: `data` of `{ at, data }`, of which the way to the source begins with that name. */
function propertyName(node: Node, { path }: SourceHit): string | undefined {
  const [first] = path ?? [];
  const property =
    node.type === 'ObjectExpression' && first !== undefined
      ? node.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === first)
      : undefined;
  return property?.type === 'Property' ? (heldName(property.value) ?? first) : undefined;
}

interface Carried {
  readonly source: SourceHit;
  readonly value: SunkValue;
}

/** What a message says of such values: `of` tells records, of which fields can be chosen, from single values. */
export interface Held {
  readonly held: string;
  readonly of: 'record' | 'value';
}

/** The names of the values, where none of them is named as what it holds in the statement that gives it away; undefined where one is. */
export function heldValues(use: SinkUse, told: readonly Carried[]): Held | undefined {
  const here = rangeOf(use.configuredAt ?? use.node);
  const isHeld = ({ source: { evidence, inside, steps, range, origin } }: Carried): boolean =>
    (origin !== undefined || !contains(here, range)) && (inside || evidence === 'api' || steps.length >= MANY_STEPS);
  if (use.isReference || told.length === 0 || !told.every(isHeld)) return undefined;
  const names = new Set(told.map(({ source, value }) => heldName(value.node) ?? propertyName(value.node, source) ?? ''));
  return {
    held: [...names].filter((name) => name !== '').join(', '),
    of: told.every(({ source }) => source.inside) ? 'record' : 'value',
  };
}
