import type { TSESTree } from '@typescript-eslint/types';
import { parseFile } from '../../syntax/index.ts';

/** The tree of another file; undefined where it cannot be parsed, as while it is written. */
export function otherTree(path: string, text: string): TSESTree.Program | undefined {
  try {
    return parseFile(path, text).tree;
  } catch {
    return undefined;
  }
}
