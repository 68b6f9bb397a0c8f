const PASSWORD = /pass|pwd/i;

let last = { text: '', hasPassword: false };

/**
 * Whether a text has the letters of a password's name anywhere; false is sure for whatever is found by such a name. The
 * result for the last text is memoised, since several queries about a file begin with it.
 */
export function mentionsPassword(text: string): boolean {
  if (last.text !== text) last = { text, hasPassword: PASSWORD.test(text) };
  return last.hasPassword;
}
