/** The project's own masking functions: those that a file declares or imports, and those that other modules export. */
import type { Variable } from '../sources/file/bindings.ts';
import type { Facts } from '../sources/file/facts.ts';
import { functionIn } from '../sources/file/functions.ts';
import { Memo } from '../memo.ts';
import type { Edit, KindId, Node } from '../types.ts';
import { maskFunctionOf } from './mask-functions.ts';
import { planMaskImport } from './mask-import.ts';
import { maskedKind } from './program-masks.ts';

/** How a file calls a mask of the project. */
export interface ProjectMask {
  /** Name by which it is called in this file. */
  readonly local: string;
  /** Edits that bring it in; none when it is there already. */
  readonly edits: readonly Edit[];
  /** The module that it is brought from, as the import names it. */
  readonly from?: string;
}

/** By file: each finding asks, and a file may have thousands of names at its top. */
const memos = new Memo<Facts, Map<KindId, ProjectMask | undefined>>();

/** The project's own mask of a kind: `maskPhone` of this file, of an import, or of another module of the program. */
export function projectMaskOf(facts: Facts, kind: KindId): ProjectMask | undefined {
  let memo = memos.get(facts);
  if (!memo) memos.set(facts, (memo = new Map()));
  if (!memo.has(kind)) memo.set(kind, maskHere(facts, kind) ?? maskElsewhere(facts, kind));
  return memo.get(kind);
}

function maskHere(facts: Facts, kind: KindId): ProjectMask | undefined {
  for (const variable of facts.bindings.topLevelVariables()) {
    if (maskedKind(variable.name, facts.vocabulary) === kind && mayBeFunction(variable)) return { local: variable.name, edits: [] };
  }
  return undefined;
}

/** The program is searched for masks of those kinds alone of which a part may stay visible: the others need no function. */
function maskElsewhere(facts: Facts, kind: KindId): ProjectMask | undefined {
  const mask = maskFunctionOf(kind) && facts.fixing.projectMask(kind, facts.vocabulary);
  if (!mask) return undefined;
  const plan = planMaskImport(facts, mask.name, mask.specifier);
  return { ...plan, from: mask.specifier };
}

/** An import, a function, or a constant that is one. */
function mayBeFunction(variable: Variable): boolean {
  const definition = variable.defs[0];
  const type = String(definition?.type);
  if (type === 'FunctionName' || type === 'ImportBinding') return true;
  const node = definition?.node as Node | undefined;
  return (
    type === 'Variable' &&
    node?.type === 'VariableDeclarator' &&
    (node.init?.type === 'CallExpression' || (node.init !== null && functionIn(node.init) !== undefined))
  );
}
