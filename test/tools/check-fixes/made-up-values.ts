/** Made-up values of every shape that a type allows, and how much of them a text shows. They belong to nobody. */
import ts from 'typescript';
import { displayOf } from '../../../core/catalog/displays.ts';
import { PERSON_OBJECT } from '../../../core/catalog/kinds.ts';
import { maskFunctionOf } from '../../../core/fix/masks/mask-functions.ts';
import type { KindId } from '../../../core/index.ts';

export type Shape = 'text' | 'number' | 'nothing' | 'record' | 'list' | 'map' | 'set' | 'instance' | 'nested';

export interface MadeUp {
  readonly shape: Shape;
  readonly value: unknown;
}

/** One secret of a made-up value, and how many of its characters in a row may be shown. */
interface Secret {
  readonly text: string;
  readonly longest: number;
}

/** Longest run that a proper mask shows of a kind, which of a name is a surname of two characters; of what has no mask nothing. */
const LONGEST: Readonly<Record<KindId, number>> = { 'mobile-phone': 4, landline: 4, 'id-card': 4, 'bank-card': 6, 'person-name': 2, email: 2, address: 9 };
/** Letters that stand together by accident, in names of fields for one. */
const BY_CHANCE = 3;
const PERSON: Readonly<Record<string, KindId>> = { name: 'person-name', phone: 'mobile-phone', idCard: 'id-card', email: 'email', address: 'address', password: 'login-password' };

/** The secret part of a usual value of a kind: of an e-mail address what stands before the @. */
function valuesOf(kind: KindId): readonly string[] {
  return displayOf(kind).shapes.map(({ text }) => text);
}

function secretsOf(kind: KindId): Secret[] {
  const longest = LONGEST[kind] ?? (maskFunctionOf(kind) ? BY_CHANCE : 2);
  return displayOf(kind).shapes.map(({ text, counted }) => ({ text: counted ? text.slice(...counted) : text, longest: Math.min(longest, text.length - 1) }));
}

/** Fields of a record by what is found in it; those of a usual person where the finding names none. */
export function fieldsOf(parts: readonly { readonly name: string; readonly kinds: readonly KindId[] }[]): ReadonlyMap<string, KindId> {
  const named = parts.flatMap(({ name, kinds }) => name.split(/[,、 ]+/).flatMap((field) => (/^[\w$]+$/.test(field) && kinds[0] !== undefined && kinds[0] !== PERSON_OBJECT ? [[field, kinds[0]] as const] : [])));
  return new Map(named.length > 0 ? named : Object.entries(PERSON));
}

class Member {
  constructor(fields: object) {
    Object.assign(this, fields);
  }
}

/** Values of one kind or record in the shapes that `type` allows; all shapes where it allows anything. */
export function madeUpValues(type: ts.Type | undefined, checker: ts.TypeChecker | undefined, kind: KindId, fields: ReadonlyMap<string, KindId>): MadeUp[] {
  const record = Object.fromEntries([...fields].map(([name, of]) => [name, valuesOf(of)[0]]));
  const texts = valuesOf(kind === PERSON_OBJECT ? 'mobile-phone' : kind).map((value): MadeUp => ({ shape: 'text', value }));
  const nothing: MadeUp[] = [undefined, null].map((value) => ({ shape: 'nothing', value }));
  const all: Readonly<Record<Shape, () => readonly MadeUp[]>> = {
    text: () => texts,
    number: () => [{ shape: 'number', value: 15_412_345_678 }],
    nothing: () => nothing,
    record: () => [{ shape: 'record', value: record }],
    list: () => [{ shape: 'list', value: [record, record] }, { shape: 'list', value: [] }],
    map: () => [{ shape: 'map', value: new Map([['a', record]]) }],
    set: () => [{ shape: 'set', value: new Set([record]) }],
    instance: () => [{ shape: 'instance', value: new Member(record) }],
    nested: () => [{ shape: 'nested', value: { data: record, list: [record] } }],
  };
  const shapes = type && checker ? shapesOf(type, checker) : undefined;
  return [...(shapes ?? (Object.keys(all) as Shape[]))].flatMap((shape) => all[shape]());
}

/** Shapes of the values of a type; undefined where it allows any. */
export function shapesOf(type: ts.Type, checker: ts.TypeChecker): ReadonlySet<Shape> | undefined {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) return undefined;
  if (type.isUnion()) {
    const parts = type.types.map((part) => shapesOf(part, checker));
    return parts.includes(undefined) ? undefined : new Set(parts.flatMap((part) => [...(part ?? [])]));
  }
  if (type.flags & ts.TypeFlags.StringLike) return new Set(['text']);
  if (type.flags & ts.TypeFlags.NumberLike) return new Set(['number']);
  if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void)) return new Set(['nothing']);
  if (checker.isArrayType(type) || checker.isTupleType(type)) return new Set(['list']);
  const name = type.symbol?.name;
  if (name === 'Map' || name === 'ReadonlyMap') return new Set(['map']);
  if (name === 'Set' || name === 'ReadonlySet') return new Set(['set']);
  if (type.isClass()) return new Set(['instance']);
  if (type.getProperties().length === 0 || checker.getIndexTypeOfType(type, ts.IndexKind.String)) return undefined;
  return new Set(type.getProperties().some((property) => isHolder(property, checker)) ? ['record', 'nested'] : ['record']);
}

function isHolder(property: ts.Symbol, checker: ts.TypeChecker): boolean {
  return property.name === 'data' && (checker.getTypeOfSymbol(property).flags & ts.TypeFlags.Any) !== 0;
}

/** Fields of a declared type that a usual person has. */
export function declaredFields(type: ts.Type | undefined): ReadonlyMap<string, KindId> {
  const names = new Set(type?.getProperties().map(({ name }) => name));
  return new Map(Object.entries(PERSON).filter(([name]) => names.has(name)));
}

/** Whether a printed text shows more of a value of these kinds than their masks state. */
export function showsTooMuch(printed: string, kinds: Iterable<KindId>): boolean {
  const plain = printed.replace(/[\s-]/g, '');
  return [...kinds].flatMap(secretsOf).some(({ text, longest }) => {
    const secret = text.replace(/[\s-]/g, '');
    for (let at = 0; at + longest + 1 <= secret.length; at++) if (plain.includes(secret.slice(at, at + longest + 1))) return true;
    return false;
  });
}
