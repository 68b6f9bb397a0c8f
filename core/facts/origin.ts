/** Where an object comes from: a global, a package, or nothing better than its name. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';
import type { Bindings, Variable } from './bindings.ts';
import { fieldDefinitions } from './class-fields.ts';
import { isFunction, keyName, memberName, staticText, unwrap } from './tree.ts';

export type Origin =
  /** `name` as it is written from the global on: `console`, `process.stdout`, `wx.getLogManager()`. */
  | { readonly type: 'global'; readonly name: string }
  | ModuleOrigin
  | { readonly type: 'name'; readonly name: string };

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

const MAX_HOPS = 12;
const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self', 'global', 'top']);

/**
 * Origin of an expression. Members, calls and `new` of a package keep its origin, so that a logger made by
 * `winston.createLogger()` is winston's. Undefined when the expression has no name at all.
 */
export function originOf(node: Node, bindings: Bindings, hops = 0): Origin | undefined {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return undefined;
  switch (bare.type) {
    case 'Identifier':
      return originOfIdentifier(bare, bindings, hops);
    case 'MemberExpression':
      return originOfMember(bare, bindings, hops);
    case 'CallExpression':
      return requiredModule(bare, bindings) ?? originOfResult(bare, bindings, hops);
    case 'NewExpression':
      return resultOf(originOf(bare.callee, bindings, hops + 1));
    case 'ImportExpression':
      return moduleOf(bare.source);
    case 'AwaitExpression':
      return originOf(bare.argument, bindings, hops + 1);
    case 'AssignmentExpression':
      return originOf(bare.right, bindings, hops + 1);
    case 'LogicalExpression':
      return firstKnown([bare.left, bare.right], bindings, hops);
    case 'ConditionalExpression':
      return firstKnown([bare.consequent, bare.alternate], bindings, hops);
    default:
      return undefined;
  }
}

/** First of several expressions that comes from a global or a package. */
function firstKnown(nodes: readonly Node[], bindings: Bindings, hops: number): Origin | undefined {
  for (const node of nodes) {
    const origin = originOf(node, bindings, hops + 1);
    if (origin && origin.type !== 'name') return origin;
  }
  return undefined;
}

function originOfIdentifier(node: TSESTree.Identifier, bindings: Bindings, hops: number): Origin {
  const variable = bindings.resolve(node);
  if (!variable || isAmbient(variable)) return { type: 'global', name: node.name };
  return originOfVariable(variable, bindings, hops) ?? { type: 'name', name: node.name };
}

/** `declare const wx: any` only tells the compiler about a global. */
function isAmbient(variable: Variable): boolean {
  const declaration = variable.defs[0]?.parent as Node | null | undefined;
  return declaration?.type === 'VariableDeclaration' && declaration.declare;
}

function originOfVariable(variable: Variable, bindings: Bindings, hops: number): Origin | undefined {
  const definition = variable.defs[0];
  if (!definition) return undefined;
  const node = definition.node as Node;
  if (String(definition.type) === 'ImportBinding') return originOfImport(node, definition.parent as Node | null);
  const name = definition.name as Node;
  if (node.type === 'VariableDeclarator') {
    const annotated = annotatedOrigin(node.id, bindings, hops);
    if (annotated) return annotated;
    if (node.id.type === 'Identifier') return firstKnown([...(node.init ? [node.init] : []), ...laterWrites(variable)], bindings, hops);
    const origin = node.init ? originOf(node.init, bindings, hops + 1) : undefined;
    return origin && partOf(origin, node.id, name);
  }
  if (node.type === 'ClassDeclaration') return node.superClass ? firstKnown([node.superClass], bindings, hops) : undefined;
  if (name.type !== 'Identifier') return undefined;
  return annotatedOrigin(name, bindings, hops) ?? (isFunction(node) ? firstKnown(givenTo(node, name), bindings, hops) : undefined);
}

function originOfImport(node: Node, declaration: Node | null): Origin | undefined {
  if (node.type === 'TSImportEqualsDeclaration') return node.moduleReference.type === 'TSExternalModuleReference' ? moduleOf(node.moduleReference.expression) : undefined;
  if (declaration?.type !== 'ImportDeclaration') return undefined;
  return { type: 'module', module: declaration.source.value, exported: node.type === 'ImportSpecifier' ? specifierName(node) : undefined };
}

