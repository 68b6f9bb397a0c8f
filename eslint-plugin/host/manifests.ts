/** `package.json`: where a package starts. https://nodejs.org/api/packages.html */
import type { Disk } from './disk.ts';

export interface Manifest {
  readonly name?: unknown;
  readonly main?: unknown;
  readonly module?: unknown;
  readonly source?: unknown;
  readonly exports?: unknown;
  readonly workspaces?: unknown;
  readonly dependencies?: unknown;
  readonly devDependencies?: unknown;
  readonly peerDependencies?: unknown;
  readonly prisma?: unknown;
}

const CONDITIONS = ['node', 'import', 'require', 'module', 'default'];

/** A manifest; empty when it is no object, undefined when there is none. */
export function manifestOf(path: string, disk: Disk): Manifest | undefined {
  const text = disk.isFile(path) ? disk.read(path) : undefined;
  if (text === undefined) return undefined;
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null ? manifest : {};
  } catch {
    return undefined;
  }
}

/** Paths inside an installed package that a subpath (`''` or `/…`) may stand for, the most likely first. */
export function packageTargets(manifest: Manifest, subpath: string): string[] {
  const exported = target(manifest.exports, `.${subpath}`);
  if (exported !== undefined) return [exported];
  return subpath === '' && typeof manifest.main === 'string' ? [manifest.main, '.'] : [subpath === '' ? '.' : subpath];
}

/** Paths inside a package of the same repository: its sources, since it may not be built. */
export function workspaceTargets(manifest: Manifest, subpath: string): string[] {
  if (subpath !== '') return [`src${subpath}`, subpath, ...packageTargets(manifest, subpath)];
  const written = [manifest.source, manifest.module, manifest.main].filter((path) => typeof path === 'string');
  return [
    ...(typeof manifest.source === 'string' ? [manifest.source] : []),
    'src/index',
    'src/main',
    ...packageTargets(manifest, ''),
    ...written,
  ];
}

/** Path that `exports` gives a subpath: texts and conditions, without patterns. */
function target(exports: unknown, subpath: string): string | undefined {
  if (typeof exports === 'string') return subpath === '.' ? exports : undefined;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const entries = exports as Readonly<Record<string, unknown>>;
  if (Object.keys(entries).some((key) => key.startsWith('.'))) return target(entries[subpath], '.');
  for (const condition of CONDITIONS) {
    const found = condition in entries ? target(entries[condition], subpath) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
