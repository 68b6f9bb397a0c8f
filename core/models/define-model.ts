/**
 * What a library does to values, as data. One file per library; nothing but these rows knows a library's name.
 *
 * A place is `argument[0]`, `argument[1..]`, `argument[last]`, `receiver` or `return`, and then steps:
 * - `.name` a property, `.*` any property or element;
 * - `[argument[0]]` the property whose key that argument is, the whole where that argument is left out;
 * - `.parameter[0]` what a function that is passed as an argument, or in one, receives (only `.argument[0]` may follow; as the start of a
 *   flow, with what its declared type adds), `.return` what it gives: `argument[0].on.*.parameter[0]`; of a function that the library
 *   makes, `.return` is what that gives: `return.0.return`;
 * - `.argument[0]` what is given to a function that stands in this place: `return.1.argument[0]`;
 * - `.thrown` what is thrown or rejected instead, and what an error holds then: `return.thrown.config`.
 */
export interface FlowRow {
  /**
   * `Object.assign` as it is reached from a global or a package; `Array#map` for a method of values of that type, `Store#()` for a call of
   * such a value itself.
   */
  readonly call: string;
  readonly from: string | readonly string[];
  readonly to: string | readonly string[];
  /** What is copied: the value itself (the default), each property of it, all of it however deep, a text that shows it, or its JSON. */
  readonly copies?: 'value' | 'properties' | 'deep' | 'text' | 'json';
  /** Each copied property is held in an object of its own, under this name. */
  readonly wrap?: string;
  /** Of each copied property, what it holds under this name. */
  readonly unwrap?: string;
  /** The arguments that list the keys of the properties that are copied, or of those that are not: `argument[1..]`. */
  readonly only?: string;
  readonly without?: string;
  /** The property of an argument that is written out there where the flow does not exist: `argument[1].get`. */
  readonly unless?: string;
}

export interface Model {
  readonly id: string;
  /** The package that `call` starts from; `builtin` for what the language and its hosts provide. */
  readonly package: string;
  /** Other packages with the same functions. */
  readonly alsoIn?: readonly string[];
  /** Names under which scripts find the package without importing it. */
  readonly globals?: readonly string[];
  /** The page of the vendor that documents it. */
  readonly doc: string;
  readonly flows?: readonly FlowRow[];
  /** Calls by what they return: a new value of a type whose methods have rows. */
  readonly returns?: Readonly<Record<string, string>>;
  /** Types of what stands in the result of a call, by the call, and then by the properties that lead there: `interceptors.request`. */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * Functions that give a function while they have fewer arguments than this number, as `map(fn)(list)` does. What they lack comes after
   * what they have. Rows are those of the complete call.
   */
  readonly lackLast?: Readonly<Record<string, number>>;
  /** The same where what they lack comes before the others. Infinity: they are never complete at once, as `flow(f, g)(value)`. */
  readonly lackFirst?: Readonly<Record<string, number>>;
  /** Methods that take away what their receiver holds: a place in it, as in `flows`. */
  readonly empties?: Readonly<Record<string, string>>;
  /** Programs in which `user.phone` reaches `sink`, and in which it does not. */
  readonly examples: { readonly carries: readonly string[]; readonly stops: readonly string[] };
}

/** A model as it is written. */
export function defineModel(model: Model): Model {
  return model;
}
