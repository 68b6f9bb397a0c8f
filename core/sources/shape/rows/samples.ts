/** Responses that are pasted into a comment: `// {"code":200,"data":{"mobile":"…"}}` is evidence of the fields of the one beside it. */
import type { TSESTree } from '@typescript-eslint/types';
import type { FlowContext } from '../../flow/context.ts';
import type { FunctionNode } from '../../../syntax/tree.ts';
import type { Node, Range } from '../../../types.ts';
import type { Path } from '../../../graph/access-path.ts';

/** Longer ones are data, not a sample. */
const MAX_LENGTH = 20_000;
const MAX_FIELDS = 200;
const MAX_DEPTH = 6;
/** Lines between a statement and the sample of what it gives. */
const NEAR = 3;

/** A sample, and the variable or parameter whose value it shows. */
export interface Sample {
  readonly of: TSESTree.Identifier;
  /** Names that lead to each of its fields. */
  readonly fields: readonly Path[];
  readonly range: Range;
}

/** Samples in the comments of a file that stand in one of `functions`, or below a variable that holds the result of a call. */
export function samplesIn({ candidates }: FlowContext, functions: readonly FunctionNode[]): readonly Sample[] {
  return joined(candidates.comments).flatMap(({ text, range }) => {
    const fields = fieldsOf(text);
    const of = fields.length > 0 ? sampledBy(candidates.declarators, functions, range, candidates.tree) : undefined;
    return of ? [{ of, fields, range }] : [];
  });
}

/** Comments; those of lines that follow each other are one. */
function joined(comments: readonly TSESTree.Comment[]): { readonly text: string; readonly range: Range }[] {
  const found: { text: string; range: Range; line: number; isLine: boolean }[] = [];
  for (const { type, value, range, loc } of comments) {
    const last = found.at(-1);
    if (last?.isLine && type === 'Line' && loc.start.line === last.line + 1) {
      last.text += `\n${value}`;
      last.range = { start: last.range.start, end: range[1] };
      last.line = loc.end.line;
    } else found.push({ text: value, range: { start: range[0], end: range[1] }, line: loc.end.line, isLine: type === 'Line' });
  }
  return found;
}

function fieldsOf(text: string): readonly Path[] {
  const from = text.indexOf('{');
  const until = text.lastIndexOf('}');
  if (from < 0 || until < from || until - from > MAX_LENGTH || !/"\s*:/.test(text)) return [];
  try {
    const fields: Path[] = [];
    gather(JSON.parse(text.slice(from, until + 1)), [], fields);
    return fields;
  } catch {
    return [];
  }
}

function gather(value: unknown, path: Path, into: Path[]): void {
  if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return;
  if (Array.isArray(value)) return gather(value[0], path, into);
  for (const [name, inner] of Object.entries(value)) {
    if (into.length >= MAX_FIELDS) return;
    into.push([...path, name]);
    gather(inner, [...path, name], into);
  }
}

/** The variable that a call was assigned to just before the sample, else the first parameter of the function around it. */
function sampledBy(
  declarators: readonly TSESTree.VariableDeclarator[],
  functions: readonly FunctionNode[],
  range: Range,
  tree: TSESTree.Program,
): TSESTree.Identifier | undefined {
  const around = functions
    .filter(({ body }) => body.range[0] < range.start && range.end < body.range[1])
    .sort((a, b) => b.range[0] - a.range[0])[0];
  const scope: Node = around?.body ?? tree;
  const before = declarators
    .filter(({ init, range: [start, end] }) => init && isCall(init) && start >= scope.range[0] && end <= range.start)
    .sort((a, b) => b.range[1] - a.range[1])[0];
  if (before?.id.type === 'Identifier' && lineOf(tree, range.start) - before.loc.end.line <= NEAR) return before.id;
  const [first] = around?.params ?? [];
  return first?.type === 'Identifier' ? first : undefined;
}

function isCall(node: Node): boolean {
  return node.type === 'AwaitExpression' ? isCall(node.argument) : node.type === 'CallExpression';
}

function lineOf({ comments = [] }: TSESTree.Program, start: number): number {
  return comments.find(({ range }) => range[0] === start)?.loc.start.line ?? Infinity;
}
