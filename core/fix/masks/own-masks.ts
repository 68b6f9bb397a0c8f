/** Masks that a file declares or imports: which of them hide values of a kind, and what they may be given. */
import { acceptedBy, type Accepted } from '../../sanitizers/accepted.ts';
import { judgeFunction } from '../../sanitizers/exposures.ts';
import { isProper, isUsable, type Judgement } from '../../sanitizers/judge.ts';
import { isMaskName } from '../../sanitizers/sanitizers.ts';
import type { Variable } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionIn } from '../../sources/file/functions.ts';
import { originOf } from '../../sources/file/origin.ts';
import { importedFunction } from '../../sources/flow/imports.ts';
import { isFunction, lastName, unwrap } from '../../syntax/tree.ts';
import type { KindId, Node } from '../../types.ts';
import { maskFunctionOf } from './mask-functions.ts';
import { MASK_PACKAGE } from './mask-import.ts';
import { isMaskByResult, maskedKind, mayWriteStars, meantKind } from './mask-evidence.ts';

/** A variable of the file that is a mask of a kind. */
export interface OwnMask {
  readonly variable: Variable;
  /** Undefined where it is a mask by its name alone, since its code is not seen or not understood. */
  readonly accepts?: Accepted;
  /** What it displays of a usual value, where that is known. */
  readonly shown?: string;
}

/**
 * The masks of a kind that a file has, which the project has chosen for it: those named after it, those with a general name that the file
 * uses for it, then those that are masks by what they do.
 */
export function ownMasks(facts: Facts, kind: KindId): readonly OwnMask[] {
  const { bindings, vocabulary } = facts;
  const named = bindings.topLevelVariables().filter(({ name }) => maskedKind(name, vocabulary) === kind);
  const general = maskFunctionOf(kind) ? bindings.topLevelVariables().filter((variable) => isUsedForKind(facts, variable, kind)) : [];
  return [
    ...named.flatMap((variable) => maskIn(facts, variable, kind) ?? []),
    ...general.flatMap((variable) => properMask(facts, variable, kind) ?? []),
    ...(maskFunctionOf(kind) ? bindings.topLevelVariables().flatMap((variable) => maskByResult(facts, variable, kind) ?? []) : []),
  ];
}

/** A function of the file that no mask word names. */
function maskByResult({ file, flow, vocabulary }: Facts, variable: Variable, kind: KindId): OwnMask | undefined {
  const made = madeBy(variable);
  if (!isFunction(made) || isMaskName(variable.name) || !mayWriteStars(file.text.slice(...made.range))) return undefined;
  const meant = meantKind(variable.name, made, vocabulary);
  if (meant !== undefined && meant !== kind) return undefined;
  const { scope } = flow.exposures;
  const judgement = judgeFunction(made, kind, scope);
  const accepts = judgement && isProper(judgement) && isMaskByResult(judgement, meant) ? acceptedBy(made, scope) : undefined;
  return accepts && { variable, accepts, shown: judgement?.shown };
}

function madeBy({ defs }: Variable): Node | undefined {
  const node = defs[0]?.node as Node | undefined;
  return node?.type === 'VariableDeclarator' ? (node.init ? unwrap(node.init) : undefined) : node;
}

function maskIn(facts: Facts, variable: Variable, kind: KindId): OwnMask | undefined {
  if (!mayBeFunction(variable)) return undefined;
  const { flow, bindings } = facts;
  const [name] = variable.identifiers;
  const origin = name && originOf(name as Node, bindings);
  if (origin?.type === 'module' && origin.module === MASK_PACKAGE) return { variable, accepts: 'anything' };
  const { judgement, accepts } = seen(facts, variable, kind);
  if (name && flow.maskers.isMasker(variable.name, name as Node, bindings)) return { variable, accepts: accepts ?? 'texts' };
  if (!judgement) return { variable };
  return isUsable(judgement) ? { variable, ...(accepts && { accepts }), shown: judgement.shown } : undefined;
}

function properMask(facts: Facts, variable: Variable, kind: KindId): OwnMask | undefined {
  const { judgement, accepts } = seen(facts, variable, kind);
  return judgement && isUsable(judgement) ? { variable, ...(accepts && { accepts }), shown: judgement.shown } : undefined;
}

/** What the code of a function shows, be it of this file or of another module. */
function seen({ flow }: Facts, variable: Variable, kind: KindId): { readonly judgement?: Judgement; readonly accepts?: Accepted } {
  const made = madeBy(variable);
  if (isFunction(made)) {
    const { scope } = flow.exposures;
    const judgement = judgeFunction(made, kind, scope);
    return { judgement, accepts: judgement && acceptedBy(made, scope) };
  }
  const [name] = variable.identifiers;
  const summary = name && importedFunction(flow, name as Node);
  const judgement = summary?.masks?.(kind, []);
  return { judgement, accepts: judgement && summary?.accepts?.() };
}

/** Whether a function with a general name, such as `maskNumber`, is called with a value of the kind. */
function isUsedForKind({ vocabulary }: Facts, { name, references }: Variable, kind: KindId): boolean {
  if (!isMaskName(name) || maskedKind(name, vocabulary) !== undefined) return false;
  return references.some(({ identifier }) => {
    const call = identifier.parent as Node | undefined;
    const [given] = call?.type === 'CallExpression' && call.callee === identifier ? call.arguments : [];
    return given !== undefined && vocabulary.match(lastName(given) ?? '')?.kind.id === kind;
  });
}

/** An import, a function, or a constant that is one. */
function mayBeFunction({ defs }: Variable): boolean {
  const [definition] = defs;
  const type = String(definition?.type);
  if (type === 'FunctionName' || type === 'ImportBinding') return true;
  const node = definition?.node as Node | undefined;
  return (
    type === 'Variable' &&
    node?.type === 'VariableDeclarator' &&
    (node.init?.type === 'CallExpression' || (node.init !== null && functionIn(node.init) !== undefined))
  );
}
