/** Objects of the platform's own classes: what is read of them are members of the class, no fields of a record. */
import { CLASSES_WITHOUT_FIELDS } from '../../catalog/call-words/methods.ts';
import type { Variable } from '../file/bindings.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Whether a variable is made once, as an object of a class whose members are the same in every program (`new URL(text)`). */
export function isPlatformObject({ defs: [definition] }: Variable): boolean {
  const declarator = definition?.node;
  if (declarator?.type !== 'VariableDeclarator' || !declarator.init || declarator.id.type !== 'Identifier') return false;
  return isMade(declarator.init);
}

/** `new URL(text)`, on either side of a condition. */
function isMade(value: Node): boolean {
  const made = unwrap(value);
  if (made.type === 'ConditionalExpression') return isMade(made.consequent) && isMade(made.alternate);
  return made.type === 'NewExpression' && CLASSES_WITHOUT_FIELDS.test(lastName(made.callee) ?? '');
}
