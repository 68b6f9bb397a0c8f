/** What `.gitattributes` declare of a file: whether it is third-party code, or a tool wrote it. Read from the files; git is never run. */
import { dirname, join, relative, sep } from 'node:path';
import { gitFolder, gitGlob } from './git-ignore.ts';
import { isRepository } from '../inside.ts';
import { readSmallFile } from '../small-file.ts';

/** The name of that file. */
export const ATTRIBUTES_NAME = '.gitattributes';

const MAX_BYTES = 1024 * 1024;
const ATTRIBUTES = { 'linguist-generated': 'generated', 'linguist-vendored': 'vendored' } as const;
export type Origin = (typeof ATTRIBUTES)[keyof typeof ATTRIBUTES];

interface Line {
  readonly matches: (path: string) => boolean;
  /** Undefined where the line cancels what others set. */
  readonly said: ReadonlyMap<Origin, boolean | undefined>;
}

interface Folder {
  /** The file as it is written. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** The folder above in the same repository. */
  readonly above?: string;
}

/** The attributes that GitHub and GitLab leave generated and foreign files out of reviews by: `linguist-generated`, `linguist-vendored`. */
export class GitAttributes {
  private readonly folders = new Map<string, Folder>();
  /** Attributes that stand beside a repository's objects go before those of its files. */
  private readonly own = new Map<string, readonly Line[]>();
  private readAt = Date.now();

  /** `freshFor`: milliseconds after which files are read again; never by default. */
  constructor(private readonly freshFor = Infinity) {}

  /** The origin that the nearest line sets for the file at an absolute path; undefined for what is written here. Never throws. */
  originOf(path: string): Origin | undefined {
    if (Date.now() - this.readAt > this.freshFor) {
      this.folders.clear();
      this.own.clear();
      this.readAt = Date.now();
    }
    return Object.values(ATTRIBUTES).find((origin) => this.says(origin, path) === true);
  }

  /** The texts of the files that apply to a folder: when one changes, what is known of the folder's files is outdated. */
  textsFor(folder: string): string[] {
    return this.upFrom(folder).map((one) => this.folderOf(one).text);
  }

  /** A folder and those above it in the same repository. */
  private upFrom(start: string): string[] {
    const chain: string[] = [];
    for (let folder: string | undefined = start; folder !== undefined; folder = this.folderOf(folder).above) chain.push(folder);
    return chain;
  }

  private says(origin: Origin, path: string): boolean | undefined {
    const chain = this.upFrom(dirname(path));
    const root = chain.at(-1) ?? '';
    for (const [folder, lines] of [
      [root, this.own.get(root) ?? []] as const,
      ...chain.map((one) => [one, this.folderOf(one).lines] as const),
    ]) {
      const name = lines.length === 0 ? '' : relative(folder, path).split(sep).join('/');
      const last = lines.filter(({ said, matches }) => said.has(origin) && matches(name)).at(-1);
      if (last) return last.said.get(origin);
    }
    return undefined;
  }

  private folderOf(folder: string): Folder {
    let known = this.folders.get(folder);
    if (!known) {
      const above = dirname(folder);
      const isRoot = isRepository(folder);
      if (isRoot) this.own.set(folder, linesOf(textOf(join(gitFolder(folder), 'info', 'attributes'))));
      const text = textOf(join(folder, ATTRIBUTES_NAME));
      known = { text, lines: linesOf(text), above: isRoot || above === folder ? undefined : above };
      this.folders.set(folder, known);
    }
    return known;
  }
}

/** Text of a file that sets these attributes; empty for any other. */
function textOf(file: string): string {
  const read = readSmallFile(file, MAX_BYTES);
  return typeof read === 'string' || !read.text.includes('linguist-') ? '' : read.text;
}

/** The lines that set these attributes. See https://git-scm.com/docs/gitattributes */
function linesOf(text: string): Line[] {
  if (text === '') return [];
  return text.split(/\r?\n/).flatMap((line): Line[] => {
    const [, quoted, bare, attributes = ''] = /^(?:"((?:[^"\\]|\\.)+)"|([^\s"#]\S*))\s(.*)$/.exec(line.trim()) ?? [];
    const glob = quoted?.replace(/\\(.)/g, '$1') ?? bare;
    const said = new Map(attributes.split(/\s+/).flatMap((word) => saidBy(word)));
    return glob === undefined || glob.startsWith('!') || glob.endsWith('/') || said.size === 0 ? [] : [{ matches: gitGlob(glob), said }];
  });
}

function saidBy(word: string): [Origin, boolean | undefined][] {
  const [, sign, name = '', value] = /^([-!]?)([a-z][\w-]*)(?:=(.*))?$/.exec(word) ?? [];
  if (name !== 'linguist-generated' && name !== 'linguist-vendored') return [];
  return [[ATTRIBUTES[name], sign === '!' ? undefined : sign === '' && value !== 'false']];
}
