/** Paths and names under which a server's handler is reached. */
import { BODY_METHOD, ROUTE_DECORATORS, ROUTES_WITH_BODY } from '../../catalog/requests/methods.ts';
import type { Node } from '../../types.ts';
import { propertyValue } from '../state/state-options.ts';
import { decoratorsOf, keyName, lastName, staticText, type FunctionNode } from '../../syntax/tree.ts';
import { shownPath } from './answers-requests.ts';
import type { FlowContext } from '../flow/context.ts';

export interface Route {
  readonly segments: readonly string[];
  readonly label: string;
  /** Whether the method of the route alone is evidence that a record is sent. */
  readonly isSending: boolean;
}

/** Paths and names under which a handler is reached. */
export function routesOf(context: FlowContext, fn: FunctionNode): Route[] {
  return [...registeredRoutes(context, fn), ...decoratedRoutes(fn), ...namedRoutes(fn)];
}

/** `router.post('/user/register', handler)`, the handler there or by its name. */
function registeredRoutes(context: FlowContext, fn: FunctionNode): Route[] {
  const holder = fn.parent;
  const name = fn.type === 'FunctionDeclaration' ? fn.id : holder?.type === 'VariableDeclarator' ? holder.id : undefined;
  const places: Node[] =
    name?.type === 'Identifier'
      ? (context.bindings.declared(name)?.references ?? []).map((reference) => reference.identifier as Node)
      : [fn];
  return places.flatMap((place) => {
    const call = place.parent;
    if (call?.type !== 'CallExpression' || !ROUTES_WITH_BODY.has(lastName(call.callee) ?? '')) return [];
    const path = call.arguments[0] && staticText(call.arguments[0]);
    return path === undefined || path === null || call.arguments[0] === place ? [] : [pathRoute(path, lastName(call.callee) ?? '')];
  });
}

/** The route of a path, by the method or call that registers it. */
export function pathRoute(path: string, method: string): Route {
  const segments = path.split('/').filter((segment) => segment !== '' && !/^(?:api|v\d+|admin|:.*)$/.test(segment));
  return { segments, label: shownPath(path), isSending: BODY_METHOD.test(method) };
}

/** `@Controller('user') class … { @Post('login') login() {} }`. */
function decoratedRoutes(fn: FunctionNode): Route[] {
  const method = fn.parent;
  if (method?.type !== 'MethodDefinition') return [];
  const verb = ROUTE_DECORATORS.find((name) => routeOf(method, [name]) !== undefined);
  const own = verb && routeOf(method, [verb]);
  if (verb === undefined || own === undefined) return [];
  const owner = method.parent.parent;
  const base = routeOf(owner, ['Controller', 'Prefix', 'JsonController']) ?? '';
  const path = `/${[base, own]
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter((part) => part !== '')
    .join('/')}`;
  return [pathRoute(path, verb)];
}

function routeOf(decorated: Node, wanted: readonly string[]): string | undefined {
  for (const { expression } of decoratorsOf(decorated)) {
    if (expression.type !== 'CallExpression' || !wanted.includes(lastName(expression.callee) ?? '')) continue;
    const [first] = expression.arguments;
    const path = first?.type === 'ObjectExpression' ? propertyValue(first, 'path') : first;
    return (path && staticText(path)) ?? '';
  }
  return undefined;
}

/** `exports.register`, `async register(ctx)` of a `UserController`, `const login = async (req, res) => …`. */
function namedRoutes(fn: FunctionNode): Route[] {
  const holder = fn.parent;
  const name =
    fn.type === 'FunctionDeclaration'
      ? fn.id?.name
      : holder?.type === 'MethodDefinition' || holder?.type === 'Property' || holder?.type === 'PropertyDefinition'
        ? keyName(holder.key, holder.computed)
        : holder?.type === 'VariableDeclarator'
          ? lastName(holder.id)
          : holder?.type === 'AssignmentExpression'
            ? lastName(holder.left)
            : undefined;
  if (name === undefined) return [];
  const owner =
    holder?.type === 'MethodDefinition' ? (holder.parent.parent.id?.name.replace(/(?:Controller|Service|Router|Api)$/, '') ?? '') : '';
  return [{ segments: [owner, name].filter((segment) => segment !== ''), label: `${name}()`, isSending: false }];
}
