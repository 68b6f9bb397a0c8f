/** SHA-256 in plain JavaScript: core runs where there is no `node:crypto`. https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf */

const BLOCK = 64;

/** Digest of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const { start, rounds } = constants();
  const state = Int32Array.from(start);
  const bytes = padded(new TextEncoder().encode(text));
  const words = new Int32Array(BLOCK);
  for (let at = 0; at < bytes.byteLength; at += BLOCK) compress(state, bytes, at, words, rounds);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The message, one bit, zeros, and its length in bits. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return view;
}

function compress(state: Int32Array, bytes: DataView, at: number, words: Int32Array, rounds: Int32Array): void {
  const word = (index: number): number => words[index] as number;
  for (let index = 0; index < BLOCK; index++) {
    if (index < 16) words[index] = bytes.getInt32(at + index * 4);
    else words[index] = word(index - 16) + small(word(index - 15), 7, 18, 3) + word(index - 7) + small(word(index - 2), 17, 19, 10);
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < BLOCK; index++) {
    const first = (h + large(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (rounds[index] as number) + word(index)) | 0;
    const second = (large(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => (state[index] = (state[index] as number) + value));
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function large(word: number, first: number, second: number, third: number): number {
  return rotated(word, first) ^ rotated(word, second) ^ rotated(word, third);
}

function small(word: number, first: number, second: number, shift: number): number {
  return rotated(word, first) ^ rotated(word, second) ^ (word >>> shift);
}

let known: { readonly start: Int32Array; readonly rounds: Int32Array } | undefined;

/** The first 32 bits of the fractional parts of square roots and cube roots of the first primes. */
function constants(): { readonly start: Int32Array; readonly rounds: Int32Array } {
  return (known ??= {
    start: Int32Array.from(primes(8), (prime) => fraction(prime ** (1 / 2))),
    rounds: Int32Array.from(primes(BLOCK), (prime) => fraction(prime ** (1 / 3))),
  });
}

function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}
