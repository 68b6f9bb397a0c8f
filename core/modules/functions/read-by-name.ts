import { rangeOf, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { shownReturns } from '../../sources/kept-ciphertexts.ts';
import type { FileFacts } from '../../sources/file/collect.ts';
import { SILENT, UNKNOWN, union, type Value } from '../../sources/flow/value.ts';
import type { Carried } from '../../module-types.ts';
import { carriedOf } from '../carried.ts';

/**
 * What a function gives that reads a store, a cookie or a header under a name which it is passed first: `getItem('mobile')` of
 * `const getItem = (key) => JSON.parse(localStorage.getItem(PREFIX + key))`. The body is evaluated with that name for its parameter.
 */
export function readByName(fn: FunctionNode, name: string, { bindings, flow }: FileFacts, file: string): readonly Carried[] {
  const [param] = fn.params;
  const target = param?.type === 'AssignmentPattern' ? param.left : param;
  const variable = target?.type === 'Identifier' ? bindings.declared(target) : undefined;
  const returned = variable ? shownReturns(fn, bindings) : [];
  if (!variable || returned.length === 0) return [];
  const args = flow.inside(fn, new Map<typeof variable, Value>([[variable, { ...SILENT, text: name }]]), undefined);
  const value = args ? union(returned.map((node) => flow.evaluate(unwrap(node), args))) : UNKNOWN;
  const own = rangeOf(fn);
  return carriedOf(
    value.sources.filter((source) => source.name.endsWith(name) && source.range.start >= own.start && source.range.end <= own.end),
    file,
  );
}
