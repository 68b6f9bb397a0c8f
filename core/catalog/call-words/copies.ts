/** Functions that give back what they are given, copied, joined or in another form. */

/**
 * Functions whose result is their first argument, copied, wrapped or read back: `reactive(form)`, `JSON.parse(text)`.
 * https://vuejs.org/api/reactivity-core.html, https://lodash.com/docs#cloneDeep, https://mobx.js.org/api.html#tojs
 */
export const COPIES_SHAPE: ReadonlySet<string> = new Set([
  'ref', 'shallowRef', 'reactive', 'shallowReactive', 'readonly', 'toRaw', 'toJS', 'toRef', 'toRefs', 'storeToRefs', 'unref', 'markRaw', 'useRef',
  'cloneDeep', 'clone', 'deepClone', 'deepCopy', 'structuredClone', 'parse', 'stringify', 'decodeURIComponent', 'decodeURI', 'unescape',
  'freeze', 'seal', 'preventExtensions', 'deepFreeze', 'resolve', 'from', 'fromEntries', 'values',
]);

/**
 * Functions that copy the fields of their later arguments into the first, and give it back: `Object.assign(this.user, data)`.
 * https://lodash.com/docs#defaultsDeep
 */
export const COPIES_INTO_FIRST: ReadonlySet<string> = new Set(['assign', 'extend', 'merge', 'defaults', 'defaultsDeep']);

/** Functions and methods that give the same text back: `String(phone)`, `phone.trim()`. */
export const GIVES_SAME_TEXT: ReadonlySet<string> = new Set([
  'String', 'parse', 'stringify', 'cloneDeep', 'structuredClone', 'trim', 'toString', 'normalize', 'toUpperCase', 'toLowerCase',
  'decodeURIComponent',
]);

/**
 * First letters of functions that write the fields of their later arguments into the first: `assignWith`, `mergeWith`.
 * https://lodash.com/docs#assignWith
 */
export const BEGINS_AS_ASSIGN = /^(?:assign|extend|merge|defaults)/;

/**
 * Calls that give their first argument back in another representation: `Buffer.from(key)`, `CryptoJS.enc.Utf8.parse(key)`.
 * https://nodejs.org/api/crypto.html#cryptocreatesecretkeykey-encoding
 */
export const GIVES_FIRST_ARGUMENT: ReadonlySet<string> = new Set([
  'String', 'parse', 'from', 'encode', 'atob', 'btoa', 'hexToBytes', 'stringToBytes', 'utf8ToBytes', 'createSecretKey', 'createPrivateKey',
  'toBuffer', 'ref', 'shallowRef', 'useState', 'useRef', 'encodeURIComponent', 'signal', 'stringify', 'md5',
]);

/** Methods that give their receiver back, in part or in another form: `key.padEnd(16, "0")`. */
export const GIVES_RECEIVER: ReadonlySet<string> = new Set([
  'toString', 'trim', 'join', 'padEnd', 'padStart', 'slice', 'substring', 'substr', 'replace', 'toLowerCase', 'toUpperCase', 'repeat',
  'split',
]);

/** Methods of a record of a database that give it as a plain object: `user.toObject()`. https://mongoosejs.com/docs/api/document.html#Document.prototype.toObject() */
export const GIVES_PLAIN: ReadonlySet<string> = new Set(['toObject', 'toJSON']);

/** Functions that give a value of another type: `Number(phone)`. */
export const CONVERTS_VALUE: ReadonlySet<string> = new Set(['Number', 'String', 'parseFloat']);

/** Functions whose result has the form of what they are given: `toRaw(user)`. https://vuejs.org/api/reactivity-advanced.html#toraw */
export const COPIES_FORM: ReadonlySet<string> = new Set([
  'reactive', 'readonly', 'shallowReactive', 'toRaw', 'structuredClone', 'cloneDeep', 'observable',
]);

/**
 * Functions whose result holds what they are given, under `value` or `current`: `ref(user)`.
 * https://vuejs.org/api/reactivity-core.html#ref, https://angular.dev/guide/signals
 */
export const HOLDS_FORM: ReadonlySet<string> = new Set(['ref', 'shallowRef', 'useRef', 'computed', 'signal']);

/**
 * Functions whose result has the members of an object that they are given, where a module exports it:
 * `export default reactive({ user })`. https://mobx.js.org/api.html#observable
 */
export const EXPORTS_ARGUMENT: ReadonlySet<string> = new Set(['freeze', 'assign', 'create', 'reactive', 'observable']);

/**
 * Functions whose result does what the function does that they are given: `export const save = debounce(async () => …)`.
 * https://lodash.com/docs#debounce, https://www.npmjs.com/package/express-async-handler
 */
export const WRAPS_FUNCTION: ReadonlySet<string> = new Set([
  'debounce', 'throttle', 'memoize', 'once', 'curry', 'asyncHandler', 'catchAsync', 'action',
]);

/**
 * Functions whose result is the function that they are given, called later or less often: `const save = useCallback(() => …)`.
 * https://react.dev/reference/react/useCallback, https://ahooks.js.org/hooks/use-memoized-fn
 */
export const WRAPS_CALLBACK: ReadonlySet<string> = new Set([
  'useCallback', 'debounce', 'throttle', 'memoize', 'useMemoizedFn', 'useThrottleFn', 'useDebounceFn',
]);

/** Functions between a text and its digest: `md5(encodeURIComponent(text + key))`. */
export const ENCODES_BEFORE_DIGEST = /^(?:toBase64|encode|base64_?encode|btoa|utf8|parse|encodeURIComponent|toLowerCase|toUpperCase|trim|String)$/i;

/** Give a copy of their last argument with all of its fields: `structuredClone(user)`, `Object.assign({}, user)`. */
export const COPIES_WHOLE: ReadonlySet<string> = new Set(['structuredClone', 'cloneDeep', 'clone', 'assign']);
