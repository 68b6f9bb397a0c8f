import { compact } from './text.ts';

/** 手机号 Mobile number of mainland China: 138****8000. Anything else: ***. */
export function maskPhone(value: unknown): string {
  const match = /^(?:(?:\+|00)?86)?(1[3-9]\d)[\d*]{4}(\d{4})$/.exec(compact(value));
  return match ? `${match[1]}****${match[2]}` : '***';
}
