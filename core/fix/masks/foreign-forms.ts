/** Kinds whose mask is made for one form of writing: a postal address of another country is none that the mask of Chinese ones knows. */
import type { ProgramTexts } from '../../fixing.ts';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { KindId } from '../../types.ts';
import { maskFunctionOf, type MaskFunction } from './mask-functions.ts';

const ADDRESS: KindId = 'address';
const CHINESE = /[\u4e00-\u9fff]/;
/** Files of a program that are read for a word of Chinese, at most. */
const MAX_READ = 400;

const memos = new Memo<readonly string[], boolean>();

/** The mask of a kind in this program; undefined when nothing of it should stay visible, or the program writes the kind in a form that the mask does not know. */
export function maskFunctionHere({ file, fixing }: Facts, kind: KindId): MaskFunction | undefined {
  if (kind !== ADDRESS || CHINESE.test(file.text)) return maskFunctionOf(kind);
  return fixing.program && isForeign(fixing.program) ? undefined : maskFunctionOf(kind);
}

/** Whether no file of a program has a word of Chinese in it; false where its files are not known. */
function isForeign(program: ProgramTexts): boolean {
  if (program.files.length === 0) return false;
  let known = memos.get(program.files);
  if (known === undefined) {
    known = !program.files.slice(0, MAX_READ).some((file) => CHINESE.test(program.textOf(file) ?? ''));
    memos.set(program.files, known);
  }
  return known;
}