function laterWrites(variable: Variable): Node[] {
  return variable.references.flatMap((reference) => (reference.isWrite() && !reference.init && reference.writeExpr ? [reference.writeExpr as Node] : []));
}

/** Default of a parameter, and the argument when its function is called on the spot: `(function (win) {…})(window)`. */
function givenTo(fn: Extract<Node, { params: TSESTree.Parameter[] }>, name: Node): Node[] {
  const index = fn.params.findIndex((param) => param === name || (param.type === 'AssignmentPattern' && param.left === name));
  const param = fn.params[index];
  const given = param?.type === 'AssignmentPattern' ? [param.right] : [];
  const argument = fn.parent?.type === 'CallExpression' && fn.parent.callee === fn ? fn.parent.arguments[index] : undefined;
  return argument ? [argument, ...given] : given;
}

/** Origin of one name in a destructuring pattern. */
function partOf(origin: Origin, pattern: Node, name: Node): Origin | undefined {
  if (pattern.type === 'ArrayPattern') {
    const element = pattern.elements.findIndex((item) => item === name);
    return origin.type === 'module' && element >= 0 ? { ...origin, element } : undefined;
  }
  const key = patternKey(pattern, name);
  return key === undefined ? (origin.type === 'module' ? origin : undefined) : memberOf(origin, key);
}

/** Origin of a declared type: `private logger: Logger` is Nest's when `Logger` is imported from there. */
function annotatedOrigin(node: Node, bindings: Bindings, hops: number): Origin | undefined {
  const annotation = (node as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  if (annotation?.type !== 'TSTypeReference') return undefined;
  const typeName = annotation.typeName.type === 'TSQualifiedName' ? annotation.typeName.left : annotation.typeName;
  if (typeName.type !== 'Identifier') return undefined;
  const origin = originOf(typeName, bindings, hops + 1);
  return origin?.type === 'module' ? origin : undefined;
}

function originOfMember(node: TSESTree.MemberExpression, bindings: Bindings, hops: number): Origin | undefined {
  const name = memberName(node);
  const object = unwrap(node.object);
  if (object.type === 'ThisExpression' && name !== undefined) return fieldOrigin(node, name, bindings, hops) ?? { type: 'name', name };
  const origin = originOf(object, bindings, hops + 1);
  if (name === undefined) return origin?.type === 'module' ? origin : undefined;
  return (origin && memberOf(origin, name)) ?? { type: 'name', name };
}

function memberOf(origin: Origin, name: string): Origin | undefined {
  if (origin.type === 'global') return { type: 'global', name: GLOBAL_OBJECTS.has(origin.name) ? name : `${origin.name}.${name}` };
  if (origin.type !== 'module' || name === 'default') return origin.type === 'module' ? origin : undefined;
  return origin.exported === undefined ? { ...origin, exported: name } : { ...origin, member: name };
}

/** A field or constructor property of the surrounding class. */
function fieldOrigin(node: Node, name: string, bindings: Bindings, hops: number): Origin | undefined {
  for (const { declared, value } of fieldDefinitions(node, name)) {
    const origin = (declared && annotatedOrigin(declared, bindings, hops)) ?? (value ? firstKnown([value], bindings, hops) : undefined);
    if (origin) return origin;
  }
  return undefined;
}

/** `f.bind(x)` is `f`; any other call gives a result of its origin. */
function originOfResult(node: TSESTree.CallExpression, bindings: Bindings, hops: number): Origin | undefined {
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression' && memberName(callee) === 'bind') return originOf(callee.object, bindings, hops + 1);
  return resultOf(originOf(callee, bindings, hops + 1));
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

function patternKey(pattern: Node, name: Node): string | undefined {
  if (pattern.type !== 'ObjectPattern') return undefined;
  for (const item of pattern.properties) {
    if (item.type !== 'Property') continue;
    const target = item.value.type === 'AssignmentPattern' ? item.value.left : item.value;
    if (target === name) return keyName(item.key, item.computed);
  }
  return undefined;
}

/** Whether a module's name is the wanted one. A wanted name that starts with `*` stands for every name that ends like the rest of it. */
export function isNamedModule(wanted: string, name: string): boolean {
  return wanted.startsWith('*') ? name.endsWith(wanted.slice(1)) : wanted === name;
}
