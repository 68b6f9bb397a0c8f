/** The engine's search of one file. */
import { OriginSearch, type Origins } from '../../dataflow/origins.ts';
import type { FlowContext } from '../flow/context.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';

/** Bundles and generated code are longer, in UTF-16 units: following every value there takes more time than it is worth. */
export const MOST = 60_000;

/** The search of one file, made when a value is first followed, with what it found: several rules look at the same values. */
interface FileSearch {
  readonly search: OriginSearch;
  readonly found: Map<Node, Origins>;
}

const searches = new Memo<FlowContext, FileSearch>();

/** Where the engine follows a value to. `length` is that of the file's text. */
export function originsOf(context: FlowContext, node: Node, length: number): Origins {
  let file = searches.get(context);
  if (!file) searches.set(context, (file = { search: new OriginSearch(context.bindings, context.candidates, length), found: new Map() }));
  let origins = file.found.get(node);
  if (!origins) file.found.set(node, (origins = file.search.of(node)));
  return origins;
}
