import { analyze } from '@typescript-eslint/scope-manager';
import type { Program, ScopeManager } from '../types.ts';

/** Scope analysis of a tree; type libraries are left out, so globals such as `console` stay unresolved. */
export function analyzeScopes(tree: Program): ScopeManager {
  return analyze(tree, { sourceType: 'module', lib: [], childVisitorKeys: undefined });
}
