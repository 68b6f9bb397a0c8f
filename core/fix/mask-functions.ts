/** How each kind is masked at run time: the function of `pi-guard-mask`, and an expression for projects without it. */
import type { KindId } from '../types.ts';

export interface MaskFunction {
  /** Exported name in `pi-guard-mask`. */
  readonly name: string;
  /** An expression of one value that fails closed: an unknown shape gives `***`. */
  inline(expression: string): string;
}

const HIDDEN = "'***'";

/** A regular expression with one alternative that shows something and one that matches everything else. */
function replaceAll(expression: string, pattern: string, shown: string): string {
  return `String(${expression}).replace(/^(?:${pattern}|[^]*)$/, (_, a, b) => (a ? ${shown} : ${HIDDEN}))`;
}

const functions: Readonly<Record<KindId, MaskFunction>> = {
  'mobile-phone': { name: 'maskPhone', inline: (value) => replaceAll(value, '(1\\d\\d)\\d{4}(\\d{4})', "a + '****' + b") },
  landline: { name: 'maskLandline', inline: () => HIDDEN },
  'id-card': { name: 'maskIdCard', inline: (value) => replaceAll(value, '(\\d)\\d{13,16}([\\dXx])', "a + '****' + b") },
  'person-name': { name: 'maskName', inline: (value) => replaceAll(value, '([\\u4e00-\\u9fa5])[\\u4e00-\\u9fa5]{1,3}()', "a + '**'") },
  email: { name: 'maskEmail', inline: (value) => replaceAll(value, '([^@\\s])[^@\\s]*@([\\w.-]+)', "a + '***@' + b") },
  'bank-card': { name: 'maskBankCard', inline: (value) => replaceAll(value, '(\\d{6})\\d{6,9}(\\d{4})', "a + '******' + b") },
  address: { name: 'maskAddress', inline: () => HIDDEN },
};

/** The mask of a kind; undefined when nothing of it should stay visible. */
export function maskFunctionOf(kind: KindId): MaskFunction | undefined {
  return functions[kind];
}

/** What stands in place of a value of which nothing may stay visible. */
export const HIDDEN_TEXT = HIDDEN;
