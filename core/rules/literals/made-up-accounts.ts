/** Logins of accounts that do not exist: their mailbox is at a domain that is reserved for examples. */
import type { TSESTree } from '@typescript-eslint/types';
import { ANY_MAILBOX, RESERVED_MAILBOX } from '../../catalog/addresses/reserved-domains.ts';
import { ACCOUNT_KEYS } from '../../catalog/credential-words/settings.ts';
import { MAKES_ACCOUNTS } from '../../catalog/call-words/databases.ts';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { keyName, staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const reserved = new Memo<TSESTree.ObjectExpression, boolean>();

/** Whether an object holds the login of such an account, in a file that creates no accounts. */
export function isMadeUpAccount(object: TSESTree.ObjectExpression | undefined, { file, roles }: Facts): boolean {
  if (!object || roles.has('seed')) return false;
  return reserved.of(object, () => object.properties.some(isReservedAccount)) && !MAKES_ACCOUNTS.test(file.text);
}

function isReservedAccount(item: Node): boolean {
  return (
    item.type === 'Property' &&
    ACCOUNT_KEYS.test(keyName(item.key, item.computed) ?? '') &&
    RESERVED_MAILBOX.test(staticText(item.value)?.trim() ?? '')
  );
}

/** Whether every mailbox of a text, of which there is one at least, is at such a domain. */
export function namesNobody(text: string): boolean {
  const mailboxes = text.match(ANY_MAILBOX) ?? [];
  return mailboxes.length > 0 && mailboxes.every((mailbox) => RESERVED_MAILBOX.test(mailbox));
}
