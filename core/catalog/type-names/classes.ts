/** Classes and namespaces of the language, by what their calls are to a value. */

/** Classes whose objects show nothing of what they are made with: `new WeakMap([[user, 1]])`. */
export const HOLDS_NOTHING_TO_SHOW: ReadonlySet<string> = new Set(['Date', 'RegExp', 'WeakMap', 'WeakSet', 'Promise', 'Proxy', 'AbortController']);

/** Objects that own functions, and are no value that a method is called on: `Object.keys(user)`, `qs.stringify(form)`. */
export const FUNCTION_OWNERS: ReadonlySet<string> = new Set([
  'Object', 'JSON', 'Array', 'Promise', 'String', 'Number', 'util', '_', 'lodash', 'Buffer', 'qs', 'querystring', 'CryptoJS',
]);

/** Objects whose functions leave what they are given as it is, or put into it what else they are given: `Object.assign(user, form)`. */
export const PLAIN_OWNERS: ReadonlySet<string> = new Set(['Object', 'JSON', 'console', 'Array', 'String', 'Number']);

/** Classes whose objects hold what is put into them: `new Map()`. */
export const COLLECTION_CLASSES: ReadonlySet<string> = new Set(['Map', 'Set']);

/**
 * Names that mean the global object: `window.localStorage`. https://tc39.es/ecma262/#sec-globalthis,
 * https://nodejs.org/api/globals.html#global
 */
export const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['window', 'globalThis', 'self', 'global']);

/** Names that mean the window of the page itself: `self.location.origin`. https://developer.mozilla.org/docs/Web/API/Window/self */
export const OWN_WINDOW: ReadonlySet<string> = new Set(['window', 'self', 'globalThis']);

/**
 * Names that mean the global object, also of the page that frames another: `top.location`.
 * https://developer.mozilla.org/docs/Web/API/Window/top
 */
export const GLOBAL_OBJECTS_OF_PAGES: ReadonlySet<string> = new Set([...GLOBAL_OBJECTS, 'top']);

/** Global objects that a program hangs its own things on: `uni.$api = api`, `window.user = user`. */
export const SHARED_OBJECTS: ReadonlySet<string> = new Set(['uni', 'wx', 'my', 'tt', 'window', 'global', 'globalThis']);

/** Objects of the language and of libraries whose values are of no user: `Date.now()`, `path.join(…)`. */
export const HOLDS_NOTHING_OF_USERS: ReadonlySet<string> = new Set([
  'Date', 'performance', 'Math', 'path', 'process', 'os', 'moment', 'dayjs', 'document', 'window',
]);
