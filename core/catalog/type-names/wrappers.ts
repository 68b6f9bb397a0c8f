/** Types by what their arguments are to their values: `Promise<User>`, `Ref<User>`, `Repository<User>`. */

/**
 * Types whose values hold values of their last argument under keys: `Map<string, User>`.
 * https://www.typescriptlang.org/docs/handbook/utility-types.html#recordkeys-type
 */
export const KEYED_TYPES: ReadonlySet<string> = new Set(['Map', 'ReadonlyMap', 'Record', 'WeakMap', 'Dictionary']);

/**
 * Types whose values are, contain or lead to values of their only argument: `Promise<User>`, `Partial<User>`, `Observable<User>`.
 * https://www.typescriptlang.org/docs/handbook/utility-types.html, https://rxjs.dev/api/index/class/Observable,
 * https://mongoosejs.com/docs/typescript.html, https://dexie.org/docs/Typescript
 */
export const WRAPPING_TYPES: ReadonlySet<string> = new Set([
  'Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'WeakSet', 'Iterable', 'AsyncIterable', 'Generator', 'AsyncGenerator', 'Iterator',
  'Promise', 'PromiseLike', 'Awaited', 'Nullable', 'Maybe', 'Partial', 'DeepPartial', 'Required', 'Readonly', 'DeepReadonly', 'Writable',
  'Mutable', 'NonNullable', 'Observable', 'CallHandler', 'Subject', 'BehaviorSubject', 'ReplaySubject', 'Prettify', 'Simplify', 'UnwrapRef',
  'UnwrapNestedRefs', 'Reactive', 'ShallowReactive', 'PropType', 'ExtractPropTypes', 'PropsWithChildren', 'PropsWithRef', 'ComponentProps',
  'HydratedDocument', 'FlattenMaps', 'LeanDocument', 'EventEmitter', 'Signal', 'WritableSignal', 'Draft', 'Immutable', 'Loaded', 'Relation',
  'EntityTable', 'Table',
]);

/** Of these, lists: where their argument is a row, a position in the list is no position of the row. */
export const LIST_TYPES: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet']);

/**
 * Types whose values have a value of their argument under `value` or `current`: `Ref<User>`, `RefObject<User>`.
 * https://vuejs.org/api/utility-types.html, https://react.dev/reference/react/useRef
 */
export const BOXING_TYPES: ReadonlySet<string> = new Set([
  'Ref', 'ShallowRef', 'ComputedRef', 'WritableComputedRef', 'ModelRef', 'MaybeRef', 'MaybeRefOrGetter', 'MutableRefObject', 'RefObject',
  'Signal', 'InjectionKey', 'UseQueryReturnType', 'UseFetchReturn',
]);

/**
 * Types whose values have a value of their argument under these names: answers of HTTP clients and databases, events, jobs and forms, as
 * `AxiosResponse<User>` or `PayloadAction<User>`. https://axios-http.com/docs/res_schema,
 * https://node-postgres.com/apis/result, https://tanstack.com/query/latest/docs/framework/react/reference/useQuery,
 * https://redux-toolkit.js.org/api/createSlice, https://typeorm.io/docs/advanced-topics/listeners-and-subscribers,
 * https://api.docs.bullmq.io/classes/v5.Job.html, https://formik.org/docs/api/formik
 */
export const HOLDING_TYPES: Readonly<Record<string, readonly string[]>> = {
  AxiosResponse: ['data'],
  AxiosPromise: ['data'],
  HttpResponse: ['data'],
  'UniApp.RequestSuccessCallbackResult': ['data'],
  WithId: ['data'],
  QueryResult: ['rows', 'data'],
  UseQueryResult: ['data'],
  UseSuspenseQueryResult: ['data'],
  PayloadAction: ['payload'],
  CustomEvent: ['detail'],
  MessageEvent: ['data'],
  InsertEvent: ['entity'],
  UpdateEvent: ['entity', 'databaseEntity'],
  RemoveEvent: ['entity', 'databaseEntity'],
  SoftRemoveEvent: ['entity', 'databaseEntity'],
  Job: ['data'],
  FormikProps: ['values'],
};

/**
 * Types of what reads and writes records of their argument: `Repository<User>`.
 * https://typeorm.io/docs/working-with-entity-manager/repository-api, https://mongoosejs.com/docs/typescript.html,
 * https://sequelize.org/docs/v6/other-topics/typescript/
 */
