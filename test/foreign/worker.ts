/** Examines the files that its parent names, one after the other; what it cannot survive, the parent sees. */
import { NodeModuleHost } from '../../eslint-plugin/host/node-modules.ts';
import { openFile } from '../../eslint-plugin/command/files/open-file.ts';
import { Overlay } from './overlay.ts';
import { examine, type Examined } from './examine.ts';

export interface Task {
  readonly folder: string;
  readonly path: string;
}

export type Answer = { readonly skipped: string } | (Examined & { readonly bytes: number; readonly memory: number });

const FRESH_FOR = 60_000;
/** One for each folder, as the command has one for each run. */
const hosts = new Map<string, Overlay>();

process.on('message', (task: Task) => void process.send?.(answer(task)));

function answer({ folder, path }: Task): Answer {
  const opened = openFile(path, { allFiles: true });
  if (!('text' in opened)) return { skipped: 'skipped' in opened ? opened.skipped : 'unreadable' };
  let host = hosts.get(folder);
  if (!host) hosts.set(folder, (host = new Overlay(new NodeModuleHost({ freshFor: FRESH_FOR }))));
  const isTimeless = !('text' in openFile(path, { allFiles: false }));
  return { ...examine(path, opened.text, { host, isTimeless }), bytes: opened.text.length, memory: process.memoryUsage().rss };
}
