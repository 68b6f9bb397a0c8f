/** Functions that read, by the first words or the whole of their names. */

/** Functions that read what is stored or sent under a name. */
export const READS_BY_NAME: ReadonlySet<string> = new Set([
  'getItem', 'getStorage', 'getStorageSync', 'getCookie', 'getLocal', 'getSession', 'get', 'getLocalStorage', 'getSessionStorage',
  'getCache', 'getStore', 'getPinia', 'hget', 'header', 'getFieldValue', 'getQueryString', 'getParam', 'getQuery',
]);

/**
 * Methods of a request that read one of its parameters.
 * https://expressjs.com/en/4x/api.html#req.param, https://hono.dev/docs/api/request#query
 */
export const READS_PARAMETER: ReadonlySet<string> = new Set(['param', 'query', 'queries', 'formValue']);

/** Functions of a request and a name. https://h3.dev/utils/request */
export const READS_REQUEST = /^(?:getHeader|getRequestHeader|getCookie)$/;

/** Owners of settings, wordings and headers, which hold nothing of a person. */
export const PERSONLESS_OWNERS = /^_?(?:req|ctx|request|headers?|map|env)$|(?:config(?:uration)?(?:Service)?|conf|nconf|settings?|options|i18n|locale|registry|container|injector|moduleRef|reflector|(?:search)?Params|query)$/i;

/** First words of functions whose result is a decision or a count. */
export const DECIDES: ReadonlySet<string> = new Set([
  'is', 'has', 'check', 'validate', 'valid', 'verify', 'test', 'can', 'should', 'exists', 'exist', 'count', 'compare', 'match',
  'boolean',
]);

/**
 * Hooks whose result is what their function takes out of a store.
 * https://react-redux.js.org/api/hooks#useselector, https://zustand.docs.pmnd.rs/hooks/use-store
 */
export const TAKES_OUT_OF_STORE = /^(?:use\w*(?:Selector|Store|Model|Shallow)|select)$/;

/** Members that Vue and its usual companions give every component. https://vuejs.org/api/component-instance.html */
export const COMPONENT_MEMBERS: ReadonlySet<string> = new Set([
  '$emit', '$set', '$delete', '$nextTick', '$router', '$route', '$store', '$refs', '$el', '$on', '$once', '$off', '$watch', '$parent',
  '$root', '$children', '$slots', '$attrs', '$props',
  '$options', '$data', '$forceUpdate', '$destroy', '$mount', '$t', '$tc', '$i18n', '$message', '$msgbox', '$alert', '$confirm',
  '$prompt', '$notify', '$loading', '$scope', '$patch', '$state', '$reset',
]);

/** Calls that read what a provider further up gives. https://react.dev/reference/react/useContext, https://vuejs.org/api/composition-api-dependency-injection */
export const READS_PROVIDED: ReadonlySet<string> = new Set(['useContext', 'inject', 'getContext']);
