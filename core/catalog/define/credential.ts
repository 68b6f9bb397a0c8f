/** Constructors of credentials: the format of one provider, and the positions that only a credential can fill. */
import type { KindId, Level, Text } from '../../types.ts';
import type { SinkOrigin } from './sink.ts';

/** Structure of a token that can be verified without asking its issuer; implemented in `core/secrets/formats/checks.ts`. */
export type CredentialCheck = 'base62-crc32' | 'basic-login' | 'jwt' | 'private-key-der' | 'uuid-v4' | 'varied';

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
  /** Bounded repetition only. A group named `secret` is the part that can be a placeholder, by default the whole match; `head` is where it begins for a reader. */
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
