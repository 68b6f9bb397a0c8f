/** Addresses of files on a disk and their paths. In a web worker `extension/web/file-address.ts` takes its place. */
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Path on the disk, or undefined when a document is not on one. `windows`: how paths are written there; by default as on this machine. */
export function filePath(uri: string, windows?: boolean): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri, { windows });
  } catch {
    return undefined;
  }
}

/** URI of a file on the disk. */
export function fileUri(path: string, windows?: boolean): string {
  return pathToFileURL(path, { windows }).href;
}
