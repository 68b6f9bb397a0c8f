/** Signs in the bare text of a module that values may leave by ways that no list of sinks describes. */
import { MAY_STORE_FUNCTION, MAY_STORE_METHOD, MAY_STORE_OBJECT } from '../catalog/call-words/stores.ts';

/** Addresses built from text, and stores that a plugin persists. */
const BUILT =
  /[?&][\w.\-[\]$]+=(?:(?:Bearer|Basic|Token)(?:\s|%20|\+))?(?:["'`]|\$\{)|https?:\/\/[^/?#@\s:]+:(?:["'`]|\$\{)|persist|unistorage|vuex/i;
/** What a program's start gives to all of it may be anything. */
const SHARED = /[.\s]\$[a-z]\w*\s*[.(?]|getApp\(/i;

/** Whether addresses, persisted stores or helpers that go by their names may be in a text, or what a program's start gives to all of it. */
export function mayLeadOut(text: string): boolean {
  return (
    BUILT.test(text) || SHARED.test(text) || MAY_STORE_FUNCTION.test(text) || (MAY_STORE_OBJECT.test(text) && MAY_STORE_METHOD.test(text))
  );
}
