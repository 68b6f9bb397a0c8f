/** A password that is typed a second time: `confirm` and `again` mean that beside a password, and nothing of a person elsewhere. */
import { REPEATS_PASSWORD } from '../../catalog/words/names/whole-names.ts';
import { Memo } from '../../memo.ts';
import { keyName, lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../file/candidates.ts';
import type { FlowContext } from '../flow/context.ts';

const PASSWORD = 'login-password';

const known = new Memo<Candidates, ReadonlySet<string>>();

/** Whether a name may be that of a repeated password: a cheap test of the word alone. */
export function mayRepeatPassword(name: string): boolean {
  return REPEATS_PASSWORD.has(name.toLowerCase());
}

/** Whether a name is that of a repeated password at a place: a record of the file has it beside a password, or it is compared with one. */
export function isRepeatedPassword(context: FlowContext, name: string, node: Node): boolean {
  if (!mayRepeatPassword(name)) return false;
  return known.of(context.candidates, () => repetitionsIn(context)).has(name) || isCompared(context, node);
}

/** Whether one of several names is that of a password that may be typed twice. */
export function havePassword({ vocabulary }: FlowContext, names: Iterable<string>): boolean {
  return [...names].some((name) => {
    const match = vocabulary.match(name);
    return match?.kind.id === PASSWORD && match.confidence !== 'low';
  });
}

/** Names of fields that mean a repeated password in a file. */
function repetitionsIn(context: FlowContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { key, computed, parent } of context.candidates.properties) {
    const name = keyName(key, computed) ?? '';
    if (mayRepeatPassword(name) && !found.has(name) && havePassword(context, keysOf(parent))) found.add(name);
  }
  for (const place of context.candidates.fieldPlaces) {
    const name = place.type === 'MemberExpression' ? lastName(place) : undefined;
    if (name !== undefined && mayRepeatPassword(name) && isComparedHere(context, place)) found.add(name);
  }
  return found;
}

function keysOf(holder: Node | undefined): string[] {
  const items: readonly Node[] =
    holder?.type === 'ObjectExpression' || holder?.type === 'ObjectPattern'
      ? holder.properties
      : holder?.type === 'ClassBody'
        ? holder.body
        : [];
  return items.flatMap((item) =>
    item.type === 'Property' || item.type === 'PropertyDefinition' ? (keyName(item.key, item.computed) ?? []) : [],
  );
}

/** Whether a variable is compared with a password anywhere. */
function isCompared(context: FlowContext, node: Node): boolean {
  const variable = node.type === 'Identifier' ? context.bindings.resolve(node) : undefined;
  return variable?.references.some(({ identifier }) => isComparedHere(context, identifier as Node)) === true;
}

/** `password !== again`. */
function isComparedHere(context: FlowContext, node: Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(parent.operator)) return false;
  return havePassword(context, [lastName(unwrap(parent.left === node ? parent.right : parent.left)) ?? '']);
}
