/** Functions that store values and read them back, by their names. */

/**
 * Methods that are given a name and the value to be found under it: `headers.append("Authorization", token)`,
 * `storage.setItem("token", token)`.
 */
export const SETS_UNDER_NAME: ReadonlySet<string> = new Set([
  'set', 'append', 'setItem', 'setHeader', 'setRequestHeader', 'header', 'put', 'add', 'setStorageSync', 'setItemAsync',
]);

/** Words of stores that encrypt what they hold, or put it in the keychain of the device: `secureStorage.set("token", token)`. */
export const ENCRYPTING_STORES: ReadonlySet<string> = new Set(['encrypted', 'secure', 'keychain', 'keystore', 'vault']);

/** Methods of a store that are given a key and a value, in lower case: `cache.setEx("token", token)`. */
export const STORE_WRITES: ReadonlySet<string> = new Set([
  'set', 'put', 'save', 'setitem', 'setjson', 'setcache', 'setlocal', 'setobj', 'setex', 'write', 'setsync', 'add',
]);

/** Names of functions of a program that store a value under a key: `setLocalStorage("token", token)`. */
export const STORING_FUNCTION = /^(?:set|save|put|write|store|persist)(?:To)?(?:Local|Session)?(?:Storage|Cookie|Cookies|Cache|Store|Local|Session|LocalStorage|SessionStorage|LocalConfig|LocalCache)(?:Item|Data|Sync|Config|Value)?(?:Sync)?$/;

/** What a server answers with, where the first argument is no key: `setCookie(res, "token", token)`. https://h3.dev/utils/cookie */
export const COOKIE_RESPONSES: ReadonlySet<string> = new Set(['headers', 'res', 'response', 'reply', 'ctx', 'context', 'event', 'c']);

/**
 * Options of stores that plugins read: pinia-plugin-persistedstate, and pinia-plugin-unistorage for uni-app: `{ persist: true }`.
 * https://prazdevs.github.io/pinia-plugin-persistedstate/guide/
 */
export const PERSISTING_OPTIONS: readonly string[] = ['persist', 'unistorage'];

/**
 * Plugins that store the state of Vuex: `createPersistedState()`. https://www.npmjs.com/package/vuex-persistedstate,
 * https://www.npmjs.com/package/vuex-persist
 */
export const PERSISTING_PACKAGES: ReadonlySet<string> = new Set(['vuex-persistedstate', 'vuex-persist']);

/**
 * Lists of copied fields, by the plugin's option: `persist: { pick: ['token'] }`.
 * https://prazdevs.github.io/pinia-plugin-persistedstate/guide/config.html
 */
export const PERSISTED_PATHS: readonly string[] = ['pick', 'paths'];

/** Stores whose `get` and `set` are one place: a map or a cookie may be anything: `localCache.get("token")`. */
export const SINGLE_STORES = /(?:storage|cache|local|session|store|ls|db)$/i;

/** What stands before a key that is written or taken out, and not read: `removeItem("token")`. */
export const WRITES_KEY = /\b(?:set|save|put|remove|delete|del|clear)\w{0,40}\s?\(\s?(?:\{\s{0,40}key\s?:\s?)?$/i;

/**
 * Calls that store or print their arguments and read nothing of them under another name, and words before a parenthesis that are no
 * calls: `commit("user", user)`, `if (user)`.
 */
export const KEEPS_ARGUMENTS = /(?:^|\.)(?:set|save|store|put|update|commit|dispatch|log|info|debug|warn|error|if|while|switch|return|Boolean|reactive|ref)\w*$/i;

/**
 * Calls that return what is stored, the application or a value behind a proxy, and change nothing: `localStorage.getItem("token")`,
 * `getApp()`.
 */
export const READS_STORED = /^(?:getApp|toRaw|unref|(?:local|session)Storage\.getItem|\w+\.getStorageSync)$/;
