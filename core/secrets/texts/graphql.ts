/** Schemas and operations of GraphQL in texts: what follows a field or variable there is its type. */

/** A definition or operation with the bracket that opens it; https://spec.graphql.org/October2021/#sec-Document-Syntax. */
const DEFINITION =
  /(?<![\w$.-])(?:(?:type|input|interface)\s+[A-Z_]\w{0,80}(?:\s[^{}=;]{0,300})?\{|(?:query|mutation|subscription)(?:\s+\w{1,80})?\s*(?:\(\s*\$\w{1,80}\s*:|\{)|fragment\s+\w{1,80}\s+on\s+\w{1,80}\s*\{)/;

/** Whether a text is GraphQL, or has some in it. */
export function isGraphql(text: string): boolean {
  return DEFINITION.test(text);
}
