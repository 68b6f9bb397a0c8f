/** Permissions that a mini-program declares and whose interfaces nothing in it mentions. */
import { PLATFORMS, SCOPES } from '../../catalog/platforms/declared-permissions.ts';
import { APP_MANIFEST } from '../../catalog/files/programs.ts';
import type { Entry } from '../../syntax/data/entries.ts';
import type { Range } from '../../types.ts';
import type { DataFacts } from './data-facts.ts';

/** One such declaration. */
export interface UnusedPermission {
  readonly name: string;
  readonly range: Range;
}

/** Every such entry of `permission` and `requiredPrivateInfos`; none where the program is not known as a whole. */
export function unusedPermissions({ file, entries, program }: DataFacts): UnusedPermission[] {
  if (!APP_MANIFEST.test(file.path)) return [];
  const found = new Map<string, UnusedPermission>();
  for (const entry of entries) {
    const declared = declaredBy(entry);
    if (!declared || found.has(declared.name)) continue;
    const isUnused = declared.mentions.every((text) => program.mentions(text) === false);
    if (isUnused) found.set(declared.name, { name: declared.name, range: entry.valueRange });
  }
  return [...found.values()];
}

function declaredBy({ path, value }: Entry): { readonly name: string; readonly mentions: readonly string[] } | undefined {
  const [first, ...rest] = path;
  const [list, item] = typeof first === 'string' && PLATFORMS.has(first) ? rest : path;
  if (list === 'requiredPrivateInfos' && typeof item === 'number' && /^\w+$/.test(value)) return { name: value, mentions: [value] };
  if (list !== 'permission' || typeof item !== 'string' || !Object.hasOwn(SCOPES, item)) return undefined;
  return { name: item, mentions: SCOPES[item] ?? [] };
}
