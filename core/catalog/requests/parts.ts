/** Fields of requests, of their options and of their errors, by what they hold. */

/**
 * Options that hold the query of a request, by HTTP clients: `axios.get(url, { params })`. https://axios-http.com/docs/req_config,
 * https://www.npmjs.com/package/got
 */
export const QUERY_OPTIONS: ReadonlySet<string> = new Set(['params', 'query', 'qs', 'searchParams']);

/** Names of a query that is no path: parameters of a path, which `params` may be, cannot be left out: `{ query: { phone } }`. */
export const QUERY_NAMES: ReadonlySet<string> = new Set(['query', 'qs', 'searchParams']);

/** Options that hold the body of a request: `axios({ method: "post", data })`, `fetch(url, { body })`. */
export const BODY_OPTIONS: ReadonlySet<string> = new Set(['data', 'body']);

/**
 * Parameters by which a server that has one address for everything knows what to do: `{ a: "user", do: "update" }`.
 * https://codex.wordpress.org/AJAX_in_Plugins, https://www.thinkphp.cn/
 */
export const ACTION_PARAMETERS: ReadonlySet<string> = new Set(['a', 'act', 'action', 'do', 'm', 'op', 'cmd', 'func']);

/** Options that hold the headers of a request: `uni.request({ header })`. https://uniapp.dcloud.net.cn/api/request/request.html */
export const HEADER_OPTIONS: ReadonlySet<string> = new Set(['header', 'headers']);

/** The option that is the address of a request, where what it does is said in others: `ajax({ url, type })`. */
export const URL_OPTION: ReadonlySet<string> = new Set(['url']);

/** Options that are the address of a request: `request({ uri })`. */
export const ADDRESS_OPTIONS: readonly string[] = ['url', 'uri'];

/** The same with the beginning that a client is made with: `axios.create({ baseURL })`. https://axios-http.com/docs/req_config */
export const FULL_ADDRESS_OPTIONS: readonly string[] = [...ADDRESS_OPTIONS, 'baseURL', 'baseUrl'];

/** Options of a request that send nothing of what a program holds: `{ timeout, dataType }`. https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html */
export const CARRIES_NOTHING: ReadonlySet<string> = new Set([
  ...FULL_ADDRESS_OPTIONS, 'method', 'dataType', 'responseType', 'timeout', 'success', 'fail', 'complete', 'error', 'name', 'filePath',
]);

/** Options by which an object is known as those of a request: `{ url, headers }`. */
export const REQUEST_OPTIONS: ReadonlySet<string> = new Set(['url', 'uri', 'body', 'headers', 'header', 'data', 'params', 'formData', 'form', 'json']);

/** Options whose value is a body, though it is written like a query: `{ data: "phone=" + phone }`. */
export const SENT_AS_BODY: ReadonlySet<string> = new Set(['body', 'data', 'form', 'payload']);

/** Methods of a request whose first argument is its body: `xhr.send("phone=" + phone)`. https://xhr.spec.whatwg.org/#the-send()-method */
export const SENDS_BODY: ReadonlySet<string> = new Set(['send', 'write', 'end']);

/**
 * Parts of a place that stand in its address; what a router stores as `state` does not: `navigate({ pathname, search })`.
 * https://reactrouter.com/api/hooks/useNavigate
 */
export const PLACE_PARTS: readonly string[] = ['path', 'pathname', 'query', 'params', 'search', 'hash'];

/**
 * Properties that take a part of an address: `router.push({ path, query: { phone } })`.
 * https://router.vuejs.org/guide/essentials/navigation.html
 */
export const ADDRESS_PARTS: ReadonlySet<string | undefined> = new Set(['query', 'params', 'search', 'hash', 'pathname']);

/** Properties under which a router or a request is given its path: `{ path: "/invite", query }`. */
export const PATH_PROPERTIES: ReadonlySet<string> = new Set(['path', 'pathname', 'url', 'name']);

/**
 * Options that say whether the certificate of a server is checked: `{ rejectUnauthorized: false }`.
 * https://nodejs.org/api/tls.html#tlsconnectoptions-callback
 */
export const TLS_CHECKS: ReadonlySet<string> = new Set(['rejectUnauthorized', 'strictSSL']);

/**
 * Options that only the sender of a request has: `https.request({ hostname, agent })`.
 * https://nodejs.org/api/https.html#httpsrequestoptions-callback
 */
export const SENDER_OPTIONS: readonly string[] = ['agent', 'headers', 'method', 'url', 'uri', 'hostname', 'baseURL'];

/**
 * Parts of an error that hold what was sent: of HTTP clients (https://axios-http.com/docs/handling_errors), of database drivers (`sql`,
 * `parameters`), of mongoose (`keyValue`).
 */
export const SENT_WITH_ERRORS: ReadonlySet<string> = new Set(['config', 'request', 'headers', 'sql', 'parameters', 'sqlMessage', 'keyValue', 'options']);

/** Fields of these parts that hold nothing of anybody: `error.config.method`. */
export const HARMLESS_IN_ERRORS: ReadonlySet<string> = new Set([
  'method', 'url', 'baseURL', 'timeout', 'path', 'host', 'hostname', 'status', 'statusCode', 'length',
]);

