/** Whether the program reads again what it stores: a field that is taken out there is missing somewhere else. */
import { READING_WORDS } from '../../catalog/words/cell-words.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { keyName, lastName, staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { escaped } from './program-texts.ts';

/**
 * Whether code besides `call` reads the key of storage that it writes, and the field by its name. Where no program is known, or the key is
 * none that is written out, so it is taken to be.
 */
export function isReadAgain({ fixing, file }: Facts, call: Node, field: string): boolean {
  const key = call.type === 'CallExpression' ? keyOf(call.arguments[0]) : undefined;
  const { program } = fixing;
  if (key === undefined || !program) return true;
  const reader = new RegExp(
    String.raw`(?:\b|_)(?:${READING_WORDS.join('|')})\w*\s*(?:<[^()]{0,80}>)?\(\s*(?:\{[^{}]{0,80}\bkey\s*:\s*)?(?:[\w$]+\.)*${key}`,
    'i',
  );
  const member = new RegExp(String.raw`\??\.${escaped(field)}\b|\{[^{}]{0,200}\b${escaped(field)}\b[^{}]{0,200}\}\s*=`);
  const own = file.text.slice(0, call.range[0]) + file.text.slice(call.range[1]);
  const texts = [own, ...program.files.filter((path) => path !== file.path).map((path) => program.textOf(path) ?? '')];
  return texts.some((text) => reader.test(text)) && texts.some((text) => member.test(text));
}

/** The key of storage as readers write it, as a part of a regular expression: the text in either quotes, or the name of the constant. */
export function keyOf(place: Node | undefined): string | undefined {
  const written =
    place?.type === 'ObjectExpression'
      ? place.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === 'key')
      : place;
  const node = written?.type === 'Property' ? written.value : written;
  const text = node && staticText(node);
  if (text !== undefined) return String.raw`['"\`]${escaped(text)}['"\`]`;
  const name = node && (node.type === 'Identifier' || node.type === 'MemberExpression') ? lastName(node) : undefined;
  return name === undefined ? undefined : String.raw`${escaped(name)}\b`;
}
