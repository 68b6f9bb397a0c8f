/** The expressions of a template, read together: what a parser costs at each call is more than most of them take. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Scope, ScopeManager as Manager } from '@typescript-eslint/scope-manager';
import type { Program, Range } from '../types.ts';
import { parseBlocks, type Position } from './script/dialects.ts';
import { decodeEntities } from './entities.ts';
import { blankText } from './patch.ts';
import { analyzeScopes } from './script/scopes.ts';
import { parseFragment } from './script/script.ts';
import { readSimple, type ParsedExpression } from './simple-expression.ts';

/** One expression or statement list as it stands in markup, from `at.index` to `end`. */
export interface MarkupExpression {
  readonly at: Position;
  readonly end: number;
  /** The expression with the marks around it, where it is a part of a text. */
  readonly marked?: Range;
}

/** Expressions that mean something else inside a block, or that declare names which the next block would see. */
const ALONE = /^\s*\{|\b(?:async|class|const|enum|export|function|import|let|namespace|type|var)\b/;

/** Trees and scopes of expressions in the order of the text; undefined for what is not valid. */
export function parseExpressions(text: string, expressions: readonly MarkupExpression[]): (ParsedExpression | undefined)[] {
  const sources = expressions.map(({ at, end }) => decodeEntities(text.slice(at.index, end)));
  const simple = expressions.map(({ at }, index) => readSimple(sources[index] as string, at));
  const shared = expressions.flatMap(({ at, end }, index) =>
    !simple[index] && isEnclosed(text, at, end) && !ALONE.test(sources[index] as string) ? [index] : [],
  );
  const blocks =
    shared.length > 1
      ? readBlocks(
          text,
          shared.map((index) => expressions[index] as MarkupExpression),
          shared.map((index) => sources[index] as string),
        )
      : undefined;
  const together = new Map(blocks?.map((parsed, position) => [shared[position], parsed]));
  return expressions.map(({ at }, index) => simple[index] ?? together.get(index) ?? readAlone(sources[index] as string, at));
}

function readAlone(source: string, at: Position): ParsedExpression | undefined {
  const tree = parseFragment(source, at);
  return tree && { tree, scopes: analyzeScopes(tree) };
}

/** Whether the characters around an expression, mostly quotes, can be replaced by braces without moving a line. */
function isEnclosed(text: string, { index }: Position, end: number): boolean {
  return !isLineBreak(text[index - 1]) && !isLineBreak(text[end]);
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r' || character === undefined;
}

/**
 * Expressions as the blocks of one program in which everything else is a comment: offsets and lines stay. Undefined
 * when one is not valid, or ends elsewhere than it should: an expression that closes a brace it did not open.
 */
function readBlocks(text: string, expressions: readonly MarkupExpression[], sources: readonly string[]): ParsedExpression[] | undefined {
  const { at: first } = expressions[0] as MarkupExpression;
  let program = '';
  for (const [index, { at, end }] of expressions.entries()) {
    if (index > 0) program += hidden(text.slice((expressions[index - 1] as MarkupExpression).end + 1, at.index - 1));
    program += `{${sources[index] as string}}`;
    if (program.length !== end - first.index + 2) return undefined;
  }
  const tree = parseBlocks(program, { index: first.index - 1, line: first.line, column: first.column - 1 });
  const isWhole =
    tree?.body.length === expressions.length &&
    tree.body.every((block, index) => block.type === 'BlockStatement' && isBlockOf(block, expressions[index] as MarkupExpression));
  return tree && isWhole ? expressionsOf(tree, expressions) : undefined;
}

function isBlockOf({ range }: TSESTree.BlockStatement, { at, end }: MarkupExpression): boolean {
  return range[0] === at.index - 1 && range[1] === end + 1;
}

/** Markup as a comment, or blank where it cannot be one; line breaks stay where they are. */
function hidden(markup: string): string {
  const bare = markup.trim();
  if (!/^\S\S.*\S\S$/s.test(bare) || bare.includes('*/')) return blankText(markup);
  const start = markup.indexOf(bare);
  return `${markup.slice(0, start)}/*${bare.slice(2, -2)}*/${markup.slice(start + bare.length)}`;
}

function expressionsOf(tree: Program, expressions: readonly MarkupExpression[]): ParsedExpression[] {
  const scopes = scopesOfBlocks(analyzeScopes(tree) as Manager, tree);
  return tree.body.map((block, index) => {
    const { at, end } = expressions[index] as MarkupExpression;
    const { body, loc } = block as TSESTree.BlockStatement;
    return {
      tree: { type: 'Program', sourceType: 'module', body, comments: [], tokens: [], range: [at.index, end], loc } as unknown as Program,
      scopes: { scopes: scopes.get(block) ?? [] },
    };
  });
}

/** The scope of each block with those inside of it. */
function scopesOfBlocks({ scopes }: Manager, tree: Program): Map<object, Scope[]> {
  const known = new Map<object, Scope[]>(tree.body.map((block) => [block, []]));
  for (const scope of scopes) {
    let outermost = scope;
    while (outermost.upper && outermost.upper.block !== tree) outermost = outermost.upper;
    known.get(outermost.block)?.push(scope);
  }
  return known;
}
