import { plain } from './text.ts';

/** 邮箱 E-mail address, first character and domain shown: z***@example.com. Anything else: ***. */
export function maskEmail(value: unknown): string {
  // A mailbox of one character, or one that starts with a symbol, shows nothing of itself.
  const match = /^(?:([a-z\d])[^\s@]{1,63}|[^\s@]{1,64})@((?!.*\d{7})(?:[a-z\d-]+\.)+[a-z]{2,})$/i.exec(plain(value));
  return match ? `${match[1] || ''}***@${match[2]}` : '***';
}
