/** Signs in the bare text of a module that values may leave by ways that no list of sinks describes. */

/** Addresses built from text, and stores that a plugin persists. */
const BUILT =
  /[?&][\w.\-[\]$]+=(?:(?:Bearer|Basic|Token)(?:\s|%20|\+))?(?:["'`]|\$\{)|https?:\/\/[^/?#@\s:]+:(?:["'`]|\$\{)|persist|unistorage|vuex/i;
/** A project's own helpers, which go by their names. */
const HELPER_FUNCTION = /(?<![a-z])(?:set|save|put|write|store|persist)(?:To)?(?:Local|Session|Storage|Cookie|Cache|Store)/i;
const HELPER_OBJECT = /(?:storage|cache|cookies?|local|session|persistence|store2|(?<![a-z])ls)(?![a-z])/i;
const HELPER_METHOD = /(?<![\w$])(?:set|put|save|write|add)/i;
/** What a program's start gives to all of it may be anything. */
const SHARED = /[.\s]\$[a-z]\w*\s*[.(?]|getApp\(/i;

/** Whether addresses, persisted stores or helpers that go by their names may be in a text, or what a program's start gives to all of it. */
export function mayLeadOut(text: string): boolean {
  return BUILT.test(text) || SHARED.test(text) || HELPER_FUNCTION.test(text) || (HELPER_OBJECT.test(text) && HELPER_METHOD.test(text));
}
