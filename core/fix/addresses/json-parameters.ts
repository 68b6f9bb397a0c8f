/** A record that an address carries as JSON: the page that it opens gets the rest of it. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { lastName, unwrap, walk } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { Fix, Node } from '../../types.ts';
import { replacerFix } from '../objects/replacer.ts';
import { wholeOf } from '../objects/whole.ts';

/** The repair of an address in which one `JSON.stringify` makes all of `values`; undefined where their fields are not known. */
export function jsonParameterFix(facts: Facts, values: readonly { readonly source: SourceHit; readonly node: Node }[]): Fix | undefined {
  const calls = new Set(values.map(({ node }) => serializerIn(constantValue(node, facts.bindings))));
  const [call] = calls;
  const record = call?.arguments[0];
  if (!record || calls.size > 1 || record.type === 'SpreadElement') return undefined;
  return replacerFix(
    facts,
    wholeOf(
      facts,
      unwrap(record),
      values.map(({ source }) => source),
    ),
    'url',
  );
}

function serializerIn(node: Node): TSESTree.CallExpression | undefined {
  const found: TSESTree.CallExpression[] = [];
  walk(node, (inner) => {
    if (inner.type === 'CallExpression' && lastName(inner.callee) === 'stringify') found.push(inner);
  });
  return found.length === 1 ? found[0] : undefined;
}
