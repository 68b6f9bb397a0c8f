/** Events of a mini-program carry the data of the element that they happen to: what markup gives an element is what its handler reads. */
import type { Variable } from '../../file/bindings.ts';
import type { FlowContext } from '../../flow/context.ts';
import { functionName } from '../../file/functions.ts';
import { isFunction } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import type { DatasetValue } from '../../../parsed-file.ts';
import type { Path } from '../../../graph/access-path.ts';
import type { Origin } from '../place.ts';

const NONE: readonly DatasetValue[] = [];

/** What the elements of the markup pass to the function whose event an origin is. */
export function datasetsOf(context: FlowContext, origin: Origin): readonly DatasetValue[] {
  const { callingElements } = context.candidates.markup;
  if (callingElements.size === 0 || typeof origin === 'string' || !('references' in origin)) return NONE;
  const fn = (origin as Variable).defs[0]?.node as Node | undefined;
  const name = isFunction(fn) && fn.params[0] === origin.identifiers[0] ? functionName(fn) : undefined;
  return (name === undefined ? undefined : callingElements.get(name))?.flatMap(({ element }) => element.dataset) ?? NONE;
}

/** The part of a dataset that stands at a path below an event, and what is left of the path. */
export function inDataset(path: Path): { readonly name: string; readonly rest: Path } | undefined {
  const [target, dataset, name, ...rest] = path;
  return name !== undefined && dataset === 'dataset' && (target === 'target' || target === 'currentTarget') ? { name, rest } : undefined;
}