/**
 * Names of status constants, without what libraries put before them: `HttpStatus.BAD_REQUEST`, `HTTP_STATUS_NOT_FOUND`.
 * https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export const FAILURE_STATUS = /(?:^|_)(?:BAD_REQUEST|UNAUTHORIZED|PAYMENT_REQUIRED|FORBIDDEN|NOT_FOUND|METHOD_NOT_ALLOWED|NOT_ACCEPTABLE|CONFLICT|GONE|UNPROCESSABLE_ENTITY|TOO_MANY_REQUESTS|INTERNAL_SERVER_ERROR|NOT_IMPLEMENTED|BAD_GATEWAY|SERVICE_UNAVAILABLE|GATEWAY_TIMEOUT)$/i;

/**
 * Methods of a response that set its status: `res.status(400)`, `res.writeHead(400)`.
 * https://nodejs.org/api/http.html#responsewriteheadstatuscode-statusmessage-headers,
 * https://fastify.dev/docs/latest/Reference/Reply/#codestatuscode
 */
export const STATUS_CALLS: ReadonlySet<string> = new Set(['status', 'code', 'writeHead']);

/** Fields of a response that hold its status: `ctx.status = 400`. https://koajs.com/#response */
export const STATUS_FIELDS: ReadonlySet<string> = new Set(['status', 'statusCode']);

/** Methods that read the body of a request or an answer: `await response.json()`. https://fetch.spec.whatwg.org/#body-mixin */
export const BODY_READERS: ReadonlySet<string> = new Set(['json', 'text']);

/** Names of headers, which are no path of a request: `req.get("user-agent")`. https://www.rfc-editor.org/rfc/rfc9110#section-18.4 */
export const HEADER_NAMES = /^(?:authorization|(?:set-)?cookie|user-agent|referer|origin|host|accept(?:-\w+)?|content-\w+|x-[\w-]+)$/i;

/** Headers that programs fill with what they are and accept: `req.get("user-agent")`. */
export const HEADERS_OF_PROGRAMS = /^(?:user-agent|origin|host|accept(?:-\w+)?|content-(?:type|length|encoding|language))$/i;

/** Parts of a request that a page filled: `req.body`, `ctx.query`. https://expressjs.com/en/4x/api.html#req */
export const SENT_PARTS: ReadonlySet<string> = new Set(['body', 'query', 'params', 'fields']);

/** Of these, those that name their fields: `req.params`. */
export const NAMED_PARTS: ReadonlySet<string> = new Set(['body', 'query', 'params']);

/**
 * Words that stand together in modules that read the bodies of requests, or whose classes check them, those with a password first:
 * `const { password } = req.body`, `@Body() form: LoginForm`, a class with decorators of class-validator.
 * https://docs.nestjs.com/techniques/validation
 */
export const READS_BODIES: readonly (readonly string[])[] = [
  ['.body', 'password'],
  ['@Body(', 'password'],
  ['class-validator', 'password'],
  ['.body'],
  ['@Body('],
];

/** Members of an address that hold its query: `new URL(text).searchParams`. https://url.spec.whatwg.org/#api */
export const URL_TEXTS: ReadonlySet<string> = new Set(['href', 'search', 'searchParams']);

/** Members and variables that hold the query of an address as a text: `location.search`. */
export const QUERY_TEXTS: ReadonlySet<string> = new Set(['search', 'hash', 'query', 'url']);

/**
 * The fields that describe a page to share, wherever they are put together: `{ title, path, imageUrl }`.
 * https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html#onShareAppMessage-Object-object
 */
export const SHARE_MESSAGE: readonly string[] = ['title', 'path', 'imageUrl'];

/** The property under which a device gives where it is. https://developer.mozilla.org/en-US/docs/Web/API/GeolocationPosition/coords */
export const OF_POSITION = 'coords';

/** An address with both coordinates of a place: `?lat=${lat}&lng=${lng}`. */
export const COORDINATE_PARAMETERS = /[?&](?:lat|latitude)=.*[?&](?:lng|lon|longitude)=|[?&](?:lng|lon|longitude)=.*[?&](?:lat|latitude)=/i;

/** Parts of addresses that give out another token, which take the present one as they document: `/oauth/token`. */
export const TOKEN_EXCHANGE = /access_token[?/]|\/oauth\b|\/token\b/;

/**
 * Hosts that are the machine itself, on its own network or in the containers beside it: `http://localhost:3000`, `http://api:8080`.
 * https://www.rfc-editor.org/rfc/rfc1918, https://www.rfc-editor.org/rfc/rfc6762
 */
export const NEARBY_HOST = /^\w+:\/\/(?:[^@/]*@)?(?:\[|localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w-]+(?:[:/?#]|$)|[\w.-]+\.(?:local|internal|intranet|lan|svc|test|localhost|example|invalid)(?:[:/?#]|$))/i;

/**
 * A host that a sample leaves to its reader: `http://你的服务器地址/`, `http://your-server.com`, `http://<host>`. Registered names are written
 * in ASCII or as such a name with a dot.
 */
export const LEFT_OUT_HOST = /^\w+:\/\/(?:[\u3400-\u9fff]+(?:[/:?#]|$)|your[-_][a-z-]*[./:]|[<{[(（【]|x{3,}\.)/i;
