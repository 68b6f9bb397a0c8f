import type { FieldBinding, FieldLabel, GivenBinding, ParsedFile, RowBinding, TemplatePart } from '../../parsed-file.ts';
import type { Comment } from '../../types.ts';
import { mayHaveMarkupLeaks } from './leaks.ts';
import { readMarkup } from './reader.ts';
import type { LoadMarkup, MarkupReading, MarkupSource } from './reading.ts';
import { parsePlaces } from './values.ts';

const NONE: readonly never[] = [];
/** No other comments of markup are needed. */
const DIRECTIVE = /<!--\s*eslint-/;

/** Which of the two is looked at. */
export type LookedAt = 'script' | 'markup';

/**
 * The script of a page or component together with its markup, which is read on first demand. Their offsets are
 * those of a text in which one stands behind the other.
 */
export class PageFile implements ParsedFile {
  readonly tree: ParsedFile['tree'];
  readonly scopes: ParsedFile['scopes'];
  readonly repaired: ParsedFile['repaired'];
  private knownReading: MarkupReading | undefined;
  private knownTemplates: readonly TemplatePart[] | undefined;

  /** `textOf` gives the text that all offsets belong to, `scriptOf` the id of a component's script by its tag. */
  constructor(
    script: Pick<ParsedFile, 'tree' | 'scopes' | 'repaired'>,
    private readonly markup: MarkupSource,
    private readonly load: LoadMarkup,
    private readonly textOf: () => string,
    private readonly lookedAt: LookedAt,
    private readonly scriptOf: (tag: string) => string | undefined = () => undefined,
  ) {
    this.tree = script.tree;
    this.scopes = script.scopes;
    this.repaired = script.repaired;
  }

  get fields(): readonly FieldBinding[] {
    return this.reading.fields;
  }

  get given(): readonly GivenBinding[] {
    return this.reading.given;
  }

  componentOf(tagOrSelector: string): string | undefined {
    const tag = /^[#.]/.test(tagOrSelector) ? this.reading.selectors.get(tagOrSelector) : tagOrSelector;
    return tag === undefined ? undefined : this.scriptOf(tag);
  }

  get rows(): readonly RowBinding[] {
    return this.reading.rows;
  }

  get labels(): readonly FieldLabel[] {
    return this.reading.labels;
  }

  get templates(): readonly TemplatePart[] {
    return (this.knownTemplates ??= this.readTemplates());
  }

  /** Comments of markup apply to the markup. */
  get htmlComments(): readonly Comment[] {
    return this.lookedAt === 'markup' && DIRECTIVE.test(this.markup.text) ? this.reading.comments : NONE;
  }

  /** Whether anything in the markup may leak. */
  get hasLeaks(): boolean {
    return mayHaveMarkupLeaks(this.markup.text) && this.reading.places.some(({ isLeak }) => isLeak);
  }

  /** The text is whole only when everything that the markup imports was read. */
  private readTemplates(): TemplatePart[] {
    const places = this.reading.places.filter(({ isLeak }) => !isLeak || this.lookedAt === 'markup');
    return parsePlaces(this.textOf(), places);
  }

  private get reading(): MarkupReading {
    return (this.knownReading ??= readMarkup(this.markup, this.load));
  }
}
