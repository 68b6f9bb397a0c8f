/** Values of the same shape that belong to no person. */

/** Weights of the check digit of a Chinese identity number (GB 11643). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Fakes for a text, the plainest first: no character of the text itself stays but punctuation. */
export function fakesFor(text: string): string[] {
  const digits = text.replace(/\D/g, '').length;
  const plain = [...text].map((character, index) => fakeCharacter(character, index)).join('');
  const numbers =
    digits >= 11 ? [...inDigits(text, '15400000000'), ...inDigits(text, identityNumber()), ...inDigits(text, cardNumber(digits))] : [];
  return [...new Set([...numbers, plain])];
}

/** A replacement for one character. Letters and digits step through their alphabets, so that no pattern looks like a placeholder. */
function fakeCharacter(character: string, index: number): string {
  const step = (index * 7 + 3) % 26;
  if (/[a-z]/.test(character)) return String.fromCharCode(97 + step);
  if (/[A-Z]/.test(character)) return String.fromCharCode(65 + step);
  if (/\d/.test(character)) return String((index * 3 + 1) % 10);
  if (/[\u4e00-\u9fa5]/.test(character)) return '某';
  return /[^\x20-\x7e]/.test(character) && /\p{L}/u.test(character) ? 'x' : character;
}

/** The text with its digits replaced by these, when there are as many. */
function inDigits(text: string, digits: string): string[] {
  const places = text.match(/[\dx]/gi) ?? [];
  if (places.length !== digits.length) return [];
  let at = 0;
  const filled = text.replace(/[\dx]/gi, () => digits.charAt(at++));
  return /[a-z\u4e00-\u9fa5]{3}/i.test(filled) ? [] : [filled];
}

/** Of a person who would have been born in 1880. */
function identityNumber(): string {
  const body = '11010118800101001';
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0);
  return body + CHECKS.charAt(sum % 11);
}

/** A card number whose check digit (Luhn) is right. */
function cardNumber(length: number): string {
  const body = '622200'.padEnd(length - 1, '0');
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}
