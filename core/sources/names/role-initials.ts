/** Initials of a role and of a field of the person in it. */
import type { Kind } from '../../catalog/define.ts';
import { kinds } from '../../catalog/kinds/index.ts';
import { otherInitials, personField, roleFields, roleInitials } from '../../catalog/words/pinyin-initials.ts';

const byId = new Map<string, Kind>(kinds.map((kind) => [kind.id, kind]));
const compounds = new Map(
  roleInitials
    .flatMap((role): [string, string][] => [
      ...Object.entries(roleFields).map(([field, kind]): [string, string] => [role + field, kind]),
      ...(role.length > 2 ? [[role + personField.name, personField.kind] as [string, string]] : []),
    ])
    .filter(([name]) => !otherInitials.includes(name)),
);

/** The kind of `tbrxm` and `khSjh`. */
export function kindOfRole(words: readonly string[]): Kind | undefined {
  return words.length <= 2 ? byId.get(compounds.get(words.join('')) ?? '') : undefined;
}
