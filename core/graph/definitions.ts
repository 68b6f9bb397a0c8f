/** Definitions and uses: everything that gives a variable its value, and which of it a use can see. */
import { Memo } from '../memo.ts';
import { isFunction } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import type { Path } from './access-path.ts';
import { isDead } from './constants.ts';
import { MAX_ORDERED, reaching, type Placed } from './order.ts';
import { targetsOf, type Default, type Target } from './patterns.ts';
import { functionAround, type ClassNode, type FunctionNode, type Names, type Variable } from './places.ts';

/** Where a variable's value comes from. */
export type Given =
  /** The value of an expression. */
  | { readonly type: 'value'; readonly node: Node }
  /** Each element, or each key, of what an expression gives. */
  | { readonly type: 'element' | 'key'; readonly node: Node }
  | { readonly type: 'parameter'; readonly fn: FunctionNode; readonly index: number }
  /** What is thrown in a block. */
  | { readonly type: 'caught'; readonly block: Node }
  | { readonly type: 'declared'; readonly node: FunctionNode | ClassNode }
  /** Another module, or something that is no value. */
  | { readonly type: 'outside'; readonly node: Node };

/** One definition of a variable: the part at `path` of what is given. */
export interface Definition extends Placed {
  /** The identifier that is declared or assigned. */
  readonly name: Node;
  readonly given: Given;
  readonly path: Path;
  readonly defaults: readonly Default[];
  readonly rest?: Target['rest'];
}

const files = new Memo<Names, Definitions>();

/** The definitions of a file, found once for all its readers. */
export function definitionsIn(names: Names): Definitions {
  return files.of(names, () => new Definitions(names));
}

/** Definitions of the variables of one file. */
export class Definitions {
  private readonly known = new Map<Variable, readonly Definition[]>();

  constructor(private readonly names: Names) {}

  /** Every definition of a variable that is not in code that never runs. */
  of(variable: Variable): readonly Definition[] {
    let found = this.known.get(variable);
    if (!found) this.known.set(variable, (found = this.find(variable)));
    return found;
  }

  /** The definitions that a use of the variable can see. */
  reaching(variable: Variable, use: Node): readonly Definition[] {
    const all = this.of(variable);
    if (all.length < 2 || all.length > MAX_ORDERED) return all;
    return reaching(all, use, homeOf(variable));
  }

  private find(variable: Variable): Definition[] {
    const { defs, references } = variable;
    const found: Definition[] = [];
    for (const { type, node, name } of defs) found.push(...this.declaration(String(type), node as Node, name as Node));
    for (const reference of references) {
      if (!reference.isWrite() || reference.init || this.names.sees?.(variable, reference.identifier as Node) === false) continue;
      found.push(...this.assignment(reference.identifier as Node));
    }
    const alive = found.length > 1 ? found.filter(({ at }) => !isDead(at, this.names)) : found;
    return alive.sort((a, b) => a.at.range[0] - b.at.range[0]);
  }

  private declaration(type: string, node: Node, name: Node): Definition[] {
    if (type === 'Parameter' && isFunction(node)) {
      return node.params.flatMap((param, index) => this.parts(param, name, { type: 'parameter', fn: node, index }, param, true));
    }
    if (type === 'FunctionName' || type === 'ClassName') return [whole({ type: 'declared', node: node as FunctionNode }, name, node)];
    const kind = node.type;
    if (kind === 'CatchClause') {
      const block = node.parent.type === 'TryStatement' ? node.parent.block : node;
      return node.param ? this.parts(node.param, name, { type: 'caught', block }, node.param, true) : [];
    }
    if (kind !== 'VariableDeclarator') return [whole({ type: 'outside', node }, name, node)];
    if (node.init) return this.parts(node.id, name, { type: 'value', node: node.init }, node, true);
    if (node.parent.declare) return [whole({ type: 'outside', node }, name, node)];
    const loop = node.parent.parent;
    if (loop?.type === 'ForOfStatement') return this.parts(node.id, name, { type: 'element', node: loop.right }, node, true);
    return loop?.type === 'ForInStatement' ? this.parts(node.id, name, { type: 'key', node: loop.right }, node, true) : [];
  }

  /** `x = …`, `[x] = …`, `x += …`, `x++`, `for (x of …)`. */
  private assignment(identifier: Node): Definition[] {
    let current: Node = identifier;
    while (current.parent && /Pattern$|^Property$|^RestElement$/.test(current.parent.type)) current = current.parent;
    const at = current.parent;
    if (at?.type === 'AssignmentExpression') {
      if (at.operator !== '=') return [whole({ type: 'value', node: at.right }, identifier, at, false)];
      return this.parts(at.left, identifier, { type: 'value', node: at.right }, at, true);
    }
    if (at?.type === 'ForOfStatement') return this.parts(at.left, identifier, { type: 'element', node: at.right }, at, false);
    if (at?.type === 'UpdateExpression') return [whole({ type: 'value', node: at }, identifier, at)];
    return at?.type === 'ForInStatement' ? [whole({ type: 'key', node: at.right }, identifier, at, false)] : [];
  }

  private parts(pattern: Node, name: Node, given: Given, at: Node, replaces: boolean): Definition[] {
    if (pattern === name) return [whole(given, name, at, replaces)];
    return targetsOf(pattern, this.names)
      .filter(({ node }) => node === name)
      .map(({ path, defaults, rest }) => ({ given, name, path, defaults, rest, at, replaces }));
  }
}

function whole(given: Given, name: Node, at: Node, replaces = true): Definition {
  return { given, name, path: [], defaults: [], at, replaces };
}

/** The pattern, or the one name, that receives what is given where a variable is defined. */
export function patternOf({ at, name }: Definition): Node {
  return at.type === 'VariableDeclarator' ? at.id : at.type === 'AssignmentExpression' || at.type === 'ForOfStatement' ? at.left : name;
}

/** The function that a variable lives in; undefined for one of the file. */
export function homeOf({ defs, scope }: Variable): Node | undefined {
  if (String(defs[0]?.type) === 'Parameter') return defs[0]?.node as Node;
  for (let current: typeof scope | null = scope; current; current = current.upper) {
    const block = current.block as Node;
    if (isFunction(block)) return block;
    if (current.upper === null || block.type === 'Program') return undefined;
  }
  return functionAround(defs[0]?.node as Node);
}
