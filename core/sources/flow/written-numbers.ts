/** Numbers that are written out with so many digits. */
import type { Node } from '../../types.ts';
import { SILENT, type Value } from './value.ts';

/** The method whose result is a number as text. */
export const WRITES_NUMBER = 'toFixed';

/**
 * Digits from which a coordinate is a precise location: a thousandth of a degree is a street, a hundredth about a kilometre, a part of a
 * town.
 */
const TELLING_DIGITS = 3;
const LOCATION = 'precise-location';

/** `latitude.toFixed(6)` is still where somebody is; other numbers are measures. */
export function writtenPlace(number: Value, digits: Node | undefined): Value {
  const isExact = digits?.type === 'Literal' && typeof digits.value === 'number' && digits.value >= TELLING_DIGITS;
  const sources = isExact ? number.sources.filter(({ kind }) => kind === LOCATION) : [];
  return sources.length > 0 ? { sources, silent: false } : SILENT;
}
