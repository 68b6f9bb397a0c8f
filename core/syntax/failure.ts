import { shown } from '../shown.ts';

/** Parsers quote the text. */
const MOST = 200;

/** Thrown when a text cannot be parsed at all; `offset` is where the parser gave up. */
export class SyntaxFailure extends Error {
  /** `reason` is the parser's own code of the error, when it has one. */
  constructor(
    message: string,
    readonly offset: number,
    readonly reason?: string,
  ) {
    super(shown(message, MOST));
  }
}

/** The result of parsing; undefined where the text cannot be parsed. Other errors are the caller's. */
export function unlessInvalid<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

/** An error as a failure when a text is nested deeper than the stack reaches; undefined for every other error. */
export function tooDeep(error: unknown): SyntaxFailure | undefined {
  return error instanceof RangeError && /call stack/i.test(error.message) ? new SyntaxFailure(error.message, 0, 'TooDeep') : undefined;
}
