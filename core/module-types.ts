/** What is known of other modules: how they are found, and what flow needs of each. */
import type { Sink } from './catalog/define.ts';
import type { LinkedCode } from './graph/places.ts';
import type { Value as Constant } from './sanitizers/interpreter/values.ts';
import type { Accepted } from './sanitizers/accepted.ts';
import type { Judgement } from './sanitizers/judge.ts';
import type { Redaction } from './sanitizers/redaction/effect.ts';
import type { HiddenKinds } from './sanitizers/redaction/hidden-kinds.ts';
import type { ExportedTypes } from './sources/declared/summary.ts';
import type { KeyFilter } from './sources/flow/left-out/key-filter.ts';
import type { ModuleOrigin } from './sources/file/origin.ts';
import type { Confidence, HiddenFrom, KindId, Node, Range, Source } from './types.ts';

/** A source in another module, as its summary remembers it. */
export interface Carried extends Source {
  /** Whether the name is a member of a person's object. */
  readonly ofPerson: boolean;
  /** Whether the value is an object and this is one of its fields. */
  readonly inside: boolean;
  /** Where that object comes without it. */
  readonly hiddenFrom?: HiddenFrom;
  /** Names of the properties that lead from the value to it, where they are known. */
  readonly path?: readonly string[];
  /** A parameter in whose place it comes back where a caller passes none. */
  readonly unless?: ParameterPart;
  /** Id of the module; `range` is a place in it. */
  readonly file: string;
}

/** A parameter that comes back, and what a copy on its way leaves out. */
export interface PassedPart extends ParameterPart {
  readonly filter?: KeyFilter;
}

/** A parameter, or a property of one that is an options object (`path`); `isRest` stands for it and all after it. */
export interface ParameterPart {
  readonly index: number;
  readonly path?: string;
  readonly isRest: boolean;
}

/** Where a module prints what it is given: the expression alone. */
export interface PrintedRange extends Range {
  /** The expression is a shorthand property, both key and value: its replacement must repeat the key. */
  readonly isShorthand?: true;
  /** The expression is a property of what another function is given, which does without it. */
  readonly isPassedOn?: true;
}

/** One way of a parameter to a sink. */
export interface SinkingParameter {
  readonly value: ParameterPart;
  /** What names the value there: another parameter or a constant text. */
  readonly key?: ParameterPart | string;
  readonly sink: Sink;
  /** Whether the function does little else, or its name describes what it does: its callers know of the sink. */
  readonly isPlain: boolean;
  /** Whether the parameter reaches the sink beside the function's work: the finding is at the sink where the program's callers are known. */
  readonly isBeside: boolean;
  /** Whether the parameter reaches the sink and nothing else: masking the argument changes nothing else. */
  readonly isAlone: boolean;
  /** Its type accepts an object with any fields, so that one may be left out. */
  readonly takesAnything?: true;
  /** Its range in the call of the sink, when it is read there unchanged. */
  readonly printed?: PrintedRange;
  /** Whether it becomes a segment of a path as it is. */
  readonly isSegment?: boolean;
  /** Sources less certain than this do not count there. */
  readonly least?: Confidence;
  /** What copies on the way leave out. */
  readonly filter?: KeyFilter;
  /** What the sink's configuration takes out on the way. */
  readonly redaction?: Redaction;
  readonly file: string;
  readonly range: Range;
}

/** A parameter whose fields stand in the query of a request. */
export interface QueryParameter {
  readonly part: ParameterPart;
  /** The parameter that holds the method of the request, where callers choose it; `isGet`: the method is GET without it. */
  readonly method?: { readonly part: ParameterPart; readonly isGet: boolean };
}

/** What calling a function means to its caller. */
export interface FunctionSummary {
  readonly sinks: readonly SinkingParameter[];
  /** What it puts into the query of a request. */
  readonly queries?: readonly QueryParameter[];
  /** Parameters that come back, whole or changed in a way that leaves them readable. */
  readonly passes: readonly PassedPart[];
  /** What it shows that an argument holds: by the declared type of its parameter, or by what it reads of it. */
  receives?(index: number): readonly Carried[];
  /** What it gives that it reads from a store, or the like, under the name that is its first argument. */
  readByName?(name: string): readonly Carried[];
  /** What it gives whatever it is given. */
  readonly returns: readonly Carried[];
  /** What it leaves visible of values of a kind, where it cuts, stars or encodes its first argument; `others` are the further ones. */
  readonly masks?: (kind: KindId, others: readonly Constant[]) => Judgement | undefined;
  /** What it may be given as its first argument; undefined where that is not known. */
  accepts?(): Accepted | undefined;
  /** Whether it logs what it is given at a position, and nothing readable of that is in what it logs. */
  cleans?(index: number): boolean;
  /** Kinds that its module leaves in no text which it prints. */
  readonly hides?: HiddenKinds;
  /** The fields that are not in what it gives, where that is a copy of its first argument. */
  readonly keyFilter?: KeyFilter;
  /** The fields that it removes from what it is given at a position, by the names that lead to them. */
  removes?(index: number): readonly (readonly string[])[];
  /** Whatever is given, nothing readable comes back: a mask, a check, a constant. */
  readonly isSilent: boolean;
  /** Whether it gives a new object, of whose fields none may hold more of what is given than `passes` names. */
  readonly isMade?: boolean;
  /** Whether it gives an address that the device itself opens: `tel:`, `https://wa.me/`. */
  readonly makesLocalAddress: boolean;
  /** The object it makes, or the name of another module that it gives: a class whose instance it makes, a store. */
  readonly result?: Exported | ModuleLink;
  /** The package that makes what it returns: `posthog-node` for `getClient()`. */
  readonly maker?: ModuleOrigin;
  /** The function itself; it lives in memory only. */
  readonly code?: ModuleCode;
}

