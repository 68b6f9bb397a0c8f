/** Which callbacks are given what a call was asked for, by the names of methods and options. */

/** Options whose function is given the answer: `request({ success(res) {} })`. */
export const answerOptions: ReadonlySet<string> = new Set([
  'success', 'complete', 'onSuccess', 'onsuccess', 'onFinish', 'done', 'ok', 'callback', 'cb', 'onLoad', 'resolve', 'succ', 'suc', 'successFn',
  'onFulfilled',
]);

/** Methods of a promise, a request or a stream of answers whose first callback is given the answer. */
export const promiseMethods: ReadonlySet<string> = new Set(['then', 'done', 'success', 'subscribe', 'tap', 'onSuccess']);

/** Functions whose callbacks receive no answer: events, lists, routes, tests, timers. */
export const withoutAnswer: ReadonlySet<string> = new Set([
  'off', '$off', 'addEventListener', 'addHandler', 'emit', '$emit', 'watch', '$watch', 'nextTick', '$nextTick', 'catch', 'finally', 'fail',
  'setTimeout', 'setInterval', 'describe', 'it', 'test', 'before', 'beforeEach', 'after', 'afterEach', 'map', 'forEach', 'filter', 'some',
  'every', 'reduce', 'sort', 'flatMap', 'findIndex', 'findLast', 'each', 'computed', 'useEffect', 'useCallback', 'useMemo', 'use', 'setState',
  'replace', 'replaceAll', 'provide', 'inject', 'register', 'step', 'expect', 'debounce', 'throttle', 'requestAnimationFrame', 'setData',
]);

/**
 * Functions that are given what is watched and a function that receives it, new and old: `watch(() => form.phone, (now, before) => {})`.
 * https://vuejs.org/api/reactivity-core.html#watch, https://vueuse.org/functions.html#category=Watch
 */
export const WATCHERS: ReadonlySet<string> = new Set([
  'watch', '$watch', 'watchDebounced', 'debouncedWatch', 'watchThrottled', 'throttledWatch', 'watchPausable', 'pausableWatch',
  'watchIgnorable', 'ignorableWatch', 'watchDeep', 'watchImmediate', 'watchOnce', 'watchTriggerable', 'watchWithFilter', 'whenever',
]);

/**
 * Functions of a form whose first callback is given all its values: `handleSubmit((values) => {})`, `watch((values) => {})`.
 * https://react-hook-form.com/docs/useform/watch
 */
export const GIVES_FORM_VALUES: ReadonlySet<string> = new Set(['handleSubmit', 'watch']);

/** Methods of a list whose callback is given its elements, first. */
export const elementMethods: ReadonlySet<string> = new Set(['map', 'forEach', 'filter', 'find', 'findLast', 'some', 'every', 'flatMap', 'findIndex', 'sort', 'each']);
