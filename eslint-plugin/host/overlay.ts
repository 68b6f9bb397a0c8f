/** Another state of a repository's files than the one on the disk: a revision, or what is staged. */
import { basename, dirname } from 'node:path';
import { readSmallFile } from './small-file.ts';

export interface Overlay {
  /** Absolute paths of the files of that state with their texts; undefined for one whose text is not needed. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Absolute paths of files that are on the disk and not in that state. */
  readonly hidden: ReadonlySet<string>;
}

/** Text of a file in that state, or of one that no repository has on the disk; why it is not read otherwise. */
export function readOverlaid(overlay: Overlay | undefined, path: string, most: number): ReturnType<typeof readSmallFile> {
  if (overlay?.hidden.has(path)) return 'missing';
  if (!overlay?.texts.has(path)) return readSmallFile(path, most);
  const text = overlay.texts.get(path);
  if (text === undefined) return 'unreadable';
  return text.length > most ? 'too-large' : { text };
}

type Kind = 'file' | 'folder';

/** What stands in the folders of an overlay. */
export class OverlayFolders {
  private readonly folders = new Map<string, Map<string, Kind>>();

  constructor(private readonly overlay: Overlay) {
    for (const path of overlay.texts.keys()) {
      let [folder, name, kind] = [dirname(path), basename(path), 'file' as Kind];
      for (;;) {
        const listing = this.folders.get(folder);
        if (listing?.has(name)) break;
        if (listing) listing.set(name, kind);
        else this.folders.set(folder, new Map([[name, kind]]));
        if (folder === dirname(folder)) break;
        [folder, name, kind] = [dirname(folder), basename(folder), 'folder'];
      }
    }
  }

  /** A folder's listing on the disk as it is in that state. */
  merged(folder: string, onDisk: ReadonlyMap<string, Kind>, join: (name: string) => string): ReadonlyMap<string, Kind> {
    const own = this.folders.get(folder);
    if (!own && this.overlay.hidden.size === 0) return onDisk;
    return new Map([...[...onDisk].filter(([name]) => !this.overlay.hidden.has(join(name))), ...(own ?? [])]);
  }

  /** Whether the overlay has a folder, on the disk or not. */
  has(folder: string): boolean {
    return this.folders.has(folder);
  }
}
