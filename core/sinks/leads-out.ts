/** Signs in the bare text of a module that values may leave by ways that no list of sinks describes. */
import { MODEL_SIGNS } from '../catalog/requests/model-requests.ts';
import { MAY_STORE_FUNCTION, MAY_STORE_METHOD, MAY_STORE_OBJECT } from '../catalog/call-words/stores.ts';

/** Addresses built from text, and stores that a plugin persists. */
const BUILT =
  /[?&][\w.\-[\]$]+=(?:(?:Bearer|Basic|Token)(?:\s|%20|\+))?(?:["'`]|\$\{)|https?:\/\/[^/?#@\s:]+:(?:["'`]|\$\{)|persist|unistorage|vuex/i;
/** Names that a program's start makes available to all its modules (`this.$log`, `getApp()`): they may be anything. */
const SHARED = /[.\s]\$[a-z]\w*\s*[.(?]|getApp\(/i;

/**
 * Whether a text may build addresses, persist a store, use a storage helper by its name, or use a name that the program's start provides.
 */
export function mayLeadOut(text: string): boolean {
  return (
    BUILT.test(text) ||
    SHARED.test(text) ||
    MODEL_SIGNS.some((sign) => text.includes(sign)) ||
    MAY_STORE_FUNCTION.test(text) ||
    (MAY_STORE_OBJECT.test(text) && MAY_STORE_METHOD.test(text))
  );
}
