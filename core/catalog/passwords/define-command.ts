/** What a row about the passwords of commands says. */
import type { KindId } from '../../types.ts';

/** Passwords of one program or group of programs. */
export interface CommandPassword {
  /** Names of the programs, or of the variables that are set before one runs. */
  readonly programs: readonly string[];
  /** Documentation of the option. */
  readonly doc: string;
  readonly kind: KindId;
  /** A word that must come first: a subcommand, another option. */
  readonly after?: RegExp;
  /** What the password follows in a word of its own; long options take it behind an equals sign as well. */
  readonly options?: readonly string[];
  /** Options of one letter that the password is written to without a blank: `-pPASSWORD`. */
  readonly glued?: readonly string[];
  /** Position of the password among the words that are no options, from the end when it is negative. */
  readonly argument?: number;
  /** The password's part of its word, as the group `secret`. */
  readonly part?: RegExp;
  /** Programs that read what this one writes; only what they read is a password. */
  readonly into?: RegExp;
  /** Commands that must, and commands that must not, be reported; `SECRET` stands for a credential's text. */
  readonly examples: { readonly finds: readonly string[]; readonly ignores: readonly string[] };
}
