/** The values of a form where the page library calls them `field`: `form.on('submit(reg)', (data) => save(data.field))`. */
import { SUBMIT_EVENT, SUBMITTED_FIELDS } from '../../catalog/words/names/forms.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';
import { initialValue } from '../file/initial-values.ts';
import { isFunction, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';

/** Whether an object is what the handler of a submitted form gets under `field`. https://layui.dev/docs/2/form/#on-submit */
export function isSubmittedFields(bindings: Bindings, object: Node): boolean {
  const bare = initialValue(object, bindings);
  if (bare.type !== 'MemberExpression' || !SUBMITTED_FIELDS.has(memberName(bare) ?? '')) return false;
  const holder = unwrap(bare.object);
  const definition = holder.type === 'Identifier' ? bindings.resolve(holder)?.defs[0] : undefined;
  const handler = definition?.node as Node | undefined;
  if (!handler || !isFunction(handler) || handler.params[0] !== definition?.name) return false;
  const call = handler.parent;
  if (call?.type !== 'CallExpression' || lastName(call.callee) !== 'on' || !call.arguments[0]) return false;
  return SUBMIT_EVENT.test(staticText(call.arguments[0]) ?? '');
}
