/** Whether a text is, as a whole, a mailbox that is a person's wherever it is written. */
import email from '../../catalog/literals/email.ts';
import { plausibility } from './personal-checks.ts';

const whole = new RegExp(`^(?:${email.pattern.source})$`, email.pattern.flags);

/** A mailbox at a public provider that is not visibly made up. */
export function isMailboxOfPerson(text: string): boolean {
  return whole.test(text) && plausibility(email.check, text) === 'real';
}
