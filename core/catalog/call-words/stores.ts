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

/** Last words of the names of stores: `userCache.set("token", token)`, `ls.put("phone", phone)`. */
export const STORE_NAMES: ReadonlySet<string> = new Set([
  'storage', 'cache', 'cookie', 'cookies', 'ls', 'local', 'session', 'persistence', 'localstorage', 'sessionstorage', 'localcache',
  'store2', 'stg',
]);

/** Calls that take away what stores have under a key, as the text of a file has them: `removeItem("token")`, `redis.del("code")`. */
export const REMOVES_KEY = /\b(?:remove|delete|del|unset|clear|clean|multiRemove|reset|expire)\w{0,30}\s?\(\s{0,20}([^()]{1,300})\)/gi;

/** The same by a value that is none: `setItem('token', '')`. */
export const BLANKS_KEY = /\b(?:set|save|put)\w{0,30}\s?\(\s{0,20}([^(),]{1,80}),\s{0,20}(?:''|""|null|undefined|\{\s?\}|\[\s?\])\s?[,)]/gi;

/** The same where the name of the function is the key that it stores: `setToken('')`. */
export const BLANKS_BY_NAME = /\bset([A-Z]\w{1,30})\s?\(\s?(?:''|""|null|undefined)\s?\)/g;

/**
 * Calls that empty a whole store: `localStorage.clear()`, `wx.clearStorageSync()`.
 * https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-clear,
 * https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.clearStorageSync.html
 */
export const CLEARS_STORE = /\b(?:\w{0,20}storage|\w{0,20}cookies?|\w{0,20}cache|ls|uni|wx|my|tt|swan|qq|ks|dd|Taro|mmkv|localforage|store2|db|session|local)\s?\??\.\s?(?:clear|clearAll|clearStorage|removeAll|clearStore|flush|flushAll)(?:Sync|Async)?\s?\(\s?(?:\{|\)|\w{1,20}\))|\bclear(?:All)?(?:Local|Session)?(?:Storage|Cache|Cookies?|Store)s?(?:Sync)?\s?\(|Object\.keys\(\s?(?:window\.)?(?:local|session)Storage|getStorageInfo(?:Sync)?\s?\(/i;

/** A word without which no store is emptied: a quick look before the one above. */
export const MAY_CLEAR_STORE = /clear|removeAll|flush|Storage/i;

/** Functions of a program that may store a value, as the text of a file has them: a quick look before names are read: `setLocalCache`. */
export const MAY_STORE_FUNCTION = /(?<![a-z])(?:set|save|put|write|store|persist)(?:To)?(?:Local|Session|Storage|Cookie|Cache|Store)/i;

/** Objects that may be stores: `myStorage`. */
export const MAY_STORE_OBJECT = /(?:storage|cache|cookies?|local|session|persistence|store2|(?<![a-z])ls)(?![a-z])/i;

/** Methods that may store what they are given: `.put(`. */
export const MAY_STORE_METHOD = /(?<![\w$])(?:set|put|save|write|add)/i;

/** Functions that set who may read a file: `fs.chmodSync(path, 0o600)`. https://nodejs.org/api/fs.html#fspromiseschmodpath-mode */
export const SETS_WHO_READS: readonly string[] = ['chmod', 'chmodSync'];

/** First letters of calls that open something which has to be closed again: `connectDatabase()`. */
export const OPENS_SOMETHING = /^(?:connect|open|start|listen|login|launch)/i;

/** First letters of calls that write what a second run would find there: `insertUsers()`. */
export const WRITES_SOMETHING = /^(?:create|insert|save|upsert|update|delete|remove|add|set|write|push|drop|truncate|clear|reset|destroy|sync)/i;

/**
 * Of the calls in `KEEPS_ARGUMENTS`, those that write their arguments back to a storage or print them, and words before a parenthesis
 * that are no calls: `uni.setStorageSync("user", user)`, `if (user)`.
 */
export const WRITES_BACK = /(?:^|\.)(?:set\w*(?:Storage|Cache|Cookie|Item)\w*|(?:storage|cache|cookies?)\.(?:set|put)|log|info|debug|warn|error|if|while|switch|Boolean)$/i;

/** Calls that write the storage of a browser or a mini-program under a key: `localStorage.setItem("user", text)`. */
export const WRITES_STORAGE = /^(?:(?:window|globalThis)\.)?(?:(?:local|session)Storage\.setItem|\w{2,8}\.setStorage(?:Sync)?)$/;

/**
 * Reads of such a storage, with what they give for the key: `localStorage.getItem("user")`, `wx.getStorage({ key: "user" })`.
 * https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-getitem
 */
export const NAMED_STORAGE_READ = /(?:torage\s?\??\.\s?getItem|\bgetStorage(?:Sync)?)\s?(?:<[^<>()]{0,60}>)?\(\s?(?:\{\s?key\s?:\s?)?([^(),}]{0,100})/g;

/** Uses of such a storage that may read every key: `localStorage[name]`, `storage: localStorage`, `localStorage.user`. */
export const OTHER_STORAGE_READ = /(?:[=(:?]|\breturn)\s?(?:\w{1,12}\.)?(?:local|session)Storage\s?(?:[;,)}\n]|$)|\b(?:local|session)Storage\s?(?:(?:\?\.\s?)?\[|\??\.\s?(?!(?:getItem|setItem|removeItem|clear|length)\b)\w)/;

/**
 * Packages, with their global and the property of a component, whose `set` writes a cookie that their `remove` takes out; those of servers and
 * `vue-cookie` have no `remove`. https://github.com/js-cookie/js-cookie#basic-usage, https://github.com/cmp-cc/vue-cookies#api
 */
export const COOKIE_JARS: ReadonlySet<string> = new Set(['js-cookie', 'es-cookie', 'universal-cookie', 'vue-cookies', 'vue3-cookies', 'Cookies', '$cookies']);

/** Options of such a cookie without which it is another one: its `remove` needs them too. */
export const PLACES_COOKIE: ReadonlySet<string> = new Set(['path', 'domain']);

/** Functions that store a copy: what they are given stays as it is. */
export const COPIES_INTO_STORE: ReadonlySet<string> = new Set(['setItem', 'setItemAsync', 'setStorageSync', 'setStorage']);

/** Hooks that give a state and the function that replaces it. https://react.dev/reference/react/useState */
export const STATE_HOOKS: ReadonlySet<string> = new Set(['useState']);
