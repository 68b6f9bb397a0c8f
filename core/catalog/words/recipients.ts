/** Words in logs of messages that are evidence of whose number or address a value is. All lower case. */
import type { KindId } from '../../types.ts';

/** What a message is sent by, and what its recipient is known by there. */
export const channels: readonly { readonly words: readonly string[]; readonly kind: KindId }[] = [
  { words: ['email', 'emails', 'e-mail', 'mail', 'mails', 'smtp'], kind: 'email' },
  { words: ['sms', 'mms', 'whatsapp', 'otp'], kind: 'mobile-phone' },
];

/** Last words of names of a recipient or sender, which are evidence of nothing else. */
export const recipientNames: readonly string[] = ['to', 'from', 'recipient', 'recipients', 'receiver', 'sender', 'addressee', 'dest', 'destination'];

/** Fields of a mail: who is named beside a subject and one of these has an address of e-mail. https://datatracker.ietf.org/doc/html/rfc5322#section-3.6 */
export const mailBodies: readonly string[] = ['html', 'text', 'body', 'template', 'content', 'react'];
