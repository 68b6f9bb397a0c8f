/** Constructors of what declares a field: the decorators and the schemas of one library. */
import type { KindId } from '../../types.ts';

/** Decorators of relations, and when the rows at the other end are written together with the one that has the field. */
export interface Relations {
  readonly names: readonly string[];
  /** The option that says so, when it is true or lists one of `writes`; absent: they never are. */
  readonly writtenIf?: string;
  readonly writes?: readonly string[];
}

/** What the decorators of one library say about the fields they stand on. */
export interface FieldDecorators {
  readonly id: string;
  /** Documentation of the decorators. */
  readonly doc: string;
  /** Decorators that let only values of a kind pass. */
  readonly checks?: Readonly<Record<string, KindId>>;
  /** Decorators with a description of the field: names of the options that hold it, '' for a text by itself. */
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  /** Decorators with the name under which a field is stored or serialised: names of the options that hold it, '' for a text by itself. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  /** Decorators that keep a field out of what its object is serialised to. */
  readonly hides?: readonly string[];
  /** Decorators with an option that keeps a field from being read unless it is asked for, when it is `false`. */
  readonly readsUnless?: Readonly<Record<string, string>>;
  /** Decorators whose fields lead to rows of another table. */
  readonly relations?: Relations;
  /** Fields of a class, decorators included, whose objects must, and must not, be reported in a log. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineFieldDecorators(decorators: FieldDecorators): FieldDecorators {
  return decorators;
}

/** How rows are queried from a client whose type argument lists the tables. */
export interface TypedClients {
  /** The method that is given the name of a table. */
  readonly table: string;
  /** The way through the client's type to the rows of a table; `*` stands for its name. */
  readonly rows: readonly string[];
  /** The method that reads rows, or gives changed ones back, and is given the columns in one text. */
  readonly selects: string;
  /** Methods after which a chain is about the same rows. */
  readonly goesOn: readonly string[];
  /** An event whose callback receives changed rows: its name, the option that names the table, and the properties that hold rows. */
  readonly changes?: { readonly event: string; readonly table: string; readonly rows: readonly string[] };
}

/** Functions and methods with which one library describes objects at run time. Their results are types of values. */
export interface SchemaLibrary {
  readonly id: string;
  /** Documentation of the functions. */
  readonly doc: string;
  readonly modules: readonly string[];
  /** Parameters by which files are handed the library without an import. */
  readonly injected?: readonly string[];
  /** Functions, constructors and methods that are given the fields: position of the object that lists them. */
  readonly objects: Readonly<Record<string, number>>;
  /** Functions, constructors and constants whose values hold no text. */
  readonly values: Readonly<Record<string, 'flag' | 'choice' | 'date' | 'number'>>;
  /** Functions around other schemas: their values are those of what they are given. */
  readonly wrappers?: readonly string[];
  /** Functions and methods that let only values of a kind pass. */
  readonly checks?: Readonly<Record<string, KindId>>;
  /** Functions and methods that describe a value in words. */
  readonly texts?: readonly string[];
  /** Options of a field that describe it in words. */
  readonly options?: readonly string[];
  /** Options with the name under which a field is stored, '' for the first text of its function. */
  readonly columns?: readonly string[];
  /** Methods and functions that check a value against a schema and give it back. */
  readonly parses?: readonly string[];
  /** Functions and methods that make a model: position of the schema or of the fields. */
  readonly models?: Readonly<Record<string, number>>;
  /** Methods of a model that give records. */
  readonly reads?: readonly string[];
  /** Events whose hooks are given records, by the method that takes them: `schema.post('save', (record) => …)`. */
  readonly hooks?: Readonly<Record<string, readonly string[]>>;
  /** Events whose hooks have the record as `this`, by the method that takes them: `schema.pre('save', function () { … })`. */
  readonly owners?: Readonly<Record<string, readonly string[]>>;
  /**
   * Methods of a query builder that are given a table, which is a schema: those that read its rows, those that change them, and
   * those that give the changed rows back.
   */
  readonly tables?: {
    readonly from: readonly string[];
    readonly changes: readonly string[];
    /** Methods further down the chain that are given what is written. */
    readonly takes: readonly string[];
    readonly returning: readonly string[];
  };
  /** Clients whose type lists the rows of every table. */
  readonly clients?: TypedClients;
  /** Types whose argument is the type of a schema. */
  readonly types?: readonly string[];
  /** Types of schemas, whose argument is the type of the values that they let pass: `schema: ZodType<T>`. */
  readonly generics?: readonly string[];
  /** Programs that must, and programs that must not, be reported: `body` is unknown input. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineSchemaLibrary(library: SchemaLibrary): SchemaLibrary {
  return library;
}

/**
 * What a field of a type of a package holds: a kind, the fields of an object, the name of another type of the package (`#Address`), or the
 * type argument at a position (`<0`). Lists hold the same as their elements.
 */
export type PackageField = KindId | `#${string}` | `<${number}` | { readonly [name: string]: PackageField };

/** Types that packages declare for data of persons. Fields that are no such data are left out. */
export interface PackageTypes {
  readonly id: string;
  /** Documentation of the types. */
  readonly doc: string;
  /** Packages; a path below one counts as well. */
  readonly modules: readonly string[];
  readonly types: Readonly<Record<string, Readonly<Record<string, PackageField>>>>;
  /** Programs whose values must, and must not, be reported in a log. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function definePackageTypes(types: PackageTypes): PackageTypes {
  return types;
}
