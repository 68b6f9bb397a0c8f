/** Passwords of systems: what they have in common with each other and with the password of a person. */
import { defineKind, type Kind } from '../define.ts';

/** The password of a database, a cache, a mail server or another service: a variant of a person's, of the same level. */
export function definePasswordOf(password: Pick<Kind, 'id' | 'name' | 'called' | 'terms' | 'examples'>): Kind {
  return defineKind({ ...password, category: 'credential', variantOf: 'login-password', level: 'critical' });
}
