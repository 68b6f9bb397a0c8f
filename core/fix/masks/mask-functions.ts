/** How each kind is masked at run time: the function of `pi-guard-mask`, and an expression for projects without it. */
import type { KindId } from '../../types.ts';

export interface MaskFunction {
  /** Exported name in `pi-guard-mask`. */
  readonly name: string;
  /**
   * A short expression that shows no more of a value, whatever it is, than the function does of one of its kind. `given` is what
   * `String` is given for the value; `isInText`: the expression stands inside of a template literal.
   */
  inline(given: string, isInText: boolean): string;
  /** What that expression shows of a usual value; nothing where it is stars. */
  readonly inlineShown?: string;
}

const HIDDEN = "'***'";

/** Stars, then the last characters. */
function lastOf(count: number): MaskFunction['inline'] {
  return (given, isInText) => {
    const end = `String(${given}).slice(-${count})`;
    return isInText ? `'***' + ${end}` : `\`***\${${end}}\``;
  };
}

/** The first character, then stars. */
function firstOf(given: string, isInText: boolean): string {
  const start = `String(${given}).slice(0, 1)`;
  return isInText ? `${start} + '**'` : `\`\${${start}}**\``;
}

/** Stars, then the domain of an e-mail address; only stars where there is no @. */
function domainOf(given: string): string {
  return `String(${given}).replace(${BEFORE_DOMAIN.newer}, ${HIDDEN})`;
}

/** What stands before the domain of an address, or all of what is none; the `s` flag came with ES2018. */
export const BEFORE_DOMAIN = { newer: '/^.*(?=@)|^[^@]*$/s', older: String.raw`/^[\s\S]*(?=@)|^[^@]*$/` } as const;

const functions: Readonly<Record<KindId, MaskFunction>> = {
  'mobile-phone': { name: 'maskPhone', inline: lastOf(4), inlineShown: '***8000' },
  landline: { name: 'maskLandline', inline: () => HIDDEN },
  'id-card': { name: 'maskIdCard', inline: lastOf(1), inlineShown: '***X' },
  'person-name': { name: 'maskName', inline: firstOf, inlineShown: 'J**' },
  email: { name: 'maskEmail', inline: domainOf, inlineShown: '***@example.com' },
  'bank-card': { name: 'maskBankCard', inline: lastOf(4), inlineShown: '***0018' },
  address: { name: 'maskAddress', inline: () => HIDDEN },
};

/** The mask of a kind; undefined when nothing of it should stay visible. */
export function maskFunctionOf(kind: KindId): MaskFunction | undefined {
  return functions[kind];
}

/** Kinds that have a mask. */
export const MASKED_KINDS: readonly KindId[] = Object.keys(functions);

/** What stands in place of a value of which nothing may stay visible. */
export const HIDDEN_TEXT = HIDDEN;
