import type { Facts } from '../facts/facts.ts';
import { isMaskName } from '../facts/flow/sanitizers.ts';
import { splitWords } from '../facts/words.ts';
import { maskNames } from '../catalog/sanitizers.ts';
import type { KindId } from '../types.ts';

const maskWords = new Set(maskNames);

/** The project's own masker of a kind that this file declares or imports: `maskPhone`, `desensitizeIdCard`. */
export function projectMaskerOf(facts: Facts, kind: KindId): string | undefined {
  for (const variable of facts.bindings.topLevelVariables()) {
    const type = String(variable.defs[0]?.type);
    if (type !== 'FunctionName' && type !== 'ImportBinding' && type !== 'Variable') continue;
    if (!isMaskName(variable.name)) continue;
    const subject = splitWords(variable.name).filter((word) => !maskWords.has(word)).join(' ');
    if (facts.vocabulary.match(subject)?.kind.id === kind && isFunctionLike(variable.name)) return variable.name;
  }
  return undefined;
}

/** `maskedPhone` holds a masked number; `maskPhone` makes one. */
function isFunctionLike(name: string): boolean {
  return !/(?:ed|Masked)[A-Z]/.test(name);
}
