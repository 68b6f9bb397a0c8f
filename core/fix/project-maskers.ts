import type { Facts } from '../facts/facts.ts';
import { isMaskName } from '../facts/flow/sanitizers.ts';
import { splitWords } from '../facts/words.ts';
import { maskNames } from '../catalog/sanitizers.ts';
import type { Variable } from '../facts/bindings.ts';
import { functionIn } from '../facts/functions.ts';
import type { KindId, Node } from '../types.ts';

const maskWords = new Set(maskNames);

/** By file: each finding asks, and a file may have thousands of names at its top. */
const memos = new WeakMap<Facts, Map<KindId, string | undefined>>();

/** The project's own masker of a kind that this file declares or imports: `maskPhone`, `desensitizeIdCard`. */
export function projectMaskerOf(facts: Facts, kind: KindId): string | undefined {
  let memo = memos.get(facts);
  if (!memo) memos.set(facts, (memo = new Map()));
  if (!memo.has(kind)) memo.set(kind, findMasker(facts, kind));
  return memo.get(kind);
}

function findMasker(facts: Facts, kind: KindId): string | undefined {
  for (const variable of facts.bindings.topLevelVariables()) {
    if (!isMaskName(variable.name) || !mayBeFunction(variable)) continue;
    const subject = splitWords(variable.name).filter((word) => !maskWords.has(word)).join(' ');
    if (facts.vocabulary.match(subject)?.kind.id === kind && isFunctionLike(variable.name)) return variable.name;
  }
  return undefined;
}

/** An import, a function, or a constant that is one. */
function mayBeFunction(variable: Variable): boolean {
  const definition = variable.defs[0];
  const type = String(definition?.type);
  if (type === 'FunctionName' || type === 'ImportBinding') return true;
  const node = definition?.node as Node | undefined;
  return type === 'Variable' && node?.type === 'VariableDeclarator' && (node.init?.type === 'CallExpression' || (node.init !== null && functionIn(node.init) !== undefined));
}

/** `maskedPhone` holds a masked number; `maskPhone` makes one. */
function isFunctionLike(name: string): boolean {
  return !/(?:ed|Masked)[A-Z]/.test(name);
}
