/** Problems of a configuration text at their places in it, with what was meant. */
import { findNodeAtOffset, parseTree, type Node } from 'jsonc-parser';
import type { ConfigProblem, Range } from '../../../core/index.ts';

export interface PlacedProblem {
  readonly problem: ConfigProblem;
  readonly range: Range;
  /** JSON to write instead of what stands there. */
  readonly replacement?: string;
}

/** Problems with the key or value that they are about; one about the whole file stands at its first character. */
export function placed(problems: readonly ConfigProblem[], text: string): PlacedProblem[] {
  const tree = readTree(text);
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map((found) => found.index + found[0].length)];
  return problems.map((problem) => {
    const start = Math.min((starts[problem.line - 1] ?? 0) + problem.column - 1, text.length);
    const node = tree && findNodeAtOffset(tree, start);
    const isScalar =
      node !== undefined && node.type !== 'object' && node.type !== 'array' && node.type !== 'property' && node.offset === start;
    const range = isScalar ? { start, end: node.offset + node.length } : { start, end: Math.min(start + 1, text.length) };
    return { problem, range, ...(isScalar && problem.meant !== undefined ? { replacement: JSON.stringify(problem.meant) } : {}) };
  });
}

/** The value of `extends`, when a position lies in it. */
export function extendsAt(text: string, offset: number): { readonly name: string; readonly range: Range } | undefined {
  const tree = readTree(text);
  const node = tree && findNodeAtOffset(tree, offset, true);
  const [key, value] = node?.parent?.children ?? [];
  if (node?.type !== 'string' || node !== value || key?.value !== 'extends' || node.parent?.parent !== tree) return undefined;
  return { name: String(node.value), range: { start: node.offset, end: node.offset + node.length } };
}

function readTree(text: string): Node | undefined {
  return parseTree(text, [], { allowTrailingComma: true });
}
