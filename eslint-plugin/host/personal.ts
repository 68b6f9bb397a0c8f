/** One person's own settings that hide findings. They are outside every repository, so that the results of others do not change. */
import { join } from 'node:path';
import { homedir } from 'node:os';
import { MAX_CONFIG_LENGTH, notPersonal, readConfig, type ConfigFile, type ConfigLayer, type ConfigProblem } from '../../core/index.ts';
import { readSmallFile } from './small-file.ts';

/** Keys that hide something and change nothing else. */
const KEYS = ['ignore', 'ignoreNames', 'ignoreValues'] as const satisfies readonly (keyof ConfigFile)[];

export interface Personal {
  /** Its globs are relative to the project that is looked at. */
  readonly layer: Omit<ConfigLayer, 'base'>;
  readonly problems: readonly ConfigProblem[];
}

/** Where a person's own `pi-guard.json` stands: in the folder where the system stores settings of programs. */
export function personalFile(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const { XDG_CONFIG_HOME: xdg, APPDATA: windows } = env;
  return join(xdg || (process.platform === 'win32' && windows) || join(homedir(), '.config'), 'pi-guard', 'pi-guard.json');
}

/** The keys of a personal file that count, and a problem for each other one; undefined when there is no file that can be read. */
export function readPersonal(file: string): Personal | undefined {
  const read = readSmallFile(file, MAX_CONFIG_LENGTH);
  if (typeof read === 'string') return undefined;
  const { settings, problems } = readConfig(file, read.text);
  const isOwn = (key: string): boolean => key === '$schema' || KEYS.some((one) => one === key);
  const others = Object.keys(settings).filter((key) => !isOwn(key));
  return {
    layer: { file, isPersonal: true, settings: Object.fromEntries(Object.entries(settings).filter(([key]) => isOwn(key))) },
    problems: [...problems, ...others.map((key): ConfigProblem => ({ file, line: 1, column: 1, key, message: notPersonal(key, KEYS) }))],
  };
}
