/** Objects that are written out with a personal value under a key of another name: masks by the names of fields miss that key. */
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { keyName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { isSurelyText } from '../values/sure-texts.ts';

/** `{ value: String(user.phone) }`: whether an object has a value that is personal by itself under a key that is none of `names`. */
export function hasOtherKeys(facts: Facts, node: Node, names: ReadonlySet<string>): boolean {
  const literal = constantValue(node, facts.bindings);
  if (literal.type !== 'ObjectExpression') return false;
  return literal.properties.some((item) => {
    if (item.type === 'SpreadElement') return hasOtherKeys(facts, item.argument, names);
    const key = keyName(item.key, item.computed);
    if (key !== undefined && names.has(key)) return false;
    if (item.value.type === 'ObjectExpression') return hasOtherKeys(facts, item.value, names);
    // A record under the key has its fields by their own names; a text that is made of one has none.
    const { sources } = facts.flow.evaluate(item.value);
    return sources.some(({ path }) => path === undefined) || (sources.length > 0 && isSurelyText(item.value, facts.bindings));
  });
}
