/** What an event holds through the data of the element that it happens to, as far as the file and its markup show it. */
import type { FlowContext } from '../../flow/context.ts';
import { isPlaceName } from '../../names/owners.ts';
import type { DatasetValue } from '../../../parsed-file.ts';
import { datasetsOf } from './datasets.ts';
import { originsOfState } from '../origins.ts';
import type { Path } from '../../../graph/access-path.ts';
import { below, type Origin } from '../place.ts';
import { readsOfName } from '../field-names.ts';
import type { Read, Reads } from '../reads.ts';

const DATASET: Path = ['currentTarget', 'dataset'];

/** Reads of what markup passes with an event, as fields of the event. */
export function datasetReads(context: FlowContext, origin: Origin, reads: Reads): readonly Read[] {
  return datasetsOf(context, origin).flatMap((binding) => [...namedReads(context, binding), ...readsBehind(context, binding, reads)]);
}

/** `data-user="{{item.consignee}}"`: the last name of the passed value is the evidence, else the name that it is passed under. */
function namedReads(context: FlowContext, { name, path, range }: DatasetValue): readonly Read[] {
  if (path?.some(isPlaceName)) return [];
  const told = path && path.length > 1 ? readsOfName(context, path.at(-1) ?? '', range, path.at(-2)) : [];
  const sources = told.length > 0 ? told : readsOfName(context, name, range, undefined);
  return sources.map((source) => ({ path: [...DATASET, name], source }));
}

function readsBehind(context: FlowContext, { name, path }: DatasetValue, reads: Reads): readonly Read[] {
  const [root, ...rest] = path ?? [];
  if (root === undefined) return [];
  return originsOfState(context, root, rest).flatMap((place) =>
    (reads.get(place.origin) ?? []).flatMap((read) => {
      const inside = below(read.path, place.path);
      return inside && inside.length > 0 ? [{ ...read, path: [...DATASET, name, ...inside] }] : [];
    }),
  );
}
