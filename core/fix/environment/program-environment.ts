/** The environment of a program by its files: which of them fill it from a file of variables, and which variables they read. */
import { environmentLoaders } from '../../catalog/platforms/environment-loaders.ts';
import type { ProgramTexts } from '../../fixing.ts';
import { Memo } from '../../memo.ts';

export interface ProgramEnvironment {
  /** Files that fill the environment of whatever loads them. */
  readonly filling: readonly string[];
  /** It is filled, but only when the modules of the program have been imported. */
  readonly isLate: boolean;
  /** Names of variables that are read, with the files that read them. */
  readonly readers: ReadonlyMap<string, readonly string[]>;
}

const NOTHING: ProgramEnvironment = { filling: [], isLate: false, readers: new Map() };
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue)$/;
/** `process.env.NAME`, `env('NAME')` and `config.get('NAME')`. */
const READ =
  /\bprocess\.env(?:\.([A-Z][A-Z\d_]{2,60})\b|\[['"]([A-Z][A-Z\d_]{2,60})['"]\])|\b(?:env|get|getOrThrow)(?:<\w{1,20}>)?\(['"]([A-Z][A-Z\d_]{2,60})['"]/g;
const IMPORTED = new RegExp(
  String.raw`["'](?:${environmentLoaders
    .flatMap(({ imported = [] }) => imported)
    .map((name) => name.replace(/\./g, '\\.'))
    .join('|')})["']`,
);
const CALLS = environmentLoaders.flatMap(({ call }) => call ?? []);
const EARLY_CALLS = environmentLoaders.flatMap(({ call, isLate }) => (call && !isLate ? [call] : []));

/** Whether code fills the environment of its process from a file of variables. */
export function fillsEnvironment(text: string): boolean {
  return IMPORTED.test(text) || CALLS.some((call) => call.test(text));
}

/** The names of the variables that a text of code reads. */
export function variablesRead(text: string): string[] {
  return /process\.env|\benv\(|\bget/.test(text)
    ? [...new Set([...text.matchAll(READ)].map(([, member, key, called]) => member ?? key ?? called ?? ''))]
    : [];
}

/** By the list of a program's files: it is the same for all of them as long as nothing changes. */
const known = new Memo<readonly string[], ProgramEnvironment>();

/** The environment of a program by its files; empty where the program is not known. */
export function programEnvironment(program: ProgramTexts | undefined): ProgramEnvironment {
  if (!program || program.files.length === 0) return NOTHING;
  let found = known.get(program.files);
  if (!found) known.set(program.files, (found = collect(program)));
  return found;
}

function collect({ files, textOf }: ProgramTexts): ProgramEnvironment {
  const filling: string[] = [];
  const readers = new Map<string, string[]>();
  let isLate = true;
  for (const file of files) {
    const text = SCRIPT.test(file) ? (textOf(file) ?? '') : '';
    if (text === '') continue;
    if (fillsEnvironment(text)) {
      filling.push(file);
      isLate &&= !IMPORTED.test(text) && !EARLY_CALLS.some((call) => call.test(text));
    }
    for (const name of variablesRead(text)) {
      const others = readers.get(name);
      if (others) others.push(file);
      else readers.set(name, [file]);
    }
  }
  return { filling, isLate: isLate && filling.length > 0, readers };
}
