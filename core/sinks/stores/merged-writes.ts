import type { Candidates } from '../../sources/file/candidates.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { unwrap } from '../../syntax/tree.ts';
import { isBlank } from '../../syntax/blank.ts';
import { leaving } from '../leaving.ts';
import type { SinkIndex } from '../match.ts';
import { matchedUse, type SinkUse } from '../use.ts';

/** Fields that are written by the object: `Object.assign(req.session, user)` writes as `req.session.phone = user.phone` does. */
export function mergedWrites({ methodCalls }: Candidates, flow: FlowContext, index: SinkIndex): SinkUse[] {
  return (methodCalls.get('assign') ?? []).flatMap((call): SinkUse[] => {
    const callee = unwrap(call.callee);
    const owner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
    const [target, ...given] = call.arguments;
    if (owner?.type !== 'Identifier' || owner.name !== 'Object' || !target || given.length === 0) return [];
    const match = index.ofFields(target, flow.bindings);
    if (!match) return [];
    const values = leaving(
      match.sink,
      given.filter((node) => !isBlank(node)).map((node) => ({ node, labelIsKey: false })),
      flow,
    );
    return [matchedUse(match, call, values)];
  });
}
