/** Thrown when a text cannot be parsed at all; `offset` is where the parser gave up. */
export class SyntaxFailure extends Error {
  /** `reason` is the parser's own code of the error, when it has one. */
  constructor(message: string, readonly offset: number, readonly reason?: string) {
    super(message);
  }
}
