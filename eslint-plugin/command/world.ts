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
}

/** Says one sentence on standard error. */
export function complain(text: Text, locale: Locale, { stderr }: World): void {
  stderr.write(`pi-guard: ${withoutHidden(text[locale])}\n`);
}

/** Whether text on a stream may be coloured. */
export function isColored(stream: NodeJS.WriteStream, { env }: World): boolean {
  return stream.isTTY === true && !env['NO_COLOR'];
}
