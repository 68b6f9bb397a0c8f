/** Length of the texts whose trees are kept between two analyses: some ten megabytes of trees. */
const MAX_KEPT = 200_000;

/** Which trees of modules stay between two analyses: trees are what takes memory, however many projects one run looks at. */
export class KeptTrees<T extends { readonly text: string }> {
  /** The last used last. */
  private readonly kept = new Set<T>();
  private length = 0;

  /** `drop` takes the tree from an entry; it can be made again. */
  constructor(private readonly drop: (entry: T) => void) {}

  /** Says that the tree of an entry was used now. */
  keep(entry: T): void {
    if (!this.kept.delete(entry)) this.length += entry.text.length;
    this.kept.add(entry);
  }

  /** Lets go of an entry that nobody asks for again. */
  forget(entry: T): void {
    if (this.kept.delete(entry)) this.length -= entry.text.length;
  }

  /** Drops the trees that were not used for longest, until the rest is short enough. */
  dropOldest(): void {
    for (const entry of this.kept) {
      if (this.length <= MAX_KEPT) return;
      this.forget(entry);
      this.drop(entry);
    }
  }
}
