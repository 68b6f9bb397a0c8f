/** What surrounds a literal: catalogues of translated texts. */
import { TRANSLATION_FILES } from '../../catalog/files/settings.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constantsOf } from '../constants/constants.ts';
import { classifyValue } from '../texts/value-class.ts';

/** Whether a path is one of a catalogue of translated texts. */
export function isTranslationFile(path: string): boolean {
  return TRANSLATION_FILES.test(path);
}

const memo = new Memo<TSESTree.ObjectExpression, boolean>();
const MIN_TEXTS = 4;

/** A row of people has a mailbox beside names and notes that read like labels. */
const MAILBOX = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/;

/** Whether a text has the form of an e-mail address, real or made up. */
export function isMailbox(text: string): boolean {
  return MAILBOX.test(text);
}

/** Whether most values of an object are sentences or labels, and none of them is a mailbox: that is an account. */
export function isTextCatalogue(object: TSESTree.ObjectExpression, facts: Facts): boolean {
  let known = memo.get(object);
  if (known === undefined) {
    const texts = object.properties.flatMap((item) =>
      item.type === 'Property' ? constantsOf(item.value, facts.bindings).slice(0, 1) : [],
    );
    const sentences = texts.filter(({ text }) => ['text', 'placeholder'].includes(classifyValue(text)) || /^[A-Z][a-z]+$/.test(text));
    known = texts.length >= MIN_TEXTS && sentences.length / texts.length >= 0.6 && !texts.some(({ text }) => isMailbox(text));
    memo.set(object, known);
  }
  return known;
}
