/** What a data file sets: names with their values, whatever the notation of the tool that reads it. */
import type { DataFile, Entry } from '../../parse/data/entries.ts';
import type { Range } from '../../types.ts';
import { base64Bytes } from '../literals/checks.ts';
import { isScreamingCase, splitWords } from '../words.ts';
import { isLabel, isTextCatalogue } from './text-catalogue.ts';

/** One value under one name. */
export interface Setting {
  readonly name: string;
  /** Names of what holds it, nearest first. */
  readonly owners: readonly string[];
  /** Words of the names beside it, joined by blanks. */
  readonly beside: readonly string[];
  readonly value: string;
  /** Place of the value, or of the text that holds it. */
  readonly range: Range;
  readonly isText: boolean;
  /** An environment variable or the option of a command: programs read it, and it names nothing else. */
  readonly isVariable: boolean;
  /** It takes effect where something else is missing: `${PASSWORD:-…}`. */
  readonly isDefault: boolean;
  /** Most of the values beside it are sentences and labels. */
  readonly isAmongTexts: boolean;
  /** Share of sentences and labels among the values beside it; 1 when nothing stands there. */
  readonly textsBeside: number;
}

/** `NAME=value`, an item of the lists `environment` and `args`. */
const ASSIGNMENT = /^(?<name>(?:-D|--)?[A-Za-z_][\w.-]{0,80})=(?<value>[^]+)$/;
/** `--requirepass value`, `--password=value` inside a command. */
const OPTION = /(?<![\w-])--?(?<name>[a-z][a-z-]{2,40})(?:=|\s+)(?:"(?<double>[^"]+)"|'(?<single>[^']+)'|(?<bare>[^\s"'-][^\s"']*))/gi;
const OPTION_NAME = /^--?[a-z][a-z-]{2,40}$/i;
const NAME_KEYS = new Set(['name', 'key', 'parameterkey', 'param']);
const VALUE_KEYS = new Set(['value', 'parametervalue', 'val']);
/** `${NAME:-value}`, `${NAME:value}`; after `:?` an error message stands. */
const WITH_DEFAULT = /\$\{[\w.-]{1,80}(?::-|:=|-|:(?![?+]))([^${}]*)\}/g;
const WHOLE_DEFAULT = /^\$\{[\w.-]{1,80}(?::-|:=|-|:(?![?+]))([^${}]*)\}$/;

/** Every setting of a file, in order. */
export function settingsOf(file: DataFile): Setting[] {
  const groups = new Map<number, Entry[]>();
  for (const entry of file.entries) {
    const group = groups.get(entry.parent);
    if (group) group.push(entry);
    else groups.set(entry.parent, [entry]);
  }
  const secrets = secretObjects(file.entries);
  return [...groups.values()].flatMap((group) => new Group(group, secrets).settings()).sort((a, b) => a.range.start - b.range.start);
}

/** A text with the defaults of its interpolations filled in. */
export function withDefaults(text: string): string {
  return text.includes('${') ? text.replace(WITH_DEFAULT, '$1') : text;
}

/** Entries that stand beside each other. */
class Group {
  private readonly texts: ReadonlySet<Entry>;
  private readonly isAmongTexts: boolean;
  private readonly keys: readonly string[];

  constructor(private readonly entries: readonly Entry[], private readonly secrets: ReadonlySet<string>) {
    this.texts = new Set(entries.filter(({ value }) => isLabel(value)));
    this.isAmongTexts = isTextCatalogue(this.texts.size, entries.length);
    const names = entries.flatMap(({ path, value }) => (typeof path.at(-1) === 'number' ? ASSIGNMENT.exec(value)?.groups?.['name'] : undefined) ?? namesOf(path)[0] ?? []);
    this.keys = [...new Set(names.map((name) => splitWords(name).join(' ')))];
  }

  settings(): Setting[] {
    const pair = this.nameAndValue();
    if (pair) return [pair];
    return this.entries.flatMap((entry, index): Setting[] => {
      const [name, ...owners] = namesOf(entry.path);
      const isItem = typeof entry.path.at(-1) === 'number';
      const value = this.secrets.has(secretKey(entry)) ? decoded(entry.value) : entry.value;
      const own = name === undefined || isItem ? [] : [this.setting({ ...entry, value }, name, owners)];
      return [...own, ...this.inside(entry, name === undefined ? [] : isItem ? [name, ...owners] : owners, isItem ? this.entries[index - 1] : undefined)];
    });
  }

  /** `- name: DB_PASSWORD` with `value: …` below it. */
  private nameAndValue(): Setting | undefined {
    if (this.entries.length > 6) return undefined;
    const of = (names: ReadonlySet<string>): Entry | undefined => this.entries.find(({ path }) => names.has(String(path.at(-1)).toLowerCase()));
    const name = of(NAME_KEYS);
    const value = of(VALUE_KEYS);
    if (!name || !value || !/^[\w.-]+$/.test(name.value)) return undefined;
    return this.setting(value, name.value, namesOf(value.path).slice(1));
  }

  /** Settings inside one text: `NAME=value` in a list, options of a command. */
  private inside(entry: Entry, owners: readonly string[], before: Entry | undefined): Setting[] {
    const assigned = before !== undefined || typeof entry.path.at(-1) === 'number' ? ASSIGNMENT.exec(entry.value)?.groups : undefined;
    if (assigned) return [this.setting({ ...entry, value: assigned['value'] ?? '', isText: true }, (assigned['name'] ?? '').replace(/^-D|^--/, ''), owners, true)];
    if (before && OPTION_NAME.test(before.value)) return [this.setting(entry, before.value.replace(/^-+/, ''), owners, true)];
    if (!entry.value.includes('-')) return [];
    return [...entry.value.matchAll(OPTION)].map(({ groups = {} }) =>
      this.setting({ ...entry, value: groups['double'] ?? groups['single'] ?? groups['bare'] ?? '', isText: true }, groups['name'] ?? '', owners, true),
    );
  }

  private setting(entry: Entry, name: string, owners: readonly string[], isVariable = isScreamingCase(name)): Setting {
    const own = splitWords(name).join(' ');
    const fallback = WHOLE_DEFAULT.exec(entry.value.trim())?.[1];
    return {
      name,
      owners,
      beside: this.keys.filter((key) => key !== own),
      value: fallback ?? entry.value,
      range: entry.valueRange,
      isText: entry.isText,
      isVariable,
      isDefault: fallback !== undefined,
      isAmongTexts: this.isAmongTexts,
      textsBeside: this.entries.length > 1 ? (this.texts.size - (this.texts.has(entry) ? 1 : 0)) / (this.entries.length - 1) : 1,
    };
  }
}

/** Names of a path, the last first; positions in lists have none. */
function namesOf(path: Entry['path']): string[] {
  return path.filter((key) => typeof key === 'string').reverse();
}

/** Paths of the `data` of Kubernetes secrets, whose values are base64. */
function secretObjects(entries: readonly Entry[]): Set<string> {
  const kinds = entries.filter(({ path, value }) => path.at(-1) === 'kind' && value === 'Secret');
  return new Set(kinds.map(({ document, path }) => [document, ...path.slice(0, -1), 'data'].join('\n')));
}

function secretKey({ document, path }: Entry): string {
  return [document, ...path.slice(0, -1)].join('\n');
}

/** UTF-8 text of base64; empty for binary values. */
function decoded(base64: string): string {
  const bytes = base64Bytes(base64.replace(/\s/g, ''));
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')).trim();
  } catch {
    return '';
  }
}
