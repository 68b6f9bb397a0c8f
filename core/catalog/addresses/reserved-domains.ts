/** Mailboxes of nobody: their domains are kept for examples and tests. https://www.rfc-editor.org/rfc/rfc2606 */
export const RESERVED_MAILBOX = /@(?:[\w-]{1,60}\.){0,3}(?:example\.(?:com|org|net)|(?:[\w-]{1,60}\.)?(?:test|example|invalid))$/i;

/** Those of them that stand in texts for people too, and in forms: a mailbox at `.test` is one of an account that somebody makes. */
export const SHOWN_DOMAIN = /@(?:[\w-]{1,60}\.){0,3}(?:example\.(?:com|org|net)|(?:[\w-]{1,60}\.)?(?:example|invalid))$/i;

/** Mailboxes at names of one's own network. https://www.rfc-editor.org/rfc/rfc6762 */
export const OWN_NETWORK = /@(?:[\w-]{1,60}\.){0,3}(?:local|localhost|localdomain|internal|lan)$/i;

/** Any mailbox in a text. */
export const ANY_MAILBOX = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,20}/gi;
