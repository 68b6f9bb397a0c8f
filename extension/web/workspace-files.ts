/** The files of a workspace that is on no disk: which there are, and the contents of those that were loaded from the editor. */
import type { LateFiles } from '../server/machine/late-files.ts';
import { basename, dirname } from './node/path.ts';

export type Kind = 'file' | 'folder';

/** Reads files through the editor; paths are those of `file-address.ts`. */
export interface FileSource {
  /** All files of the workspace but those of others. */
  readonly list: () => Promise<readonly string[]>;
  /** Contents in the order of the paths; undefined for what is gone, no file or very large. */
  readonly read: (paths: readonly string[]) => Promise<readonly (Uint8Array | undefined)[]>;
}

interface File {
  /** Counts up whenever the file is loaded again. */
  revision: number;
  size: number;
  bytes?: Uint8Array;
}

/** Needed before any document can be checked, and small. */
const FIRST = /^(?:pi-guard(?:-baseline)?\.json|package\.json|[jt]sconfig\.json|pnpm-workspace\.yaml|\.gitignore|\.gitattributes)$/;
/** Contents that are requested at once. */
const PER_REQUEST = 100;

export class WorkspaceFiles implements LateFiles {
  private readonly files = new Map<string, File>();
  private readonly folders = new Map<string, Map<string, Kind>>();
  private readonly wanted = new Set<string>();
  private source: FileSource | undefined;
  private revision = 0;
  ready: Promise<void> = Promise.resolve();

  /** Sets where files come from; nothing is requested yet. */
  connect(source: FileSource): void {
    this.source = source;
  }

  /** Requests the list of all files; what was known before is forgotten. */
  open(): Promise<void> {
    this.ready = this.list();
    return this.ready;
  }

  get isWanting(): boolean {
    return this.wanted.size > 0;
  }

  kindOf(path: string): Kind | undefined {
    return this.files.has(path) ? 'file' : this.folders.has(path) ? 'folder' : undefined;
  }

  namesIn(folder: string): ReadonlyMap<string, Kind> | undefined {
    return this.folders.get(folder);
  }

  /** Bytes of a file; 0 for one that is not loaded yet. */
  sizeOf(path: string): number {
    return this.files.get(path)?.size ?? 0;
  }

  revisionOf(path: string): number {
    return this.files.get(path)?.revision ?? 0;
  }

  /** Contents of a file; undefined when it is not loaded yet: then it is recorded as wanted. */
  read(path: string): Uint8Array | undefined {
    const file = this.files.get(path);
    if (file && !file.bytes) this.wanted.add(path);
    return file?.bytes;
  }

  async bringWanted(): Promise<void> {
    const paths = [...this.wanted];
    this.wanted.clear();
    await this.bring(paths);
  }

  async bring(paths: readonly string[]): Promise<void> {
    await this.update(paths.filter((path) => this.files.has(path) && !this.files.get(path)?.bytes));
  }

  async update(paths: readonly string[]): Promise<void> {
    for (let at = 0; at < paths.length; at += PER_REQUEST) {
      const some = paths.slice(at, at + PER_REQUEST);
      // A failed request is no evidence that the files are gone: what is known of them stays.
      const contents = await this.source?.read(some).catch(() => undefined);
      if (contents) for (const [index, path] of some.entries()) this.put(path, contents[index]);
    }
  }

  private async list(): Promise<void> {
    const paths = (await this.source?.list().catch(() => [])) ?? [];
    this.files.clear();
    this.folders.clear();
    for (const path of paths) this.add(path);
    await this.bring(paths.filter((path) => FIRST.test(basename(path))));
  }

  private put(path: string, bytes: Uint8Array | undefined): void {
    if (!bytes) {
      this.files.delete(path);
      this.folders.get(dirname(path))?.delete(basename(path));
      return;
    }
    this.add(path);
    this.files.set(path, { revision: ++this.revision, size: bytes.length, bytes });
  }

  private add(path: string): void {
    if (!this.files.has(path)) this.files.set(path, { revision: 0, size: 0 });
    for (let [child, kind] = [path, 'file' as Kind]; child !== dirname(child); [child, kind] = [dirname(child), 'folder']) {
      const names = this.folders.get(dirname(child));
      if (names?.has(basename(child))) return;
      if (names) names.set(basename(child), kind);
      else this.folders.set(dirname(child), new Map([[basename(child), kind]]));
    }
  }
}

/** Those of this worker. */
export const files = new WorkspaceFiles();
