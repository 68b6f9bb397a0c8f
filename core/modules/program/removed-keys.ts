/** Which keys a file takes out of stores, read from its text alone. */
import type { RemovedKeys } from '../../sources/file/program.ts';

const REMOVAL = /\b(?:remove|delete|del|unset|clear|clean|multiRemove|reset|expire)\w{0,30}\s?\(\s{0,20}([^()]{1,300})\)/gi;
/** `setItem('token', '')` takes the key's value away as well. */
const BLANKING = /\b(?:set|save|put)\w{0,30}\s?\(\s{0,20}([^(),]{1,80}),\s{0,20}(?:''|""|null|undefined|\{\s?\}|\[\s?\])\s?[,)]/gi;
/** `setToken('')`, where the name of the function is the key that it stores. */
const BLANKING_BY_NAME = /\bset([A-Z]\w{1,30})\s?\(\s?(?:''|""|null|undefined)\s?\)/g;
const CLEARING =
  /\b(?:\w{0,20}storage|\w{0,20}cookies?|\w{0,20}cache|ls|uni|wx|my|tt|swan|qq|ks|dd|Taro|mmkv|localforage|store2|db|session|local)\s?\??\.\s?(?:clear|clearAll|clearStorage|removeAll|clearStore|flush|flushAll)(?:Sync|Async)?\s?\(\s?(?:\{|\)|\w{1,20}\))|\bclear(?:All)?(?:Local|Session)?(?:Storage|Cache|Cookies?|Store)s?(?:Sync)?\s?\(|Object\.keys\(\s?(?:window\.)?(?:local|session)Storage|getStorageInfo(?:Sync)?\s?\(/i;
/** A word without which nothing is cleared. */
const CLEARS = /clear|removeAll|flush|Storage/i;
const QUOTED = /['"`]([^'"`\n]{1,80})['"`]/g;
const NAMES = /[A-Z_$][\w$]*/gi;
const LIST = /\[\s{0,20}(['"`][^[\]]{1,600})\]/g;

/** Keys that are removed or blanked; where a removed key is a variable, every text in a list of the file may be one. */
export function removedKeysIn(text: string): RemovedKeys {
  const names = new Set<string>();
  let isListed = false;
  for (const pattern of [REMOVAL, BLANKING]) {
    for (const [, given = ''] of text.matchAll(pattern)) {
      for (const [, quoted = ''] of given.matchAll(QUOTED)) names.add(quoted);
      const bare = given.replace(QUOTED, '');
      for (const [name] of bare.matchAll(NAMES)) names.add(name);
      isListed ||= /^[\w$.\s]+$/.test(bare);
    }
  }
  for (const [, name = ''] of text.matchAll(BLANKING_BY_NAME)) names.add(name.charAt(0).toLowerCase() + name.slice(1));
  if (isListed) for (const [, list = ''] of text.matchAll(LIST)) for (const [, quoted = ''] of list.matchAll(QUOTED)) names.add(quoted);
  return { names, isCleared: CLEARS.test(text) && CLEARING.test(text) };
}
