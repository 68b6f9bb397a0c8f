/** Objects of web servers that carry values from one handler of a request to the next. */

/** Names of the parameter that is a request, whose own properties handlers add: `req.payer = …`. https://expressjs.com/en/guide/writing-middleware.html */
export const REQUESTS: ReadonlySet<string> = new Set(['req', 'request']);

/**
 * Names of the parameter that holds a request and its response, with `set` and `get` for what handlers share: `c.set('payer', …)`.
 * https://hono.dev/docs/api/context#set-get
 */
export const REQUEST_CONTEXTS: ReadonlySet<string> = new Set(['c', 'ctx', 'context']);

/**
 * Members of these parameters that hold what handlers share, by the names of the parameter: `res.locals`, `ctx.state`, `c.var`, `socket.data`.
 * https://expressjs.com/en/api.html#res.locals, https://koajs.com/#ctx-state, https://socket.io/docs/v4/server-socket-instance/#socketdata
 */
export const SHARED_BY_HANDLERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['locals', new Set(['res', 'response'])],
  ['state', REQUEST_CONTEXTS],
  ['var', REQUEST_CONTEXTS],
  ['data', new Set(['socket', 'client'])],
]);
