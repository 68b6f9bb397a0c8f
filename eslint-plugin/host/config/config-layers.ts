/** One configuration file and what it extends. */
import { dirname, resolve } from 'node:path';
import {
  cannotExtend,
  cannotExtendPackage,
  cannotRead,
  extendsItself,
  extendsOutside,
  extendsTooMany,
  LineStarts,
  MAX_CONFIG_LENGTH,
  otherEncoding,
  readConfig,
  tooLarge,
  toSlashes,
  type ConfigLayer,
  type ConfigProblem,
} from '../../../core/index.ts';
import { isFile, isInside, isReallyInside, realPath } from '../inside.ts';
import { mayNamePackage, packageConfig } from './package-config.ts';
import { readOverlaid, type Overlay } from '../overlay.ts';

const MAX_EXTENDS = 20;

export interface Layers {
  readonly layers: readonly ConfigLayer[];
  readonly problems: readonly ConfigProblem[];
  readonly isRoot: boolean;
}

export interface LayersOptions {
  /** Folder that globs are relative to. */
  readonly base: string;
  /** Folders in which everything that `extends` names must be; computed only when there is an `extends`. */
  readonly boundaries: () => readonly string[];
  /** Another state of the repository's files than the one on the disk. */
  readonly overlay?: Overlay;
  /** Called for each file that is there. */
  readonly onFile?: (file: string) => void;
}

/**
 * A file and what it extends, the most general first; undefined when there is no such file. What cannot be read is a
 * problem of the file that names it, and the rest stays in effect.
 */
export function readLayers(file: string, options: LayersOptions, extending: readonly string[] = []): Layers | undefined {
  const read = readOverlaid(options.overlay, file, MAX_CONFIG_LENGTH);
  if (read === 'missing') return undefined;
  options.onFile?.(file);
  if (typeof read === 'string')
    return { layers: [], problems: [problemOf(file, read === 'too-large' ? tooLarge() : cannotRead())], isRoot: false };
  if (read.isUndecoded) return { layers: [], problems: [problemOf(file, otherEncoding())], isRoot: false };
  const { settings, problems, extendsOffset } = readConfig(file, read.text);
  const own: ConfigLayer = { settings, base: options.base, file };
  if (settings.extends === undefined) return { layers: [own], problems, isRoot: settings.root === true };
  const extended = readExtended(toSlashes(settings.extends), dirname(file), options, [...extending, realPath(file)]);
  if ('message' in extended) {
    const problem = { file, ...new LineStarts(read.text).placeOf(extendsOffset ?? 0), key: 'extends', message: extended.message };
    return { layers: [own], problems: [...problems, problem], isRoot: settings.root === true };
  }
  return { layers: [...extended.layers, own], problems: [...problems, ...extended.problems], isRoot: settings.root === true };
}

function readExtended(
  name: string,
  from: string,
  options: LayersOptions,
  extending: readonly string[],
): Layers | Pick<ConfigProblem, 'message'> {
  const boundaries = options.boundaries();
  const target = extendedFile(name, from, boundaries);
  if (!boundaries.some((folder) => isReallyInside(target, folder))) return { message: extendsOutside(boundaries[0] ?? '') };
  if (extending.includes(realPath(target))) return { message: extendsItself() };
  if (extending.length > MAX_EXTENDS) return { message: extendsTooMany(MAX_EXTENDS) };
  return readLayers(target, options, extending) ?? { message: mayNamePackage(name) ? cannotExtendPackage() : cannotExtend() };
}

/**
 * A file beside the one that extends it takes precedence over a package of the same name. What a package extends is searched for from the
 * package's real folder, links followed.
 */
export function extendedFile(name: string, from: string, boundaries: readonly string[]): string {
  const beside = resolve(from, name);
  const shipped = mayNamePackage(name) && !isFile(beside) ? packageConfig(name, from, boundaries) : undefined;
  if (shipped === undefined) return beside;
  const real = realPath(shipped);
  return boundaries.some((folder) => isReallyInside(shipped, folder)) && boundaries.some((folder) => isInside(real, folder))
    ? real
    : shipped;
}

/** A problem of a whole file. */
export function problemOf(file: string, message: ConfigProblem['message']): ConfigProblem {
  return { file, line: 1, column: 1, key: '', message };
}
