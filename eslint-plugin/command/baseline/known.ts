/** The baseline of a run, read and ready for comparison. */
import { join, resolve } from 'node:path';
import { BASELINE_NAME, NO_BASELINE, type Text } from '../../../core/index.ts';
import { baselineFor, type BaselineFile } from '../../host/baseline-files.ts';
import type { Overlay } from '../../host/overlay.ts';
import { today } from '../../host/today.ts';
import { Git, isObject } from '../git/objects.ts';
import type { Known } from '../findings/judge.ts';
import type { Options } from '../arguments/options.ts';
import { version } from '../package.json';
import type { Reported } from '../findings/reported.ts';
import { pathOf } from '../formats/report.ts';
import { filled, USAGE } from '../texts.ts';
import { living } from './entries.ts';

export interface KnownBaseline {
  /** Where the baseline is, or would be written. */
  readonly file: string;
  readonly found: BaselineFile | undefined;
  /** What is compared: nothing, or one list of entries. */
  readonly known: readonly Known[];
  readonly isByUpgrade: (reported: Reported) => boolean;
}

/** The baseline that the arguments name, or the nearest one; `overlay` is the state that is looked at, where that is not the disk. */
export function readKnown(
  { baseline, expire, command }: Options,
  cwd: string,
  overlay?: Overlay,
): KnownBaseline | { readonly wrong: Text } {
  const never = (): boolean => false;
  if (baseline === false) return { file: join(cwd, BASELINE_NAME), found: undefined, known: [], isByUpgrade: never };
  const named = baseline === undefined ? undefined : resolve(cwd, baseline);
  const found = baselineFor({ folder: cwd, file: named, overlay });
  if (!found && named !== undefined && command !== 'baseline')
    return { wrong: filled(USAGE['missingBaseline'], { path: pathOf(named, cwd) }) };
  if (!found) return { file: named ?? join(cwd, BASELINE_NAME), found: undefined, known: [], isByUpgrade: never };
  if (!found.baseline) return { wrong: filled(USAGE['wrongBaseline'], { path: pathOf(found.file, cwd), why: NO_BASELINE }) };
  const { entries, tool } = found.baseline;
  const known = [{ folder: found.folder, entries: living(entries, today(), expire) }];
  return { file: found.file, found, known, isByUpgrade: tool === version ? never : unchangedSince(found) };
}

/** Whether a finding's file is the one that it was when the baseline was written. Git is run at the first call. */
function unchangedSince({ file, folder }: BaselineFile): (reported: Reported) => boolean {
  let accepted: ReadonlyMap<string, string> | undefined;
  let root = '';
  return ({ file: path }) => {
    if (!accepted) {
      const git = new Git(folder);
      root = git.root ?? '';
      const commit = root === '' ? undefined : git.lastChange(file);
      accepted = (commit === undefined ? undefined : git.treeOf(commit)) ?? new Map();
    }
    const object = root === '' ? undefined : accepted.get(pathOf(path, root));
    return object !== undefined && isObject(path, object);
  };
}
