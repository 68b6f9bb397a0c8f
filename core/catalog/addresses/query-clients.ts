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
}

const jquery = { globals: ['$', 'jQuery', 'layui.$', 'layui.jquery'], modules: ['jquery', 'zepto'], receivers: ['$', 'jQuery'] };

export const queryClients: readonly QueryClient[] = [
  {
    doc: 'https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html',
    from: { globals: MINI_PROGRAM_HOSTS, modules: ['@tarojs/taro'], receivers: ['mpx'] },
    members: ['request', 'httpRequest'],
    methods: ['method'],
  },
  { doc: 'https://api.jquery.com/jQuery.ajax/', from: jquery, members: ['ajax'], methods: ['method', 'type'] },
  { doc: 'https://api.jquery.com/jQuery.get/', from: jquery, members: ['get', 'getJSON'], at: 1, methods: [] },
  { doc: 'https://v1.uviewui.com/js/http.html', from: { globals: [], modules: [], receivers: ['$u'] }, members: ['get'], at: 1, methods: [] },
];
