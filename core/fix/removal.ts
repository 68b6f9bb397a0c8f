/** Statements that keep what nobody may keep: whoever typed a password in is asked for it again. */
import type { Facts } from '../sources/file/facts.ts';
import { unwrap } from '../syntax/tree.ts';
import type { Edit, Fix, KindId, Node } from '../types.ts';
import { declarationsLeftUnread, wholeLines } from './last-reads.ts';
import { hasEffects } from './purity.ts';

/** Secrets that a person types in each time. A token is none of them: without it the person would be signed out. */
const TYPED_IN: ReadonlySet<KindId> = new Set(['login-password', 'payment-password', 'card-verification', 'sms-otp', 'security-answer']);

/** The repair that takes a storing call out; undefined where it keeps something else, or leaving it out leaves out more. */
export function removalFix(facts: Facts, call: Node, kinds: readonly KindId[]): Fix | undefined {
  const statement = call.parent;
  if (
    call.type !== 'CallExpression' ||
    statement?.type !== 'ExpressionStatement' ||
    !/^(?:BlockStatement|Program)$/.test(statement.parent.type)
  )
    return undefined;
  if (
    !kinds.every((kind) => TYPED_IN.has(kind)) ||
    call.arguments.some((argument) => isRecord(argument) || hasEffects(argument.type === 'SpreadElement' ? argument.argument : argument))
  )
    return undefined;
  const edits: Edit[] = [{ range: wholeLines(statement, facts.file.text), text: '' }, ...declarationsLeftUnread(facts, [statement])];
  return { title: { en: 'Remove this statement: a password is not stored', 'zh-CN': '删除该语句：密码不应保存' }, safety: 'review', edits };
}

/**
 * The repair that takes out a log all of which would be stars; undefined where it says something else besides, or leaving it
 * out leaves out more.
 */
export function silentLogFix(facts: Facts, call: Node, hidden: ReadonlySet<Node>): Fix | undefined {
  const statement = call.parent;
  if (
    call.type !== 'CallExpression' ||
    statement?.type !== 'ExpressionStatement' ||
    !/^(?:BlockStatement|Program)$/.test(statement.parent.type)
  )
    return undefined;
  if (call.arguments.length === 0 || !call.arguments.every((argument) => hidden.has(argument) && !hasEffects(argument))) return undefined;
  const edits: Edit[] = [{ range: wholeLines(statement, facts.file.text), text: '' }, ...declarationsLeftUnread(facts, [statement])];
  return {
    title: { en: 'Remove this log: nothing of it may be shown', 'zh-CN': '删除该日志：其中内容均不应显示' },
    safety: 'review',
    edits,
  };
}

/** An object may hold more than the secret. */
function isRecord(argument: Node): boolean {
  return /^(?:ObjectExpression|ArrayExpression|SpreadElement)$/.test(unwrap(argument).type);
}
