/** The states of a repository that `--since` and `--staged` compare. */
import { basename, join } from 'node:path';
import { realpathSync } from 'node:fs';
import type { Text } from '../../../core/index.ts';
import type { Overlay } from '../../host/overlay.ts';
import { languageKind } from '../skipped-names.ts';
import { filled, USAGE } from '../texts.ts';
import { Git, isReadHere, objectOf, overlayOf, type Tree } from './objects.ts';

export interface States {
  /** Folder of the repository. */
  readonly root: string;
  /** The state that is looked at, where that is not the disk. */
  readonly now?: Overlay;
  /** The state that it is compared with; undefined when everything counts, since the settings changed. */
  readonly before?: Overlay;
  /** Absolute paths of the files that are there now and differ. */
  readonly changed: ReadonlySet<string>;
}

const CONFIGURATION = /(?:^|\/)pi-guard\.json$/;

/** What is on the disk now, compared with where the branch left a commit. */
export function statesSince(ref: string, cwd: string): States | { readonly wrong: Text } {
  const found = repository(cwd);
  if (!found) return { wrong: filled(USAGE['noGit'], { option: '--since' }) };
  const { git, root } = found;
  const commit = git.commit(ref);
  if (commit === undefined) return { wrong: filled(USAGE['noRef'], { ref }) };
  const base = git.mergeBase(commit, 'HEAD');
  if (base === undefined) return { wrong: filled(USAGE['noBase'], { ref }) };
  const [before, tracked] = [git.treeOf(base), git.staged];
  if (!before || !tracked) return { wrong: filled(USAGE['noGit'], { option: '--since' }) };
  const isSame = (path: string, object: string): boolean => objectOf(join(root, path), object) === object;
  const changed = new Set([...tracked.keys()].filter((path) => isReadHere(path) && !isSame(path, before.get(path) ?? '')).map((path) => join(root, path)));
  const isReconfigured = [...new Set([...before.keys(), ...tracked.keys()])].some((path) => CONFIGURATION.test(path) && !isSame(path, before.get(path) ?? ''));
  return { root, before: isReconfigured ? undefined : overlayOf(git, root, before, tracked), changed };
}

/** What the next commit would hold, compared with the last one. */
export function stagedStates(cwd: string): States | { readonly wrong: Text } {
  const found = repository(cwd);
  const staged = found?.git.staged;
  if (!found || !staged) return { wrong: filled(USAGE['noGit'], { option: '--staged' }) };
  const { git, root } = found;
  const head = git.commit('HEAD');
  const before: Tree = (head === undefined ? undefined : git.treeOf(head)) ?? new Map();
  const changed = new Set([...staged].filter(([path, object]) => languageKind(basename(path)) === 'read' && before.get(path) !== object).map(([path]) => join(root, path)));
  return { root, now: overlayOf(git, root, staged, new Map()), before: overlayOf(git, root, before, staged), changed };
}

function repository(cwd: string): { readonly git: Git; readonly root: string } | undefined {
  const root = new Git(cwd).root;
  if (root === undefined || root === '') return undefined;
  const real = realpathSync(root);
  return { git: new Git(real), root: real };
}
