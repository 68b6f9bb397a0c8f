/** Builders of procedures: what a schema in the chain lets pass is handed to the function that ends it. */
export interface ProcedureBuilder {
  readonly id: string;
  readonly doc: string;
  /** Methods that are given the schema. */
  readonly schemas: readonly string[];
  /** Methods that are given the function. */
  readonly handlers: readonly string[];
  /** The property of its first parameter that holds what was sent. */
  readonly field: string;
  /** Programs that must, and programs that must not, be reported; `procedure` is a builder. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

const ZOD = "import { z } from 'zod'; ";

export const procedureBuilders: readonly ProcedureBuilder[] = [
  {
    id: 'trpc',
    doc: 'https://trpc.io/docs/server/validators',
    schemas: ['input'],
    handlers: ['query', 'mutation', 'subscription', 'handler'],
    field: 'input',
    examples: {
      finds: [
        `${ZOD}procedure.input(z.object({ phone: z.string() })).mutation(({ input }) => { console.log(input); });`,
        `${ZOD}const named = procedure.input(z.object({ idCard: z.string() })); named.use(limit).query(async (options) => { console.log(options.input); });`,
      ],
      ignores: [
        `${ZOD}procedure.input(z.object({ title: z.string(), mobile: z.boolean() })).mutation(({ input }) => { console.log(input); });`,
        `${ZOD}procedure.input(z.object({ phone: z.string() })).query(({ ctx, input }) => { console.log(ctx, input.id); });`,
        `${ZOD}procedure.output(z.object({ phone: z.string() })).query(({ input }) => { console.log(input); });`,
      ],
    },
  },
  {
    id: 'next-safe-action',
    doc: 'https://next-safe-action.dev/docs/define-actions/create-the-client',
    schemas: ['schema', 'inputSchema'],
    handlers: ['action', 'stateAction'],
    field: 'parsedInput',
    examples: {
      finds: [`${ZOD}procedure.inputSchema(z.object({ phone: z.string() })).action(async ({ parsedInput }) => { console.log(parsedInput); });`],
      ignores: [`${ZOD}procedure.inputSchema(z.object({ title: z.string() })).action(async ({ parsedInput }) => { console.log(parsedInput); });`],
    },
  },
];

/** Validators that stand before the handler of a route: what they let pass is read from the request. */
export interface RouteValidator {
  readonly id: string;
  readonly doc: string;
  /** Functions that are given the part of the request, and the schema after it. */
  readonly functions: readonly string[];
  /** Method of the handler's request that is given the part. */
  readonly read: string;
  /** Programs that must, and programs that must not, be reported. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

const HONO = "import { Hono } from 'hono'; const app = new Hono(); const Form = z.object({ f1: z.string(), idCard: z.string() }); ";

export const routeValidators: readonly RouteValidator[] = [
  {
    id: 'hono',
    doc: 'https://hono.dev/docs/guides/validation#with-zod',
    functions: ['zValidator', 'sValidator', 'vValidator', 'tbValidator'],
    read: 'valid',
    examples: {
      finds: [
        `${ZOD}${HONO}app.post('/x', zValidator('json', Form), (c) => { const sent = c.req.valid('json'); console.log(sent); });`,
        `${ZOD}${HONO}app.post('/x', limit, zValidator('form', Form), async (ctx) => { console.log(ctx.req.valid('form')); });`,
      ],
      ignores: [
        `${ZOD}${HONO}app.post('/x', zValidator('json', Form), (c) => { console.log(c.req.valid('json').f1); });`,
        `${ZOD}${HONO}app.post('/x', zValidator('json', Form), zValidator('query', z.object({ page: z.number() })), (c) => { console.log(c.req.valid('query')); });`,
        `${ZOD}${HONO}app.post('/x', zValidator('json', Form), (c) => { console.log(rows.valid('json')); });`,
      ],
    },
  },
];

/**
 * Errors that whoever calls an interface gets: `new TRPCError({ code, message })`. https://trpc.io/docs/server/error-handling,
 * https://docs.nestjs.com/exception-filters, https://www.apollographql.com/docs/apollo-server/data/errors
 */
export const ERRORS_OF_INTERFACES = /^(?:TRPCError|ORPCError|ConvexError|HttpException|HTTPException|HttpError|GraphQLError|ApolloError|(?:BadRequest|Unauthorized|Forbidden|NotFound|Conflict|Gone|NotAcceptable|UnprocessableEntity|PreconditionFailed)(?:Exception|Error)?)$/;

/**
 * The option of a route that holds the schemas of a request's parts, and the properties of the request under which the parts stand.
 * https://fastify.dev/docs/latest/Reference/Validation-and-Serialization/
 */
export const ROUTE_SCHEMAS: { readonly option: string; readonly parts: Readonly<Record<string, string>> } = {
  option: 'schema',
  parts: { body: 'body', querystring: 'query', query: 'query', params: 'params', headers: 'headers' },
};
