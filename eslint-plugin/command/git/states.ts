/** The states of a repository that `--since` and `--staged` compare. */
import { basename, dirname, join } from 'node:path';
import { realpathSync } from 'node:fs';
import { withoutHidden, type Text } from '../../../core/index.ts';
import { CONFIG_NAME } from '../../host/config/config-name.ts';
import type { Overlay } from '../../host/overlay.ts';
import { readSmallFile } from '../../host/small-file.ts';
import type { Session } from '../session.ts';
import { filled, USAGE } from '../texts.ts';
import type { Texts } from './imports.ts';
import { Git, isObject, isReadHere, MAX_BYTES, overlayOf, type Tree } from './objects.ts';

export interface States {
  /** Folder of the repository. */
  readonly root: string;
  /** The state that is looked at, where that is not the disk. */
  readonly now?: Overlay;
  /** The state that it is compared with. */
  readonly before: Overlay;
  /** Absolute paths of the files of the analyzed state, with the texts of those that findings depend on. */
  readonly texts: Texts;
  /** Absolute paths of the files that are there now and differ. */
  readonly changed: ReadonlySet<string>;
  /** Absolute paths of the files that were there before and are not any more. */
  readonly gone: ReadonlySet<string>;
  /** Absolute paths of folders that have settings of their own in either state. */
  readonly configured: readonly string[];
}

/** What is on the disk now, compared with where the branch left a commit. */
export function statesSince(ref: string, cwd: string): States | { readonly wrong: Text } {
  const found = repository(cwd, '--since');
  if ('wrong' in found) return found;
  const { git, root } = found;
  const commit = git.commit(ref);
  if (commit === undefined) return { wrong: missingCommit(git, ref) };
  const base = git.mergeBase(commit, 'HEAD');
  if (base === undefined) return { wrong: filled(USAGE['noBase'], { ref, fetch: fetchOf(git, ref) }) };
  const [before, tracked] = [git.treeOf(base), git.staged];
  if (!before || !tracked) return { wrong: failed(git) };
  const there = [...tracked.keys(), ...git.untracked];
  const overlay = overlayOf(git, root, before, there);
  if (!overlay) return { wrong: failed(git) };
  const texts = new Map<string, string | undefined>();
  const changed = new Set<string>();
  for (const path of there.filter(isReadHere)) {
    const file = join(root, path);
    const isSame = isObject(file, before.get(path) ?? '');
    const read = isSame ? undefined : readSmallFile(file, MAX_BYTES);
    if (read === 'missing') continue;
    texts.set(file, isSame ? overlay.texts.get(file) : typeof read === 'object' ? read.text : undefined);
    if (!isSame) changed.add(file);
  }
  return {
    root,
    before: overlay,
    texts,
    changed,
    gone: goneIn(overlay, texts),
    configured: configuredIn(root, [...before.keys(), ...there]),
  };
}

/** What the next commit would hold, compared with the last one. */
export function stagedStates(cwd: string): States | { readonly wrong: Text } {
  const found = repository(cwd, '--staged');
  if ('wrong' in found) return found;
  const { git, root } = found;
  const { staged } = git;
  if (!staged) return { wrong: failed(git) };
  const head = git.commit('HEAD');
  const before: Tree = (head === undefined ? undefined : git.treeOf(head)) ?? new Map();
  const changed = new Set(
    [...staged].filter(([path, object]) => isReadHere(path) && before.get(path) !== object).map(([path]) => join(root, path)),
  );
  const there = [...staged.keys(), ...git.untracked];
  const configured = configuredIn(root, [...before.keys(), ...staged.keys()]);
  const [now, earlier] = [overlayOf(git, root, staged, there, true), overlayOf(git, root, before, there)];
  if (!now || !earlier) return { wrong: failed(git) };
  return { root, now, before: earlier, texts: now.texts, changed, gone: goneIn(earlier, now.texts), configured };
}

/** Files that findings depend on and that only the earlier state has. */
function goneIn(before: Overlay, texts: Texts): Set<string> {
  return new Set([...before.texts.keys()].filter((path) => !texts.has(path) && isReadHere(path)));
}

const REMOTE = 'origin/';
/** Texts with the form of a commit or a place in the history: they are no branch. */
const NO_BRANCH = /^[0-9a-f]{7,64}$|^HEAD\b|[~^@:]/;
const VERSION = /^v?\d/;

/** What to do if a commit is missing here: its branch may exist under the name that it has on the server. */
function missingCommit(git: Git, ref: string): Text {
  if (ref.startsWith(REMOTE) || NO_BRANCH.test(ref) || VERSION.test(ref)) return filled(USAGE['noRef'], { ref, fetch: fetchOf(git, ref) });
  const isThere = git.commit(REMOTE + ref) !== undefined;
  return filled(USAGE[isThere ? 'noRefButRemote' : 'noRefThenRemote'], { ref, fetch: fetchOf(git, ref) });
}

/**
 * The command that fetches a commit, and the history up to it where that is cut. A clone of one branch has others under no
 * name by itself.
 */
function fetchOf(git: Git, ref: string): string {
  const branch = ref.startsWith(REMOTE) ? ref.slice(REMOTE.length) : ref;
  const what = NO_BRANCH.test(branch)
    ? git.isShallow
      ? ''
      : ` ${branch}`
    : VERSION.test(branch)
      ? ` tag ${branch}`
      : ` ${branch}:refs/remotes/${REMOTE}${branch}`;
  return `git fetch ${git.isShallow ? '--unshallow ' : ''}origin${what}`;
}

function configuredIn(root: string, paths: readonly string[]): string[] {
  return [...new Set(paths.filter((path) => basename(path) === CONFIG_NAME).map((path) => dirname(join(root, path))))];
}

/** Whether any setting of the project differs between the two states: then everything counts. */
export function isReconfigured({ root, configured }: States, now: Session, before: Session): boolean {
  const settingsOf = (session: Session, folder: string): string => JSON.stringify(session.layersOf(join(folder, 'any.js')));
  return [root, ...configured].some((folder) => settingsOf(now, folder) !== settingsOf(before, folder));
}

function repository(cwd: string, option: string): { readonly git: Git; readonly root: string } | { readonly wrong: Text } {
  const git = new Git(cwd);
  const { root } = git;
  if (root === undefined || root === '')
    return { wrong: NO_REPOSITORY.test(git.failure) ? filled(USAGE['noGit'], { option }) : failed(git) };
  const real = realpathSync(root);
  return { git: new Git(real), root: real };
}

/** There is no repository, this is its bare form, or git is not installed. */
const NO_REPOSITORY = /not a git repository|must be run in a work tree|ENOENT|^$/;

function failed(git: Git): Text {
  return filled(USAGE['gitFailed'], { why: withoutHidden(git.failure.replace(/^fatal: /, '')) });
}
