/** Members and globals by which the language, or a host, calls what objects have of their own; `@@` stands for a well-known symbol. */

/**
 * Keys of the methods that loops and spreads call: `Symbol.iterator`.
 * https://tc39.es/ecma262/#sec-iterable-interface
 */
export const ITERATORS: readonly string[] = ['@@iterator', '@@asyncIterator'];

/** Method by which an iterator gives one element after the other. https://tc39.es/ecma262/#sec-iterator-interface */
export const GIVES_NEXT = 'next';

/** Global function that makes symbols, and has the well-known ones as members. https://tc39.es/ecma262/#sec-symbol-constructor */
export const MAKES_SYMBOL = 'Symbol';

/**
 * Functions of hosts with the member that holds a symbol, under which they look for a method of the object: `util.inspect.custom`.
 * https://nodejs.org/api/util.html#utilinspectcustom
 */
export const SYMBOLS_OF_HOSTS: ReadonlyMap<string, string> = new Map([['inspect', 'custom']]);

/** Methods of functions that call them with a list of arguments. https://tc39.es/ecma262/#sec-function.prototype.apply */
export const APPLIES_LIST = 'apply';

/** Methods of functions that make another one of them, whose first arguments are set. https://tc39.es/ecma262/#sec-function.prototype.bind */
export const BINDS = 'bind';

/** Methods of functions that call them, at once or later, with an object that is given. */
export const CALLS_FUNCTION: ReadonlySet<string> = new Set(['call', APPLIES_LIST, BINDS]);

/** Global object whose functions do what the operators of the language do. https://tc39.es/ecma262/#sec-reflect-object */
export const REFLECTS = 'Reflect';

/** Types of collections whose elements are pairs of a key and a value. https://tc39.es/ecma262/#sec-map.prototype-%symbol.iterator% */
export const HOLDS_PAIRS: ReadonlySet<string> = new Set(['Map', 'FieldList']);
