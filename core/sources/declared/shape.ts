/** What is known of a type without a compiler: the fields of its values, and which values hold no text. */
import type { Confidence, HiddenFrom, KindId, Node, Range } from '../../types.ts';

/**
 * Class of single values: `flag` for booleans and functions, `choice` for enums, literal unions and keys, `date`, `number`
 * and `text` for themselves.
 */
export type ValueClass = 'flag' | 'choice' | 'date' | 'number' | 'text';

/** The kind of a declared name, by evidence beside it: a decorator, a description, a comment. */
export interface DeclaredKind {
  readonly kind: KindId;
  readonly confidence: Confidence;
}

/** One field of a type. */
export interface Field {
  readonly name: string;
  /** Where it is declared. */
  readonly node: Node;
  /** Undefined when nothing is known of its type. */
  readonly type: () => Shape | undefined;
  readonly told?: () => DeclaredKind | undefined;
  /** The values that its type lists, as texts. */
  readonly values?: () => readonly string[] | undefined;
  /** The module that declares it, and the place there, when that is another one. */
  readonly origin?: { readonly file: string; readonly range: Range };
  /** Where its object comes without it. */
  readonly hiddenFrom?: HiddenFrom;
  /** Whether it leads to rows of another table, which are not written with this one. */
  readonly isRelation?: boolean;
  /** Whether it leads to rows of another table, which are read only when a query joins them. */
  readonly isOnDemand?: boolean;
}

/** A type known by nothing but its name, which is that of a person's record. */
export interface PersonType {
  readonly name: string;
  readonly node: Node;
}

export interface Shape {
  readonly values?: ValueClass;
  readonly fields: ReadonlyMap<string, Field>;
  readonly persons: readonly PersonType[];
  /** Whether values may have fields that are not listed. */
  readonly isOpen: boolean;
  /** The members of a union of object types, which a test may tell apart. */
  readonly alternatives?: readonly Shape[];
  /** Types of the elements by their position, where it is that of a row: `[user: User, visits: number]`. */
  readonly places?: readonly (Shape | undefined)[];
  /** Positions of the type parameters that it is or contains as a whole, while a summary of it is made. */
  readonly parameters?: readonly number[];
  /** Properties that lead to a value of the same type, unless it has a field of that name: `value` of a ref. */
  readonly through?: ReadonlySet<string>;
  /** Type of properties that are not listed: `Record<string, User>`. */
  readonly others?: () => Shape | undefined;
  /** What a function gives. */
  readonly returns?: () => Shape | undefined;
  /** What a function is given at a position. */
  readonly takes?: (index: number) => Shape | undefined;
  /** What the listeners of each event are given, by the event: functions, or what their first parameter is. */
  readonly events?: () => Shape | undefined;
  /** What the constructor of a class and the reading methods of a model give. */
  readonly instance?: () => Shape | undefined;
}

const NO_FIELDS: ReadonlyMap<string, Field> = new Map();
const NO_PERSONS: readonly PersonType[] = [];

/** A type of single values. */
export function valuesShape(values: ValueClass): Shape {
  return { values, fields: NO_FIELDS, persons: NO_PERSONS, isOpen: false };
}

export const FLAG = valuesShape('flag');
export const CHOICE = valuesShape('choice');
export const TEXT = valuesShape('text');
export const NUMBER = valuesShape('number');
export const DATE = valuesShape('date');

/** A type with these fields; later ones replace earlier ones of their name. */
export function objectShape(fields: readonly Field[], isOpen = false): Shape {
  return { fields: new Map(fields.map((field) => [field.name, field])), persons: NO_PERSONS, isOpen };
}

/** A record of a person of whose fields nothing is known. */
export function personShape(person: PersonType): Shape {
  return { fields: NO_FIELDS, persons: [person], isOpen: true };
}

/** A type parameter, of which only its position is known. */
export function parameterShape(index: number): Shape {
  return { fields: NO_FIELDS, persons: NO_PERSONS, isOpen: true, parameters: [index] };
}

/** The type of a function. */
export function functionShape(returns: () => Shape | undefined, takes?: (index: number) => Shape | undefined): Shape {
  return { ...FLAG, returns, takes };
}

/** The type of what calls listeners. */
export function emitterShape(events: () => Shape | undefined): Shape {
  return { ...FLAG, events };
}

/** The type of a function that makes a state, and is given what sets and reads it. */
export function creatorShape(state: () => Shape | undefined): Shape {
  const changed = functionShape(state, state);
  const setter = functionShape(NOTHING, (index) => (index === 0 ? changed : undefined));
  return functionShape(state, (index) => [setter, functionShape(state)][index]);
}

/** What a function gives of whose result nothing is known. */
export const NOTHING = (): undefined => undefined;

/** The type of a class or model. */
export function constructorShape(instance: () => Shape | undefined): Shape {
  return { ...FLAG, instance: once(instance) };
}

/**
 * A collection of values of a type under names that are not known; undefined for single values, except flags: `Record<Column, boolean>` shows
 * nobody's data, whatever its keys are called.
 */
export function dictionaryOf(values: Shape | undefined): Shape | undefined {
  const isFlags = values?.values === 'flag' && values.returns === undefined && values.instance === undefined && values.events === undefined;
  return values?.values === undefined || isFlags ? values && { ...values, others: () => values } : undefined;
}

