/** Entries that stand beside each other in one object, list or section. */
import type { Entry } from '../../syntax/data/entries.ts';
import { classifyValue } from '../texts/value-class.ts';
import { namesAround } from '../names/names-around.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { Named } from '../passwords/tried.ts';

/** `NAME=value`, an item of the lists `environment` and `args`. */
export const ASSIGNMENT = /^(?<name>(?:-D|--)?[A-Za-z_][\w.-]{0,80})=(?<value>[\s\S]+)$/;
const MIN_TEXTS = 4;
const MOST = 0.6;

/** Everything is computed on demand, since most groups are never queried. */
export class Group {
  private names: readonly string[] | undefined;
  private labels: readonly Entry[] | undefined;
  private knownNamed: readonly Named[] | undefined;
  private keys: ReadonlySet<string | number | undefined> | undefined;

  constructor(readonly entries: readonly Entry[]) {}

  /** Every entry by its own key. */
  get named(): readonly Named[] {
    return (this.knownNamed ??= this.entries.map(({ path, value }) => ({ name: String(path.at(-1) ?? ''), text: value })));
  }

  /** Whether an entry has a key. */
  has(key: string): boolean {
    return (this.keys ??= new Set(this.entries.map(({ path }) => path.at(-1)))).has(key);
  }

  /** Words of the other names, joined by blanks. */
  beside(name: string): string[] {
    this.names ??= [...new Set(this.entries.flatMap((entry) => nameOf(entry) ?? []).map((one) => splitWords(one).join(' ')))];
    return namesAround(this.names, splitWords(name).join(' '));
  }

  /** Whether most values are sentences and labels: translations, texts of a form. */
  get isOfTexts(): boolean {
    return this.entries.length >= MIN_TEXTS && this.labelled.length / this.entries.length >= MOST;
  }

  /** Share of sentences and labels among the values beside a value; 1 when nothing stands there. */
  textsBeside({ start }: Entry['valueRange']): number {
    const others = this.labelled.filter(({ valueRange }) => valueRange.start !== start);
    return this.entries.length > 1 ? others.length / (this.entries.length - 1) : 1;
  }

  private get labelled(): readonly Entry[] {
    return (this.labels ??= this.entries.filter(({ value }) => isLabel(value)));
  }
}

function nameOf({ path, value }: Entry): string | undefined {
  const assigned = typeof path.at(-1) === 'number' ? ASSIGNMENT.exec(value)?.groups?.['name'] : undefined;
  return assigned ?? path.filter((key) => typeof key === 'string').at(-1);
}

function isLabel(value: string): boolean {
  return /^[A-Z][a-z]+$/.test(value) || ['text', 'placeholder'].includes(classifyValue(value));
}
