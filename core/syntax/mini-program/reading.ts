import type { Range } from '../../types.ts';
import type { FieldBinding, FieldLabel, GivenBinding, RowBinding, TemplatePart } from '../../parsed-file.ts';
import type { Comment } from '../../types.ts';
import type { MarkupExpression } from '../expressions.ts';

/** A text of markup, and where it stands in the text that it is read as a part of. */
export interface MarkupSource {
  /** What its `import` and `include` are relative to. */
  readonly id: string;
  readonly text: string;
  readonly start: number;
}

/** Loads the markup that an `import` or `include` names; undefined when it is not there. */
export type LoadMarkup = (src: string, from: string) => MarkupSource | undefined;

/** A value of the markup that is looked at, before its expressions are parsed. */
export interface MarkupPlace extends Pick<TemplatePart, 'role' | 'name' | 'tag' | 'locals' | 'element'> {
  readonly value: Range;
  /** It is looked at because a value may leave there. */
  readonly isLeak?: boolean;
  /** What stands in braces, or the whole value. */
  readonly expressions: readonly MarkupExpression[];
}

/** What the markup of a page or component shows of its state. Offsets are those of the text that it is a part of. */
export interface MarkupReading {
  readonly fields: readonly FieldBinding[];
  readonly rows: readonly RowBinding[];
  readonly labels: readonly FieldLabel[];
  readonly given: readonly GivenBinding[];
  /** Tags of elements by the selectors that find them: `#form`, `.form`. */
  readonly selectors: ReadonlyMap<string, string>;
  readonly places: readonly MarkupPlace[];
  /** Comments of the markup itself, not of what it includes. */
  readonly comments: readonly Comment[];
}
