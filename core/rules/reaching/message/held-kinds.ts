/** Kinds of values that the field which holds them names more exactly than their own names do. */
import { memberKinds } from '../../../catalog/member-kinds.ts';
import { DECLARES_TABLES } from '../../../catalog/files/formats.ts';
import { passwordHashes } from '../../../catalog/passwords/password-hashes.ts';
import type { Facts } from '../../../sources/file/facts.ts';
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

/** A password as the column of a table that a program keeps it in: where the program hashes passwords, that is the hash. */
export function asStored({ file, program }: Pick<Facts, 'file' | 'program'>, source: SourceHit): SourceHit {
  if (source.kind !== 'login-password' || !DECLARES_TABLES.test(source.origin?.file ?? '')) return source;
  const isHashed = passwordHashes.modules.some((name) => file.text.includes(name) || program.mentions(name) === true);
  return isHashed ? { ...source, kind: 'password-hash' } : source;
}
