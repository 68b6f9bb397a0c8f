import type { Entry } from '../../parse/data/entries.ts';
import { classifyValue } from '../literals/value-class.ts';

const MIN_TEXTS = 4;
const MOST = 0.6;
/** Groups of seed data and translations are large and uniform: their start tells. */
const LOOKED_AT = 60;

/** Whether most values that stand beside each other are sentences or labels. */
export function isTextCatalogue(entries: readonly Entry[]): boolean {
  if (entries.length < MIN_TEXTS) return false;
  const sample = entries.slice(0, LOOKED_AT);
  const texts = sample.filter(({ value }) => ['text', 'placeholder'].includes(classifyValue(value)) || /^[A-Z][a-z]+$/.test(value));
  return texts.length / sample.length >= MOST;
}
