import { LastResult } from '../../memo.ts';

const PASSWORD = /pass|pwd/i;
const last = new LastResult<boolean>();

/**
 * Whether a text has the letters of a password's name anywhere; false is sure for whatever is found by such a name. The
 * result for the last text is memoised, since several queries about a file begin with it.
 */
export function mentionsPassword(text: string): boolean {
  return last.of(text, () => PASSWORD.test(text));
}
