/** Paths of the command line in the form of this machine: a user of Windows writes `\` where this machine has `/`. */
import { resolve } from 'node:path';
import { toSlashes } from '../../../core/index.ts';
import type { Options } from './options.ts';
import { statsOf } from '../files/stats.ts';

/** The path with `/` where only that leads to something; any other path as it is. */
export function meantPath(path: string, cwd: string): string {
  const slashed = toSlashes(path);
  return slashed !== path && !statsOf(resolve(cwd, path)) && statsOf(resolve(cwd, slashed)) ? slashed : path;
}

/** The options, with every path that exists written in the form of this machine. */
export function withMeantPaths(options: Options, cwd: string): Options {
  const meant = (path: string | undefined): string | undefined => (path === undefined ? undefined : meantPath(path, cwd));
  const { paths, config, baseline, fromEslint, printConfig, stdinFilename } = options;
  return {
    ...options,
    paths: paths.map((path) => meantPath(path, cwd)),
    config: meant(config),
    baseline: baseline === false ? false : meant(baseline),
    fromEslint: meant(fromEslint),
    printConfig: meant(printConfig),
    stdinFilename: meant(stdinFilename),
  };
}