/** The same type behind properties such as `value` and `current`. */
export function behind(shape: Shape | undefined, ...properties: string[]): Shape | undefined {
  return shape && { ...shape, through: new Set([...(shape.through ?? []), ...properties]) };
}

/**
 * All of the types at once, or one of them: what has a field of a name in any of them. Undefined members are types of
 * which nothing is known; undefined when that is true of all.
 */
export function merged(shapes: readonly (Shape | undefined)[]): Shape | undefined {
  const known = shapes.filter((shape) => shape !== undefined);
  const [first] = known;
  if (known.length <= 1 && known.length === shapes.length) return first;
  const objects = known.filter((shape) => shape.values === undefined);
  if (objects.length === 0) return known.length === shapes.length && first ? oneClass(known) : undefined;
  return {
    fields: new Map(objects.flatMap((shape) => [...shape.fields])),
    persons: objects.flatMap((shape) => shape.persons),
    isOpen: known.length < shapes.length || known.some((shape) => shape.isOpen),
    parameters: objects.flatMap((shape) => shape.parameters ?? []),
    through: objects.find((shape) => shape.through)?.through,
    others: objects.find((shape) => shape.others)?.others,
  };
}

/** One of the types, of which the members stay known. */
export function unionOf(shapes: readonly (Shape | undefined)[]): Shape | undefined {
  const whole = merged(shapes);
  const alternatives = shapes.flatMap((shape) => shape?.alternatives ?? shape ?? []);
  return whole && alternatives.length > 1 && alternatives.length >= shapes.length ? { ...whole, alternatives } : whole;
}

/** A row, which is all of its elements at once where nothing shows which of them is meant. */
export function rowOf(places: readonly (Shape | undefined)[]): Shape | undefined {
  const whole = merged(places);
  return whole && places.length > 1 ? { ...whole, places } : whole;
}

/** A list, which has the type of its elements: where these are rows, its own elements are not theirs. */
export function listOf(element: Shape | undefined): Shape | undefined {
  return element?.places ? { ...element, places: undefined } : element;
}

const TELLING: readonly ValueClass[] = ['text', 'number', 'date', 'choice', 'flag'];

/** The class that can hold most. */
function oneClass(shapes: readonly Shape[]): Shape {
  const classes = new Set(shapes.map((shape) => shape.values));
  const values = TELLING.find((candidate) => classes.has(candidate)) ?? 'text';
  return shapes.find((shape) => shape.values === values) ?? valuesShape(values);
}

/** A type with some of its fields only. */
export function picked(shape: Shape, names: ReadonlySet<string>, node: Node): Shape {
  const known = [...names].flatMap(
    (name): Field | Field[] => shape.fields.get(name) ?? (shape.isOpen ? [{ name, node, type: () => undefined }] : []),
  );
  return { ...shape, fields: new Map(known.map((field) => [field.name, field])), persons: NO_PERSONS, isOpen: false };
}

/** A type without some of its fields. */
export function omitted(shape: Shape, names: ReadonlySet<string>): Shape {
  return { ...shape, fields: new Map([...shape.fields].filter(([name]) => !names.has(name))) };
}

/** What `instanceToPlain` leaves of a type. */
export function serialised(shape: Shape): Shape {
  return { ...shape, fields: new Map([...shape.fields].filter(([, field]) => field.hiddenFrom === undefined)) };
}

/** Whether two shapes are of one class and list the same fields. */
export function isSameShape(one: Shape | undefined, other: Shape | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || one.values !== other.values || one.isOpen !== other.isOpen) return false;
  if (one.fields.size !== other.fields.size || one.persons.length !== other.persons.length || !one.returns !== !other.returns) return false;
  for (const [name, { node }] of one.fields) if (other.fields.get(name)?.node !== node) return false;
  return true;
}

/** What is known of the type of an expression. */
export interface Typed {
  readonly shape?: Shape;
  /** The field that the expression reads, when it reads one of a known type. */
  readonly field?: Field;
}

export const UNTYPED: Typed = {};

/** Whether two types have the same fields of the same class. */
export function isSameType(one: Typed, other: Typed): boolean {
  return one.field?.node === other.field?.node && isSameShape(one.shape, other.shape);
}

/** Memoises a result; undefined while the query is open, so that types may contain themselves. */
export function once<T>(find: () => T | undefined): () => T | undefined {
  let state: { readonly answer: T | undefined } | undefined;
  return () => {
    if (state) return state.answer;
    state = { answer: undefined };
    let answer: T | undefined;
    let isFound = false;
    try {
      answer = find();
      isFound = true;
    } finally {
      state = isFound ? { answer } : undefined;
    }
    return answer;
  };
}

/** What the type parameters of a declaration stand for. */
export type Environment = ReadonlyMap<string, () => Shape | undefined>;
export const NO_PARAMETERS: Environment = new Map();

/** A field of a type; the type itself behind `value`, `current` and the like. */
export function fieldOf(shape: Shape | undefined, name: string): Typed | undefined {
  const field = shape?.fields.get(name);
  if (field) return { field, shape: field.type() };
  if (shape?.through?.has(name)) return { shape };
  return shape?.others ? { shape: shape.others() } : undefined;
}

/** The element of a row at a position; of any other list, all elements have the type of the list. */
export function placeOf(shape: Shape | undefined, index: number): Shape | undefined {
  return shape?.places ? shape.places[index] : shape;
}
