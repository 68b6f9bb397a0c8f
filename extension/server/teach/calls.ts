/** Calls in a file, for what can be taught about functions. */
import { tryParseFile, type Node, type Program, type Range } from '../../../core/index.ts';

/** A call, the name of what it calls, and where that comes from. */
export interface Call {
  readonly range: Range;
  readonly callee: Range;
  /** Last name of the callee: `mask` in `utils.mask(phone)`. */
  readonly name: string;
  /** First name of the callee: `utils`. */
  readonly object?: string;
  /** The module that this file imports the callee or its object from, and the name that the module exports. */
  readonly module?: string;
  readonly exported?: string;
  /** Whether this file declares the callee's first name itself. */
  readonly isLocal: boolean;
}

/** The calls of a file that touch a range, the innermost first. None when the text cannot be parsed. */
export function callsAt(path: string, text: string, range: Range): Call[] {
  const trees = treesOf(path, text);
  const nodes = trees.flatMap((tree) => callNodes(tree, range));
  const imports = new Map(trees.flatMap(importsOf));
  const declared = new Set(trees.flatMap(declaredNames));
  return nodes
    .flatMap((node) => describe(node, imports, declared) ?? [])
    .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
}

function treesOf(path: string, text: string): Program[] {
  const file = tryParseFile(path, text, { repair: true });
  return file ? [file.tree, ...file.templates.map((part) => part.tree)] : [];
}

function callNodes(tree: Program, range: Range): Node[] {
  const found: Node[] = [];
  visit(tree, (node) => {
    if (node.type !== 'Program' && (node.range[0] > range.end || node.range[1] < range.start)) return false;
    if (node.type === 'CallExpression') found.push(node);
    return true;
  });
  return found;
}

function describe(node: Node, imports: ReadonlyMap<string, Imported>, declared: ReadonlySet<string>): Call | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const { callee } = node;
  const range = { start: node.range[0], end: node.range[1] };
  const place = { start: callee.range[0], end: callee.range[1] };
  if (callee.type === 'Identifier') {
    const imported = imports.get(callee.name);
    return {
      range,
      callee: place,
      name: callee.name,
      module: imported?.module,
      exported: imported?.exported,
      isLocal: declared.has(callee.name),
    };
  }
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return undefined;
  const object = callee.object.type === 'Identifier' ? callee.object.name : undefined;
  const imported = object === undefined ? undefined : imports.get(object);
  return {
    range,
    callee: place,
    name: callee.property.name,
    object,
    module: imported?.module,
    exported: imported && callee.property.name,
    isLocal: object === undefined || declared.has(object),
  };
}

interface Imported {
  readonly module: string;
  readonly exported: string;
}

function importsOf(tree: Program): [string, Imported][] {
  return tree.body.flatMap((statement): [string, Imported][] => {
    if (statement.type !== 'ImportDeclaration') return [];
    const module = statement.source.value;
    return statement.specifiers.map((specifier) => {
      const exported =
        specifier.type !== 'ImportSpecifier'
          ? 'default'
          : specifier.imported.type === 'Identifier'
            ? specifier.imported.name
            : specifier.imported.value;
      return [specifier.local.name, { module, exported }];
    });
  });
}

/** Names that the top of a file declares. */
function declaredNames(tree: Program): string[] {
  return tree.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration')
      return declaration.id ? [declaration.id.name] : [];
    return declaration?.type === 'VariableDeclaration'
      ? declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
      : [];
  });
}

/** Calls back for each node until one is left out by `false`. */
export function visit(node: Node, enter: (node: Node) => boolean): void {
  const queue: Node[] = [node];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!enter(next)) continue;
    for (const [key, value] of Object.entries(next)) {
      if (key === 'parent') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) queue.push(child);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}

/** How a configuration names a module that is imported by a path of the project: any path that ends so. */
export function moduleName(imported: string): string {
  if (!/^[.~@]{0,2}\//.test(imported)) return imported;
  const parts = imported
    .replace(/\.[cm]?[jt]sx?$/, '')
    .split('/')
    .filter((part) => !/^(?:\.{1,2}|[~@])$/.test(part));
  return `*/${parts.slice(-2).join('/')}`;
}
