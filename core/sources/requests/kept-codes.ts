import { CODE_RECEIVERS } from '../../catalog/kind-groups.ts';
import { CODE_KEYS } from '../../catalog/words/names/codes.ts';
import type { Node } from '../../types.ts';
import { staticText, unwrap } from '../../syntax/tree.ts';
import type { SourceHit } from '../flow/value.ts';
import type { FlowContext } from '../flow/context.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { sourceAt } from '../names/names.ts';

/**
 * The one-time code that a key stands for: it has a word for codes, and the number or mailbox that the code was sent to, as in
 * `` redis.get(`code:${phone}`) ``.
 */
export function keptCode(context: FlowContext, node: Node, key: Node): SourceHit[] {
  const bare = unwrap(key);
  const isTemplate = bare.type === 'TemplateLiteral';
  const texts = isTemplate
    ? bare.quasis.map(({ value }) => value.cooked ?? '')
    : concatenatedParts(bare).flatMap((part) => staticText(part) ?? []);
  if (!texts.some((text) => CODE_KEYS.test(text))) return [];
  const parts = isTemplate ? bare.expressions : concatenatedParts(bare).filter((part) => staticText(part) === undefined);
  const isSent = parts.some((part) =>
    context.evaluate(part).sources.some(({ kind, confidence }) => CODE_RECEIVERS.has(kind) && confidence !== 'low'),
  );
  return isSent ? [sourceAt(node, 'sms-otp', 'code', 'name', 'medium')] : [];
}
