/** A nickname beside the picture that its owner chose, `?name=${user.nickname}&avatar=${user.avatar}`: together they show a person, alone neither does. */
import { isPictureName } from '../../../catalog/words/picture-names.ts';
import { namedThings } from '../../../catalog/words/vocabulary.ts';
import { splitWords } from '../../../sources/names/words.ts';
import { concatenatedParts } from '../../../syntax/concatenation.ts';
import { keyName, lastName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { addressOf } from './address-texts.ts';

const things = new Set(namedThings);

/** Whether a nickname stands in a text or an object that also has a picture; groups and shops have both as well. */
export function isBesidePicture(node: Node): boolean {
  const property = node.parent?.type === 'Property' ? node.parent : undefined;
  const named = property && property.key === node ? property.value : node;
  if (splitWords(lastName(unwrap(named)) ?? '').some((word) => things.has(word))) return false;
  // A field that begins empty stands for a record that is not made there.
  if (property?.parent.type === 'ObjectExpression')
    return (
      unwrap(property.value).type !== 'Literal' &&
      property.parent.properties.some((item) => item.type === 'Property' && isPictureName(keyName(item.key, item.computed) ?? ''))
    );
  return partsOf(addressOf(node)).some((part) => isPictureName(lastName(unwrap(part)) ?? ''));
}

function partsOf(text: Node): readonly Node[] {
  if (text.type === 'TemplateLiteral') return text.expressions;
  return text.type === 'BinaryExpression' ? concatenatedParts(text) : [];
}
