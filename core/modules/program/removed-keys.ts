/** Which keys a file takes out of stores, read from its text alone. */
import { BLANKS_BY_NAME, BLANKS_KEY, CLEARS_STORE, MAY_CLEAR_STORE, REMOVES_KEY } from '../../catalog/call-words/stores.ts';
import type { RemovedKeys } from '../../sources/file/program.ts';

const QUOTED = /['"`]([^'"`\n]{1,80})['"`]/g;
const NAMES = /[A-Z_$][\w$]*/gi;
const LIST = /\[\s{0,20}(['"`][^[\]]{1,600})\]/g;

/** Keys that are removed or blanked; where a removed key is a variable, every text in a list of the file may be one. */
export function removedKeysIn(text: string): RemovedKeys {
  const names = new Set<string>();
  let isListed = false;
  for (const pattern of [REMOVES_KEY, BLANKS_KEY]) {
    for (const [, given = ''] of text.matchAll(pattern)) {
      for (const [, quoted = ''] of given.matchAll(QUOTED)) names.add(quoted);
      const bare = given.replace(QUOTED, '');
      for (const [name] of bare.matchAll(NAMES)) names.add(name);
      isListed ||= /^[\w$.\s]+$/.test(bare);
    }
  }
  for (const [, name = ''] of text.matchAll(BLANKS_BY_NAME)) names.add(name.charAt(0).toLowerCase() + name.slice(1));
  if (isListed) for (const [, list = ''] of text.matchAll(LIST)) for (const [, quoted = ''] of list.matchAll(QUOTED)) names.add(quoted);
  return { names, isCleared: MAY_CLEAR_STORE.test(text) && CLEARS_STORE.test(text) };
}
