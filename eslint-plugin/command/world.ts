import { withoutHidden, type Locale, type Text } from '../../core/index.ts';

/** What the command touches of the process it runs in. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Becomes true when the user wants the scan to stop. */
  readonly isStopped: () => boolean;
  /** Makes it so, for a signal that ended the work for a file. */
  readonly stop: () => void;
}

/** Writes one sentence to standard error. */
export function complain(text: Text, locale: Locale, { stderr }: World): void {
  stderr.write(`pi-guard: ${withoutHidden(text[locale])}\n`);
}

/**
 * Whether text on a stream may be coloured: the option, then the environment (https://force-color.org,
 * https://no-color.org), then whether it is a terminal.
 */
export function isColored(stream: NodeJS.WriteStream, { env }: World, wanted?: boolean): boolean {
  if (wanted !== undefined) return wanted;
  const { FORCE_COLOR: forced, NO_COLOR: none } = env;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && !none;
}
