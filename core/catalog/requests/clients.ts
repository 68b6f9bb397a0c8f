/** Names of functions that send requests. */

/** Functions that are given all of a request in one object: `axios({ url, params })`. https://axios-http.com/docs/api_intro */
export const TAKES_ONE_OBJECT = /^(?:request|axios|ajax)$/i;

/**
 * Last names of calls that send something to the address they are given: `fetch(url)`, `uni.uploadFile({ url })`.
 * https://developer.mozilla.org/docs/Web/API/Fetch_API, https://uniapp.dcloud.net.cn/api/request/network-file.html
 */
export const SENDS_TO_ADDRESS: ReadonlySet<string> = new Set([
  'fetch', '$fetch', 'ofetch', 'useFetch', 'ky', 'got', 'axios', 'request', 'ajax', 'post', 'put', 'patch', 'get', 'getJSON', 'delete',
  'del', 'curl', 'http', '$http', 'httpRequest', 'uploadFile', 'connectSocket', 'WebSocket',
]);

/**
 * Functions of clients that make another with options of its own: `axios.create({ baseURL })`, `got.extend({ prefixUrl })`.
 * https://axios-http.com/docs/instance
 */
export const MAKES_CLIENT: ReadonlySet<string> = new Set(['create', 'extend', 'defaults']);

/** Clients that are called themselves: `axios("/user")`, `ky(url)`. */
export const CALLED_CLIENTS: ReadonlySet<string> = new Set(['axios', 'ky', 'got', 'ofetch', '$fetch']);

/** Of these, whose `post` is given the body after the address: `axios.post("/user", form)`. https://axios-http.com/docs/api_intro */
export const HAS_POST: ReadonlySet<string> = new Set(['axios']);

/**
 * Hooks that send a request through the function that they are given: `useQuery({ queryFn: getUser })`.
 * https://tanstack.com/query/latest/docs/framework/react/reference/useQuery, https://ahooks.js.org/hooks/use-request/index
 */
export const REQUEST_HOOKS = /^use(?:Request|Query|SuspenseQuery|InfiniteQuery|SWR|SWRImmutable|Async|AsyncFn)$/;

/** Options of such a hook that are the function: `useQuery({ queryFn })`. */
export const FETCHER_OPTIONS: readonly string[] = ['queryFn', 'fetcher', 'service', 'request'];

/**
 * Hooks and generators whose result has what the function or address that they are given answers:
 * `const { data } = useSWR("/user", get)`, `yield call(getUser)`. https://swr.vercel.app/docs/api,
 * https://redux-saga.js.org/docs/api/#callfn-args
 */
export const ASKING_HOOKS = /^call$|^use(?:Lazy|Async|My)?(?:Request|Query|SWR|SWRImmutable|SWRInfinite|Fetch|AsyncData|Async|InfiniteQuery|SuspenseQuery|Axios|AsyncState|AsyncFn|LazyFetch|LazyAsyncData|Watcher)$/;

/** Options of such a hook that hold the function which sends the request: `{ queryFn: () => getUser(id) }`. */
export const ASKED_BY_HOOKS: ReadonlySet<string> = new Set(['queryFn', 'fetcher', 'request', 'service', 'fn', 'url']);

/**
 * Hooks and methods that send a document of GraphQL: `useQuery(GET_USER)`. https://www.apollographql.com/docs/react/api/react/hooks,
 * https://commerce.nearform.com/open-source/urql/docs/api/core/
 */
export const SENDS_DOCUMENT: ReadonlySet<string> = new Set([
  'useQuery', 'useSuspenseQuery', 'useLazyQuery', 'useMutation', 'useSubscription', 'query', 'mutate', 'request', 'rawRequest', 'readQuery',
  'watchQuery',
]);

/**
 * Options under which it is given the document: `client.query({ query: GET_USER })`.
 * https://www.apollographql.com/docs/react/api/core/ApolloClient
 */
export const DOCUMENT_OPTIONS: readonly string[] = ['query', 'mutation', 'subscription', 'document'];

/**
 * Packages that write an object as the query of an address: `qs.stringify(form)`. https://www.npmjs.com/package/qs,
 * https://nodejs.org/api/querystring.html
 */
export const QUERY_SERIALIZERS: readonly string[] = ['qs', 'query-string', 'querystring', 'node:querystring'];

/** What such a package is called where it is used: `queryString.stringify(form)`. */
export const QUERY_SERIALIZER_NAMES = /^(?:qs|query_?string)$/i;

/** Clients of servers, by their last word: other things have a `get` too, and no `post`: `userApi.get(url)`, `$u.post(url)`. */
export const CLIENT_NAME = /(?:axios|https?|requests?|api|client|ajax|\$|^\$u)(?:Utils?|Service|Instance)?$/i;

/**
 * Calls of mini-programs that open another page: `wx.navigateTo({ url })`.
 * https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html
 */
export const OPENS_PAGE: ReadonlySet<string> = new Set(['navigateTo', 'redirectTo', 'reLaunch']);

/**
 * Classes whose objects are the parameters of a query. https://developer.mozilla.org/docs/Web/API/URLSearchParams,
 * https://angular.dev/api/common/http/HttpParams
 */
export const PARAMETER_CLASSES: ReadonlySet<string> = new Set(['URLSearchParams', 'HttpParams']);

/** Their methods that add a parameter and give parameters. */
export const ADDS_PARAMETER: ReadonlySet<string> = new Set(['set', 'append']);

/** The option by which they are given an object. https://angular.dev/api/common/http/HttpParamsOptions */
export const PARAMETERS_OPTION = 'fromObject';

/**
 * Calls that open a socket with headers that the program sets: `wx.connectSocket({ url, header })`. `uni` is not among them, since it also
 * compiles for browsers, whose sockets take no headers.
 * https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.connectSocket.html, https://uniapp.dcloud.net.cn/api/request/websocket.html
 */
export const SOCKETS_WITH_HEADERS = /^(?:wx|my|tt|swan|qq|ks|dd)\.connectSocket$/;
