import type { KindId } from '../../types.ts';

const PASSWORDS: ReadonlySet<KindId> = new Set(['login-password', 'payment-password']);

/** Whether a kind is a secret that a person remembers. */
export function isPassword(kind: KindId): boolean {
  return PASSWORDS.has(kind);
}
