/** Names of fields as evidence of what a record holds. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { FieldBinding } from '../../parsed-file.ts';
import { mayHoldAnyKind } from '../declared/declared-kinds.ts';
import { kindOfText } from '../documented/texts.ts';
import { isPictureName } from '../../catalog/words/picture-names.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { namedSources, sourceAt } from '../names/names.ts';
import { mayRepeatPassword } from '../names/repeated-passwords.ts';
import type { Node, Range } from '../../types.ts';

/** Stands for the picture that people choose of themselves: evidence that the record is a person's, and no kind by itself. */
export const PICTURE = 'picture';

/** Evidence by a name of markup for the value that it shows, binds or passes. */
export function readsOfName(context: FlowContext, name: string, range: Range, receiver: string | undefined): readonly SourceHit[] {
  return mayBeEvidence(context, name) ? fieldSources(context, name, nodeAt(name, range), receiver) : [];
}

/**
 * Evidence by the name of a field and the heading that is shown above it: a heading that names the same kind makes the name sure, and one
 * that names a kind stands for a name that is no evidence.
 */
export function readsUnderHeading(context: FlowContext, { path, range, label }: FieldBinding): readonly SourceHit[] {
  const name = path.at(-1) ?? '';
  const named = readsOfName(context, name, range, path.at(-2));
  const kind = label === undefined ? undefined : kindOfText(context, label)?.kind;
  if (kind === undefined) return named;
  if (named.length > 0) return named.map((source) => (source.kind === kind ? { ...source, confidence: 'high' } : source));
  return mayHoldAnyKind(context, name) ? [sourceAt(nodeAt(name, range), kind, name, 'label', 'medium')] : [];
}

/** Whether a name may be evidence at all: a cheap test of the word alone. */
export function mayBeEvidence({ vocabulary }: FlowContext, name: string): boolean {
  return (
    isPictureName(name) ||
    mayRepeatPassword(name) ||
    vocabulary.match(name) !== undefined ||
    (vocabulary.personObject(name) !== undefined && isRecordName(name))
  );
}

/** What the name of a field is evidence of. */
export function fieldSources(context: FlowContext, name: string, node: Node, receiver: string | undefined): readonly SourceHit[] {
  if (isPictureName(name)) return [sourceAt(node, PICTURE, name, 'name', 'medium')];
  return namedSources(context, name, node, receiver).filter(
    (source) => source.confidence !== 'low' && (source.kind !== PERSON_OBJECT || isRecordName(source.name)),
  );
}

function isRecordName(name: string): boolean {
  return /info$/i.test(name);
}

/** A node that stands for a place in markup, which has no tree. */
export function nodeAt(name: string, { start, end }: Range): Node {
  return { type: 'Identifier', name, range: [start, end] } as unknown as Node;
}
