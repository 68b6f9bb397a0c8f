import { readdirSync, type Dirent } from 'node:fs';

/** What stands in a folder; nothing where it cannot be opened. */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
