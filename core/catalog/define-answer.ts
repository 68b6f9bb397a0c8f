/** Constructor of entries about answers. */
import type { Confidence, KindId } from '../types.ts';
import type { SinkOrigin } from './define.ts';

/** One thing that an answer holds. */
export interface AnswerField {
  /** Property of the answer, or the way to it (`data.session`); empty when the answer itself is it. */
  readonly name: string;
  readonly kind: KindId;
  /** Default `medium`. */
  readonly confidence?: Confidence;
}

/** Calls whose answer is known whatever they are given. It may be returned, promised, or handed to a callback. */
export interface AnswerCall {
  readonly from: SinkOrigin;
  /** Methods called on the origin. */
  readonly members: readonly string[];
  /** The answer goes to a callback; what is returned is something else. */
  readonly toCallback?: boolean;
  /** Events that are given as the first argument; the callbacks of others receive something else. */
  readonly on?: readonly string[];
  /** Positions of the callback's parameters that receive it; by default the first, or the second beside an error. */
  readonly parameters?: readonly number[];
  /** Only calls without arguments: with one they ask for a part. */
  readonly isBare?: boolean;
  /** What it is given can be read in the answer too. */
  readonly showsArguments?: boolean;
}

/** Methods that a project writes for a library to call, which is handed something there. */
export interface HandedMethods {
  /** The packages of whose loggers or plugins these are methods; the file imports one of them. */
  readonly modules: readonly string[];
  readonly names: readonly string[];
  /** Names of the objects whose own method a program puts its function in the place of: `res.json = …`; without them it defines the method. */
  readonly receivers?: readonly string[];
  /** Position of the parameter, and its kind. */
  readonly parameter: number;
  readonly kind: KindId;
}

/**
 * Words that say what is asked for, in the name of a function or in a path: `user` in `getUserList()` and `/user/info`.
 * Written in lower case and without borders (`jscode2session`), in the singular.
 */
export interface RequestWords {
  readonly words: readonly string[];
  /** Words for which a list says too little: only the answer about one record counts as `medium`. */
  readonly records?: readonly string[];
  /** Words that mean a person where a word such as `info` or an id says that a record is meant. */
  readonly described?: readonly string[];
  /** Words that often mean something else. */
  readonly weak?: readonly string[];
  /** Those among all these words that mean a person where they name a table, whose rows are what the program stores of them. */
  readonly tables?: readonly string[];
  /** Words before these that make them another thing: the `group` of `groupProfile`. */
  readonly except?: readonly string[];
}

/** How one library reads tables; the table's name decides what comes back. */
export interface TableReads {
  /**
   * Where that name stands: the object whose method is called (`User.findOne()`), the argument of the call that gives
   * that object (`knex('users')`, `db.collection('users')`), the first argument of the reading method itself, or the
   * text of a query in SQL.
   */
  readonly table: 'receiver' | 'call' | 'argument' | 'query';
  /** `call`: names of the functions that take the table's name. `argument`: last words of the receivers. */
  readonly names?: readonly string[];
  /** `receiver`: names of the objects whose members are tables (`prisma.user`). */
  readonly owners?: readonly string[];
  /** Methods that read. */
  readonly methods: readonly string[];
  /** Methods whose arguments are the only fields that are read. */
  readonly limits?: readonly string[];
  /** Properties of an argument of the reading method that list these fields. */
  readonly limitOptions?: readonly string[];
}

/** Functions of a document database that name a collection, or a document in it, by segments in turns: `doc(db, 'users', id)`. */
export interface CollectionPaths {
  /** Functions and methods whose last segment is the collection. */
  readonly collections: readonly string[];
  /** Those whose last segment is the id of a document. */
  readonly documents: readonly string[];
  /** Functions whose first argument is a collection, and that give a part of it. */
  readonly queries?: readonly string[];
}

/** What an interface that is not the project's own returns, or what words say of one that is. */
export interface Answer {
  readonly id: string;
  /** Documentation of the calls; words have none. */
  readonly doc?: string;
  readonly calls?: readonly AnswerCall[];
  /** Events of components that hand it over in `detail`: lower case, without `bind` and `on`. */
  readonly events?: readonly string[];
  /** Whether these events hand it over as their argument itself, as those of Vue components do. */
  readonly isArgument?: true;
  readonly requests?: RequestWords;
  readonly reads?: readonly TableReads[];
  readonly paths?: readonly CollectionPaths[];
  readonly handed?: readonly HandedMethods[];
  /** What it holds; nothing when it is known to be harmless. What a table holds is told by its name. */
  readonly fields: readonly AnswerField[];
  /** Code with a sink that must, and code that must not, be reported by the `strict` preset. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineAnswer(answer: Answer): Answer {
  return answer;
}
