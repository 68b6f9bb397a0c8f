/** The findings of one file, and the secrets that they stand for: a text that repeats one shows no more. */
import { contains } from '../../syntax/tree.ts';
import type { Finding, Fix, Range } from '../../types.ts';

export class ReportedSecrets {
  readonly findings: Finding[] = [];

  constructor(private readonly text: string) {}

  /** Whether a finding stands at a secret. */
  has(secret: string): boolean {
    return this.findings.some(({ range }) => this.isWrittenIn(range, secret));
  }

  /** Whether a secret is not written in a range, but in a constant with a finding, of which the text there is put together. */
  isOfConstant(range: Range, secret: string): boolean {
    return !this.isWrittenIn(range, secret) && this.has(secret);
  }

  /** Whether a secret is a part of the text in a range. */
  isWrittenIn({ start, end }: Range, secret: string): boolean {
    return this.text.slice(start, end).includes(secret);
  }

  /** The repair of the constant that a text repeats, which takes it out of the text too: alone, the text would be half of it. */
  repairsOf(at: Range): Fix[] {
    // An insertion beside the text changes nothing in it.
    const isChanged = (range: Range): boolean => contains(range, at) || (range.start < range.end && contains(at, range));
    const changes = (fix: Fix): boolean => fix.edits.some(({ file, range }) => file === undefined && isChanged(range));
    return this.findings.flatMap(({ fixes }) => fixes.filter(changes)).slice(0, 1);
  }

  /** The findings: one without a repair has the one of another finding that changes its place too. */
  get withSharedRepairs(): Finding[] {
    return this.findings.map((finding) =>
      finding.fixes.length > 0 || finding.data['stays'] !== undefined ? finding : { ...finding, fixes: this.repairsOf(finding.range) },
    );
  }
}
