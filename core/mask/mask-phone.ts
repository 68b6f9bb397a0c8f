import { compact, compactAs } from './text.ts';

/**
 * 手机号 Mobile number of mainland China: 138****8000. Of other countries, with their code or as they are dialled at home, the last four
 * digits: ****0100. Anything else: ***.
 */
export function maskPhone(value: unknown): string {
  const text = compactAs(value, /^(?:(?:\+|00)?86)?1[3-9]\d[\d*]{4}\d{4}$/);
  if (text !== undefined) return `${text.slice(-11, -8)}****${text.slice(-4)}`;
  const other = /^(?:(?:\+|00)(?!86)[1-9]\d{3,10}|0[1-9]\d{3,4}|[2-9]\d{5}|\*{4})(\d{4})$/.exec(compact(value));
  return other ? `****${other[1]}` : '***';
}
