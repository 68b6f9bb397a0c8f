/** Passwords that reach a database as hashes which the callers in other modules make. */
import { isPassword } from '../../secrets/passwords/kinds.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { isHiddenByCallers } from '../../sources/cells/parameters.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { unwrap } from '../../syntax/tree.ts';

/** Whether a password is written that each caller hashed before: `createUser(login, await bcrypt.hash(password, 10))`. */
export function isHashedBefore({ flow }: Facts, { sink }: SinkUse, { node }: SunkValue, { kind, node: named }: SourceHit): boolean {
  if (sink.target !== 'database' || !isPassword(kind)) return false;
  return [unwrap(node), named].some((part) => part.type === 'Identifier' && isHiddenByCallers(flow, part));
}
