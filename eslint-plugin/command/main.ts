/** Entry of the `pi-guard` command. */
import { setFlagsFromString } from 'node:v8';
import { describeCrash } from '../crash.ts';
import { environmentLocale } from '../host/locale.ts';
import { NOT_DONE } from './exit-code.ts';
import { run } from './run.ts';
import { filled, USAGE } from './texts.ts';
import { complain, type World } from './world.ts';

/** Makes V8 collect garbage earlier, for 3 % of the time. Otherwise trees make the heap grow to four times its live size first. */
setFlagsFromString('--heap-growing-percent=40');

/** An old `.eslintignore` is nothing to us: ESLint's warning about it would only confuse. */
const warn = process.emitWarning.bind(process);
process.emitWarning = ((warning: string | Error, ...rest: unknown[]): void => {
  if (!rest.includes('ESLintIgnoreWarning')) (warn as (...all: unknown[]) => void)(warning, ...rest);
}) as typeof process.emitWarning;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
let isStopped = false;

/** The first signal lets the report be written; a second one ends the process as usual. */
function stop(): void {
  isStopped = true;
  for (const signal of SIGNALS) process.off(signal, stop);
}

const world: World = {
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  isStopped: () => isStopped,
  stop,
};

for (const signal of SIGNALS) process.on(signal, stop);
/** Ignores a reader that has closed the pipe (`pi-guard | head`). Any other error, such as a full disk, loses the report. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  complain(filled(USAGE['cannotWrite'], { path: 'stdout' }), environmentLocale(), world);
  process.exitCode = NOT_DONE;
});

run(process.argv.slice(2), world).then(
  (code) => {
    process.exitCode = code;
  },
  (crash: unknown) => {
    complain(filled(USAGE['stopped'], { crash: describeCrash(crash) }), environmentLocale(), world);
    process.exitCode = NOT_DONE;
  },
);
