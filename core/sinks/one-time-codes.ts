/** A bare `code` that is the one-time code of a login: by the words that a log prints it with, or the function that made or sends it. */
import { BESIDE_STATUS, ONE_TIME_NAMES, SAYS_ERROR_CODE, SAYS_ONE_TIME_CODE } from '../catalog/words/names/codes.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { functionName } from '../sources/file/functions.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { sourceAt } from '../sources/names/names.ts';
import { splitWords } from '../sources/names/words.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { textBefore } from './recipients.ts';

const OTP = 'sms-otp';

/** Sources of a value, or of the fields of an object, that a log prints behind a label. */
export function oneTimeCodes(context: FlowContext, node: Node, label: string): SourceHit[] {
  const bare = unwrap(node);
  if (bare.type !== 'ObjectExpression')
    return isCode(context, bare, textBefore(bare) ?? label) ? [sourceAt(bare, OTP, label.trim(), 'label', 'medium')] : [];
  return bare.properties.flatMap((item) => {
    const value = item.type === 'Property' ? unwrap(item.value) : undefined;
    const key = item.type === 'Property' ? (keyName(item.key, item.computed) ?? '') : '';
    return value && ONE_TIME_NAMES.has(key) && isCode(context, value, label)
      ? [{ ...sourceAt(value, OTP, key, 'label', 'medium'), inside: true, path: [key] }]
      : [];
  });
}

function isCode({ bindings }: FlowContext, bare: Node, text: string): boolean {
  if (bare.type === 'MemberExpression')
    return ONE_TIME_NAMES.has(memberName(bare) ?? '') && SAYS_ONE_TIME_CODE.test(text) && !SAYS_ERROR_CODE.test(text);
  if (bare.type !== 'Identifier' || !ONE_TIME_NAMES.has(bare.name) || SAYS_ERROR_CODE.test(text)) return false;
  const definition = bindings.resolve(bare)?.defs[0];
  const name = definition?.name as Node | undefined;
  if (!name || isOfResponse(name)) return false;
  return SAYS_ONE_TIME_CODE.test(text) || isMadeOrSent(name, definition?.node as Node | undefined);
}

/** `({ code, msg }) => …` */
function isOfResponse({ parent }: Node): boolean {
  const pattern = parent?.type === 'Property' ? parent.parent : undefined;
  return (
    pattern?.type === 'ObjectPattern' &&
    pattern.properties.some((item) => item.type === 'Property' && BESIDE_STATUS.has(keyName(item.key, item.computed) ?? ''))
  );
}

/** `const code = generateOtp()`, and the parameter of `sendOtp(phone, code)`. */
function isMadeOrSent(name: Node, at: Node | undefined): boolean {
  if (at?.type === 'VariableDeclarator') {
    const made = at.init && unwrap(at.init);
    return made?.type === 'CallExpression' && namesCode(lastName(made.callee));
  }
  return isFunction(at) && at.params.includes(name as TSESTree.Parameter) && namesCode(functionName(at));
}

function namesCode(name: string | undefined): boolean {
  return SAYS_ONE_TIME_CODE.test(splitWords(name ?? '').join(' '));
}
