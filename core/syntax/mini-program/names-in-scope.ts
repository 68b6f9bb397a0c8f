/** What names of a mini-program's markup stand for: the state of the page, elements of its lists, data of a template. */

/** Names of the state that lead to a value; undefined when unknown. */
export type StatePath = readonly string[] | undefined;

/** The names that are known at a place of markup. */
export class NamesInScope {
  /** `isApart`: names of the surrounding markup are not visible here; undeclared names are then looked up below the path `rest`. */
  constructor(
    private readonly outer: NamesInScope | undefined,
    private readonly declared: ReadonlyMap<string, StatePath>,
    private readonly isApart = false,
    private readonly rest: StatePath = undefined,
  ) {}

  static readonly PAGE = new NamesInScope(undefined, new Map());

  /** A path from the state on; undefined when it begins with a name of unknown meaning. */
  settled([root = '', ...rest]: readonly string[]): StatePath {
    if (this.declared.has(root)) {
      const path = this.declared.get(root);
      return path && [...path, ...rest];
    }
    if (this.isApart) return this.rest && [...this.rest, root, ...rest];
    return this.outer ? this.outer.settled([root, ...rest]) : [root, ...rest];
  }

  /** What a name was declared as. */
  find(name: string): { readonly path: StatePath } | undefined {
    if (this.declared.has(name)) return { path: this.declared.get(name) };
    return this.isApart ? undefined : this.outer?.find(name);
  }

  /** Every declared name. */
  get names(): readonly string[] {
    return [...(this.isApart ? [] : (this.outer?.names ?? [])), ...this.declared.keys()];
  }
}
