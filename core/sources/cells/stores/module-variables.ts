/** Variables of modules as cells: what the functions of a module set one to is what its readers in other modules read. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Path } from '../../../graph/access-path.ts';
import { rangeOf } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import type { FlowContext } from '../../flow/context.ts';
import { partAt } from '../../flow/paths.ts';
import type { SourceHit } from '../../flow/value.ts';
import { file, type Cell } from '../cell.ts';
import { readable, writtenTo } from '../written.ts';

/** The space of the cells. */
export const VARIABLE = 'module variable';

/** What a part of a variable of another file holds, as it arrives at a node; `name` is where it is declared. */
export function setElsewhere(context: FlowContext, id: string, name: TSESTree.Identifier, path: Path, at: Node): readonly SourceHit[] {
  if (!context.modules.written) return [];
  const cell: Cell = { space: VARIABLE, key: { text: `${name.name} ${String(rangeOf(name).start)}` }, marks: [file(id, name.name)] };
  return partAt({ sources: writtenTo(context, cell, at), silent: false }, path).sources;
}

/** What a file sets a variable to: `held = order.mobile`. */
export function variableWrites(context: FlowContext, { key: { text = '' } }: Cell): readonly SourceHit[] {
  const [name = '', start] = text.split(' ');
  const variable = context.bindings.topLevel(name);
  if (!variable || rangeOf(variable.defs[0]?.name as Node).start !== Number(start)) return [];
  return variable.references.flatMap(({ identifier }) => {
    const { parent } = identifier as Node;
    const isSet = parent?.type === 'AssignmentExpression' && parent.operator === '=' && parent.left === identifier;
    return isSet ? readable(context.evaluate(parent.right)) : [];
  });
}
