/** Where an object comes from: a global, a package, or nothing better than its name. */
import { INJECTS_CLASS } from '../../catalog/call-words/result-types.ts';
import { GLOBAL_OBJECTS_OF_PAGES } from '../../catalog/type-names/classes.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { namesTo } from '../../graph/patterns.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { Bindings, Variable } from './bindings.ts';
import { fieldDefinitions } from './class-fields.ts';
import { localFunction, returnedExpressions } from './functions.ts';
import { isFunction, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';

export type Origin =
  /** `name` as it is written from the global on: `console`, `process.stdout`, `wx.getLogManager()`. */
  { readonly type: 'global'; readonly name: string } | ModuleOrigin | { readonly type: 'name'; readonly name: string };

export interface ModuleOrigin {
  readonly type: 'module';
  readonly module: string;
  /** The first name taken from the package: `Logger` in `import { Logger }` and in `pkg.Logger`. */
  readonly exported?: string;
  /** The last name read from it: `push` in `const { push } = useRouter()`. */
  readonly member?: string;
  /** Position in a destructured array: 1 for `setCookie` in `const [cookies, setCookie] = useCookies()`. */
  readonly element?: number;
}

/** Expressions looked at for one query: generated code has endless chains and circles of names. */
const MAX_STEPS = 40;

interface Search {
  readonly bindings: Bindings;
  readonly seen: Set<Variable>;
  /** Functions of the file whose results are looked at: each once. */
  readonly returns: Set<FunctionNode>;
  steps: number;
}

/**
 * Origin of an expression. Members, calls and `new` of a package have its origin, so that a logger made by
 * `winston.createLogger()` is winston's. Undefined when the expression has no name at all, or when it takes too many
 * steps. The work is bounded, and each variable is visited once.
 */
export function originOf(node: Node, bindings: Bindings): Origin | undefined {
  let known = memo.get(bindings);
  if (!known) memo.set(bindings, (known = new Map()));
  if (known.has(node)) return known.get(node);
  const origin = trace(node, { bindings, seen: new Set(), returns: new Set(), steps: 0 });
  known.set(node, origin);
  return origin;
}

const memo = new Memo<Bindings, Map<Node, Origin | undefined>>();

function trace(node: Node, search: Search): Origin | undefined {
  const bare = unwrap(node);
  if (++search.steps > MAX_STEPS) return undefined;
  switch (bare.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return originOfIdentifier(bare, search);
    case 'MemberExpression':
      return originOfMember(bare, search);
    case 'CallExpression':
      return requiredModule(bare, search.bindings) ?? originOfResult(bare, search);
    case 'NewExpression':
      return resultOf(trace(bare.callee, search));
    case 'ImportExpression':
      return moduleOf(bare.source);
    case 'AwaitExpression':
      return trace(bare.argument, search);
    case 'AssignmentExpression':
      return trace(bare.right, search);
    case 'LogicalExpression':
      return firstKnown([bare.left, bare.right], search);
    case 'ConditionalExpression':
      return firstKnown([bare.consequent, bare.alternate], search);
    default:
      return undefined;
  }
}

/** First of several expressions that comes from a global or a package. */
function firstKnown(nodes: readonly Node[], search: Search): Origin | undefined {
  for (const node of nodes) {
    const origin = trace(node, search);
    if (origin && origin.type !== 'name') return origin;
  }
  return undefined;
}

function originOfIdentifier(node: TSESTree.Identifier | TSESTree.JSXIdentifier, search: Search): Origin {
  const variable = search.bindings.resolve(node);
  if (!variable || isAmbient(variable)) return { type: 'global', name: node.name };
  return originOfVariable(variable, search) ?? { type: 'name', name: node.name };
}

/** `declare const wx: any` and `declare function gtag(…): void` only declare a global to the compiler. */
function isAmbient({ defs: [definition] }: Variable): boolean {
  const node = definition?.node as Node | undefined;
  if (node?.type === 'TSDeclareFunction') return node.declare;
  const declaration = definition?.parent as Node | null | undefined;
  return declaration?.type === 'VariableDeclaration' && declaration.declare;
}

function originOfVariable(variable: Variable, search: Search): Origin | undefined {
  const definition = variable.defs[0];
  if (!definition || search.seen.has(variable)) return undefined;
  search.seen.add(variable);
  const node = definition.node as Node;
  if (String(definition.type) === 'ImportBinding') return originOfImport(node, definition.parent as Node | null);
  const name = definition.name as Node;
  if (node.type === 'VariableDeclarator') {
    const annotated = annotatedOrigin(node.id, search);
    if (annotated) return annotated;
    if (node.id.type === 'Identifier')
      return (node.init ? firstKnown([node.init], search) : undefined) ?? firstKnown(laterWrites(variable), search);
    const origin = node.init ? trace(node.init, search) : undefined;
    return origin && partOf(origin, node.id, name, search.bindings);
  }
  if (node.type === 'ClassDeclaration') return node.superClass ? firstKnown([node.superClass], search) : undefined;
  if (name.type !== 'Identifier') return undefined;
  return annotatedOrigin(name, search) ?? (isFunction(node) ? firstKnown(givenTo(node, name), search) : undefined);
}

function originOfImport(node: Node, declaration: Node | null): Origin | undefined {
  if (node.type === 'TSImportEqualsDeclaration')
    return node.moduleReference.type === 'TSExternalModuleReference' ? moduleOf(node.moduleReference.expression) : undefined;
  if (declaration?.type !== 'ImportDeclaration') return undefined;
  return { type: 'module', module: declaration.source.value, exported: node.type === 'ImportSpecifier' ? specifierName(node) : undefined };
}

function laterWrites(variable: Variable): Node[] {
  const written: Node[] = [];
  for (const reference of variable.references) {
    if (written.length > MAX_STEPS) break;
    if (reference.writeExpr && !reference.init && reference.isWrite()) written.push(reference.writeExpr as Node);
  }
  return written;
}

/**
 * Default of a parameter, the argument when its function is called on the spot (`(function (win) {…})(window)`), the promise of
 * `.then((x) => …)`.
 */
function givenTo(fn: Extract<Node, { params: TSESTree.Parameter[] }>, name: Node): Node[] {
  const index = fn.params.findIndex((param) => param === name || (param.type === 'AssignmentPattern' && param.left === name));
  const param = fn.params[index];
  const given = param?.type === 'AssignmentPattern' ? [param.right] : [];
  const call = fn.parent?.type === 'CallExpression' ? fn.parent : undefined;
  const promise =
    call && index === 0 && call.arguments[0] === fn && call.callee.type === 'MemberExpression' && memberName(call.callee) === 'then'
      ? [call.callee.object]
      : [];
  const argument = call?.callee === fn ? call.arguments[index] : undefined;
  if (promise.length > 0) return promise;
  return argument ? [argument, ...given] : given;
}

/** Origin of one name in a destructuring pattern. */
function partOf(origin: Origin, pattern: Node, name: Node, bindings: Bindings): Origin | undefined {
  if (pattern.type === 'ArrayPattern') {
    const element = pattern.elements.findIndex((item) => item === name);
    return origin.type === 'module' && element >= 0 ? { ...origin, element } : undefined;
  }
  const [key, ...deeper] = namesTo(pattern, name, bindings) ?? [];
  return key === undefined || deeper.length > 0 ? (origin.type === 'module' ? origin : undefined) : memberOf(origin, key);
}

/** Origin of a declared type: `private logger: Logger` is Nest's when `Logger` is imported from there. */
function annotatedOrigin(node: Node, search: Search): Origin | undefined {
  const annotation = (node as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  if (annotation?.type !== 'TSTypeReference') return undefined;
  const typeName = annotation.typeName.type === 'TSQualifiedName' ? annotation.typeName.left : annotation.typeName;
  if (typeName.type !== 'Identifier') return undefined;
  const origin = trace(typeName, search);
  return origin?.type === 'module' ? origin : undefined;
}

function originOfMember(node: TSESTree.MemberExpression, search: Search): Origin | undefined {
  const name = memberName(node);
  const object = unwrap(node.object);
  if (object.type === 'ThisExpression' && name !== undefined) return fieldOrigin(node, name, search) ?? { type: 'name', name };
  const origin = trace(object, search);
  if (name === undefined) return origin?.type === 'module' ? origin : undefined;
  return (origin && memberOf(origin, name)) ?? { type: 'name', name };
}

function memberOf(origin: Origin, name: string): Origin | undefined {
  if (origin.type === 'global') return { type: 'global', name: GLOBAL_OBJECTS_OF_PAGES.has(origin.name) ? name : `${origin.name}.${name}` };
  if (origin.type !== 'module' || name === 'default') return origin.type === 'module' ? origin : undefined;
  return origin.exported === undefined ? { ...origin, exported: name } : { ...origin, member: name };
}

/** A field or constructor property of the surrounding class. */
function fieldOrigin(node: Node, name: string, search: Search): Origin | undefined {
  for (const { declared, value } of fieldDefinitions(node, name)) {
    const origin = (declared && annotatedOrigin(declared, search)) ?? (value ? firstKnown([value], search) : undefined);
    if (origin) return origin;
  }
  return undefined;
}

/**
 * `f.bind(x)` is `f`; a function of the file gives what it returns, a framework an object of the class that it is given; any other call
 * gives a result of its origin.
 */
function originOfResult(node: TSESTree.CallExpression, search: Search): Origin | undefined {
  const callee = unwrap(node.callee);
  const injected = callee.type === 'Identifier' && INJECTS_CLASS.has(callee.name) ? node.arguments[0] : undefined;
  const made = injected && resultOf(trace(injected, search));
  if (made?.type === 'module') return made;
  if (callee.type === 'MemberExpression' && memberName(callee) === 'bind') return trace(callee.object, search);
  const fn = callee.type === 'Identifier' ? localFunction(callee, search.bindings) : undefined;
  if (!fn || fn.async || fn.generator || search.returns.has(fn)) return resultOf(trace(callee, search));
  search.returns.add(fn);
  return firstKnown(returnedExpressions(fn), search) ?? resultOf(trace(callee, search));
}

function resultOf(origin: Origin | undefined): Origin | undefined {
  if (origin?.type === 'module') return { ...origin, member: undefined };
  return origin?.type === 'global' ? { type: 'global', name: `${origin.name}()` } : undefined;
}

function requiredModule(node: TSESTree.CallExpression, bindings: Bindings): Origin | undefined {
  if (node.callee.type !== 'Identifier' || node.callee.name !== 'require' || !bindings.isGlobal(node.callee)) return undefined;
  return node.arguments[0] && moduleOf(node.arguments[0]);
}

function moduleOf(specifier: Node): Origin | undefined {
  const module = staticText(specifier);
  return module === undefined ? undefined : { type: 'module', module };
}

function specifierName(node: TSESTree.ImportSpecifier): string | undefined {
  const name = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
  return name === 'default' ? undefined : name;
}

/** Whether a module's name is the wanted one. A wanted name that starts with `*` stands for every name that ends like the rest of it. */
export function isNamedModule(wanted: string, name: string): boolean {
  return wanted.startsWith('*') ? name.endsWith(wanted.slice(1)) : wanted === name;
}
