/** What a function of the project is a mask of: its name and that of its parameter are evidence of the kind, its stars that it hides something. */
import { maskNames } from '../../catalog/words/sanitizers.ts';
import { isMaskName } from '../../sanitizers/sanitizers.ts';
import type { Judgement } from '../../sanitizers/judge.ts';
import type { Vocabulary } from '../../sources/names/vocabulary.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { FunctionNode } from '../../syntax/tree.ts';
import type { KindId } from '../../types.ts';
import { maskFunctionOf } from './mask-functions.ts';

const maskWords = new Set(maskNames);

/** The kind that a masking function is for, by its name: `maskPhone`, `desensitizeIdCard`. */
export function maskedKind(name: string, vocabulary: Vocabulary): KindId | undefined {
  if (!isMaskName(name) || /(?:ed|Masked)[A-Z]/.test(name)) return undefined;
  return vocabulary.match(ownWords(name).join(' '))?.kind.id;
}

/** The kind that a function is for, whatever it is called: `hidePhoneSafe`, `phone` of an object of masks, `show(phone)`. */
export function meantKind(name: string, fn: FunctionNode | undefined, vocabulary: Vocabulary): KindId | undefined {
  const words = ownWords(name);
  const [parameter] = fn?.params ?? [];
  const given = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  const texts = [...phrasesOf(words), ...(given?.type === 'Identifier' ? [given.name] : [])];
  return texts.map((text) => vocabulary.match(text)?.kind.id).find((kind) => kind !== undefined && maskFunctionOf(kind) !== undefined);
}

/**
 * Whether what a function leaves visible of a kind makes it a mask without a name as evidence: it writes stars, and one that is meant
 * for no kind leaves a part of the value to be recognised by.
 */
export function isMaskByResult({ hasStars, exposure }: Judgement, meant: KindId | undefined): boolean {
  return hasStars && (meant !== undefined || exposure.degree === 'partial');
}

/** Whether code may write stars: what a function without any does is not worth being run. */
export function mayWriteStars(code: string): boolean {
  return code.includes('*') || code.includes('●');
}

/** More words than this are no name of a field. */
const MAX_WORDS = 4;

/** The words of a name that follow each other, the longest phrases first. */
function phrasesOf(words: readonly string[]): string[] {
  const phrases: string[] = [];
  for (let length = Math.min(words.length, MAX_WORDS); length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) phrases.push(words.slice(start, start + length).join(' '));
  return phrases;
}

function ownWords(name: string): string[] {
  return splitWords(name).filter((word) => !maskWords.has(word));
}
