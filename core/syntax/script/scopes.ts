import { analyze } from '@typescript-eslint/scope-manager';
import type { Program, ScopeManager } from '../../types.ts';

/** Where names at the top of a file live. */
export type SourceType = 'module' | 'script' | 'commonjs';

/**
 * Scope analysis of a tree. Type libraries are left out unless requested, so that globals such as `console` stay unresolved;
 * `names` adds those that typescript-eslint's parser knows.
 */
export function analyzeScopes(
  tree: Program,
  { sourceType = 'module', names = false }: { sourceType?: SourceType; names?: boolean } = {},
): ScopeManager {
  return analyze(tree, {
    sourceType: sourceType === 'module' ? 'module' : 'script',
    globalReturn: sourceType === 'commonjs',
    lib: names ? ['es2018'] : [],
    childVisitorKeys: undefined,
  });
}
