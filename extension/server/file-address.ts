/** Addresses of files on a disk and their paths. In a web worker `extension/web/file-address.ts` takes its place. */
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Path on the disk, or undefined when a document is not on one. */
export function filePath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** URI of a file on the disk. */
export function fileUri(path: string): string {
  return pathToFileURL(path).href;
}
