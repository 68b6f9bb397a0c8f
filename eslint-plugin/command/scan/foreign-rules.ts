/**
 * Text in which comments that switch on other people's rules (an `eslint` comment with `quotes: 2`) are plain comments.
 * ESLint would run those rules, and report an error for the ones it does not know. Every offset stays what it was.
 */
export function withoutForeignRules(text: string): string {
  return text.replace(/\/\*(\s*)eslint(?=\s)([^*]*)/g, (comment, blanks: string, settings: string) =>
    settings.includes('pi-guard/') ? comment : `/*${blanks}------${settings}`,
  );
}
