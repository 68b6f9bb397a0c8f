/** Constructors of catalogue entries: they give completion and errors in the entry's own file. */
import type { Confidence, KindId, Level, SinkTarget, Text } from '../types.ts';

export type TermList = Partial<Record<Confidence, readonly string[]>>;

/** Another name of a kind, by the names that the code gives it. All in lower case, without signs. */
export interface Called {
  /** Letters by which a name of the code is one of this kind. */
  readonly among: readonly string[];
  /** Whole names and ends of names; each name of the kind has to be one of them. */
  readonly names?: readonly string[];
  readonly endings?: readonly string[];
  readonly name: Text;
}

/** One kind of personal information or credential. */
export interface Kind {
  readonly id: KindId;
  readonly name: Text;
  /** Group of GB/T 35273-2020 Annex A, or `credential`. */
  readonly category: string;
  /** What it is called where the code's own names say less than the kind does, or more. */
  readonly called?: readonly Called[];
  /** The kind that this one is a special case of: entries for that one apply to this one too where it has none of its own. */
  readonly variantOf?: KindId;
  readonly level: Level;
  /** Group of the thresholds of 法释〔2017〕10号 Art. 5: A 50, B 500, C 5000 items. */
  readonly tier?: 'A' | 'B' | 'C';
  /** Which standard calls it sensitive. */
  readonly sensitivity?: string;
  /** Names by language; words separated by spaces. `high` stands alone, `low` only with context. */
  readonly terms: { readonly en?: TermList; readonly pinyin?: TermList; readonly abbr?: TermList; readonly zh?: TermList };
  /** Names that must match this kind, and false friends that must not (at medium or high confidence). */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineKind(kind: Kind): Kind {
  return kind;
}

/** Which arguments of a call leave our control. */
export interface SinkArguments {
  /** Positions of arguments whose value leaves; `'all'` for every argument. Default `'all'`. */
  readonly values?: readonly number[] | 'all';
  /** Position of the argument that names the value (a storage key). */
  readonly key?: number;
  /** The argument at this position is an options object: these properties leave, `keyProperty` names the value. */
  readonly options?: { readonly at: number; readonly properties: readonly string[]; readonly keyProperty?: string };
}

/** Where the receiver of a sink comes from. */
export type SinkOrigin =
  /** A global object that is not shadowed, as written: `console`, `process.stdout`, `wx.getLogManager()`. */
  | { readonly global: string | readonly string[] }
  /**
   * Anything derived from an export of a package: calls, `new` and members keep the origin. `element` is the position in
   * an array that a hook returns: 1 for `setCookie` in `const [cookies, setCookie] = useCookies()`.
   */
  | { readonly module: string | readonly string[]; readonly exports?: readonly string[]; readonly element?: number }
  /**
   * The name of the receiver: `logger` its last word, `ctx.logger` its last two names, `.session` all of it, `objectStore()` and `redis.get()` the
   * result of a call, `withScope(=>)` what a call gives its callback.
   */
  | { readonly receiver: readonly string[] }
  /** An import of the project's own from a path through a folder of this name: `model` for `../model/user`. */
  | { readonly folder: readonly string[] };

/** One way to reach a sink. */
export interface SinkPattern extends SinkArguments {
  readonly from: SinkOrigin;
  /** Methods called on the origin, or properties written; absent: the origin itself is called. */
  readonly members?: readonly string[];
  /** The members are assigned to (`location.href = …`), not called. */
  readonly write?: boolean;
  /** Only `new` reaches the sink; the receiver is the last word of the class's name. */
  readonly constructed?: boolean;
  /** Only calls whose argument at this position is text like this; of templates the constant parts count. A group `place` names the place. */
  readonly when?: { readonly at: number; readonly text: RegExp };
  /** Only answers that say that a request failed. */
  readonly whenFailed?: boolean;
  /** Whoever gets it has sent the request: what is not a field of a record may be what was sent, and is a guess. */
  readonly toSender?: boolean;
  /** Something out of sight may make the value harmless (a model's hook that hashes), so that a finding is a guess. */
  readonly isGuess?: boolean;
  /** Sources less certain than this are not even a guess here: any error names things. */
  readonly least?: Confidence;
  /** The text at `key` (or each text of a list) says what is kept there; nothing else is handed over: `createObjectStore('passwords')`. */
  readonly isPlace?: boolean;
  /** A state that is kept from then on: until there is a value, its key, its type and its fields tell of what will be. */
  readonly isState?: boolean;
  /** What a function among the values returns leaves. */
  readonly isReturned?: boolean;
  /** It is one more thing that leaves by a call that another pattern may describe. */
  readonly isBeside?: boolean;
  /** What leaves is text of `name=value` pairs, or a list of such: the text before a value names it (`document.cookie`). */
  readonly pairs?: boolean;
}

/** A place where values leave our control. */
export interface Sink {
  readonly id: string;
  readonly target: SinkTarget;
  /** What a message calls it. */
  readonly name: Text;
  /** Vendor documentation of the calls below. */
  readonly doc: string;
  readonly patterns: readonly SinkPattern[];
  /** What it writes may be the result of the program, which another program reads. */
  readonly isOutput?: boolean;
  /** Code that must, and code that must not, reach this sink; `phone` stands for a mobile number. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineSink(sink: Sink): Sink {
  return sink;
}

/** A law article that findings refer to. */
export interface Law {
  readonly id: string;
  readonly law: Text;
  readonly article: Text;
  /** Number before the 2025 amendment, where it changed. */
  readonly former?: Text;
}

export function defineLaw(law: Law): Law {
  return law;
}

/** Structure of a token that can be verified without asking its issuer; implemented in `core/secrets/formats/checks.ts`. */
export type CredentialCheck = 'base62-crc32' | 'jwt' | 'private-key-der' | 'uuid-v4' | 'varied';

/** The token format of one provider. */
export interface Credential {
  readonly id: string;
  readonly kind: KindId;
  /** What a message calls it. */
  readonly name: Text;
  /** Vendor page that describes or issues the token. */
  readonly doc: string;
  /** A text is searched only when it contains one of these, which have two characters or more. */
  readonly keywords: readonly string[];
  /** For formats without such a mark: every text is searched when one of these stands anywhere in the file. */
  readonly nearby?: readonly string[];
  /**
   * The shape alone says nothing: instead of keywords, one of these words must stand in the name that the text, as a
   * whole, is given to, or in the name of what holds it; or this is the host of the request that it is sent with.
   */
  readonly context?: readonly string[];
  /** Bounded repetition only. A group named `secret` is the part that can be a placeholder; default: the whole match. */
  readonly pattern: RegExp;
  readonly check?: CredentialCheck;
  readonly level: Level;
  /** Level in code that shows that it runs on a server, for keys that pages have by design. */
  readonly onServer?: Level;
  /** CRC-32 in base 62 of tokens that their owners publish in pages and samples; the token cannot be computed from a checksum. */
  readonly published?: readonly string[];
  /** The match is a public identifier: it only makes the `pair` beside it a finding. */
  readonly isPublic?: boolean;
  /** The secret half: a literal near the match that has this form as a whole. */
  readonly pair?: { readonly name: Text; readonly pattern: RegExp };
  /**
   * Recipes of sample texts, expanded by `test/tools/samples.ts` so that no real-looking token is stored:
   * `{base62:30}`, `{hex:32}`, `{crc32}` … A list is one object with these texts as values; its last text is the secret.
   */
  readonly examples: { readonly finds: readonly (string | readonly string[])[]; readonly ignores: readonly (string | readonly string[])[] };
}

export function defineCredential(credential: Credential): Credential {
  return credential;
}

/** One call that takes a credential. */
export interface CredentialCall {
  readonly from: SinkOrigin;
  /** Methods called on the origin, or properties written; absent: the origin itself is called or constructed. */
  readonly members?: readonly string[];
  /** The members are assigned to (`app.keys = …`), not called. */
  readonly write?: boolean;
  /** The origin is passed as the first argument of a call of the members (`app.register(cookie, …)`). */
  readonly isPassed?: boolean;
  /** Positions of arguments that are credentials. */
  readonly args?: readonly number[];
  /** Property paths (`auth.pass`, `users.*`) of the options object at a position. */
  readonly options?: { readonly at: number; readonly paths: readonly string[] };
}

/** Argument positions of one library that only a credential can fill. */
export interface CredentialPosition {
  readonly id: string;
  readonly kind: KindId;
  /** What a message calls the position. */
  readonly name: Text;
  /** Documentation of the calls. */
  readonly doc: string;
  /** Any text works here (a signing key of one's own), so that even placeholder words are in effect. */
  readonly isOwnSecret: boolean;
  /** The text is `name:password`. */
  readonly isPair?: boolean;
  /** Environment variable that a repair reads it from where the code has no telling name for it. */
  readonly variable: string;
  /** Pages and apps call it too; the other libraries run on servers only. */
  readonly isAlsoOnClient?: boolean;
  readonly calls: readonly CredentialCall[];
  /** Properties at the top of what a framework's own configuration file exports. */
  readonly settings?: { readonly file: RegExp; readonly names: readonly string[] };
  /** Code that must, and code that must not, be reported; `SECRET` stands for a credential's text. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineCredentialPosition(position: CredentialPosition): CredentialPosition {
  return position;
}

/** Verification of a personal number or address; implemented in `core/secrets/personal/personal-checks.ts`. */
export type LiteralCheck = 'id-card' | 'luhn' | 'mobile' | 'mailbox' | 'varied-digits' | 'vin' | 'openid';

/** How one kind of personal information looks when it is written out. */
export interface LiteralFormat {
  readonly id: string;
  readonly kind: KindId;
  /** Where the format is defined. */
  readonly doc: string;
  /** Bounded repetition only; what stands before and after must be excluded by the pattern itself. */
  readonly pattern: RegExp;
  readonly check?: LiteralCheck;
  /** Level beside a name or label of the kind. */
  readonly level: Level;
  /** Level without such a name, as a whole text or inside one; absent: the shape alone says nothing. */
  readonly alone?: { readonly whole: Level; readonly inside: Level };
  /** Level inside a comment; absent: not reported there. */
  readonly inComment?: Level;
  /** Numbers that standards and payment providers publish for tests. */
  readonly samples?: readonly string[];
  /** Recipes (see `test/tools/samples.ts`) of texts that must, and texts that must not, be recognised beside a name of the kind. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineLiteral(format: LiteralFormat): LiteralFormat {
  return format;
}

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
  /** Methods and functions that check a value against a schema and give it back. */
  readonly parses?: readonly string[];
  /** Functions and methods that make a model: position of the schema or of the fields. */
  readonly models?: Readonly<Record<string, number>>;
  /** Methods of a model that give records. */
  readonly reads?: readonly string[];
  /** Events whose hooks are given records, by the method that takes them: `schema.post('save', (record) => …)`. */
  readonly hooks?: Readonly<Record<string, readonly string[]>>;
  /** Types whose argument is the type of a schema. */
  readonly types?: readonly string[];
  /** Programs that must, and programs that must not, be reported: `body` is unknown input. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineSchemaLibrary(library: SchemaLibrary): SchemaLibrary {
  return library;
}
