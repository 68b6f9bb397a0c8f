/** Fields of an object that the file removes under another of its names: an alias, or the parameter of a function that it is passed to. */
import type { Path } from '../../graph/access-path.ts';
import type { FunctionNode } from '../../syntax/tree.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { Bindings, Variable } from '../file/bindings.ts';
import { localFunction } from '../file/functions.ts';
import { partsOf, type PartWrite } from './writes.ts';

/** What removes a field, and the properties that lead to that: a call stands for what the function does. */
export interface Removal {
  readonly at: Node;
  readonly path: Path;
}

/** Names of one object that follow one another. */
const MAX_NAMES = 3;

const known = new Memo<Variable, readonly Removal[]>();
const NONE: readonly Removal[] = [];

/** `const same = row; delete same.phone`, and `strip(row)` with `function strip(target) { delete target.phone }`. */
export function removedElsewhere(variable: Variable, bindings: Bindings): readonly Removal[] {
  return known.of(variable, () => removedFrom(variable, bindings, 0));
}

function removedFrom({ references }: Variable, bindings: Bindings, hops: number): readonly Removal[] {
  return hops > MAX_NAMES ? NONE : references.flatMap(({ identifier }) => removedThrough(identifier as Node, bindings, hops));
}

function removedThrough(use: Node, bindings: Bindings, hops: number): readonly Removal[] {
  const { parent } = use;
  if (!parent) return NONE;
  const { type } = parent;
  if (type === 'VariableDeclarator') {
    const isAlias = parent.init === use && parent.parent.kind === 'const' && parent.id.type === 'Identifier';
    return isAlias ? removedUnder(parent.id, bindings, hops) : NONE;
  }
  // A method is no function that the file shows: most objects are given to one.
  if (type !== 'CallExpression' || parent.callee === use || parent.callee.type === 'MemberExpression') return NONE;
  const fn = localFunction(parent.callee, bindings);
  const parameter = fn?.params[parent.arguments.indexOf(use as (typeof parent.arguments)[number])];
  if (!fn || parameter?.type !== 'Identifier') return NONE;
  return removedUnder(parameter, bindings, hops).flatMap(({ at, path }) => (isAlwaysRun(at, fn) ? [{ at: parent, path }] : []));
}

function removedUnder(name: Node, bindings: Bindings, hops: number): readonly Removal[] {
  const variable = name.type === 'Identifier' ? bindings.declared(name) : undefined;
  return variable ? [...partsOf(variable).filter(isRemoval), ...removedFrom(variable, bindings, hops + 1)] : NONE;
}

/** `delete row.phone`, `row.phone = ''`. */
function isRemoval({ kind, at, path }: PartWrite): boolean {
  if (path.length === 0) return false;
  return kind === 'deletion' || (kind === 'field' && at.type === 'AssignmentExpression' && at.right.type === 'Literal');
}

/** Whether a statement of a function consists of an expression. */
function isAlwaysRun({ parent }: Node, fn: FunctionNode): boolean {
  return parent === fn.body || (parent?.type === 'ExpressionStatement' && parent.parent === fn.body);
}
