/** A pattern in the text of a file that is evidence for all of its sources; matched once. */
import { Memo } from '../../memo.ts';
import type { SourceFile } from '../../parsed-file.ts';

export class TextSign {
  private readonly known = new Memo<SourceFile, boolean>();

  constructor(private readonly pattern: RegExp) {}

  /** Whether a file has it. */
  isIn(file: SourceFile): boolean {
    let found = this.known.get(file);
    if (found === undefined) this.known.set(file, (found = this.pattern.test(file.text)));
    return found;
  }
}
