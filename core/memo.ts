/**
 * Results that live as long as their keys: nodes, variables, files. A table of weak keys in old memory retains its
 * values, and with them the whole tree, through every small collection of garbage; so a host that looks at one text after another,
 * such as an editor, lets all of them go between two texts.
 */

const all: { forget(): void }[] = [];

/** One such table. Made once, at the top of a module. */
export class Memo<K extends object, V> {
  private table = new WeakMap<K, V>();

  constructor() {
    all.push(this);
  }

  get(key: K): V | undefined {
    return this.table.get(key);
  }

  /** The cached value of a key; a missing one is computed and cached. */
  of(key: K, find: () => V): V {
    const known = this.table.get(key);
    if (known !== undefined || this.table.has(key)) return known as V;
    const found = find();
    this.table.set(key, found);
    return found;
  }

  has(key: K): boolean {
    return this.table.has(key);
  }

  set(key: K, value: V): this {
    this.table.set(key, value);
    return this;
  }

  forget(): void {
    this.table = new WeakMap();
  }
}

/** The result for the text that was looked at last, for queries that come many times in a row about one. Made once, at the top of a module. */
export class LastResult<V> {
  private last: { readonly text: string; readonly result: V } | undefined;

  constructor() {
    all.push(this);
  }

  /** The cached result where the text is that of the last call; any other is computed and cached. */
  of(text: string, find: () => V): V {
    if (this.last?.text !== text) this.last = { text, result: find() };
    return this.last.result;
  }

  forget(): void {
    this.last = undefined;
  }
}

/** Drops every stored result about files; each is computed again when it is requested. Never to be called during an analysis. */
export function forgetFiles(): void {
  for (const memo of all) memo.forget();
}
