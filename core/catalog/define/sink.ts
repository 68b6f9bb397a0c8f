/** Constructor of a sink: which calls it has, and what of them leaves. */
import type { Confidence, SinkTarget, Text } from '../../types.ts';

/** Which arguments of a call leave our control. */
export interface SinkArguments {
  /** Positions of arguments whose value leaves; `'all'` for every argument. Default `'all'`. */
  readonly values?: readonly number[] | 'all';
  /** Position of the argument that names the value (a storage key). */
  readonly key?: number;
  /**
   * The argument at this position is an options object: these properties leave, `keyProperty` names the value. Where `encryptedBy` is true,
   * the host encrypts what it is given.
   */
  readonly options?: { readonly at: number; readonly properties: readonly string[]; readonly keyProperty?: string; readonly encryptedBy?: string };
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
   * result of a call, `withScope(=>)` what a call, or the option `onError(=>)` of a call, gives its callback.
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
  /** What it writes may be the result of the program, which another program reads, or is asked for by its names. */
  readonly isOutput?: boolean;
  /** Code that must, and code that must not, reach this sink; `phone` stands for a mobile number. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}

export function defineSink(sink: Sink): Sink {
  return sink;
}
