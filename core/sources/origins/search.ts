/** The engine's search of one file. */
import { OriginSearch, type Origins } from '../../dataflow/origins.ts';
import type { FlowContext } from '../flow/context.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';

/** Bundles and generated code are longer, in UTF-16 units: following every value there takes more time than it is worth. */
export const MOST = 60_000;

const searches = new Memo<FlowContext, OriginSearch>();

/** Where the engine follows a value to. `length` is that of the file's text. One search for each file, made when a value is first followed. */
export function originsOf(context: FlowContext, node: Node, length: number): Origins {
  let search = searches.get(context);
  if (!search) searches.set(context, (search = new OriginSearch(context.bindings, context.candidates, length)));
  return search.of(node);
}
