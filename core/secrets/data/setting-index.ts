/** Indexes over the settings of a file: the repair of each setting looks up others, which must not take a search through all of them. */
import { addTo } from '../../groups.ts';
import { RangeIndex } from '../../range-index.ts';
import type { Range } from '../../types.ts';
import type { Setting } from './settings.ts';

/** Everything is computed on demand, since most files have nothing to repair. */
export class SettingIndex {
  private places: RangeIndex<Setting> | undefined;
  private names: ReadonlyMap<string, readonly Setting[]> | undefined;
  private values: ReadonlyMap<string, readonly Setting[]> | undefined;
  private services: ReadonlyMap<string, readonly Setting[]> | undefined;

  constructor(private readonly settings: readonly Setting[]) {}

  /** Those whose values hold a range. */
  around(range: Range): readonly Setting[] {
    return (this.places ??= new RangeIndex(this.settings, (setting) => setting.range)).around(range);
  }

  /** Those of a name. */
  named(name: string): readonly Setting[] {
    return (this.names ??= this.groupedBy((setting) => setting.name)).get(name) ?? [];
  }

  /** Those of a value. */
  valued(value: string): readonly Setting[] {
    return (this.values ??= this.groupedBy((setting) => setting.value)).get(value) ?? [];
  }

  /** Those of a service, which is the second of the outermost names: `db` of `services`, `db`, `environment`. */
  ofService(service: string): readonly Setting[] {
    return (this.services ??= this.groupedBy(serviceOf)).get(service) ?? [];
  }

  private groupedBy(keyOf: (setting: Setting) => string | undefined): ReadonlyMap<string, readonly Setting[]> {
    const groups = new Map<string, Setting[]>();
    for (const setting of this.settings) {
      const key = keyOf(setting);
      if (key !== undefined) addTo(groups, key, setting);
    }
    return groups;
  }
}

/** The name of the service of a setting. */
export function serviceOf({ owners }: Setting): string | undefined {
  return owners.at(-2);
}
