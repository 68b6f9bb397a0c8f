import { classifyValue } from '../literals/value-class.ts';

const MIN_TEXTS = 4;
const MOST = 0.6;

/** Whether a value is a sentence or a label. */
export function isLabel(value: string): boolean {
  return /^[A-Z][a-z]+$/.test(value) || ['text', 'placeholder'].includes(classifyValue(value));
}

/** Whether so many labels among so many values make translations or seed data of texts. */
export function isTextCatalogue(labels: number, values: number): boolean {
  return values >= MIN_TEXTS && labels / values >= MOST;
}
