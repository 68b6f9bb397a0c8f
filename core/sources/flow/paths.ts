/** Where in an object a source stands: putting values under names, and reading names out of values. */
import { ANY, leftOut, type Path } from '../../graph/access-path.ts';
import { UNKNOWN, type SourceHit, type Value } from './value.ts';

/** Length limit of an access path: longer ones are of no use, and an object that holds itself would have ever longer paths. */
const MAX_PATH = 6;

/** The sources of a value as fields of an object that holds it under these names. */
export function putUnder(value: Value, names: Path): SourceHit[] {
  return value.sources.map((source) => ({
    ...source,
    inside: true,
    path: source.inside && !source.path ? undefined : [...names, ...(source.path ?? [])].slice(0, MAX_PATH),
  }));
}

/** The sources of a value as elements of a collection. */
export function putInto(value: Value): SourceHit[] {
  return value.sources.map((source) => ({ ...source, inside: true }));
}

/** What is known of one property of a value; unknown when its sources stand elsewhere. */
export function fieldOf(value: Value, name: string): Value {
  const sources = value.sources.flatMap((source) => (source.path?.[0] === name ? [withPath(source, source.path.slice(1))] : []));
  return sources.length > 0 ? { sources, silent: false } : UNKNOWN;
}

/** Where in a request or a response its body stands, beside headers and address. */
export const BODY = 'json()';

/** The body of a message: fields that are read of the message itself are not in it. */
export function bodyIn(value: Value): Value {
  const sources = value.sources.flatMap((source) => {
    const [first, ...rest] = source.path ?? [];
    if (first === BODY) return [withPath(source, rest)];
    return first !== undefined && source.evidence === 'object' ? [] : [source];
  });
  return { ...value, sources };
}

/** The name of a place of a row that is taken apart: `const [name, phone] = row`. */
export function placeName(index: number): string {
  return `[${index}]`;
}

/** What stands at one place of a row: fields that are known of other places are not in it. */
export function placeIn(value: Value, index: number): Value {
  if (!value.sources.some(({ path }) => PLACE.test(path?.[0] ?? ''))) return value;
  const sources = value.sources.flatMap((source) => {
    const [first = '', ...rest] = source.path ?? [];
    return !PLACE.test(first) ? [source] : first === placeName(index) ? [withPath(source, rest)] : [];
  });
  return { ...value, sources };
}

const PLACE = /^\[\d+\]$/;

/** What any property of a value may hold but those that are left out: read by a key that is not known. */
export function anyFieldOf(value: Value, but: readonly string[] = []): Value {
  const isIn = ({ inside, path, name }: SourceHit): boolean => inside === true && !but.includes(path?.[0] ?? name);
  const sources = value.sources.flatMap((source) => (isIn(source) ? [withPath(source, source.path?.slice(1) ?? [])] : []));
  return sources.length > 0 ? { sources, silent: false } : UNKNOWN;
}

function withPath(source: SourceHit, path: Path): SourceHit {
  return { ...source, inside: path.length > 0, path: path.length > 0 ? path : undefined };
}

/** A value without some of its fields, each given by the names that lead to it. */
export function without(value: Value, gone: readonly Path[]): Value {
  if (value.sources.length === 0 || gone.length === 0) return value;
  const sources = value.sources.filter((source) => !gone.some((path) => isAt(source, path)));
  if (sources.length === value.sources.length) return value;
  return { sources, silent: sources.every((source) => source.confidence === 'low') };
}

/** Whether a source stands at or below a path; a source without a path counts as a field of its own name. */
function isAt(source: SourceHit, path: Path): boolean {
  const own = source.path ?? [source.name];
  return path.every((name, index) => own[index] === name);
}

/** The part of a value at a path; `ANY` stands for every field. */
export function partAt(value: Value, path: Path): Value {
  return path.reduce((whole, key) => {
    const but = leftOut(key);
    return but ? anyFieldOf(whole, but) : fieldOf(whole, key);
  }, value);
}

/** The same of a value that may be a list, whose elements have no key of their own: `ANY` may stand for one of these. */
export function partWithin(value: Value, path: Path): Value {
  const part = partAt(value, path);
  const ofElements = path.filter((key) => key !== ANY);
  return part.sources.length > 0 || ofElements.length === 0 || ofElements.length === path.length ? part : partAt(value, ofElements);
}
