/** Words in the names of requests: what kind of answer is to be expected. All lower case. */

/** Verbs that ask for a record; in a function's name they stand first or last. */
export const readingVerbs: readonly string[] = [
  'get', 'fetch', 'query', 'load', 'find', 'search', 'select', 'list', 'read', 'show', 'view', 'retrieve', 'obtain', 'pull', 'request', 'req', 'lookup', 'use', 'reload', 'fetchget', 'init', 'browse', 'choose',
];

/** Words of those that read a card or a form from its picture, before or after its name: `/ocr/idcard`, `recognizeBankCard`. */
export const recognisingWords: readonly string[] = ['ocr', 'recognize', 'recognise', 'recognition', 'shibie'];

/** Verbs that make something happen: their answer says whether it did. */
export const commandVerbs: readonly string[] = [
  'delete', 'del', 'remove', 'destroy', 'update', 'upd', 'edit', 'modify', 'save', 'set', 'add', 'create', 'insert', 'put', 'patch', 'upload', 'import', 'export', 'download', 'send', 'resend', 'push', 'notify',
  'check', 'verify', 'validate', 'valid', 'is', 'has', 'have', 'exist', 'exists', 'can', 'should', 'need', 'count', 'reset', 'change', 'switch', 'toggle', 'bind', 'unbind', 'binding', 'cancel', 'close', 'open',
  'confirm', 'submit', 'apply', 'audit', 'approve', 'reject', 'refuse', 'agree', 'pay', 'repay', 'recharge', 'withdraw', 'transfer', 'logout', 'logoff', 'signout', 'quit', 'exit', 'enable', 'disable', 'lock',
  'unlock', 'freeze', 'ban', 'block', 'kick', 'assign', 'grant', 'revoke', 'allot', 'clear', 'clean', 'refresh', 'sync', 'copy', 'move', 'sort', 'print', 'share', 'follow', 'unfollow', 'like', 'collect', 'favorite',
  'join', 'leave', 'invite', 'mark', 'finish', 'complete', 'start', 'stop', 'restore', 'recover', 'recycle', 'generate', 'gen', 'build', 'make', 'mock', 'fake', 'random', 'seed', 'dummy', 'format', 'parse', 'render',
  'filter', 'map', 'convert', 'transform', 'normalize', 'serialize', 'compare', 'to', 'from', 'goto', 'go', 'jump', 'handle', 'on', 'watch', 'forget', 'calc', 'calculate', 'compute', 'computed', 'track', 'report', 'log',
  'mask', 'desensitize', 'encrypt', 'decrypt', 'hash', 'sign', 'test', 'assert', 'clone', 'merge', 'with', 'without', 'require', 'ensure', 'guard', 'resolve', 'reduce', 'group', 'shuffle', 'debounce', 'throttle', 'emit',
];

/** Of these, what gives back something and changes nothing on the other side. */
export const fetchingVerbs: readonly string[] = [
  'download', 'export', 'print', 'count', 'is', 'has', 'have', 'exist', 'exists', 'can', 'should', 'need', 'sort', 'filter', 'compare', 'open', 'to', 'from', 'goto', 'go', 'jump', 'on', 'watch', 'render', 'map', 'format', 'parse',
];

/** Events of players and recorders that are called as data is: `recorder.on('resume')` hands over no CV. */
export const lifecycleEvents: readonly string[] = ['resume'];

/** Verbs of those whose answer tells how it went, and repeats nothing of what was sent. */
export const outcomeVerbs: readonly string[] = [
  'delete', 'del', 'remove', 'destroy', 'update', 'edit', 'modify', 'reset', 'change', 'send', 'resend', 'submit', 'cancel', 'logout', 'upload', 'import', 'export', 'enable', 'disable', 'lock', 'unlock', 'audit', 'approve', 'reject', 'toggle', 'pay', 'put', 'patch', 'notify', 'push', 'unbind', 'revoke',
];

/** Last words that say how much is asked for, without naming it. */
export const recordWords: readonly string[] = ['info', 'infos', 'detail', 'details', 'one', 'first', 'single', 'record', 'vo', 'dto', 'entity', 'data', 'basic', 'base', 'full', 'item', 'current', 'now', 'default', 'row', 'obj'];
export const listWords: readonly string[] = ['list', 'lists', 'page', 'pages', 'all', 'many', 'paging', 'pagination', 'paged', 'table', 'rows', 'records', 'items', 'array', 'results', 'result', 'search', 'query'];

/** Words around a name that say how a request is made. */
export const carrierWords: readonly string[] = [
  'api', 'apis', 'request', 'req', 'http', 'ajax', 'async', 'sync', 'fn', 'func', 'promise', 'action', 'rpc', 'post', 'get', 'fetch', 'v', '1', '2', '3', 'index', 'rest', 'url', 'uri', 'path', 'php', 'do', 'json', 'html', 'jsp', 'aspx',
  'batch', 'new', 'co',
];

/** Last words of objects whose methods are requests: `userService.getById(id)`. */
export const ownerWords: readonly string[] = [
  'service', 'services', 'svc', 'store', 'repository', 'repo', 'dao', 'model', 'models', 'mapper', 'manager', 'client', 'controller', 'module', 'provider', 'gateway', 'server', 'remote', 'cloud', 'ins', 'instance', 'use', 'entity', 'biz', 'logic', 'center', 'centre', 'manage', 'management',
];