export const MODEL_TYPES: ReadonlySet<string> = new Set([
  'Repository', 'MongoRepository', 'TreeRepository', 'EntityRepository', 'Model', 'PaginateModel', 'ModelStatic', 'ModelCtor',
  'ReturnModelType', 'EntityTarget', 'BaseMapper',
]);

/**
 * Types of members by which a table is read: `constructor(private users: Repository<User>)`.
 * https://docs.nestjs.com/techniques/database, https://docs.nestjs.com/techniques/mongodb
 */
export const TABLE_TYPES: ReadonlySet<string> = new Set([
  'Repository', 'MongoRepository', 'TreeRepository', 'EntityRepository', 'Model', 'PaginateModel', 'SoftDeleteModel', 'ModelStatic',
  'ReturnModelType', 'Collection', 'CollectionReference', 'BaseRepository',
]);

/**
 * Types in comments whose values hold or give values of their last argument: `@returns {Promise<User>}`.
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html
 */
export const JSDOC_CONTAINERS: ReadonlySet<string> = new Set([
  'Array', 'Promise', 'Set', 'Map', 'Record', 'Object', 'Partial', 'Required', 'Readonly', 'Iterable', 'ReadonlyArray', 'PromiseLike',
]);

/**
 * Types in comments whose values have a value of their argument under `value`: `@type {Ref<User>}`.
 * https://vuejs.org/api/utility-types.html
 */
export const JSDOC_BOXES: ReadonlySet<string> = new Set(['Ref', 'ComputedRef', 'ShallowRef']);

/** Types whose values have the form of their argument: `DeepReadonly<User[]>` is a list. */
export const SAME_FORM_TYPES: ReadonlySet<string> = new Set([
  'Readonly', 'Required', 'Partial', 'NonNullable', 'Awaited', 'DeepReadonly', 'UnwrapRef', 'Reactive',
]);

/** Of these, those that leave every field as its type declares it: `Readonly<User>`, unlike `Partial<User>`. */
export const SAME_FIELDS_TYPES: ReadonlySet<string> = new Set(['Readonly', 'NonNullable', 'Awaited']);

/**
 * Types of components, whose argument is the type of their properties: `const Card: FC<Props> = (props) => …`.
 * https://react.dev/learn/typescript, https://nextjs.org/docs/pages/api-reference/config/typescript
 */
export const COMPONENT_TYPES: ReadonlySet<string> = new Set([
  'FC', 'VFC', 'SFC', 'FunctionComponent', 'ComponentType', 'ForwardRefRenderFunction', 'NextPage',
]);

/**
 * Types, and functions that make a value, whose first argument lists events with what their listeners are given: `new Server<Events>()`,
 * `mitt<Events>()`. https://socket.io/docs/v4/typescript/, https://github.com/developit/mitt#typescript,
 * https://github.com/ai/nanoevents#typescript
 */
export const EVENT_TYPES: ReadonlySet<string> = new Set([
  'Server', 'Namespace', 'Socket', 'TypedEmitter', 'StrictEventEmitter', 'Emitter', 'mitt', 'createNanoEvents',
]);

/** Events whose listeners are given another emitter of the same events. https://socket.io/docs/v4/server-api/#event-connection */
export const GIVES_EMITTER: ReadonlySet<string> = new Set(['connection', 'connect']);

/**
 * Types of functions that make a state of their argument: `const cart: StateCreator<Cart> = (set) => …`.
 * https://zustand.docs.pmnd.rs/guides/slices-pattern
 */
export const CREATOR_TYPES: ReadonlySet<string> = new Set(['StateCreator']);

/**
 * Functions whose type argument or callback is about the properties of a component: `memo<Props>((props) => …)`.
 * https://react.dev/reference/react/memo, https://vuejs.org/api/general.html#definecomponent
 */
export const TAKES_COMPONENT: ReadonlySet<string> = new Set(['memo', 'forwardRef', 'observer', 'defineComponent']);

/**
 * Members of schemas and tables that stand for the type of their values: `typeof users.$inferSelect`.
 * https://orm.drizzle.team/docs/goodies#type-api, https://zod.dev/basics#inferring-types
 */
export const VALUE_MEMBERS: ReadonlySet<string> = new Set(['$inferSelect', '$inferInsert', '_type', '_output', 'static', 'infer', '__outputType']);

/** Functions of the language that stand for the type of a field: `{ phone: String }`. https://mongoosejs.com/docs/guide.html#definition */
export const TYPES_OF_VALUES: ReadonlySet<string> = new Set(['String', 'Number', 'Boolean', 'Date', 'Object', 'Array', 'BigInt', 'Symbol', 'RegExp', 'Function']);
