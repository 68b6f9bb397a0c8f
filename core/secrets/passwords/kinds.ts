import { baseKind } from '../../catalog/kinds.ts';
import type { KindId } from '../../types.ts';

const PASSWORDS: ReadonlySet<KindId> = new Set(['login-password', 'payment-password']);

/** Whether a kind is a password: a person's, a database's, a service's. */
export function isPassword(kind: KindId): boolean {
  return PASSWORDS.has(baseKind(kind));
}
