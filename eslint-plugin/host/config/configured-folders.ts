import { join } from 'node:path';
import { entriesOf } from '../entries.ts';
import { CONFIG_NAME } from './config-name.ts';

const NEVER_ENTERED = /^(?:node_modules|bower_components|dist|build|coverage|\..*)$/;
const MAX_FOLDERS = 5_000;

/** The folders below one that have a `pi-guard.json` of their own, in order; of a very large tree, those that stand highest. */
export function configuredFolders(root: string): string[] {
  const configured: string[] = [];
  const queue = [root];
  for (const folder of queue) {
    const entries = entriesOf(folder);
    if (folder !== root && entries.some((entry) => entry.name === CONFIG_NAME && !entry.isDirectory())) configured.push(folder);
    for (const entry of entries)
      if (entry.isDirectory() && !NEVER_ENTERED.test(entry.name) && queue.length < MAX_FOLDERS) queue.push(join(folder, entry.name));
  }
  return configured.sort();
}
