/** Passwords that reach a database as hashes: callers in other modules make them, or they were stored so before. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { isHiddenByCallers } from '../../sources/cells/parameters.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { requestedPath } from '../../sources/requests/answers-requests.ts';
import { unwrap } from '../../syntax/tree.ts';

/** Whether a password is written that each caller hashed before: `createUser(login, await bcrypt.hash(password, 10))`. */
export function isHashedBefore({ flow }: Facts, { sink }: SinkUse, { node }: SunkValue, { kind, node: named }: SourceHit): boolean {
  if (sink.target !== 'database' || !isPassword(kind)) return false;
  return [unwrap(node), named].some((part) => part.type === 'Identifier' && isHiddenByCallers(flow, part));
}

/**
 * Whether a password is copied from a record that a call gave, as a migration reads it: it is written as it was stored, mostly as a hash. The
 * body of a request is no answer of a call, and what another server sends is what somebody typed there.
 */
export function isCopiedFromRecord({ flow }: Facts, { sink }: SinkUse, { node }: SunkValue, { kind, node: named }: SourceHit): boolean {
  if (sink.target !== 'database' || !isPassword(kind)) return false;
  return [unwrap(node), unwrap(named)].some(
    (part) => part.type === 'MemberExpression' && flow.evaluate(part.object).sources.some((source) => isAnswered(flow, source)),
  );
}

function isAnswered(flow: FlowContext, { kind, evidence, node }: SourceHit): boolean {
  const call = unwrap(node);
  return kind === PERSON_OBJECT && evidence === 'api' && call.type === 'CallExpression' && requestedPath(flow, call) === undefined;
}
