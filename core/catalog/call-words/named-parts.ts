/**
 * Calls that search a text, or a list of its parts, for what they are given: `document.cookie.match(new RegExp(name + '=([^;]*)'))`.
 * https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String
 */
export const TAKES_BY_NAME: ReadonlySet<string> = new Set([
  'RegExp', 'match', 'matchAll', 'search', 'split', 'indexOf', 'lastIndexOf', 'includes', 'startsWith', 'replace', 'get',
]);
