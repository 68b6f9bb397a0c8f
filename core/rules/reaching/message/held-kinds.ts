/** Kinds of values that the field which holds them names more exactly than their own names do. */
import { memberKinds } from '../../../catalog/member-kinds.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';

const mailbox = memberKinds.get('address')?.[0];
/** Names that stand for a nickname as often as for an account or a person's own name. */
const SHOWN_NAMES = new Set(['person-name name', 'user-account userName', 'user-account username']);
const NICKNAME = /^nick_?name$/i;

/**
 * A source as what it is held as: the `address` of `mailFrom` is a mailbox (https://nodemailer.com/extras/mailparser/#address-object), and
 * `{ nickName: user.name }` gives a nickname.
 */
export function asHeld(source: SourceHit): SourceHit {
  const { evidence, kind, name, path } = source;
  if (path === undefined) return source;
  if (kind === 'address' && name === 'address' && mailbox && path.some((step) => mailbox.of.includes(step)))
    return { ...source, kind: mailbox.kind };
  const key = path.at(-1) ?? '';
  if (evidence === 'name' && NICKNAME.test(key) && SHOWN_NAMES.has(`${kind} ${name}`)) return { ...source, kind: 'nickname', name: key };
  return source;
}
