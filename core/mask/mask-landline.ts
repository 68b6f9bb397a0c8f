import { compact } from './text.ts';

/** 固定电话 Landline with its area code: 010-****5678. Anything else: ***. */
export function maskLandline(value: unknown): string {
  const match = /^(?:(?:\+|00)?860?|0)(10|2\d|[3-9]\d{2})[\d*]{4}(\d{3,4})$/.exec(compact(value));
  return match ? `0${match[1]}-****${match[2]}` : '***';
}
