/** Methods of HTTP, and the functions that are called like them. https://www.rfc-editor.org/rfc/rfc9110#section-9.3 */

/** Methods whose requests have a body, in lower case: `axios.post(url, data)`. https://www.rfc-editor.org/rfc/rfc9110#section-9.3 */
export const BODY_METHODS: ReadonlySet<string> = new Set(['post', 'put', 'patch']);

/** Methods whose requests have none, in lower case: `axios.get(url)`. */
export const BODILESS_METHODS: ReadonlySet<string> = new Set(['get', 'delete', 'head']);

/** The same in whatever case: `{ method: "POST" }`. */
export const BODY_METHOD = /^(?:post|put|patch)$/i;

/** Methods that may have a body and, usual in clients, `DELETE`: `{ method: "delete", data }`. */
export const BODY_OR_DELETE = /^(?:post|put|patch|delete)$/i;

/** Any method of HTTP, in whatever case: `request("POST", url)`. https://www.rfc-editor.org/rfc/rfc9110#section-9.3 */
export const HTTP_METHOD = /^(?:get|head|post|put|patch|delete|options)$/i;

/**
 * Names under which a route exports its handlers: `export async function POST(request) {}`.
 * https://nextjs.org/docs/app/api-reference/file-conventions/route
 */
export const ROUTE_EXPORTS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);

/** Decorators of handlers whose requests may have a body: `@Post("users")`. https://docs.nestjs.com/controllers */
export const ROUTE_DECORATORS: readonly string[] = ['Post', 'Put', 'Patch', 'All'];

/** Calls that register a handler, or a router below a path: `app.use("/user", userRouter)`. https://expressjs.com/en/4x/api.html#app.use */
export const REGISTERS_HANDLER: readonly string[] = ['post', 'put', 'patch', 'all', 'use'];

/**
 * Methods of a router whose handlers may be given a body: `router.post("/user", handler)`.
 * https://expressjs.com/en/4x/api.html#router.METHOD
 */
export const ROUTES_WITH_BODY: ReadonlySet<string> = new Set([...REGISTERS_HANDLER, 'route']);

/** Methods of a router or a server: `fastify.get("/user", handler)`. */
export const ROUTE_METHODS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'all', 'use', 'route', 'head', 'options']);

/** Functions of a client that are called like a method of HTTP and take the address first: `http.del("/user/1")`. */
export const CLIENT_VERBS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'del', 'remove']);

/** Methods that change a record that exists: their answer tells how it went. `http.put("/user", form)` */
export const CHANGING_METHODS: ReadonlySet<string> = new Set(['put', 'patch', 'delete']);

/** Functions of clients that have no body to offer: `$.getJSON(url)`. https://api.jquery.com/jQuery.getJSON/ */
export const GETS = /^(?:get|getJSON|head)$/i;

/**
 * Methods that register a function for the requests of every route, and the name of the phase or of the token that is their first argument.
 * Before `preValidation` a request of Fastify has no body yet.
 * https://fastify.dev/docs/latest/Reference/Hooks/#requestreply-hooks, https://github.com/expressjs/morgan#creating-new-tokens
 */
export const FOR_EVERY_ROUTE: ReadonlyMap<string, RegExp> = new Map([
  ['addHook', /^(?:preValidation|preHandler|preSerialization|onSend|onResponse|onError|onTimeout|onRequestAbort)$/],
  ['token', /^[\w-]{1,40}$/],
]);

/** Objects with such methods that are no server: `morgan.token("body", fn)`. */
export const ACCESS_LOGGERS: ReadonlySet<string> = new Set(['morgan']);
