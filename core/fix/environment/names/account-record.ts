/** What the account of a password is called, by its role, its mailbox or its record: `superadmin` of `{ email: 'superadmin@…', password }`. */
import { accountWords } from '../../../catalog/words/credentials/account-words.ts';
import { isScreamingCase, splitWords } from '../../../sources/names/words.ts';
import { isFunction, keyName, lastName, staticText, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

/** A role has fewer words than this. */
const MAX_WORDS = 4;
/** The property that has the role of an account. */
const ROLE = /^(?:role|userType|accountType)$/i;
/** Properties that describe the purpose of an account, best first. */
const KEYS: readonly RegExp[] = [ROLE, /^(?:user_?name|login|account)$/i, /^(?:e-?mail|mail)$/i];

/**
 * The words for the account beside a password in a list of records. They come from the first property whose value differs in every record.
 * Undefined where that value is no word for a role, since the name of a person must not become the name of a variable.
 */
export function accountOfRecord({ parent: property }: Node): string | undefined {
  const record = property?.type === 'Property' ? property.parent : undefined;
  const list = record?.parent;
  if (record?.type !== 'ObjectExpression' || list?.type !== 'ArrayExpression') return undefined;
  for (const key of KEYS) {
    const own = roleOf(record, key);
    const others = list.elements.filter((other) => other !== null && other !== record);
    if (own !== undefined && !others.some((other) => roleOf(other as Node, key) === own)) return own;
  }
  return undefined;
}

/** The words of the account beside a password in a record by itself; undefined where none of its properties is a word for a role. */
export function accountBeside(literal: Node): string | undefined {
  const record = recordOf(literal);
  return record && KEYS.map((key) => roleOf(record, key)).find((role) => role !== undefined);
}

/** The role among the other arguments of a call that is given a password: `super_admin` of `makeUser('…', '…', 'SUPER_ADMIN')`. */
export function accountInCall(literal: Node): string | undefined {
  const call = literal.parent;
  if (call?.type !== 'CallExpression') return undefined;
  return call.arguments.map((argument) => (argument === literal ? undefined : roleIn(argument))).find((role) => role !== undefined);
}

/** The words of what holds the record of a password, or what is made of it: `user_admin` of `const userAdmin = await make({ password: '…' })`. */
export function holderOfRecord(literal: Node): string | undefined {
  for (let at = recordOf(literal)?.parent; at && !isFunction(at); at = at.parent) {
    if (at.type === 'VariableDeclarator') return joined(lastName(at.id));
    if (/Statement$/.test(at.type)) return undefined;
  }
  return undefined;
}

function joined(name: string | undefined): string | undefined {
  const words = splitWords(name ?? '');
  return words.length > 0 && words.length < MAX_WORDS ? words.join('_') : undefined;
}

/** The record that has a literal, or what a call makes of it, under a name: `{ password: await hash('…') }`. */
export function recordOf(literal: Node): Node | undefined {
  let value = literal;
  while (value.parent && /^(?:Call|Await)Expression$/.test(value.parent.type)) value = value.parent;
  return value.parent?.type === 'Property' && value.parent.parent.type === 'ObjectExpression' ? value.parent.parent : undefined;
}

/** Whether a value stands in one of several named records, `staff: { email, password }`; its variable is then named after that record. */
export function isOfNamedRecord({ parent }: Node): boolean {
  const record = parent?.type === 'Property' ? parent.parent.parent : undefined;
  return (
    record?.type === 'Property' &&
    record.parent.type === 'ObjectExpression' &&
    record.parent.properties.filter((item) => item.type === 'Property' && item.value.type === 'ObjectExpression').length > 1
  );
}

/** The words for a role that a property of a record has: `super_admin` of `'SUPER_ADMIN' as const`. */
function roleOf(record: Node, key: RegExp): string | undefined {
  if (record.type !== 'ObjectExpression') return undefined;
  const item = record.properties.find((one) => one.type === 'Property' && key.test(keyName(one.key, one.computed) ?? ''));
  return item?.type === 'Property' ? roleIn(item.value, key === ROLE) : undefined;
}

/** The words for a role that a text is; `isOfRoles`: a constant of an enumeration of roles is no name of a person. */
function roleIn(value: Node, isOfRoles = false): string | undefined {
  const text = staticText(unwrap(value)) ?? '';
  const words = splitWords(text.replace(/@.*/, ''));
  const isRole = isOfRoles && isScreamingCase(text) && words.length < MAX_WORDS;
  return words.length > 0 && (isRole || words.every((word) => accountWords.has(word) || /^\d{1,2}$/.test(word)))
    ? words.join('_')
    : undefined;
}