/** Contents that a path names before the audience they are for: `/message/member` gives messages. */
export const contentWords: readonly string[] = ['message', 'messages', 'msg', 'notice', 'notices', 'notification', 'notifications', 'coupon', 'coupons', 'article', 'articles', 'news', 'banner', 'cart', 'comment', 'comments', 'promotion', 'goods', 'product', 'point', 'points', 'grade', 'level', 'distribution'];

/** Words before which a name ends, since what follows says by what something is looked up: `userById`. */
export const lookupWords: readonly string[] = ['by', 'with', 'for', 'of', 'from', 'in', 'using', 'via', 'where', 'and', 'without', 'to', 'at', 'on'];

/** Last words of a login's name that say how somebody logs in: `loginWx`, `/login/sms`. */
export const loginManners: readonly string[] = [
  'wx', 'wechat', 'weixin', 'mp', 'mini', 'miniprogram', 'app', 'h5', 'web', 'pc', 'sms', 'phone', 'mobile', 'pwd', 'password', 'account', 'quick', 'auth', 'oauth', 'third', 'token', 'scan', 'qq', 'alipay', 'apple', 'email', 'mail', 'user',
  'username', 'admin', 'silent', 'auto', 'fast', 'one', 'click', 'univerify', 'scenario', 'form', 'local', 'do', 'submit', 'tel', 'ali', 'wxapp', 'wxmini', 'm',
];

/** Last words of the names of models and tables that say what they are, not what of. */
export const tableSuffixes: readonly string[] = ['model', 'models', 'repository', 'repo', 'repos', 'dao', 'mapper', 'entity', 'entities', 'collection', 'table', 'schema', 'document', 'col', 'coll', 'tb', 'tbl', 'db', 'delegate', 'info', 'base', 'basic'];

/** First words of the names of tables that say where they belong. */
export const tablePrefixes: readonly string[] = ['t', 'tb', 'tbl', 'sys', 'system', 'wx', 'uni', 'id', 'app', 'pub', 'base', 'cms', 'mall', 'shop', 'ums', 'oms', 'edu', 'his', 'hr', 'auth', 'ac', 'biz', 'bus', 'db', 'm', 's', 'ims', 'fa', 'xcx', 'opendb', 'public', 'dbo'];

/** Verbs that send a record to a server. */
export const sentVerbs: readonly string[] = ['create', 'add', 'save', 'update', 'edit', 'modify', 'submit', 'insert', 'complete', 'apply', 'bind', 'store', 'put', 'post'];

/** Words in the names of functions that ask a server: `request('/user')`, `getAction('/user')`. */
export const requesterWords: readonly string[] = ['request', 'req', 'ajax', 'http', 'https', 'fetch', 'axios', 'api', 'curl', 'service', 'instance', 'alova', 'ky', 'got', 'superagent', 'xhr', 'action', 'getjson', 'jsonp', 'graphql', 'urllib', 'undici', 'swr', 'needle', '$'];

/** Further words in the names of objects whose `get` and its like ask a server. */
export const requesterOwners: readonly string[] = ['client', 'server', 'rest', 'u', 'uview', 'uni', 'wx', 'my', 'taro', 'app', 'nuxt', 'jq', 'jquery', 'util', 'utils', 'apollo', 'agent'];

/** Their methods, in lower case. */
export const requestMethods: readonly string[] = ['get', 'post', 'put', 'patch', 'delete', 'del', 'remove', 'head', 'request', 'ajax', 'fetch', 'getjson', 'jsonp', 'curl', 'httprequest', 'send', 'query', 'call', 'exec', 'invoke', 'http', 'json', 'upload', 'form'];

/** Last words of objects whose `get` and its like ask nobody. */
export const noRequesters: readonly string[] = [
  'configservice',
  'router', 'route', 'routes', 'routing', 'cache', 'redis', 'storage', 'localstorage', 'sessionstorage', 'fs', 'path', 'zip', 'map', 'set', 'params', 'query', 'config', 'history', 'location', 'navigation', 'cookie', 'cookies', 'i18n', 'express', 'koa', 'fastify', 'blueprint', 'lodash', 'form', 'formdata',
  'headers', 'url', 'mock', 'cy', 'page', 'nav', 'session', 'store',
];

/** Methods that take a path and open a page, move a file or only speak of it. */
export const pageOpeners: readonly string[] = [
  'navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigate', 'push', 'replace', 'open', 'jump', 'jumpTo', 'toPage', 'goTo', 'go', 'link', 'preloadPage', 'redirect', 'downloadFile', 'uploadFile', 'connectSocket', 'createWebSocket', 'download', 'upload', 'join', 'resolve', 'require', 'import', 'log',
  'info', 'warn', 'error', 'debug',
];

/** Last words of records with what a list is narrowed by: `{ filters: query }`. */
export const filterWords: readonly string[] = ['query', 'filter', 'filters', 'criteria', 'search', 'conditions'];

/** Words by which a path of a server ends the session of a person: `/user/logout`. */
export const ENDS_SESSION: ReadonlySet<string> = new Set(['logout', 'logoff', 'signout']);
