/** Personal numbers and addresses in a data file. */
import { PUBLISHED_KINDS } from '../../catalog/kind-groups.ts';
import { PUBLISHED_MANIFEST } from '../../catalog/files/settings.ts';
import { PUBLISHER_KEYS } from '../../catalog/credential-words/settings.ts';
import { personalIn, type PersonalHit } from '../personal/personal.ts';
import { personalName, type Named } from '../personal/personal-name.ts';
import type { Range } from '../../types.ts';
import type { DataFacts } from './data-facts.ts';
import type { Setting } from './settings.ts';

/**
 * Languages searched for credentials only: numbers in scripts are ports and times, a dump has a row for each person, documents name their
 * authors.
 */
const SCRIPTS: ReadonlySet<string> = new Set(['shell', 'nginx', 'sql', 'document']);

/** Every number or address that can be a person's. Contacts of a package's makers are published on purpose and left out. */
export function personalInData(facts: DataFacts): PersonalHit[] {
  if (PUBLISHED_MANIFEST.test(facts.file.path) || SCRIPTS.has(facts.language)) return [];
  const settings = new Map<Range, Setting>();
  for (const setting of facts.settings) if (!settings.has(setting.range)) settings.set(setting.range, setting);
  return facts.units.flatMap((unit) => {
    const setting = settings.get(unit.range);
    const named = setting && personalName(setting.name, facts.vocabulary);
    if (setting && !setting.isText && !named) return [];
    const isPublished = setting && [setting.name, ...setting.owners].some((name) => PUBLISHER_KEYS.test(name));
    return personalIn(unit, named satisfies Named | undefined).filter(({ format }) => !(isPublished && PUBLISHED_KINDS.has(format.kind)));
  });
}
