/** Functions that see the requests of every route: middleware, interceptors, handlers of errors. */
import { ACCESS_LOGGERS, FOR_EVERY_ROUTE, REGISTERS_HANDLER } from '../../catalog/requests/methods.ts';
import { AROUND_HANDLERS } from '../../catalog/call-words/state.ts';
import { decoratorsOf, isFunction, keyName, lastName, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { isErrorName } from '../names/negative-names.ts';
import type { FlowContext } from '../flow/context.ts';
import { pathRoute, type Route } from './answers-routes.ts';

/**
 * Whether a function stands before the handlers of a server: it passes control on with `next()` or `next.handle()`, or it is what
 * handles the errors of all of them. A handler that calls `next(error)` alone stands before none.
 */
export function seesEveryRoute({ bindings }: FlowContext, fn: FunctionNode): boolean {
  if (isRegisteredForAll(fn)) return true;
  if (registeredUnderPath(fn)) return false;
  const method = fn.parent.type === 'MethodDefinition' ? keyName(fn.parent.key, fn.parent.computed) : undefined;
  if (method !== undefined && AROUND_HANDLERS.has(method) && decoratorsOf(fn.parent.parent?.parent as Node).length > 0) return true;
  const [first] = fn.params;
  if (fn.params.length === 4 && first?.type === 'Identifier' && isErrorName(first.name)) return true;
  const last = fn.params.at(-1);
  if (last?.type !== 'Identifier' || fn.params.length < 2) return false;
  return (bindings.declared(last)?.references ?? []).some(({ identifier }) => passesOn(identifier as Node));
}

/** `next()`, `next.handle()`. */
function passesOn(next: Node): boolean {
  const { parent } = next;
  if (parent?.type === 'CallExpression') return parent.callee === next && parent.arguments.length === 0;
  return (
    parent?.type === 'MemberExpression' &&
    parent.object === next &&
    memberName(parent) === 'handle' &&
    parent.parent.type === 'CallExpression'
  );
}

/** `app.addHook('preHandler', async (req) => …)` of Fastify, `morgan.token('body', (req) => …)`. */
function isRegisteredForAll({ parent }: FunctionNode): boolean {
  if (parent.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression' || !parent.arguments[0]) return false;
  const method = memberName(parent.callee) ?? '';
  const isOfLogger = ACCESS_LOGGERS.has(lastName(parent.callee.object) ?? '');
  return FOR_EVERY_ROUTE.get(method)?.test(staticText(parent.arguments[0]) ?? '') === true && (method === 'token') === isOfLogger;
}

/** `app.use('/orders', (req, res, next) => …)` sees what stands below its path. */
function registeredUnderPath(fn: FunctionNode): boolean {
  const { parent } = fn;
  const first = parent.type === 'CallExpression' ? parent.arguments[0] : undefined;
  return first !== undefined && first !== fn && staticText(first) !== undefined;
}

/** Paths under which the file registers handlers. A path given to `use` counts as one that data is sent to. */
export function registeredPaths(context: FlowContext): Route[] {
  return REGISTERS_HANDLER.flatMap((name) => context.candidates.methodCalls.get(name) ?? []).flatMap((call) => {
    const [first, second] = call.arguments;
    const path = first && second ? staticText(first) : undefined;
    const isOfServer =
      path?.startsWith('/') === true && unwrap(call.callee).type === 'MemberExpression' && call.arguments.slice(1).some(isHandler);
    return path !== undefined && isOfServer
      ? [pathRoute(path, lastName(call.callee) === 'use' ? 'post' : (lastName(call.callee) ?? ''))]
      : [];
  });
}

/**
 * Whether an argument may be a handler: a function, its name, or a call that makes a router. An object literal is the data of a client's
 * `post(path, data)`.
 */
function isHandler(node: Node): boolean {
  return isFunction(node) || node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'CallExpression';
}
