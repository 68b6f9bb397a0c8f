/** The states of one file as wholes: those of its components and stores, each with the objects that declare it and what is written to it. */
import type { TSESTree } from '@typescript-eslint/types';
import { contains, keysOf, rangeOf } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { isOptionsObject } from './state-options.ts';

/** One value that is put somewhere into the state. */
export interface StateWrite {
  readonly name: string;
  /** Properties below the name: `form.phone` of `setData({ 'form.phone': x })`. */
  readonly path: readonly string[];
  readonly value: Node;
}

/** What a state is made of as a whole; the same object whenever the same state is queried. */
export interface WholeState {
  readonly objects: readonly TSESTree.ObjectExpression[];
  readonly writes: readonly StateWrite[];
}

export class WholeStates {
  private readonly known = new Map<Node | undefined, WholeState>();

  /** `all`: the objects that hold a whole state of the file, and `written`, what is put into one. */
  constructor(
    private readonly all: readonly TSESTree.ObjectExpression[],
    private readonly written: readonly StateWrite[],
  ) {}

  /** The state at a node, or of the store that the node reads; all of the file where none declares its own. */
  of(node: Node, store: Node | undefined): WholeState {
    const options = this.optionsOf(node, store);
    let whole = this.known.get(options);
    if (!whole) this.known.set(options, (whole = options ? this.within(options) : { objects: this.all, writes: this.written }));
    return whole;
  }

  /** Options of the component or store that a node belongs to, when they declare its state themselves. */
  private optionsOf(node: Node, store: Node | undefined): Node | undefined {
    for (let current: Node | undefined = store ?? node; current; current = current.parent) {
      const isOptions = current === store || isOptionsObject(current);
      if (isOptions && this.objectsIn(current).length > 0) return current;
    }
    return undefined;
  }

  private within(options: Node): WholeState {
    const objects = this.objectsIn(options);
    const declared = new Set(objects.flatMap(keysOf));
    return { objects, writes: this.written.filter(({ name, value }) => declared.has(name) || isIn(options, value)) };
  }

  private objectsIn(options: Node): TSESTree.ObjectExpression[] {
    return this.all.filter((object) => isIn(options, object));
  }
}

function isIn(options: Node, part: Node): boolean {
  return contains(rangeOf(options), rangeOf(part));
}
