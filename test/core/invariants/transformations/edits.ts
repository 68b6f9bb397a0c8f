/** What every transformation is made of: the nodes of a text and edits that are applied to it together. */
import { childKeys } from '../../../../core/syntax/tree.ts';
import { collectCandidates } from '../../../../core/sources/file/candidates.ts';
import { parseFile } from '../../../../core/syntax/index.ts';
import type { Node } from '../../../../core/types.ts';
import type { ParsedFile } from '../../../../core/parsed-file.ts';

/** Text that replaces a range (UTF-16, end exclusive); an empty range inserts. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A transformation of one text; the text itself where there is nothing to change. */
export type Transformation = (path: string, text: string) => string;

/** The text after all edits; of two that overlap the one that begins later is made. Insertions at one offset stand in the order given. */
export function edited(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, index) => ({ edit, index })).sort((a, b) => b.edit.start - a.edit.start || b.index - a.index);
  let before = Infinity;
  let result = text;
  for (const { edit: { start, end, text: replacement } } of sorted) {
    if (end > before) continue;
    before = start;
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result;
}

/** The file with every node linked to its parent. */
export function parsedWithParents(path: string, text: string): ParsedFile {
  const parsed = parseFile(path, text);
  collectCandidates(parsed);
  return parsed;
}

/** Every node below one and the node itself, in no order. */
export function nodesOf(root: Node): Node[] {
  const found: Node[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    for (const key of childKeys(node.type)) {
      for (const child of [(node as unknown as Record<string, unknown>)[key]].flat()) if (child && typeof (child as Node).type === 'string') stack.push(child as Node);
    }
  }
  return found;
}

/** Line breaks of a text that is replaced, so that no line moves. */
export const lineBreaksOf = (text: string): string => text.replace(/[^\n]/g, '');
