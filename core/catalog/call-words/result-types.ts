/** Functions and methods by the type of their result. */
import { WRAPS_VALUE } from './pass-through.ts';

/** Methods that return their receiver, or values of its type. */
export const KEEPS_TYPE: ReadonlySet<string> = new Set([
  'find', 'findLast', 'filter', 'slice', 'splice', 'concat', 'at', 'pop', 'shift', 'reverse', 'sort', 'flat', 'values', 'get', 'then',
  'catch', 'finally', 'unwrap', 'getState', 'getInitialState', 'lean', 'exec', 'toObject', 'toJSON', 'populate', 'limit', 'skip', 'where', 'equals', 'getValue',
  'asObservable', 'clone', 'toPlain', 'value', 'peek', 'toArray', 'cursor', 'session', 'unref', 'next',
  // The answer of a route, as interceptors get it: https://docs.nestjs.com/interceptors#call-handlers
  'handle',
  // A record writes or reads itself again, and is given back: https://mongoosejs.com/docs/api/document.html#Document.prototype.save()
  'save', 'reload',
  // A client with further methods: https://www.prisma.io/docs/orm/prisma-client/client-extensions
  '$extends',
]);

/** Methods of a model that give its records. https://typeorm.io/docs/working-with-entity-manager/repository-api, https://www.prisma.io/docs/orm/reference/prisma-client-reference */
export const READS_RECORDS: ReadonlySet<string> = new Set([
  'findOneBy', 'findOneOrFail', 'findOneByOrFail', 'findBy', 'findAndCount', 'findByIds', 'save', 'preload', 'merge',
  'findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany', 'create', 'createManyAndReturn', 'updateManyAndReturn',
]);

/** Calls that give the result of each element of the list that they are given: `Promise.all`, https://www.prisma.io/docs/orm/prisma-client/queries/transactions */
export const GIVES_RESULTS: ReadonlySet<string> = new Set(['all', '$transaction']);

/** Methods that change one row and return it, where one object has the filter and the values. https://www.prisma.io/docs/orm/reference/prisma-client-reference#update */
export const CHANGES_ROW: ReadonlySet<string> = new Set(['update', 'upsert', 'delete']);

/** Methods of a query builder that go on about the same rows, and those that return them. https://typeorm.io/docs/query-builder/select-query-builder, https://orm.drizzle.team/docs/select, https://dexie.org/docs/WhereClause/WhereClause */
export const BUILDS_QUERY: ReadonlySet<string> = new Set([
  'groupBy', 'having', '$dynamic', 'above', 'aboveOrEqual', 'below', 'belowOrEqual', 'between', 'anyOf', 'notEqual',
  'andWhere', 'orWhere', 'orderBy', 'addOrderBy', 'take', 'offset', 'leftJoin', 'leftJoinAndSelect', 'innerJoin', 'innerJoinAndSelect',
  'setParameters', 'getOne', 'getOneOrFail', 'getMany', 'getManyAndCount',
]);

/** Calls with the class whose rows they are about. */
export const TAKES_CLASS: ReadonlySet<string> = new Set([
  'find', 'findOne', 'findOneBy', 'findOneOrFail', 'findOneByOrFail', 'findBy', 'findAndCount', 'createQueryBuilder', 'plainToInstance',
  'plainToClass',
]);

/** Functions that return the repository of a class. https://typeorm.io/docs/working-with-entity-manager/working-with-repository */
export const RETURNS_REPOSITORY: ReadonlySet<string> = new Set([
  'getRepository', 'getMongoRepository', 'getTreeRepository',
]);

/** Functions that return their argument, or values of its type. */
export const RETURNS_ARGUMENT_TYPE: ReadonlySet<string> = new Set([
  'ref', 'shallowRef', 'reactive', 'shallowReactive', 'readonly', 'shallowReadonly', 'toRaw', 'unref', 'toRef', 'toRefs', 'storeToRefs',
  'markRaw', 'withDefaults', 'useState', 'useRef', 'useSignal', 'parse', 'stringify', 'structuredClone', 'cloneDeep', 'clone',
  'deepClone', 'deepCopy', 'freeze', 'resolve', 'from', 'firstValueFrom', 'lastValueFrom', 'values', 'of', 'defaultTo', 'plainToInstance',
  'plainToClass',
]);

/** Functions whose result holds the value in its `value` or `current`. */
export const BOXES_VALUE: ReadonlySet<string> = new Set([...WRAPS_VALUE, 'toRefs', 'storeToRefs']);

/** Functions whose callback makes the value. */
export const CALLBACK_MAKES: ReadonlySet<string> = new Set([
  'computed', 'useMemo', 'useState', 'useCreation', 'shallowRef', 'createMemo',
]);

/** Functions whose result is nothing of their type argument. */
export const TYPE_ARGUMENT_IS_ELSE: ReadonlySet<string> = new Set([
  'defineEmits', 'defineSlots', 'createContext', 'useDispatch', 'defineExpose', 'createEventDispatcher',
]);

/** Functions that derive a class: the changed fields are named by their second argument. https://docs.nestjs.com/openapi/mapped-types */
export const DERIVES_CLASS: Readonly<Record<string, 'all' | 'pick' | 'omit'>> = {
  PartialType: 'all',
  IntersectionType: 'all',
  PickType: 'pick',
  OmitType: 'omit',
};

/** Global namespaces in which platforms declare the results of their calls. */
export const PLATFORM_NAMESPACES: ReadonlySet<string> = new Set(['UniApp', 'UniNamespace', 'WechatMiniprogram', 'Taro']);

/** Results there that hold no person, whatever they are called: a login gives a code. https://uniapp.dcloud.net.cn/api/plugins/login.html */
export const PLATFORM_CODES: ReadonlySet<string> = new Set(['LoginRes', 'LoginResult', 'LoginSuccessCallbackResult', 'SuccessCallbackResult']);

/**
 * Functions that copy an object with some of its fields or without them: `pick(user, ['id'])`, `R.omit(['phone'], user)`.
 * https://lodash.com/docs/#pick, https://ramdajs.com/docs/#omit
 */
export const CUTS_FIELDS: Readonly<Record<string, 'pick' | 'omit'>> = { pick: 'pick', omit: 'omit' };

/**
 * Functions that give the object of a class which a framework makes once: `router = inject(Router)`. https://angular.dev/guide/di
 */
export const INJECTS_CLASS: ReadonlySet<string> = new Set(['inject']);

/**
 * Functions that make an instance of their first argument, and the option by which it has the fields of that class alone.
 * https://github.com/typestack/class-transformer#enforcing-type-safe-instance
 */
export const EXPOSES_ONLY: ReadonlyMap<string, string> = new Map([
  ['plainToInstance', 'excludeExtraneousValues'],
  ['plainToClass', 'excludeExtraneousValues'],
]);
