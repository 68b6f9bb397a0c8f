import { pathRoles } from '../../catalog/files/roles.ts';
import type { Role } from '../../types.ts';

/** Roles that a path shows; the configuration may add others. */
export function rolesOfPath(path: string): Set<Role> {
  const normal = path.replaceAll('\\', '/');
  return new Set(pathRoles.filter(({ pattern }) => pattern.test(normal)).map(({ role }) => role));
}
