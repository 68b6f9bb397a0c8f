/** Constructor of the form that personal information has when it is written out. */
import type { KindId, Level } from '../../types.ts';

/** Verification of a personal number or address; implemented in `core/secrets/personal/personal-checks.ts`. */
export type LiteralCheck = 'id-card' | 'luhn' | 'mobile' | 'foreign-mobile' | 'mailbox' | 'varied-digits' | 'vin' | 'openid';

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
  /** Whether it counts only where its name is that of a recipient: offices publish such numbers, and companies write from them. */
  readonly ofRecipients?: boolean;
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
