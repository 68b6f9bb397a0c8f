/** How each kind is masked at run time: the function of `pi-guard-mask`, and an expression for projects without it. */
import type { KindId } from '../types.ts';

export interface MaskFunction {
  /** Exported name in `pi-guard-mask`. */
  readonly name: string;
  /**
   * A short expression that shows no more of `expression`, whatever it is, than the function does of a value of its kind.
   * `isInText`: it stands inside of a template literal.
   */
  inline(expression: string, isInText: boolean): string;
}

const HIDDEN = "'***'";

/** Stars, then the last characters. */
function lastOf(count: number): MaskFunction['inline'] {
  return (expression, isInText) => {
    const end = `String(${expression} ?? '').slice(-${count})`;
    return isInText ? `'***' + ${end}` : `\`***\${${end}}\``;
  };
}

/** The first character, then stars. */
function firstOf(expression: string, isInText: boolean): string {
  const start = `String(${expression} ?? '').slice(0, 1)`;
  return isInText ? `${start} + '**'` : `\`\${${start}}**\``;
}

/** Stars, then the domain of an e-mail address; only stars where there is no @. */
function domainOf(expression: string): string {
  return `String(${expression} ?? '').replace(/^.*(?=@)|^[^@]*$/s, ${HIDDEN})`;
}

const functions: Readonly<Record<KindId, MaskFunction>> = {
  'mobile-phone': { name: 'maskPhone', inline: lastOf(4) },
  landline: { name: 'maskLandline', inline: () => HIDDEN },
  'id-card': { name: 'maskIdCard', inline: lastOf(1) },
  'person-name': { name: 'maskName', inline: firstOf },
  email: { name: 'maskEmail', inline: domainOf },
  'bank-card': { name: 'maskBankCard', inline: lastOf(4) },
  address: { name: 'maskAddress', inline: () => HIDDEN },
};

/** The mask of a kind; undefined when nothing of it should stay visible. */
export function maskFunctionOf(kind: KindId): MaskFunction | undefined {
  return functions[kind];
}

/** What stands in place of a value of which nothing may stay visible. */
export const HIDDEN_TEXT = HIDDEN;
