/** The parameters of a query that an object literal lists. */
import type { TSESTree } from '@typescript-eslint/types';
import { listWords } from '../../catalog/words/request-words.ts';
import { PAGING_KEYS } from '../../catalog/words/names/whole-names.ts';
import type { KindId, Node } from '../../types.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { keyName, unwrap } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { SunkValue } from '../use.ts';

const POSITION: KindId = 'precise-location';
const LISTING: ReadonlySet<string> = new Set([...listWords.filter((word) => word !== 'query'), 'export', 'count', 'filter', 'options']);

/** Parameters as they are passed, and the literal that lists them. */
export interface Parameters {
  readonly given: Node;
  readonly object: TSESTree.ObjectExpression;
}

/** Whether a request to a path with these segments loads a list. */
export function isListed(segments: readonly string[]): boolean {
  return splitWords(segments.at(-1) ?? '').some((word) => LISTING.has(word));
}

/**
 * The parameters that are written out. What a user searches a list for is no person's data, but a credential is one there too, and so is the
 * place of the device, to which the list is near.
 */
export function namedParameters({ given, object }: Parameters, segments: readonly string[], context: FlowContext): SunkValue[] {
  const properties = object.properties.flatMap((item) => {
    const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    return item.type === 'Property' && key !== undefined ? [{ key, node: item.value as Node }] : [];
  });
  const isSearch = isPaged(properties.map(({ key }) => key)) || isListed(segments);
  if (unwrap(given) !== object) return isSearch ? [] : [{ node: given, labelIsKey: false }];
  const parameters = properties.map(({ key, node }): SunkValue => ({ node, label: key, labelIsKey: true }));
  return isSearch ? leftOfSearch(parameters, context) : parameters;
}

/** Whether parameters of these names choose a part of a list. */
export function isPaged(names: readonly string[]): boolean {
  return names.some((name) => PAGING_KEYS.test(name));
}

/** The parameters of a search that are none: credentials, and the place that the list is to be near. */
export function leftOfSearch(parameters: readonly SunkValue[], { vocabulary }: FlowContext): SunkValue[] {
  return parameters.flatMap((parameter) => {
    const kind = vocabulary.match(parameter.label ?? '')?.kind;
    if (kind?.category === 'credential') return [parameter];
    return kind?.id === POSITION ? [{ ...parameter, isSearched: true }] : [];
  });
}
