import { readFileSync } from 'node:fs';

const HEADER = 12;
const ENTRY_HEAD = 62;
const NAME_LENGTH_AT = 60;
const EXTENDED = 0x4000;
const LENGTH_MASK = 0xfff;

/**
 * Paths that a git index lists, relative to the repository's folder; none in a new repository, which has no index, and
 * undefined when its form is not 2 or 3 (https://git-scm.com/docs/index-format).
 */
export function trackedPaths(file: string): ReadonlySet<string> | undefined {
  let index: Buffer;
  try {
    index = readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? new Set() : undefined;
  }
  if (index.length < HEADER || index.toString('latin1', 0, 4) !== 'DIRC' || ![2, 3].includes(index.readUInt32BE(4))) return undefined;
  const paths = new Set<string>();
  let at = HEADER;
  for (let left = index.readUInt32BE(8); left > 0 && at + ENTRY_HEAD <= index.length; left--) {
    const flags = index.readUInt16BE(at + NAME_LENGTH_AT);
    const start = at + ENTRY_HEAD + (flags & EXTENDED ? 2 : 0);
    const length = flags & LENGTH_MASK;
    const end = length === LENGTH_MASK ? index.indexOf(0, start) : start + length;
    // A name without an end: what follows is no entry.
    if (end < start) break;
    paths.add(index.toString('utf8', start, end));
    // Entries are padded with one to eight zero bytes.
    at += Math.floor((end - at + 8) / 8) * 8;
  }
  return paths;
}
