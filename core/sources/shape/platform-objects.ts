/** Objects of the platform's own classes: what is read of them are members of the class, no fields of a record. */
import { CLASSES_WITHOUT_FIELDS } from '../../catalog/call-words/methods.ts';
import type { Variable } from '../file/bindings.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Whether all that a variable is ever given are objects of classes whose members are the same in every program (`new URL(text)`). */
export function isPlatformObject(variable: Variable): boolean {
  const [definition] = variable.defs;
  if (variable.defs.length !== 1 || definition?.node.type !== 'VariableDeclarator' || definition.node.id.type !== 'Identifier')
    return false;
  const given = variable.references.flatMap((reference) => (reference.isWrite() ? [reference.writeExpr as Node | null | undefined] : []));
  return given.some((value) => value && isMade(value)) && given.every((value) => value && (isMade(value) || isNull(value)));
}

/** `new URL(text)`, on either side of a condition. */
function isMade(value: Node): boolean {
  const made = unwrap(value);
  if (made.type === 'ConditionalExpression') return isMade(made.consequent) && isMade(made.alternate);
  return made.type === 'NewExpression' && CLASSES_WITHOUT_FIELDS.test(lastName(made.callee) ?? '');
}

function isNull(value: Node): boolean {
  const bare = unwrap(value);
  return bare.type === 'Literal' && bare.value === null;
}
