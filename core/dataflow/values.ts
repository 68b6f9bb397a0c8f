/** The values of one file: equal ones are one object. */
import type { Node } from '../types.ts';
import { ANY, extended, type Path } from '../graph/access-path.ts';
import type { Cell, Constant, Made, Outer } from './facts.ts';

/** The property that holds what a generator returns. */
export const GENERATED = '^return';

/** Texts recorded for a value that becomes part of them: only the first one. */
const MAX_THROUGH = 1;

/** An object by the expression that makes it, with its type, or a variable by the name that is declared. */
export type Container = Pick<Made, 'node' | 'family'>;

/** All values of one file. */
export class Values {
  private readonly outers = new Map<string, Outer>();
  /** Those of them that stand for a whole expression: most are, and need no key as a text. */
  private readonly entering = new Map<Node, Outer>();
  private readonly shared = new Map<string, Map<string, Cell>>();
  private readonly constants = new Map<Node, Constant>();
  private readonly others = new Map<Node, Outer>();
  private readonly containers = new WeakMap<Node, Container>();
  private readonly ids = new Map<Node | string, number>();

  constant(node: Node): Constant {
    let known = this.constants.get(node);
    if (!known) this.constants.set(node, (known = { type: 'constant', node }));
    return known;
  }

  /** A value that enters the file at an expression; `name` makes all uses of one global or import one root. */
  outer(at: Node, name?: string): Outer {
    if (name !== undefined) return this.intern(name, at, [], at, [], []);
    let known = this.entering.get(at);
    if (!known) this.entering.set(at, (known = this.intern(at, at, [], at, [], [])));
    return known;
  }

  /** What code that is not followed puts into an object or variable. */
  elsewhere({ node, family }: Container): Outer {
    let known = this.others.get(node);
    if (!known) {
      const root = { ...node, parent: node } as Node;
      this.others.set(node, (known = this.outer(root)));
      this.containers.set(root, { node, family });
    }
    return known;
  }

  /** The object or variable that a root stands for in that way. */
  containerAt(root: Node): Container | undefined {
    return this.containers.get(root);
  }

  /** A property of a value from out of sight, read by `at` or, where no expression reads it, by the rest of a path. */
  property(value: Outer, name: string, at?: Node): Outer {
    const key = /^\d+$/.test(name) ? ANY : name;
    const rest = at ? [] : extended(value.rest, key);
    const root = this.rootOf(value);
    const repeated = value.path.indexOf(key);
    if (repeated >= 0)
      return this.intern(root, value.root, value.path.slice(0, repeated + 1), at ?? value.at, at ? [] : value.rest, value.through);
    if (value.path.length + 1 > MAX_DEPTH) return this.intern(at ?? value.at, at ?? value.at, [], at ?? value.at, rest, value.through);
    return this.intern(root, value.root, [...value.path, key], at ?? value.at, rest, value.through);
  }

  /** A copy of a value from out of sight that is made at a place: what is written into the one, the other does not hold. */
  copy(value: Outer, site: Node): Outer {
    const root = `copy ${String(this.id(this.rootOf(value)))} ${String(this.id(site))}`;
    return this.intern(root, value.root, value.path, value.at, value.rest, value.through);
  }

  /** The same value as a part of a text. */
  inText(value: Outer, text: Node): Outer {
    if (value.through.length >= MAX_THROUGH) return value;
    return this.intern(this.rootOf(value), value.root, value.path, value.at, value.rest, [...value.through, text]);
  }

  private readonly roots = new WeakMap<Outer, Node | string>();

  private rootOf(value: Outer): Node | string {
    return this.roots.get(value) ?? value.root;
  }

  private intern(key: Node | string, root: Node, path: Path, at: Node, rest: Path, through: readonly Node[]): Outer {
    const part = path.length === 0 ? String(this.id(key)) : `${this.id(key)}\n${path.join('\n')}`;
    const isBare = rest.length === 0 && through.length === 0;
    const text = `${part}\n\n${this.id(at)}${isBare ? '' : `\n${rest.join('\n')}\n\n${through.map((node) => this.id(node)).join()}`}`;
    let known = this.outers.get(text);
    if (!known) {
      let fields = this.shared.get(part);
      if (!fields) this.shared.set(part, (fields = new Map()));
      this.outers.set(text, (known = { type: 'outer', root, path, at, rest, through, fields }));
      this.roots.set(known, key);
    }
    return known;
  }

  private id(node: Node | string): number {
    let known = this.ids.get(node);
    if (known === undefined) this.ids.set(node, (known = this.ids.size));
    return known;
  }
}

/** Properties below a root that are distinguished. */
const MAX_DEPTH = 3;
