import { compactAs } from './text.ts';

/** 手机号 Mobile number of mainland China: 138****8000. Anything else: ***. */
export function maskPhone(value: unknown): string {
  const text = compactAs(value, /^(?:(?:\+|00)?86)?1[3-9]\d[\d*]{4}\d{4}$/);
  return text === undefined ? '***' : `${text.slice(-11, -8)}****${text.slice(-4)}`;
}
