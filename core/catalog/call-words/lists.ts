/** Methods and functions of lists, by what becomes of their elements. */

/**
 * Functions of lodash that do to their first argument what the method of a list does: `_.join(digits, "")`. https://lodash.com/docs#join
 */
export const LODASH_ON_LISTS: ReadonlySet<string> = new Set(['join', 'reverse', 'fill', 'concat', 'filter', 'indexOf', 'reduce', 'find']);

/** Methods by which a list of digits or parts is changed on its way to a masked text: `[...phone].map((d, i) => …).join("")`. */
export const HIDES_IN_LIST: ReadonlySet<string> = new Set([
  'map', 'join', 'fill', 'reverse', 'filter', 'reduce', 'splice', 'flatMap', 'flat', 'concat',
]);

/** Methods whose result is a list: `phones.map(mask)`. */
export const MAKES_LIST: ReadonlySet<string> = new Set(['map', 'flatMap', 'filter']);

/** Methods that give some of the rows of a list, in some order: `users.filter(isActive)`. */
export const SELECTS_ROWS: ReadonlySet<string> = new Set(['filter', 'slice', 'sort', 'reverse', 'toSorted', 'toReversed']);

/**
 * Methods that give an element of the list, or some, and rows of a model: `clinics.at(0)`, `Clinic.findById(id).lean()`.
 * https://mongoosejs.com/docs/api/query.html
 */
export const PICKS_OF_LIST: ReadonlySet<string> = new Set([
  'find', 'findLast', 'filter', 'at', 'pop', 'shift', 'slice', 'reverse', 'sort', 'lean', 'exec',
]);

/**
 * Methods that give the list back, some of its elements or one, or the value of a promise or document: `users.find(isMe)`,
 * `request.catch(show)`.
 */
export const PICKS_WITH_PROMISES: ReadonlySet<string> = new Set([
  'filter', 'find', 'findLast', 'slice', 'reverse', 'sort', 'toSorted', 'toReversed', 'at', 'pop', 'shift', 'flat', 'splice', 'values',
  'catch', 'finally', 'toJSON', 'toObject', 'lean', 'exec', 'unwrap',
]);

/** Methods that go through keys which an object is built from: `["name", "phone"].reduce((row, key) => …, {})`. */
export const BUILDS_FROM_KEYS: ReadonlySet<string> = new Set(['map', 'forEach', 'flatMap', 'reduce']);

/** Methods whose callback is given elements of a list of the state: `this.users.map((user) => user.phone)`. */
export const VISITS_STATE: readonly string[] = ['map', 'forEach', 'filter', 'find', 'some', 'every'];

/** Methods whose callback is given the position of the element second: `users.forEach((user, index) => …)`. */
export const GIVES_INDEX: ReadonlySet<string> = new Set(['forEach', 'map', 'each', 'filter', 'flatMap', 'some', 'every']);

/** Methods that run their callback once for each element: `users.forEach((user) => { user.phone = mask(user.phone); })`. */
export const RUNS_FOR_EACH: ReadonlySet<string> = new Set(['forEach', 'map', 'each']);

/**
 * Methods whose callback is given what the type of the receiver holds, of a list, a promise or a stream:
 * `users$.subscribe((user) => …)`.
 */
export const GIVES_ELEMENT: ReadonlySet<string> = new Set([
  'map', 'forEach', 'filter', 'find', 'findLast', 'some', 'every', 'flatMap', 'findIndex', 'sort', 'then', 'subscribe', 'tap',
  '$transaction',
]);

/** Methods whose result is made of what their callback returns: `request.then((res) => res.data)`. */
export const RETURNS_CALLBACK_RESULT: ReadonlySet<string> = new Set(['map', 'flatMap', 'then']);

/** Methods that take one element of a list, or of the tokens of a text: `tokens.shift()`. */
export const TAKES_ELEMENT: ReadonlySet<string> = new Set(['shift', 'pop', 'at', 'next', 'peek']);

/** Methods that make another list of the tokens of a parser: `tokens.slice(1)`. */
export const GIVES_LIST_OF: ReadonlySet<string> = new Set(['filter', 'map', 'slice']);

