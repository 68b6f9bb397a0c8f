import { mask, type MaskKind } from './mask.ts';

/**
 * 要脱敏的字段 Names of fields with the kind of what they hold: `{ phone: 'mobile-phone', idCard: 'id-card' }`; or names alone, which are hidden
 * whole: `['phone', 'idCard']`.
 */
export type MaskedFields = Readonly<Record<string, MaskKind | (string & {})>> | readonly string[];

/** Deeper than this, and where an object contains itself, nothing is shown. */
const MAX_DEPTH = 12;

/**
 * 按字段名脱敏 A copy of a value with the named fields masked at every depth: in records, arrays, maps, sets and objects of classes.
 * Names match whatever their case, with or without _ and -; of a path such as `user.phone` the last name counts. Fields without a name
 * in `fields` are shown as they are. A text or number that is given by itself has no field names, so it becomes ***; so does everything
 * where `fields` names none. Never throws and never changes what it is given.
 */
export function maskFields(value: unknown, fields: MaskedFields): unknown {
  const kinds = kindsOf(fields);
  return kinds.size === 0 || /^(?:string|number|bigint)$/.test(typeof value) ? '***' : copied(value, kinds, []);
}

/** The kind of each named field; none for what is no list of names, and for a path that ends in every field. */
function kindsOf(fields: unknown): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  try {
    const isList = Array.isArray(fields);
    for (const key of isList ? (fields as unknown[]).map(String) : Object.keys(typeof fields === 'object' ? (fields as object) : {})) {
      const name = plainName(key);
      const last = name.split(/[.[\]'"]+/).filter((part) => part !== '').pop();
      if (last === undefined || last === '*') return new Map();
      const kind = isList ? '' : String((fields as Record<string, unknown>)[key]);
      kinds.set(name, kind).set(last, kind);
    }
    return kinds;
  } catch {
    return new Map();
  }
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

function copied(value: unknown, kinds: ReadonlyMap<string, string>, parents: readonly unknown[]): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return '***';
  if (typeof value !== 'object' || value === null) return value;
  if (parents.length >= MAX_DEPTH || parents.indexOf(value) >= 0) return '***';
  const inner = [...parents, value];
  try {
    if (value instanceof Date) return new Date(value.getTime());
    if (Array.isArray(value)) return value.map((item) => copied(item, kinds, inner));
    if (value instanceof Set) return new Set([...value].map((item) => copied(item, kinds, inner)));
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [copied(key, kinds, inner), fieldValue(key, item, kinds, inner)]));
    return record(value, kinds, inner);
  } catch {
    return '***';
  }
}

/** The own fields of an object; of an error its message as well, which is no field that is listed. */
function record(value: object, kinds: ReadonlyMap<string, string>, parents: readonly unknown[]): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  if (value instanceof Error) copy['message'] = fieldValue('message', value.message, kinds, parents);
  for (const name of Object.keys(value)) {
    const item = fieldValue(name, (value as Record<string, unknown>)[name], kinds, parents);
    Object.defineProperty(copy, name, { value: item, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

function fieldValue(name: unknown, value: unknown, kinds: ReadonlyMap<string, string>, parents: readonly unknown[]): unknown {
  const kind = typeof name === 'string' ? kinds.get(plainName(name)) : undefined;
  if (kind === undefined) return copied(value, kinds, parents);
  return value === undefined || value === null ? value : mask(value, kind);
}
