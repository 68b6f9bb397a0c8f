/** Draws the extension's icon, `npx tsx test/tools/packages/icon.ts`: a shield over three masked characters, as a 128 × 128 PNG. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 as zlibCrc32, deflateSync } from 'node:zlib';
import { root } from '../paths.ts';

type Colour = readonly [number, number, number, number];

const SIZE = 128;
/** Samples per pixel and direction: smooth edges. */
const SAMPLES = 4;
const SHIELD: Colour = [22, 93, 185, 255];
const EDGE: Colour = [11, 61, 130, 255];
const MARK: Colour = [255, 255, 255, 255];
const CLEAR: Colour = [0, 0, 0, 0];

/** Half the width of a shield at a height, both from 0 to 1; undefined above and below it. */
function halfWidth(y: number): number | undefined {
  if (y < 0 || y > 1) return undefined;
  return y < 0.45 ? 0.44 : 0.44 * Math.sqrt(Math.max(1 - ((y - 0.45) / 0.55) ** 2, 0));
}

function isInShield(x: number, y: number, inset: number): boolean {
  const half = halfWidth((y - 0.04 - inset) / (0.92 - 2 * inset));
  return half !== undefined && Math.abs(x - 0.5) < half - inset;
}

/** Three asterisks of three strokes each. */
function isInMark(x: number, y: number): boolean {
  return [0.27, 0.5, 0.73].some((centre) => {
    const [dx, dy] = [x - centre, y - 0.46];
    return [0, 60, 120].some((degrees) => {
      const angle = ((degrees + 90) * Math.PI) / 180;
      const along = dx * Math.cos(angle) + dy * Math.sin(angle);
      const across = dy * Math.cos(angle) - dx * Math.sin(angle);
      return Math.abs(along) < 0.095 && Math.abs(across) < 0.021;
    });
  });
}

function colourAt(x: number, y: number): Colour {
  if (!isInShield(x, y, 0)) return CLEAR;
  if (isInMark(x, y)) return MARK;
  return isInShield(x, y, 0.035) ? SHIELD : EDGE;
}

function pixel(column: number, row: number): number[] {
  const sums = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + (((sample % SAMPLES) + 0.5) / SAMPLES)) / SIZE;
    const y = (row + ((Math.floor(sample / SAMPLES) + 0.5) / SAMPLES)) / SIZE;
    const [red, green, blue, alpha] = colourAt(x, y);
    for (const [index, part] of [red * alpha, green * alpha, blue * alpha, alpha].entries()) sums[index] = (sums[index] ?? 0) + part;
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = sums;
  return alpha === 0 ? [0, 0, 0, 0] : [red / alpha, green / alpha, blue / alpha, alpha / SAMPLES ** 2].map(Math.round);
}

/** One chunk: https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(zlibCrc32(body));
  return Buffer.concat([frame, body, check]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6, 0, 0, 0], 8);
const rows = Array.from({ length: SIZE }, (_, row) => [0, ...Array.from({ length: SIZE }, (_, column) => pixel(column, row)).flat()]);
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
]);
writeFileSync(join(root, 'extension/icon.png'), png);
