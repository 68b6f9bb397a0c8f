/**
 * What git's objects hold, read with its plumbing alone: no filter, hook, text conversion, external diff or file-system monitor that a
 * repository's settings name is run by these.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decoded } from '../../host/encodings.ts';
import type { Overlay } from '../../host/overlay.ts';
import { languageKind } from '../files/skipped-names.ts';

const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.untrackedCache=false',
  '--no-optional-locks',
  '--no-pager',
  '--literal-pathspecs',
];
const MAX_OUTPUT = 1 << 30;
/** Larger files are data or bundles. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** Files of one state: the object of each by its path in the repository, with `/`. */
export type Tree = ReadonlyMap<string, string>;

export class Git {
  /** Why the last command that failed did: git's own first line, in English, or the error of starting it. */
  failure = '';

  constructor(private readonly cwd: string) {}

  /** Output of a plumbing command as bytes; undefined when it fails or there is no git. */
  private run(args: readonly string[], input?: string): Buffer | undefined {
    const { status, stdout, stderr, error } = spawnSync('git', [...SAFE, ...args], {
      cwd: this.cwd,
      input,
      maxBuffer: MAX_OUTPUT,
      env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_EXTERNAL_DIFF: undefined },
      windowsHide: true,
    });
    if (status === 0) return stdout;
    const [line = ''] = error ? [error.message] : stderr.toString('utf8').split('\n');
    this.failure = line;
    return undefined;
  }

  private line(...args: string[]): string | undefined {
    return this.run(args)?.toString('utf8').trim();
  }

  /** Absolute path of the folder of the repository. */
  get root(): string | undefined {
    return this.line('rev-parse', '--show-toplevel');
  }

  get isShallow(): boolean {
    return this.line('rev-parse', '--is-shallow-repository') === 'true';
  }

  /** The commit that a name means; undefined when it means none. */
  commit(name: string): string | undefined {
    return this.line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  }

  /** The last commit that two have in common. */
  mergeBase(one: string, other: string): string | undefined {
    return this.line('merge-base', one, other);
  }

  /** The last commit that changed a file. */
  lastChange(path: string): string | undefined {
    return this.line('log', '-1', '--format=%H', '--no-ext-diff', '--no-textconv', '--', path) || undefined;
  }

  /** Files of a commit. Links and other repositories are left out. */
  treeOf(commit: string): Tree | undefined {
    return listed(this.run(['ls-tree', '-r', '-z', '--full-tree', commit]), /^(100\d{3}) blob ([0-9a-f]+)\t(.*)$/s);
  }

  /** Files of the index; of one that a merge left open, none. */
  get staged(): Tree | undefined {
    return listed(this.run(['ls-files', '-s', '-z', '--full-name']), /^(100\d{3}) ([0-9a-f]+) 0\t(.*)$/s);
  }

  /** Files on the disk that the repository neither has nor ignores, as paths with `/`; installed packages aside. */
  get untracked(): readonly string[] {
    const listed = this.run(['ls-files', '--others', '--exclude-standard', '-z', '--full-name'])?.toString('utf8').split('\0') ?? [];
    return listed.filter((path) => path !== '' && !/(?:^|\/)node_modules\//.test(path));
  }

  /**
   * Texts of objects, by object; undefined when git cannot read them. What is binary or very large is not there, and what a partial clone
   * has left out: with `needsAll`, that is a failure, too.
   */
  texts(objects: Iterable<string>, needsAll = false): Map<string, string> | undefined {
    const texts = new Map<string, string>();
    const wanted = [...new Set(objects)];
    if (wanted.length === 0) return texts;
    const output = this.run(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    if (!output) return undefined;
    for (let at = 0; at < output.length;) {
      const end = output.indexOf(0x0a, at);
      const header = output.toString('latin1', at, end);
      const [, object, size] = /^([0-9a-f]+) blob (\d+)$/.exec(header) ?? [];
      at = end + 1;
      if (needsAll && header.endsWith(' missing')) {
        this.failure = `${header}.`;
        return undefined;
      }
      if (object === undefined) continue;
      const bytes = output.subarray(at, at + Number(size));
      at += Number(size) + 1;
      const text = bytes.length > MAX_BYTES || bytes.includes(0) ? undefined : decoded(bytes)?.text.replace(/^\uFEFF/, '');
      if (text !== undefined) texts.set(object, text);
    }
    return texts;
  }
}

function listed(output: Buffer | undefined, entry: RegExp): Tree | undefined {
  if (!output) return undefined;
  return new Map(
    output
      .toString('utf8')
      .split('\0')
      .flatMap((line) => {
        const [, , object = '', path = ''] = entry.exec(line) ?? [];
        return path === '' || path.split('/').some((part) => part === '..' || part === '.git') ? [] : [[path, object] as const];
      }),
  );
}

/** Whether findings depend on a file's text. */
export function isReadHere(path: string): boolean {
  return languageKind(basename(path)) === 'read' || basename(path) === 'pi-guard.json';
}

/**
 * One state of a repository in the place of the one that is on the disk: `there` are the paths of files that may stand there. Undefined when
 * git cannot read it; with `needsAll`, when any text of it is missing.
 */
export function overlayOf(git: Git, root: string, tree: Tree, there: Iterable<string>, needsAll = false): Overlay | undefined {
  const read = [...tree].filter(([path]) => isReadHere(path));
  const texts = git.texts(
    read.map(([, object]) => object),
    needsAll,
  );
  if (!texts) return undefined;
  return {
    texts: new Map([...tree].map(([path, object]) => [join(root, path), texts.get(object)])),
    hidden: new Set([...there].filter((path) => !tree.has(path)).map((path) => join(root, path))),
  };
}

/** Whether a file on the disk is what git stores as an object, filters aside; on Windows it may have other line breaks. */
export function isObject(file: string, object: string): boolean {
  if (object === '') return false;
  try {
    const bytes = readFileSync(file);
    return (
      objectOf(bytes, object) === object ||
      (bytes.includes('\r\n') && objectOf(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'), object) === object)
    );
  } catch {
    return false;
  }
}

/** The name that git gives to an object; `like` shows the kind of digest. */
function objectOf(bytes: Buffer, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
