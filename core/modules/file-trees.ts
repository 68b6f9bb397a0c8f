/** Trees of the files of one host: a file is parsed once, whether it is analysed, summarised as a module or looked at as a writer. */
import type { ParsedFile } from '../parsed-file.ts';
import { KeptTrees } from './kept-trees.ts';
import { isProgramScript, parseAny } from './parse-module.ts';

/** Length of the texts whose trees stay in memory between two analyses, in UTF-16 units, unless the host allows another: some hundred megabytes at most. */
const MAX_KEPT = 1_500_000;

interface Tree {
  readonly id: string;
  readonly text: string;
  /** Undefined for a text that cannot be parsed. */
  readonly parsed: ParsedFile | undefined;
}

/** Parsed files of other modules, cached until their texts change. */
export class FileTrees {
  private readonly trees = new Map<string, Tree>();
  private readonly kept: KeptTrees<Tree>;

  /** `mostKept`: length of the texts whose trees stay between two analyses. */
  constructor(mostKept = MAX_KEPT) {
    this.kept = new KeptTrees<Tree>(mostKept, ({ id }) => this.trees.delete(id));
  }

  /** The tree of a file with a script; undefined for one that cannot be parsed, is generated or has none. */
  of(id: string, text: string): ParsedFile | undefined {
    const known = this.trees.get(id);
    if (known?.text === text) this.kept.keep(known);
    return known?.text === text ? known.parsed : this.add(id, text, parseAny(id, text));
  }

  /** The tree of a text that was parsed before, and could be. */
  known(id: string, text: string): ParsedFile | undefined {
    const tree = this.trees.get(id);
    return tree?.text === text ? tree.parsed : undefined;
  }

  /** Remembers the tree that `parseFile` made of a text without any options. */
  put(id: string, text: string, parsed: ParsedFile): void {
    if (this.trees.get(id)?.text !== text && isProgramScript(id, text)) this.add(id, text, parsed);
  }

  private add(id: string, text: string, parsed: ParsedFile | undefined): ParsedFile | undefined {
    const known = this.trees.get(id);
    if (known) this.kept.forget(known);
    const tree: Tree = { id, text, parsed };
    this.trees.set(id, tree);
    this.kept.keep(tree);
    return parsed;
  }

  /** Drops the trees that were not used for longest; between two analyses no reader holds one. */
  dropOldest(): void {
    this.kept.dropOldest();
  }
}
