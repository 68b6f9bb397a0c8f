import type { Locale } from '../../../core/index.ts';
import { REPORT, say } from '../texts.ts';

const EVERY = 100;

/** A line on the terminal that shows how far the scan is; silent when the stream is no terminal. */
export class Progress {
  private shownAt = 0;
  private isShown = false;

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly locale: Locale,
  ) {}

  show(done: number, all: number): void {
    if (!this.stream.isTTY || Date.now() - this.shownAt < EVERY) return;
    this.shownAt = Date.now();
    this.isShown = true;
    this.stream.write(`\r${say(REPORT['progress'], this.locale, { done, all })}\u001b[K`);
  }

  clear(): void {
    if (this.isShown) this.stream.write('\r\u001b[K');
    this.isShown = false;
  }
}
