import type { Edit, Finding, Fix, FlowStep, Range } from '../types.ts';

interface Part {
  readonly id: string;
  readonly text: string;
  readonly start: number;
}

/** Texts of several files behind one another: offsets in it mean a place in one of them. */
export class JoinedText {
  private readonly parts: Part[];
  private end: number;

  constructor(id: string, text: string) {
    this.parts = [{ id, text, start: 0 }];
    this.end = text.length;
  }

  /** Adds a file and returns its first offset; a file that is already there is not added again. */
  add(id: string, text: string): number {
    const known = this.parts.find((part) => part.id === id);
    if (known) return known.start;
    const start = this.end + 1;
    this.parts.push({ id, text, start });
    this.end = start + text.length;
    return start;
  }

  get text(): string {
    return this.parts.map(({ text }) => text).join('\n');
  }

  /** The findings in the first file. Steps and repairs in other files name their file. */
  ofFirst(findings: readonly Finding[]): readonly Finding[] {
    const { length } = (this.parts[0] as Part).text;
    if (this.parts.length === 1) return findings;
    return findings
      .filter(({ range }) => range.end <= length)
      .map((finding) => ({
        ...finding,
        flow: finding.flow.map((step) => this.step(step)),
        fixes: finding.fixes.map((fix) => this.fix(fix)),
      }));
  }

  private step(step: FlowStep): FlowStep {
    return step.file === undefined ? { ...step, ...this.placeOf(step.range) } : step;
  }

  private fix(fix: Fix): Fix {
    return { ...fix, edits: fix.edits.map((edit): Edit => (edit.file === undefined ? { ...edit, ...this.placeOf(edit.range) } : edit)) };
  }

  /** The file and range behind a range of offsets; without `file` for the first file. */
  placeOf({ start, end }: Range): { readonly file?: string; readonly range: Range } {
    const part = this.parts.filter((one) => one.start <= start).at(-1) as Part;
    const range = { start: start - part.start, end: end - part.start };
    return part.start === 0 ? { range } : { file: part.id, range };
  }
}
