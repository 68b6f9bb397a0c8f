import { literals } from '../../catalog/literals/index.ts';
import { PUBLIC_CONTACT } from '../../catalog/words/names/whole-names.ts';
import type { KindId, Node } from '../../types.ts';
import { keyName } from '../../syntax/tree.ts';
import type { Vocabulary } from '../../sources/names/vocabulary.ts';

const kinds = new Set(literals.map((format) => format.kind));
/** Longer names are no initials that need company. */
const MAX_INITIALS = 4;
const PUBLISHED = 'published-contact';

/** A name that is evidence of a kind, or of a contact that is meant to be found. */
export interface Named {
  readonly name: string;
  readonly kind: KindId;
  readonly isPublicContact: boolean;
}

/** Evidence by the name of a number or address; undefined when the name is none. */
export function personalName(name: string, vocabulary: Vocabulary): Named | undefined {
  const isPublicContact = PUBLIC_CONTACT.test(name);
  if (isPublicContact && /phone|mobile|tel|mail|电话|手机|邮箱/i.test(name)) return { name, kind: PUBLISHED, isPublicContact };
  const match = vocabulary.match(name);
  return match && match.confidence !== 'low' && kinds.has(match.kind.id) ? { name, kind: match.kind.id, isPublicContact } : undefined;
}

/** Whether a name may be initials, which are evidence only beside others of the same record. */
export function mayBeInitials(name: string, vocabulary: Vocabulary): boolean {
  const match = name.length <= MAX_INITIALS ? vocabulary.initials(name) : undefined;
  return match !== undefined && kinds.has(match.kind.id);
}

/** The same of initials in an object literal: `{ xm: '…', dh: '…' }`. */
export function personalInitials(name: string, holder: Node, vocabulary: Vocabulary): Named | undefined {
  if (holder.type !== 'Property' || holder.parent.type !== 'ObjectExpression' || !mayBeInitials(name, vocabulary)) return undefined;
  const siblings = holder.parent.properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : []));
  const match = vocabulary.initialsBeside(name, siblings);
  return match && { name, kind: match.kind.id, isPublicContact: false };
}
