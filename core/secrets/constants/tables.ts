/** Constants that stand in a table of many alike. */
import type { TSESTree } from '@typescript-eslint/types';
import { ACCOUNT_KEYS, PASSWORD_KEYS } from '../../catalog/credential-words/settings.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { Node } from '../../types.ts';
import { keyName, staticText } from '../../syntax/tree.ts';
import { classifyValue, type ValueClass } from '../texts/value-class.ts';

/** At least this many other values of the same form show a list of ids, such as those of products or devices. */
const LEAST = 4;

/** Whether a literal is a member of an enum whose other members look the same: `SamsungPass = '53414d53-…'` among the ids of other products. */
export function isAmongAlike(literal: Node): boolean {
  const member = literal.parent;
  if (member?.type !== 'TSEnumMember') return false;
  const form = formOf(literal);
  return (
    member.parent.members.filter(({ initializer }) => initializer && initializer !== literal && formOf(initializer) === form).length >=
    LEAST
  );
}

/** Whether a literal stands in a list of passwords that anyone would try and a program refuses: `['admin', '123456', 'letmein']`. */
export function isAmongGuesses(literal: Node, bindings: Bindings): boolean {
  const list = literal.parent;
  if (list?.type !== 'ArrayExpression' || isTriedOnAccount(list, bindings)) return false;
  const texts = new Set(list.elements.map((item) => (item ? (staticText(item) ?? '') : '')));
  return texts.size >= LEAST && [...texts].filter((text) => GUESSED.has(classifyValue(text, 'password'))).length > texts.size / 2;
}

/** `for (const guess of passwords) signIn({ email, password: guess })`: one of them may be what the account has. */
function isTriedOnAccount(list: TSESTree.ArrayExpression, bindings: Bindings): boolean {
  const holder = list.parent;
  if (holder.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return false;
  return (bindings.declared(holder.id)?.references ?? []).some(({ identifier }) => {
    const loop = (identifier as Node).parent;
    const given =
      loop?.type === 'ForOfStatement' && loop.right === identifier && loop.left.type === 'VariableDeclaration'
        ? loop.left.declarations[0].id
        : undefined;
    return (
      given?.type === 'Identifier' && (bindings.declared(given)?.references ?? []).some((use) => isPasswordOfLogin(use.identifier as Node))
    );
  });
}

/** Whether a value is the password beside an account: `{ email, password: value }`. */
function isPasswordOfLogin({ parent }: Node): boolean {
  if (
    parent?.type !== 'Property' ||
    !PASSWORD_KEYS.has(keyName(parent.key, parent.computed) ?? '') ||
    parent.parent.type !== 'ObjectExpression'
  )
    return false;
  return parent.parent.properties.some((item) => item.type === 'Property' && ACCOUNT_KEYS.test(keyName(item.key, item.computed) ?? ''));
}

/** Classes of passwords that anyone would try, without knowing the person. */
const GUESSED: ReadonlySet<ValueClass> = new Set(['weak', 'name', 'echo']);

/** The form of a text: letters and digits become `x`, all other characters stay. */
function formOf(node: Node): string | undefined {
  return staticText(node)?.replace(/[a-z\d]/gi, 'x');
}
