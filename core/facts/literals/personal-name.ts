import { literals } from '../../catalog/literals/index.ts';
import type { KindId } from '../../types.ts';
import type { Vocabulary } from '../vocabulary.ts';

const kinds = new Set(literals.map((format) => format.kind));
/** Numbers that are published so that people call them. */
const PUBLIC_CONTACT = /service|kefu|hotline|support|official|company|客服|热线/i;
const PUBLISHED = 'published-contact';

/** A name that tells of a kind, or that a contact is meant to be found. */
export interface Named {
  readonly name: string;
  readonly kind: KindId;
  readonly isPublicContact: boolean;
}

/** What a name tells of the number or address that it is given; undefined when it tells nothing. */
export function personalName(name: string, vocabulary: Vocabulary): Named | undefined {
  const isPublicContact = PUBLIC_CONTACT.test(name);
  if (isPublicContact && /phone|mobile|tel|mail|电话|手机|邮箱/i.test(name)) return { name, kind: PUBLISHED, isPublicContact };
  const match = vocabulary.match(name);
  return match && match.confidence !== 'low' && kinds.has(match.kind.id) ? { name, kind: match.kind.id, isPublicContact } : undefined;
}
