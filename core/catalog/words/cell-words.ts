/** Words by which functions that write and read places of the whole program are known: storage of a device, event buses. */

/** First words of functions that keep something under a key. */
export const WRITING_WORDS = ['set', 'put', 'save', 'store', 'cache', 'keep', 'write', 'remember', 'persist'];

/** First words of functions that read what is kept. */
export const READING_WORDS = ['get', 'read', 'load', 'fetch', 'restore', 'use'];

/** What stores are called, in the name of a function or of the object that has it. */
export const STORE_NAME = /storage|cache|cookie|local|session|^store$|^ls$|^db$/i;

/** Methods that send an event, the name first. */
export const EMITTING = ['$emit', 'emit', 'trigger', 'publish'];

/** Methods that listen to one, the name first. */
export const LISTENING = ['on', '$on', 'once', '$once', 'addListener', 'subscribe'];

/** Buses that a framework, or a habit, gives to everybody of a program. */
export const SHARED_BUSES: ReadonlySet<string> = new Set(['uni', 'eventCenter', '$bus', '$eventBus', '$EventBus', '$emitter', '$mitt', '$root']);

/** Buses that a framework injects by their type, with the decorator of a listener. https://docs.nestjs.com/techniques/events */
export const INJECTED_BUSES: ReadonlyMap<string, string> = new Map([['EventEmitter2', 'OnEvent']]);

/** First words of functions that make something new at every call. */
export const MAKING_WORDS = ['create', 'make', 'new', 'build'];

/** What a file makes for itself: no place of the program. */
export const OWN_CONTAINERS: ReadonlySet<string> = new Set(['Map', 'WeakMap', 'URLSearchParams', 'FormData', 'Headers', 'LRUCache', 'LRU', 'NodeCache']);
