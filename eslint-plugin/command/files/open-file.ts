import { readFileSync, statSync } from 'node:fs';
import { isKeyStore } from '../../../core/index.ts';
import { decoded } from '../../host/encodings.ts';
import { generatedReason } from './generated-code.ts';
import { isOwnReport } from './own-reports.ts';
import type { SkipReason } from '../texts.ts';

/** Larger files are data or bundles; parsing them would hold everything up. */
const MAX_BYTES = 2 * 1024 * 1024;
const BINARY_HEAD = 8000;

export interface OpenOptions {
  readonly allFiles: boolean;
  /** Bytes; larger files are skipped. */
  readonly maxFileSize?: number;
  /** What stands for a file in the place of what is on the disk. */
  readonly given?: ReadonlyMap<string, string>;
}

/** A text; `hasMark`: a byte order mark stood before it; `isGb18030`: it is read, and nothing is written back in its encoding. */
export interface OpenedText {
  readonly text: string;
  readonly hasMark?: boolean;
  readonly isGb18030?: boolean;
}

export type Opened = OpenedText | { readonly skipped: SkipReason } | { readonly unreadable: true };

/** Text of a file without byte order mark, or why there is none; that of a key store is empty. Never throws. */
export function openFile(path: string, { allFiles, maxFileSize = MAX_BYTES, given }: OpenOptions): Opened {
  const text = given?.get(path);
  if (text !== undefined) return { text };
  let bytes: Buffer;
  try {
    if (statSync(path).size > maxFileSize) return { skipped: 'too-large' };
    bytes = readFileSync(path);
  } catch {
    return { unreadable: true };
  }
  if (isKeyStore(path) && bytes.length > 0) return { text: '' };
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { skipped: 'encoding' };
  if (bytes.subarray(0, BINARY_HEAD).includes(0)) return { skipped: 'binary' };
  const read = decoded(bytes);
  if (!read) return { skipped: 'encoding' };
  const hasMark = read.text.startsWith('\uFEFF');
  const bare = hasMark ? read.text.slice(1) : read.text;
  const generated = allFiles ? undefined : isOwnReport(bare) ? 'report' : generatedReason(path, bare);
  return generated ? { skipped: generated } : { text: bare, hasMark, isGb18030: read.isGb18030 };
}
