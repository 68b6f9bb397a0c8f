/** Functions whose result holds their argument. */

/** Functions whose result is an argument, whole, in another encoding or copied. */
export const PASSES_THROUGH: ReadonlySet<string> = new Set([
  'String', 'stringify', 'param', 'parse', 'Number', 'parseInt', 'parseFloat', 'encodeURIComponent', 'encodeURI', 'escape',
  'decodeURIComponent', 'decodeURI', 'unescape',
  'btoa', 'atob', 'eval', 'assign', 'cloneDeep', 'clone', 'deepClone', 'structuredClone', 'deepCopy', 'merge', 'extend', 'inspect', 'format',
  'resolve', 'all', 'allSettled', 'race', 'freeze', 'from', 'fromEntries', 'of', 'values', 'entries', 'Object', 'Array', 'defaultTo', 'to', 'awaitTo', 'trim',
  'JSONBig', 'encode', 'concat', 'dayjs', 'moment',
]);

/**
 * The same for functions of libraries; the name alone is no evidence.
 * https://vuejs.org/api/reactivity-core.html, https://react.dev/reference/react/useState, https://rxjs.dev/api/index/function/firstValueFrom, https://lodash.com/docs#get
 */
export const LIBRARY_PASSES_THROUGH: ReadonlySet<string> = new Set([
  'reactive', 'ref', 'shallowRef', 'shallowReactive', 'readonly', 'toRaw', 'unref', 'toRef', 'toRefs', 'storeToRefs', 'computed',
  'markRaw', 'useState', 'useRef', 'useMemo',
  'toJS', 'firstValueFrom', 'lastValueFrom', 'omitBy', 'pickBy', 'get',
]);

/** Packages whose functions give a text another colour. https://www.npmjs.com/package/chalk */
export const COLOUR_PACKAGES = /^(?:chalk|picocolors|pc|kleur|colors|ansis|kolorist|yoctocolors)$/;

/**
 * Functions whose result has its argument under `value` or `current`.
 * https://vuejs.org/api/reactivity-core.html#ref, https://vueuse.org/core/useStorage/
 */
export const WRAPS_VALUE: ReadonlySet<string> = new Set([
  'ref', 'defineModel', 'shallowRef', 'computed', 'toRef', 'useRef', 'customRef', 'useStorage', 'useLocalStorage', 'useSessionStorage',
]);

/** Functions that give a reference for each property of an object. https://vuejs.org/api/reactivity-utilities.html#torefs */
export const GIVES_REFERENCES: ReadonlySet<string> = new Set(['toRefs', 'storeToRefs']);

/**
 * Properties that read the wrapped value: of a Vue ref, a React ref, and of an Angular form, whose `valueChanges` emits its values.
 * https://angular.dev/api/forms/AbstractControl#valueChanges
 */
export const HOLDS_WRAPPED: ReadonlySet<string> = new Set(['value', 'current', 'valueChanges']);

/**
 * Functions whose result holds its argument, wrapped or made observable.
 * https://vuejs.org/api/reactivity-core.html#reactive, https://react.dev/reference/react/useState
 */
export const HOLDS_VALUE: ReadonlySet<string> = new Set([
  ...WRAPS_VALUE, 'reactive', 'shallowReactive', 'readonly', 'toRefs', 'storeToRefs', 'useState', 'freeze', 'observable',
]);

/** What stands in the markup of a component before the name of the field that a person fills in, as parts of regular expressions. https://vuejs.org/guide/essentials/forms */
export const PUTS_INTO_FIELD: readonly string[] = [String.raw`\bv-model(?:[.:][\w.-]{1,30})?=["']`, String.raw`\[\(ngModel\)\]=["']`];
