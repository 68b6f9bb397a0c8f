/**
 * Results that live as long as their keys: nodes, variables, files. A table of weak keys in old memory retains its
 * values, and with them the whole tree, through every small collection of garbage; so a host that looks at one text after another
 * lets all of them go between two texts.
 */

/** What holds a result since the last time that all were dropped: of the many tables one text fills few. */
const filled: { forget(): void }[] = [];

/** One such table. Made once, at the top of a module. */
export class Memo<K extends object, V> {
  private table: WeakMap<K, V> | undefined;

  get(key: K): V | undefined {
    return this.table?.get(key);
  }

  /** The cached value of a key; a missing one is computed and cached. */
  of(key: K, find: () => V): V {
    const known = this.table?.get(key);
    if (known !== undefined || this.has(key)) return known as V;
    const found = find();
    this.set(key, found);
    return found;
  }

  has(key: K): boolean {
    return this.table?.has(key) ?? false;
  }

  set(key: K, value: V): this {
    if (!this.table) {
      this.table = new WeakMap();
      filled.push(this);
    }
    this.table.set(key, value);
    return this;
  }

  forget(): void {
    this.table = undefined;
  }
}

/** The result for the text that was looked at last, for queries that come many times in a row about one. Made once, at the top of a module. */
export class LastResult<V> {
  private last: { readonly text: string; readonly result: V } | undefined;

  /** The cached result where the text is that of the last call; any other is computed and cached. */
  of(text: string, find: () => V): V {
    if (this.last?.text !== text) {
      if (!this.last) filled.push(this);
      this.last = { text, result: find() };
    }
    return this.last.result;
  }

  forget(): void {
    this.last = undefined;
  }
}

/** Drops every stored result about files; each is computed again when it is requested. Never to be called during an analysis. */
export function forgetFiles(): void {
  for (const memo of filled) memo.forget();
  filled.length = 0;
}
