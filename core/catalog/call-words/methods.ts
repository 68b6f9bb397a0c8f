/** Methods and classes of the language and of the libraries that follow it, by what their result holds. */
import { elementMethods } from '../words/callbacks.ts';

/** Methods whose result is their receiver, whole, in part or with other letters. */
export const RETURNS_RECEIVER: ReadonlySet<string> = new Set([
  'toString', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'valueOf', 'toJSON', 'toObject', 'concat', 'join', 'split',
  'reverse', 'sort',
  'filter', 'slice', 'flat', 'values', 'entries', 'find', 'at', 'pop', 'shift', 'splice', 'normalize', 'then', 'catch', 'finally',
  'unwrap', 'lean', 'exec', 'value',
  'json', 'toPromise', 'toArray', 'data', 'padStart', 'padEnd', 'match', 'matchAll', 'replace', 'replaceAll', 'substring',
  'substr', 'clone', 'flatMap', 'map', 'reduce', 'get', 'next', 'getRawValue',
]);

/** Methods whose result is a fact about the receiver, or about a key of a cache, and has none of its text. */
export const MEASURES_RECEIVER: ReadonlySet<string> = new Set([
  'includes', 'indexOf', 'lastIndexOf', 'startsWith', 'endsWith', 'test', 'some', 'every', 'findIndex', 'localeCompare', 'charCodeAt',
  'codePointAt', 'search', 'has', 'hasOwnProperty', 'isArray', 'keys', 'getTime', 'count', 'equals', 'isValid', 'validate',
  'ttl', 'pttl', 'expire', 'expireat', 'incr', 'incrby', 'decr', 'decrby', 'strlen', 'hlen', 'llen', 'scard', 'zcard',
]);

/** Of the methods that return their receiver, those by which a client of a service is called. */
export const CLIENT_METHODS: ReadonlySet<string> = new Set(['exec', 'get', 'find', 'next', 'data', 'value']);

/** Methods that call their argument with the elements of their receiver. */
export const CALLED_WITH_ELEMENTS: ReadonlySet<string> = new Set([...elementMethods, 'then']);

/** Methods that put their arguments into their receiver. */
export const PUTS_INTO_RECEIVER: ReadonlySet<string> = new Set(['push', 'unshift', 'add', 'set', 'append', 'splice', 'fill']);

/** Methods whose result is a part of a text, or a text of stars or blanks. */
export const CUTS_TEXT: ReadonlySet<string> = new Set(['slice', 'substr', 'substring', 'charAt', 'at', 'repeat', 'padEnd', 'padStart']);

/** Classes whose objects hold values under keys. */
export const KEYED_CLASSES = /^(?:Map|WeakMap|Set|WeakSet|FormData|URLSearchParams|Headers)$/;

/** Classes whose objects hold what they are made with. */
export const HOLDING_CLASSES = /^(?:Map|Set|URLSearchParams|URL|String|Array|Object|.*Error)$/;

/** Classes of the platform whose members are the same in every program: `new URL(text).username` is no evidence of a field. */
export const CLASSES_WITHOUT_FIELDS = /^(?:URL|Date|Intl|RegExp|Image|Blob|File|Worker|WebSocket|AbortController|XMLHttpRequest|Request|Response)$/;

/** Methods by which a server responds with a value: `res.json({ code })`. */
export const RESPONDS_WITH: ReadonlySet<string> = new Set(['json', 'jsonp', 'send', 'end', 'success', 'ok', 'render', 'redirect']);

/** Methods that are given what subscribing returned: `PubSub.unsubscribe(token)`. https://github.com/mroderick/PubSubJS */
export const ENDS_LISTENING: readonly string[] = ['unsubscribe', 'removeListener'];

/** Classes and globals whose values cancel what is under way. https://axios-http.com/docs/cancellation */
export const CANCELS: ReadonlySet<string> = new Set(['CancelToken', 'CancellationTokenSource', 'AbortController']);

/**
 * Functions that take a field out of the object that they are given: `this.$delete(this.form, 'phone')`, `Reflect.deleteProperty(form, 'phone')`.
 * https://v2.vuejs.org/v2/api/#vm-delete, https://lodash.com/docs/4.17.15#unset
 */
export const DELETES_FIELD: ReadonlySet<string> = new Set(['$delete', 'delete', 'deleteProperty', 'unset']);

/** Methods of a collection that give its elements as they are: `this.rows.find((row) => row.id === id)`. https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array */
export const GIVES_ELEMENTS: ReadonlySet<string> = new Set([
  'get', 'at', 'slice', 'values', 'find', 'findLast', 'filter', 'pop', 'shift', 'concat', 'toReversed', 'toSorted',
]);
