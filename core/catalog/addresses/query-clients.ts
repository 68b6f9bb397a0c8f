import { MINI_PROGRAM_HOSTS } from '../platforms/mini-program-hosts.ts';

/** A client that puts what it is given as data into the query of a GET request. */
export interface QueryClient {
  /** The client's own documentation of it. */
  readonly doc: string;
  /** Globals, packages, and names that projects give it. */
  readonly from: { readonly globals: readonly string[]; readonly modules: readonly string[]; readonly receivers: readonly string[] };
  readonly members: readonly string[];
  /** Where the data stands: position of the argument; absent for `data` of the options. */
  readonly at?: number;
  /** Options that say how the request is made; without one it is a GET. */
  readonly methods: readonly string[];
  /** Present where an object written out may be the options of the request instead, which have one of these names. */
  readonly options?: readonly string[];
}

/**
 * Members by which pages call a request helper of their program that is given all options in one object, as those of the platform are:
 * `this.request({ url, method: 'GET', data })`. https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html
 */
export const UNSEEN_CLIENTS: ReadonlySet<string> = new Set(['request', '$request', '_request', 'httpRequest', 'wxRequest', 'uniRequest']);

const jquery = { globals: ['$', 'jQuery', 'layui.$', 'layui.jquery'], modules: ['jquery', 'zepto'], receivers: ['$', 'jQuery'] };

export const queryClients: readonly QueryClient[] = [
  {
    doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html',
    from: { globals: MINI_PROGRAM_HOSTS, modules: ['@tarojs/taro'], receivers: ['mpx'] },
    members: ['request', 'httpRequest'],
    methods: ['method'],
  },
  {
    doc: 'https://www.eggjs.org/basics/httpclient',
    from: { globals: [], modules: ['urllib'], receivers: ['ctx', 'app', 'httpclient', 'urllib'] },
    members: ['curl', 'request'],
    methods: ['method', 'type'],
  },
  { doc: 'https://api.jquery.com/jQuery.ajax/', from: jquery, members: ['ajax'], methods: ['method', 'type'] },
  { doc: 'https://api.jquery.com/jQuery.get/', from: jquery, members: ['get', 'getJSON'], at: 1, methods: [] },
  { doc: 'https://v1.uviewui.com/js/http.html', from: { globals: [], modules: [], receivers: ['$u'] }, members: ['get'], at: 1, methods: [] },
  {
    // A GET has no body: what a client of the project's own is given beside the address can only go into the query.
    doc: 'https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1',
    from: { globals: [], modules: [], receivers: ['http', '$http', 'request', '$request', 'requestUtil', 'requestUtils', 'httpUtil', 'httpRequest', 'httpService', 'api', '$api', 'ajax', '$ajax', 'fly', '$fly'] },
    members: ['get', 'GET', 'getJSON'],
    at: 1,
    methods: [],
    options: [
      'params', 'query', 'qs', 'searchParams', 'data', 'body', 'headers', 'header', 'timeout', 'responseType', 'signal', 'cache', 'next', 'credentials', 'mode', 'withCredentials', 'baseURL', 'transformResponse', 'validateStatus', 'paramsSerializer', 'cancelToken', 'onDownloadProgress',
      'auth', 'retry', 'json', 'observe', 'context', 'schema', 'preHandler', 'custom', 'loading', 'showLoading', 'hideLoading', 'silent', 'dataType', 'sslVerify', 'method', 'token', 'revalidate', 'tags', 'agent', 'httpsAgent', 'encoding', 'maxRedirects', 'errorHandle', 'skipAuth',
    ],
  },
];
