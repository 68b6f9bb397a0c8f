/** What the account of one of several records is called, by its role or its mailbox: `superadmin` of `{ email: 'superadmin@…', password }`. */
import { accountWords } from '../../../catalog/words/credentials/account-words.ts';
import { isScreamingCase, splitWords } from '../../../sources/names/words.ts';
import { keyName, staticText, unwrap } from '../../../syntax/tree.ts';
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
export function accountBeside({ parent: property }: Node): string | undefined {
  const record = property?.type === 'Property' ? property.parent : undefined;
  return record && KEYS.map((key) => roleOf(record, key)).find((role) => role !== undefined);
}

/** The words for a role that a property of a record has: `super_admin` of `'SUPER_ADMIN' as const`. */
function roleOf(record: Node, key: RegExp): string | undefined {
  if (record.type !== 'ObjectExpression') return undefined;
  const item = record.properties.find((one) => one.type === 'Property' && key.test(keyName(one.key, one.computed) ?? ''));
  const text = item?.type === 'Property' ? staticText(unwrap(item.value)) : undefined;
  const words = splitWords((text ?? '').replace(/@.*/, ''));
  // A constant of an enumeration of roles is no name of a person.
  const isRole = key === ROLE && isScreamingCase(text ?? '') && words.length < MAX_WORDS;
  return words.length > 0 && (isRole || words.every((word) => accountWords.has(word) || /^\d{1,2}$/.test(word)))
    ? words.join('_')
    : undefined;
}
