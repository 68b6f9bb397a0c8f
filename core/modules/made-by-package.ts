/** Which package makes a value: the client behind `getClient()`, a logger of a module. */
import { returnedExpressions } from '../sources/file/functions.ts';
import { originOf, type ModuleOrigin } from '../sources/file/origin.ts';
import type { FunctionNode } from '../syntax/tree.ts';
import type { FileFacts } from '../sources/file/collect.ts';
import type { Node } from '../types.ts';

/** The package that makes the value of an expression; undefined where none is known to. */
export function packageOf({ bindings, flow }: Pick<FileFacts, 'bindings' | 'flow'>, node: Node): ModuleOrigin | undefined {
  const origin = originOf(node, bindings);
  return origin?.type === 'module' && !flow.modules.isProject(origin.module) ? origin : undefined;
}

/** The package that makes what a function returns: the first that is known. */
export function packageOfResult(facts: Pick<FileFacts, 'bindings' | 'flow'>, fn: FunctionNode): ModuleOrigin | undefined {
  for (const returned of returnedExpressions(fn)) {
    const origin = packageOf(facts, returned);
    if (origin) return origin;
  }
  return undefined;
}
