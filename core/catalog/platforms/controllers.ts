/** Classes whose methods answer requests with what they return, and what keeps such an answer from being seen as it is. */
import { defineSink } from '../define.ts';

/** The decorators of one framework, by their names. */
interface ControllerFramework {
  readonly id: string;
  /** Documentation of the decorators. */
  readonly doc: string;
  /** On the class. */
  readonly classes: readonly string[];
  /** On the method. */
  readonly routes: readonly string[];
}

const HTTP = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All'];

export const controllerFrameworks: readonly ControllerFramework[] = [
  { id: 'nest', doc: 'https://docs.nestjs.com/controllers', classes: ['Controller'], routes: HTTP },
  { id: 'midway', doc: 'https://midwayjs.org/en/docs/controller', classes: ['Controller'], routes: HTTP },
  { id: 'routing-controllers', doc: 'https://github.com/typestack/routing-controllers#controllers-actions-and-routes', classes: ['JsonController'], routes: HTTP },
  { id: 'tsoa', doc: 'https://tsoa-community.github.io/docs/getting-started.html', classes: ['Route'], routes: HTTP },
];

/** Decorators of a method or class that choose or shape what is answered: the returned value is not what leaves. */
export const shapingDecorators: ReadonlySet<string> = new Set(['Render', 'Serialize', 'SerializeOptions', 'ResponseSchema', 'TransformPlainToInstance', 'TransformInstanceToPlain', 'ResponseClassTransformOptions', 'Sse', 'Redirect', 'ZodSerializerDto']);
/** Words of interceptors that leave the fields of an answer alone. */
export const indifferentInterceptors: ReadonlySet<string> = new Set(['file', 'files', 'upload', 'cache', 'log', 'logger', 'logging', 'logs', 'timeout', 'audit', 'operlog', 'idempotence', 'class', 'trace', 'metrics', 'performance', 'time', 'duration']);

/** What a method of a controller returns; see `core/sinks/answers/controller-answers.ts`. */
export const controllerAnswer = defineSink({
  id: 'controller-answer',
  target: 'response',
  name: { en: 'a response', 'zh-CN': '接口响应' },
  doc: 'https://docs.nestjs.com/controllers#getting-up-and-running',
  patterns: [],
  examples: { finds: [], ignores: [] },
});

/**
 * The folder of an application whose classes a framework loads and gives to every request, and the one of its services: `app/service/user.js`.
 * https://www.eggjs.org/basics/service
 */
export const LOADED_FOLDER = 'app';

/** Both the folder and the property: `ctx.service.user.find(id)`. */
export const SERVICES = 'service';

/** What has the services: the context of a request, or an object with one. */
export const HAS_SERVICES: ReadonlySet<string> = new Set(['ctx', 'context']);