/** Methods that are given a function by its name and call it: `users.forEach(console.log)`. */
export const CALLS_REFERENCE: readonly string[] = ['forEach', 'map', 'then', 'each', 'flatMap'];

/** Functions that make an object whose keys are values: `Object.groupBy(users, (user) => user.city)`. */
export const MAKES_KEYS: readonly string[] = ['fromEntries', 'groupBy', 'keyBy', 'indexBy', 'countBy'];

/** Methods of lists whose callback makes the elements that are printed: `users.map((user) => user.name)`. */
export const MAKES_ELEMENTS: ReadonlySet<string> = new Set(['map', 'flatMap']);

/** Methods whose result is a list, of a list or of a text: `names.split(",")`. */
export const RETURNS_LIST: ReadonlySet<string> = new Set(['filter', 'map', 'flatMap', 'slice', 'sort', 'toSorted', 'reverse', 'concat', 'split']);

/** Functions whose result is a list: `Object.values(users)`. */
export const MAKES_LIST_OF: ReadonlySet<string> = new Set([
  'Array.from', 'Array.of', 'Object.keys', 'Object.values', 'Object.entries', 'Promise.all', 'Promise.allSettled',
]);

/** Methods whose result has elements of the receiver and no others: `users.sort(byName)`. */
export const KEEPS_ELEMENTS: ReadonlySet<string> = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'splice', 'toSpliced']);

/** Methods of lists and iterators that give one of their elements, or nothing: `users.pop()`. */
export const GIVES_ONE: ReadonlySet<string> = new Set(['find', 'findLast', 'at', 'pop', 'shift', 'next']);

/** Methods of collections that give one of their elements, or nothing: `users.get(id)`. */
export const READS_ELEMENT: ReadonlySet<string> = new Set(['find', 'findLast', 'at', 'get', 'pop', 'shift']);

/** Methods that look for a value among the elements of a list or collection: `keys.includes(key)`, `known.has(key)`. */
export const SEARCHES_LIST: ReadonlySet<string> = new Set(['includes', 'has', 'indexOf']);

/** Methods whose callback is given the elements one after the other: `users.some((user) => user.isAdmin)`. */
export const CALLS_WITH_EACH: ReadonlySet<string> = new Set([
  'forEach', 'map', 'filter', 'flatMap', 'find', 'findLast', 'findIndex', 'some', 'every', 'then',
]);

/** What only lists and texts have, so that a value whose `length` or `map` is read is no record: `data.map(row)`. */
export const LISTS_AND_TEXTS_HAVE: ReadonlySet<string> = new Set([
  'map', 'forEach', 'filter', 'find', 'findIndex', 'some', 'every', 'reduce', 'join', 'push', 'concat', 'splice', 'slice', 'split',
  'replace', 'trim', 'includes', 'indexOf',
]);

/** What only lists have, of what code reads of a value: `data.forEach(show)`, `data[0]`. */
export const LISTS_HAVE = /^(?:length|map|forEach|filter|find|findIndex|findLast|some|every|reduce|join|push|unshift|pop|shift|splice|sort|reverse|flat|flatMap|concat|\d+)$/;

/** Those of them that a text has not: `data.push(row)`. */
export const LISTS_ALONE_HAVE = /^(?:map|forEach|filter|find|findIndex|findLast|some|every|reduce|join|push|unshift|pop|shift|splice|sort|reverse|flat|flatMap)$/;

/** Methods of lists that take out all that follows a place: `rows.splice(0)`. */
export const CUTS_OFF: ReadonlySet<string> = new Set(['splice']);

/** Methods that take something out of the list or collection itself: `rows.splice(0)`, `users.clear()`. */
export const TAKES_OUT: ReadonlySet<string> = new Set([...CUTS_OFF, 'clear', 'delete']);

/** Give a collection of the elements of a list, or the list itself: `new Set(FIELDS)`, `Object.freeze(FIELDS)`. */
export const HOLDS_LIST: ReadonlySet<string> = new Set(['Set', 'freeze']);
