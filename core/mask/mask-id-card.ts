import { compactAs } from './text.ts';

/** 身份证号 Resident ID of 15 or 18 characters, first and last shown: 1****************X. Anything else: ***. */
export function maskIdCard(value: unknown): string {
  const text = compactAs(value, /^[1-9](?:[\d*]{13}\d|[\d*]{16}[\dX])$/i);
  if (text === undefined) return '***';
  return text.charAt(0) + '*'.repeat(text.length - 2) + text.slice(-1).toUpperCase();
}
