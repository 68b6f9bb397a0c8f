/** Gives memory back when much of it was used for a moment: left alone, Node.js keeps what a scan took for as long as nothing else is done. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds until what was told last has been sent and let go. */
const LATER = 1_000;

/** Collects all garbage a moment later: some tens of milliseconds. The second time the spaces shrink that the first has emptied. */
export function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  for (const wait of [LATER, 2 * LATER]) setTimeout(gc, wait).unref();
}
