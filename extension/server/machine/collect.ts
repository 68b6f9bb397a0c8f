/** Memory of a server in a process of its own: by itself, Node.js holds what a check or a scan took for as long as nothing else is done. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { forgetFiles } from '../../../core/index.ts';

/** Milliseconds until the last message has been sent and its memory can be collected. */
const LATER = 1_000;
/** Milliseconds after a check in which the editor sends requests about its diagnostics. */
const SOON = 30;

// Otherwise objects like those that lived long in one check are put into old memory at once, where they retain all of the next check.
for (const flag of ['--expose-gc', '--no-allocation-site-pretenuring']) setFlagsFromString(flag);
const collectGarbage = runInNewContext('gc') as (options?: { readonly type: 'minor' }) => void;
let timer: NodeJS.Timeout | undefined;

/** Collects all garbage a moment later: some tens of milliseconds. The second time the spaces shrink that the first has emptied. */
export function collect(): void {
  for (const wait of [LATER, 2 * LATER]) setTimeout(() => collectGarbage(), wait).unref();
}

/**
 * To be called after each check. Between two keys nothing of a text is needed any more: its memory is taken back then, in a
 * millisecond, so that the next check finds room enough and is not held up by moving what it is still using.
 */
export function rest(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    forgetFiles();
    collectYoung();
  }, SOON).unref();
}

/** Takes back what young memory holds and nothing needs. */
export function collectYoung(): void {
  collectGarbage({ type: 'minor' });
}
