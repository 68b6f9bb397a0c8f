/** The variable of the address of a database, by which programs call it whatever the option is called: `DATABASE_URL`. */
import { ADDRESS_VARIABLES, NAMES_ANY_ADDRESS, ON_OWN_MACHINE } from '../../../catalog/credential-words/servers.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { splitWords } from '../../../sources/names/words.ts';
import { staticText } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

const ADDRESS = /^([a-z][a-z\d]{1,20})(?:\+[a-z\d]{1,20}){0,2}:\/\/(?:[^\s/?#@]{0,200}@)?([\w.-]{1,200})(?=[:/?#]|$)/i;

/**
 * The variable for an address that stands under a name of any address; undefined for other texts and names. Of the variables of the project
 * it is the one for the same server: that of the words in the address for a server elsewhere, the plain one for that of the own machine.
 */
export function connectionName({ candidates }: Facts, literal: Node, wanted: string, known: Iterable<string>): string | undefined {
  const text = staticText(literal) ?? '';
  const [, scheme = '', host = ''] = ADDRESS.exec(text) ?? [];
  const plain = ADDRESS_VARIABLES.get(scheme.toLowerCase());
  if (plain === undefined || !NAMES_ANY_ADDRESS.test(wanted)) return undefined;
  if (ON_OWN_MACHINE.test(host)) return plain;
  const words = new Set(
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3 && word !== scheme),
  );
  const like = [...known].filter(
    (name) => name !== plain && name.endsWith(`_${plain}`) && splitWords(name).some((word) => words.has(word)),
  );
  if (like.length === 1) return like[0];
  // The address of the own machine beside it has the plain name.
  const isBesideOwn = candidates.strings.some((other) => {
    const [, kind, at = ''] = ADDRESS.exec(staticText(other) ?? '') ?? [];
    return kind === scheme && ON_OWN_MACHINE.test(at);
  });
  return isBesideOwn ? `PRODUCTION_${plain}` : plain;
}
