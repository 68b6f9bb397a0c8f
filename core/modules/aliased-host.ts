/** A module host that resolves the aliases of the project's own configuration before all others. */
import type { ProjectConfig } from '../config/project-config.ts';
import type { ModuleHost } from '../module-types.ts';
import { mappedTargets } from './path-mapping.ts';

const aliased = new WeakMap<ModuleHost, WeakMap<ProjectConfig, ModuleHost>>();

/** The host with the project's configured aliases. Memoised per host and configuration, because summaries are cached by host identity. */
export function withConfiguredAliases(host: ModuleHost, config: ProjectConfig): ModuleHost {
  if (Object.keys(config.modules).length === 0) return host;
  let byConfig = aliased.get(host);
  if (!byConfig) aliased.set(host, (byConfig = new WeakMap()));
  let found = byConfig.get(config);
  if (!found) byConfig.set(config, (found = aliasedHost(host, config)));
  return found;
}

function aliasedHost(host: ModuleHost, { modules: paths }: ProjectConfig): ModuleHost {
  return {
    resolve(specifier, from) {
      for (const target of mappedTargets({ paths, extends: [] }, specifier)) {
        const found = host.resolve(target, from);
        if (found !== undefined) return found;
      }
      return host.resolve(specifier, from);
    },
    keptLength: host.keptLength,
    read: host.read.bind(host),
    entries: host.entries?.bind(host),
    programFiles: host.programFiles?.bind(host),
    accountFiles: host.accountFiles?.bind(host),
    schemaFiles: host.schemaFiles?.bind(host),
  };
}
