/** Makes trees whole that Babel leaves without the lists scope analysis counts on: recovered errors, and Flow. */
import type { Node } from '../../types.ts';
import { SyntaxFailure } from '../failure.ts';

type Loose = Node & Record<string, unknown>;

/**
 * Adds empty lists where they are missing, and reads Flow's casts as TypeScript's. Throws `SyntaxFailure` for a declaration
 * without its name: nothing makes that whole.
 */
export function completeTree(root: Node): void {
  complete(root as Loose);
}

function complete(node: Loose): void {
  if (/^TS(?:Interface|Module)Declaration$/.test(node.type) && !node.id)
    throw new SyntaxFailure('Identifier expected', node.range[0], 'MissingName');
  for (const key of Object.keys(node)) {
    const child = node[key];
    for (const item of Array.isArray(child) ? child : [child]) {
      if (typeof item === 'object' && item !== null && typeof (item as Loose).type === 'string') complete(item as Loose);
    }
  }
  if (/^Class(?:Declaration|Expression)$/.test(node.type)) fill(node, ['decorators', 'implements']);
  if (
    /^(?:MethodDefinition|PropertyDefinition|AccessorProperty)$/.test(node.type) ||
    /Pattern$|^(?:Identifier|RestElement)$/.test(node.type)
  )
    fill(node, ['decorators']);
  if (/Function/.test(node.type) && Array.isArray(node.params)) for (const param of node.params as Loose[]) fill(param, ['decorators']);
  if ((node.type as string) === 'TypeCastExpression') Object.assign(node, { type: 'TSAsExpression' });
}

function fill(node: Loose, keys: readonly string[]): void {
  for (const key of keys) node[key] ??= [];
}