/** A function or value of another module, and what is known there of the expressions in it. */
export interface ModuleCode extends LinkedCode {
  /** Id of the module. */
  readonly file: string;
  carried(node: Node, path: readonly string[]): readonly Carried[];
  /** What the type holds that the value is made with: `new Subject<User>()`. */
  typed(path: readonly string[]): readonly Carried[];
  /** What a name in it means in a further module. */
  linked(name: Node): ModuleCode | undefined;
}

/** A name of another module. */
export interface ModuleLink {
  readonly module: string;
  /** Exported name; `*` for the whole module. */
  readonly name: string;
}

/** Where a constant text stands in another module. */
export interface ConstantOrigin {
  /** Id of the module; `range` is a place in it. */
  readonly file: string;
  readonly range: Range;
}

/** A constant text as a module exports it; it lives in memory only. */
export interface ExportedConstant {
  readonly text: string;
  /** Whether it is the value itself, or in effect where something else, a setting, is missing. */
  readonly as: 'value' | 'default' | 'setting';
  readonly origins: readonly ConstantOrigin[];
}

/** What an exported name is. */
export interface Exported {
  readonly fn?: FunctionSummary;
  /** PI that the value holds. */
  readonly carries: readonly Carried[];
  /** What the rows of a table hold whose columns it lists. */
  readonly rows?: readonly Carried[];
  /** Texts that the value is or may be. */
  readonly constants?: readonly ExportedConstant[];
  /** The texts of a list or set in which nothing else stands. */
  readonly texts?: readonly string[];
  /** What it takes out of what it is given to log, when it is a logger that does. */
  readonly redaction?: Redaction;
  /** The package that made it: `log4js` for a logger. */
  readonly origin?: ModuleOrigin;
  /** Types behind the name. */
  readonly types?: ExportedTypes;
  /** The expression that makes the value, where a call does; it lives in memory only. */
  readonly code?: ModuleCode;
  /** Members of an object or class, static ones and those of its instances. */
  readonly members: ReadonlyMap<string, Exported | ModuleLink>;
  /** What has the other members: the class that a class extends. */
  readonly base?: Exported | ModuleLink;
  /** The function of another module whose result it is: `createReporter` for `export const reporter = createReporter()`. */
  readonly maker?: ModuleLink;
}

/** Where a value is made. */
export interface Site {
  /** Offset of the expression, in UTF-16 units. */
  readonly at: number;
  /** The constant text that stands there. */
  readonly value?: string;
  /** Last name of what is called or constructed there. */
  readonly maker?: string;
  /** Whether an instance of a class is constructed there. */
  readonly isNew?: true;
  /** The constant text that is its first argument. */
  readonly text?: string;
}

/** A site in a module. */
export interface ModuleSite extends Site {
  readonly file: string;
}

/** What other modules need to know of one module for flow across files. */
export interface ModuleSummary {
  readonly exports: ReadonlyMap<string, Exported | ModuleLink>;
  /** Where what it exports under a name, or a member of that, is made, or the name of another module that it passes on. */
  siteOf(path: readonly string[]): Site | ModuleLink | undefined;
  /** Modules of `export * from`. */
  readonly stars: readonly string[];
  /** What it gives every component or page: `Vue.prototype.$log = …`, `App({ globalData })`. */
  readonly globals: ReadonlyMap<string, Exported | ModuleLink>;
  /** Modules that it installs: `app.use(plugin)`, `import './plugins'`. */
  readonly plugins: readonly string[];
}

/** How core reads other modules: synchronously, or later (the editor fetches them and analyzes again). */
export interface ModuleHost {
  /** Absolute id of the module that `specifier` names in file `from`, or undefined. */
  resolve(specifier: string, from: string): string | undefined;
  /** Text of a module; undefined when there is none or it cannot be read; `'later'` when it is not here yet. */
  read(id: string): string | undefined | 'later';
  /** Files that start the program that `from` belongs to (`src/main.ts`, a mini-program's `app.js`), the nearest first. */
  entries?(from: string): readonly string[];
  /**
   * Scripts and markup of the program that `from` belongs to, dependencies left out: the same array as long as no file
   * is known to have come or gone, while their texts may change. Undefined when there are too many to look at, or no program is known.
   */
  programFiles?(from: string): readonly string[] | undefined;
  /**
   * Files of the repository that may make accounts and are no part of a program: seeds, statements of SQL, code in other languages, lists of
   * containers. The same array under the same condition as `programFiles`. Undefined when there are too many, or no repository is known.
   */
  accountFiles?(from: string): readonly string[] | undefined;
  /**
   * Length of the texts whose trees may stay in memory between two analyses, in UTF-16 units; 1,500,000 where it is left out. A scan of a
   * large program that drops fewer trees parses fewer modules again.
   */
  readonly keptLength?: number;
  /** All files of the Prisma schema that one of them belongs to, itself first: a schema stands for the client that is generated from it. */
  schemaFiles?(schema: string): readonly string[];
}
