/** Babel's tokens in the shape that ESLint's rules expect. */
import type { TSESTree } from '@typescript-eslint/types';

interface BabelToken {
  /** A string for comments. */
  readonly type: string | { readonly label: string; readonly keyword?: string };
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: TSESTree.Position; readonly end: TSESTree.Position };
}

const BY_LABEL: Readonly<Record<string, string>> = {
  '#name': 'PrivateIdentifier',
  '...${': 'Template',
  '...`': 'Template',
  bigint: 'Numeric',
  false: 'Boolean',
  jsxName: 'JSXIdentifier',
  jsxText: 'JSXText',
  name: 'Identifier',
  null: 'Null',
  num: 'Numeric',
  regexp: 'RegularExpression',
  string: 'String',
  true: 'Boolean',
};
/** Words that are names to Babel and keywords to ESLint's own parser. */
const KEYWORD_NAMES = new Set(['let', 'static', 'yield']);

/** Comments and the end-of-file mark are left out; everything else becomes one token. */
export function toEslintTokens(tokens: readonly BabelToken[], text: string): TSESTree.Token[] {
  const converted: TSESTree.Token[] = [];
  for (const token of tokens) {
    if (typeof token.type === 'string' || token.type.label === 'eof') continue;
    const one = toToken(token, token.type, text);
    if (one.type === 'String' && isAttributeValue(converted)) Object.assign(one, { type: 'JSXText' });
    converted.push(one);
  }
  return converted;
}

/** Whether the next token is the value of a JSX attribute, which ESLint counts as text. */
function isAttributeValue(before: readonly TSESTree.Token[]): boolean {
  return before.at(-1)?.value === '=' && before.at(-2)?.type === 'JSXIdentifier';
}

function toToken(
  { value, start, end, loc }: BabelToken,
  { label, keyword }: { label: string; keyword?: string },
  text: string,
): TSESTree.Token {
  const source = text.slice(start, end);
  const token = {
    type: typeOf(label, keyword, source),
    value: source,
    range: [start, end],
    loc: { start: positionOf(loc.start), end: positionOf(loc.end) },
  };
  if (label === 'regexp') Object.assign(token, { regex: value });
  if (label === '#name') token.value = source.slice(1);
  return token as TSESTree.Token;
}

function typeOf(label: string, keyword: string | undefined, source: string): string {
  const known = Object.hasOwn(BY_LABEL, label) ? BY_LABEL[label] : undefined;
  if (known === 'Identifier' && KEYWORD_NAMES.has(source)) return 'Keyword';
  return known ?? (keyword === undefined ? 'Punctuator' : 'Keyword');
}

function positionOf({ line, column }: TSESTree.Position): TSESTree.Position {
  return { line, column };
}
