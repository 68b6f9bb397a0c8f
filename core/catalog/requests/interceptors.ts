/** Where programs look at every request that a client sends: what is logged there are the bodies of all of them. */

/**
 * The lists of interceptors of a client, with the properties of what a function in them is given that lead to the configuration of the
 * request: `http.interceptors.request.use((config) => …)`. https://axios-http.com/docs/interceptors,
 * https://www.quanzhan.co/luch-request/guide/3.x/#%E6%8B%A6%E6%88%AA%E5%99%A8
 */
export const INTERCEPTOR_LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['request', []],
  ['response', ['config']],
]);

/** What these lists are properties of. */
export const HOLDS_INTERCEPTORS = 'interceptors';

/** Adds a function to such a list. */
export const ADDS_INTERCEPTOR = 'use';

/** Parts of a configuration that have what a program sends. */
export const SENT_PARTS: readonly string[] = ['data', 'params'];

/** Methods of a client that are given all of a request in one object, as the client itself is. */
export const TAKES_CONFIGURATION = 'request';

/** Adds a function that sees all calls of an interface of uni-app, under its name. https://uniapp.dcloud.net.cn/api/interceptor.html */
export const ADDS_PLATFORM_INTERCEPTOR = 'addInterceptor';

/** The interface that sends requests, and the option whose function is given what it is called with. */
export const PLATFORM_REQUEST = 'request';
export const BEFORE_PLATFORM_CALL = 'invoke';

/** The host that has both. */
export const INTERCEPTING_HOST = 'uni';

/**
 * What uView adds to every page, whose client all pages share: `this.$u.post(url, data)`, `uni.$u.http.post(url, data)`. Its first edition has
 * one interceptor that is assigned: `Vue.prototype.$u.http.interceptor.request = (config) => …`.
 * https://v1.uviewui.com/js/http.html#%E6%8B%A6%E6%88%AA%E5%99%A8, https://uviewui.com/js/http.html
 */
export const SHARED_HELPERS = '$u';
export const HOLDS_ONE_INTERCEPTOR = 'interceptor';
