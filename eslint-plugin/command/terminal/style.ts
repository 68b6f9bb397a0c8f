import { styleText } from 'node:util';
import type { Level } from '../../../core/index.ts';

export interface Style {
  readonly color: boolean;
  /** Columns of the terminal; undefined when there is none. */
  readonly width?: number;
}

export type Paint = Parameters<typeof styleText>[0];
export const LEVEL_PAINTS: Readonly<Record<Level, Paint>> = {
  critical: ['bold', 'red'],
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'dim',
};

/** Longer lines are hard to read. */
const MAX_WIDTH = 120;
const MIN_WIDTH = 60;

/** A text in a colour, where there are any. */
export function paint(how: Paint, text: string, { color }: Style): string {
  return color && text !== '' ? styleText(how, text, { validateStream: false }) : text;
}

/** Columns that a report may take. */
export function columnsOf({ width = MAX_WIDTH }: Style): number {
  return Math.max(MIN_WIDTH, Math.min(width, MAX_WIDTH));
}
