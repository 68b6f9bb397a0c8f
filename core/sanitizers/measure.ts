/** What a mask leaves visible of one value. */
import type { Shape } from '../catalog/displays.ts';
import {
  ENCODED,
  List,
  NotUnderstood,
  OWN,
  Text,
  Thrown,
  input,
  join,
  textOrNothing,
  type Encoding,
  type Value,
} from './interpreter/values.ts';
import { hasStars } from './stars.ts';

/** What stays of one form of a value. */
export interface Sight {
  readonly shape: Shape;
  /** What the mask gives. */
  readonly result: string;
  /** Positions that count and stay visible, in ascending order. */
  readonly visible: readonly number[];
  /** How many characters count. */
  readonly of: number;
  /** Whether the visible characters stand in another order. */
  readonly isReordered: boolean;
  /** Whether the mask put something of its own into the result, other than separators. */
  readonly hasFiller: boolean;
  /** Whether that is more than a digit here and there, such as the prefix of a country. */
  readonly hides: boolean;
  /** Whether the result contains stars: the code means to hide something. */
  readonly hasStars: boolean;
  /** Whether the result has separators that the value does not have. */
  readonly hasSeparators: boolean;
  readonly by?: Encoding;
}

/** Runs a mask on one form of a value. Undefined when the mask is not understood, gives no text or nothing at all. */
export function lookAt(run: (value: Text) => Value, shape: Shape): Sight | undefined {
  const result = resultOf(run, shape.text);
  return result && sightOf(result, shape);
}

function resultOf(run: (value: Text) => Value, text: string): Text | undefined {
  try {
    const value = run(input(text));
    const result = value instanceof List ? join(value.items.map(textOrNothing)) : value;
    return result instanceof Text && result.length > 0 ? result : undefined;
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof Thrown) return undefined;
    throw error;
  }
}

const COUNTS = /[\p{L}\p{N}]/u;

function sightOf(result: Text, shape: Shape): Sight {
  const [start, end] = shape.counted ?? [0, shape.text.length];
  const counts = (index: number): boolean => index >= start && index < end && COUNTS.test(shape.text.charAt(index));
  const shown = result.from.filter(counts);
  const added = [...result.text].filter((_, at) => result.from[at] === OWN).join('');
  return {
    shape,
    result: result.text,
    visible: [...new Set(shown)].sort((a, b) => a - b),
    of: Array.from(shape.text, (_, index) => counts(index)).filter(Boolean).length,
    isReordered: shown.some((index, at) => index < (shown[at - 1] ?? 0)),
    hasFiller: /[^\s\-_+/.:()]/.test(added),
    hides: /[^\s\-_+/.:()\d]|(\d)\1\1/.test(added),
    hasStars: hasStars(added),
    hasSeparators: /[\s\-_/.]/.test(added),
    by: result.from.includes(ENCODED) ? result.by : undefined,
  };
}
