/** What a loop takes out of a stream. */
import { SERVED_PARAMETER } from '../../catalog/requests/handlers.ts';
import type { Definition } from '../../graph/definitions.ts';
import { lastName } from '../../syntax/tree.ts';

/** `for await (const chunk of req)`: the chunks of a request are its body, and none of what is read of the request itself. */
export function isChunk(given: Definition['given']): boolean {
  if (given.type !== 'element') return false;
  const loop = given.node.parent;
  return loop?.type === 'ForOfStatement' && loop.await && SERVED_PARAMETER.test(lastName(given.node) ?? '');
}
