/** What handlers of requests and of events are given, by the names of their parameters. */

/** Names of the request that a handler is given: `req.body`, `ctx.request.body`. */
export const REQUEST_NAMES: ReadonlySet<string> = new Set(['req', 'request', 'ctx', 'context', 'koaCtx']);

/**
 * Of these, those that give the answer its body, and the request theirs as `ctx.request.body`.
 * https://koajs.com/#context
 */
export const ANSWERS_BY_BODY: ReadonlySet<string> = new Set(['ctx', 'koaCtx']);

/** Calls that give the request at hand: `context.switchToHttp().getRequest()`. https://docs.nestjs.com/fundamentals/execution-context */
export const GIVES_REQUEST: ReadonlySet<string> = new Set(['getRequest']);

/** Of these, those that mean nothing else: `req`, `ctx`. */
export const SHORT_REQUEST_NAMES: ReadonlySet<string> = new Set(['req', 'request', 'ctx']);

/**
 * Names of what has a query, of a server or of a router: `req.query`, `$route.query`, `event.query`.
 * https://router.vuejs.org/api/interfaces/RouteLocationNormalized.html
 */
export const HAS_QUERY: ReadonlySet<string> = new Set(['req', 'request', 'ctx', 'context', 'c', 'route', '$route', 'to', 'currentRoute', 'event']);

/** Parameters of handlers of a server or a router, which receive no answer: `(req, res) => …`, `(to, from) => …`. */
export const SERVED_PARAMETER = /^_?(?:req|request|ctx|context|c|next|to|event)$/;

/** Parameters that are an error: `(err, rows) => …`. */
export const ERROR_PARAMETER = /^_?(?:e|er|err|error|errors|ex)$/i;

/** Names of an error that was caught: `catch (exc)`, `.catch((reason) => …)`. */
export const ERROR_NAME = /^(?:e|er|err|error|ex|exc|exception|reason)$/i;

/** First parameters of handlers of errors: `(err, req, res, next) => …`. https://expressjs.com/en/guide/error-handling.html */
export const ERROR_HANDLER: ReadonlySet<string> = new Set(['e', 'err', 'error', 'ex', 'exception']);

/** Names of the event that a handler is given: `(e) => …`. */
export const EVENT_PARAMETERS: ReadonlySet<string> = new Set(['e', 'ev', 'evt', 'event']);

/** The name that templates of Vue give it: `@input="save($event)"`. https://vuejs.org/guide/essentials/event-handling.html */
export const TEMPLATE_EVENT = '$event';

/** All of these names. */
export const EVENT_NAMES: ReadonlySet<string> = new Set([...EVENT_PARAMETERS, TEMPLATE_EVENT]);

/** Operators of streams whose callback is given the answer: `.pipe(tap((user) => …))`. https://rxjs.dev/guide/operators */
export const STREAM_OPERATORS: ReadonlySet<string> = new Set(['tap', 'map', 'switchMap', 'mergeMap', 'concatMap', 'filter', 'exhaustMap', 'finalize']);

/** Methods that listen to an event: their callback is given no answer: `socket.on("message", show)`. */
export const LISTENS = /^\$?(?:on|once|addListener)$/;

/** What routers and servers are called: `router.get("/user", handler)` asks nobody. */
export const ROUTERS = /^(?:router|routers|app|route|routes|server|fastify|koa|express|blueprint|controller|hono)$/i;

/** Further functions whose callbacks receive something other than an answer: `prisma.$transaction((tx) => …)`, `useMemo(() => …)`. */
export const GIVES_NO_ANSWER = /^\$?(?:on|once)$|^(?:addListener|transaction|\$transaction|Promise|setImmediate|use[A-Z]\w*)$/;

/** Methods whose callback a framework calls with what happened: `store.subscribe((mutation) => …)`. https://nodejs.org/api/events.html */
export const SUBSCRIBES = /^\$?(?:on|once|addListener|subscribe)$/;
