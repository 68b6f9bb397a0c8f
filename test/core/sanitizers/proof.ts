/** Whether a proper mask ever shows more than PI Guard states. */
import { randomFrom, validValue } from '../../tools/personal-values.ts';
import { masks } from './masks/index.ts';
import { compiled, countedIn, judgementOf } from './run.ts';

/** A mask that is judged proper, or weak for rare forms of a value only. */
export interface ProperMask {
  readonly kind: string;
  readonly code: string;
  readonly visible: number;
  readonly of: number;
}

/** Those of the table. */
export function properMasks(): ProperMask[] {
  return masks.flatMap(({ kind, code }) => {
    const judgement = judgementOf(code, kind);
    if (!judgement || (judgement.weakness && judgement.weakness.grade !== 'info')) return [];
    const { exposure } = judgement;
    if (exposure.degree === 'none') return [{ kind, code, visible: 0, of: 0 }];
    return exposure.degree === 'partial' ? [{ kind, code, visible: exposure.visible, of: exposure.of }] : [];
  });
}

/** How many of so many generated valid values a mask shows more of than stated. */
export function exceptionsOf({ kind, code, visible, of }: ProperMask, values: number): number {
  const mask = compiled(code);
  const random = randomFrom(11);
  let exceptions = 0;
  for (let index = 0; index < values; index++) {
    const value = validValue(kind, random);
    const result = mask(value);
    const isDigest = of === 0 && /^[\da-f]{32,}$/.test(result);
    const shown = countedIn(kind, result);
    if (isDigest ? result.includes(value) : shown > visible && countedIn(kind, value) - shown < of - visible + (of === 0 ? Infinity : 0)) exceptions++;
  }
  return exceptions;
}
