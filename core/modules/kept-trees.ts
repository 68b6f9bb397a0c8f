/**
 * Least-recently-used cache of trees and their results between two analyses. Trees take most of the memory, and one run may cover many
 * projects.
 */
export class KeptTrees<T extends { readonly text: string }> {
  /** In order of use, the most recent last. */
  private readonly kept = new Set<T>();
  private length = 0;

  /** `most`: total length of the cached texts, in UTF-16 units. `drop` removes the tree of an entry; it can be made again. */
  constructor(
    private readonly most: number,
    private readonly drop: (entry: T) => void,
  ) {}

  /** Marks the tree of an entry as the last used. */
  keep(entry: T): void {
    if (!this.kept.delete(entry)) this.length += entry.text.length;
    this.kept.add(entry);
  }

  /** Removes an entry that is not needed any more. */
  forget(entry: T): void {
    if (this.kept.delete(entry)) this.length -= entry.text.length;
  }

  /** Drops the trees that were not used for longest, until the rest is short enough. */
  dropOldest(): void {
    for (const entry of this.kept) {
      if (this.length <= this.most) return;
      this.forget(entry);
      this.drop(entry);
    }
  }
}
