/** The project's own masking functions: those that a file declares or imports, and those that other modules export. */
import type { Variable } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionIn } from '../../sources/file/functions.ts';
import { judgeFunction } from '../../sanitizers/exposures.ts';
import { isMaskName } from '../../sanitizers/sanitizers.ts';
import { lastName } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';
import { Memo } from '../../memo.ts';
import type { Edit, KindId, Node } from '../../types.ts';
import { maskFunctionOf } from './mask-functions.ts';
import { planDefault, type ImportPlan } from '../imports.ts';
import { importing, isTaken, planMaskImport } from './mask-import.ts';
import { maskedKind } from './program-masks.ts';

/** How a file calls a mask of the project. */
export interface ProjectMask {
  /** Name by which it is called in this file. */
  readonly local: string;
  /** Edits that import it; none when it is there already. */
  readonly edits: readonly Edit[];
  /** The module that it is imported from, as the import names it. */
  readonly from?: string;
}

/** By file: each finding queries it, and a file may have thousands of names at its top. */
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
  const general = maskFunctionOf(kind) && facts.bindings.topLevelVariables().find((variable) => isUsedAsMaskOf(facts, variable, kind));
  return general && { local: general.name, edits: [] };
}

/** Whether a function of the file with a general name, such as `maskNumber`, masks a kind properly and is called with a value of it. */
function isUsedAsMaskOf({ vocabulary, flow }: Facts, { name, defs, references }: Variable, kind: KindId): boolean {
  if (!isMaskName(name) || maskedKind(name, vocabulary) !== undefined) return false;
  const node = defs[0]?.node as Node | undefined;
  const made = node?.type === 'VariableDeclarator' ? node.init : node;
  const fn = made && functionIn(made);
  const isCalled = references.some(({ identifier }) => {
    const call = identifier.parent as Node | undefined;
    const [given] = call?.type === 'CallExpression' && call.callee === identifier ? call.arguments : [];
    return given !== undefined && vocabulary.match(lastName(given) ?? '')?.kind.id === kind;
  });
  const judgement = fn && isCalled ? judgeFunction(fn, kind, flow.exposures.scope) : undefined;
  return judgement !== undefined && judgement.weakness === undefined && /^(?:none|partial)$/.test(judgement.exposure.degree);
}

/** The program is searched for masks of those kinds alone of which a part may stay visible: the others need no function. */
function maskElsewhere(facts: Facts, kind: KindId): ProjectMask | undefined {
  const mask = maskFunctionOf(kind) && facts.fixing.projectMask(kind, facts.vocabulary);
  if (!mask) return undefined;
  const plan = mask.by === 'name' ? planMaskImport(facts, mask.name, mask.specifier) : planDefaultImport(facts, mask);
  return { ...plan, from: mask.specifier };
}

/** A function that is the default export of its module, or a member of that. */
function planDefaultImport(facts: Facts, { name, by, specifier }: ProjectExport): ImportPlan {
  const base = by === 'default' ? name : nameOfModule(specifier);
  const plan = planDefault(importing(facts), base, specifier, (local) => isTaken(facts, local));
  return by === 'default' ? plan : { ...plan, local: `${plan.local}.${name}` };
}

type ProjectExport = NonNullable<ReturnType<Facts['fixing']['projectMask']>>;

/** `mask` of `@/utils/mask`, `maskTools` of `./mask-tools.js`. */
function nameOfModule(specifier: string): string {
  const last = (specifier.split('/').at(-1) ?? '').replace(/\.[cm]?[jt]s$/, '');
  const words = splitWords(last === 'index' ? (specifier.split('/').at(-2) ?? '') : last).filter((word) => /^[a-z][a-z\d]*$/.test(word));
  const [first = 'masks', ...rest] = words;
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
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
