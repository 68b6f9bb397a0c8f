/** Finds and reads the baseline that applies to a folder. */
import { dirname, join, relative, resolve } from 'node:path';
import { BASELINE_NAME, readBaseline, toSlashes, type Baseline } from '../../core/index.ts';
import { isRepository } from './inside.ts';
import { readOverlaid, type Overlay } from './overlay.ts';
import { readSmallFile } from './small-file.ts';

/** A larger file is no list of accepted findings. */
const MAX_LENGTH = 64 * 1024 * 1024;

export interface BaselineFile {
  /** Absolute path of the file. */
  readonly file: string;
  /** The folder that its paths are relative to. */
  readonly folder: string;
  /** Undefined when the file is no baseline. */
  readonly baseline: Baseline | undefined;
}

export interface BaselinePlace {
  readonly folder: string;
  readonly file?: string;
  /** Another state of the repository's files than the one on the disk. */
  readonly overlay?: Overlay;
}

/** The baseline at a path, or the nearest one upward from a folder, not beyond its repository; undefined when there is none. */
export function baselineFor({ folder, file, overlay }: BaselinePlace): BaselineFile | undefined {
  if (file !== undefined) return read(file, overlay);
  for (let current = folder; ; current = dirname(current)) {
    const found = read(join(current, BASELINE_NAME), overlay);
    if (found || isRepository(current) || current === dirname(current)) return found;
  }
}

/** A path as a baseline in a folder writes it, and back. */
export function toBaselinePath(path: string, folder: string): string {
  return toSlashes(relative(folder, path));
}

export function fromBaselinePath(path: string, folder: string): string {
  return resolve(folder, path);
}

function read(file: string, overlay: Overlay | undefined): BaselineFile | undefined {
  const there = readOverlaid(overlay, file, MAX_LENGTH);
  // A long one is no module, and its text is not among those of that state.
  const text = there === 'unreadable' ? readSmallFile(file, MAX_LENGTH) : there;
  if (text === 'missing') return undefined;
  return { file, folder: dirname(file), baseline: typeof text === 'string' ? undefined : readBaseline(text.text) };
}
