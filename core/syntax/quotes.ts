/** The quotes that a text has more of: those of its strings. */
export function quoteOf(text: string): '"' | "'" {
  return text.split('"').length > text.split("'").length ? '"' : "'";
}
