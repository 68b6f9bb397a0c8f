/** Objects whose names promise more than what is written in them. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { ANYTHING_NAMES, RECORD_AGAIN } from '../../catalog/words/names/records.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { keyName } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';

/**
 * Whether a token is given an object that is written out field by field: the fields decide, and not the name of the object. A field that may be
 * anything decides nothing: `{ data: profile }`.
 */
export function isWrittenOutInToken({ bindings }: Facts, { sink }: SinkUse, { node }: SunkValue, { kind, inside }: SourceHit): boolean {
  if (sink.target !== 'token' || kind !== PERSON_OBJECT || inside) return false;
  const made = constantValue(node, bindings);
  return (
    made.type === 'ObjectExpression' &&
    made.properties.length > 0 &&
    made.properties.every((item) => item.type === 'Property' && isNameOfField(keyName(item.key, item.computed)))
  );
}

function isNameOfField(key: string | undefined): boolean {
  return key !== undefined && !ANYTHING_NAMES.test(key) && !RECORD_AGAIN.test(key);
}
