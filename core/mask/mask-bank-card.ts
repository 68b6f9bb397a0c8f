import { compactAs } from './text.ts';

/**
 * 银行卡号 Card number of 16 to 19 digits, first six and last four shown: 622848*********0018. Anything else: ***.
 * So is a resident ID in a card field: six and four of its digits would leave little more than the birth date hidden.
 */
export function maskBankCard(value: unknown): string {
  const text = compactAs(value, /^(?!\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d{5}$)[2-9]\d{5}[\d*]{6,9}?\d{4}$/);
  if (text === undefined) return '***';
  return text.slice(0, 6) + '*'.repeat(text.length - 10) + text.slice(-4);
}
