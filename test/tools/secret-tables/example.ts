/** One literal example of another tool's test table. */
export interface Example {
  readonly tool: string;
  /** The other tool's name for the rule. */
  readonly rule: string;
  /** The text of a line or file; for `token` examples, the token itself. */
  readonly text: string;
  /** The other tool generates the text around a token: the name that it gives to the token. */
  readonly name?: string;
  /** What the file was called in the table, where that matters. */
  readonly path?: string;
  /** Parts that must be found, where the table tells them; otherwise anything in the text. */
  readonly secrets?: readonly string[];
  readonly isPositive: boolean;
  /** The table draws the text from a pattern, and so does this reader. */
  readonly isDrawn: boolean;
}

/** What a reader got out of a clone, and how many entries of the tables it could not evaluate. */
export interface Table {
  readonly examples: readonly Example[];
  readonly unread: number;
}
