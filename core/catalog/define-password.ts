/** Passwords of systems: what they have in common with each other and with the password of a person. */
import { defineKind, type Kind } from './define.ts';

/** The password of a database, a cache, a mail server or another service: as serious as a person's, and treated like it where nothing else is said. */
export function definePasswordOf(password: Pick<Kind, 'id' | 'name' | 'terms' | 'examples'>): Kind {
  return defineKind({ ...password, category: 'credential', variantOf: 'login-password', level: 'critical' });
}
