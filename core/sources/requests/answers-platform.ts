/** Calls of platforms and libraries whose result is known. */
import type { TSESTree } from '@typescript-eslint/types';
import { answers } from '../../catalog/answers/index.ts';
import type { Answer, AnswerCall } from '../../catalog/define-answer.ts';
import type { Node } from '../../types.ts';
import { initialValue, textOfConstant } from '../file/initial-values.ts';
import { originOf } from '../file/origin.ts';
import { isFrom } from '../../sinks/match.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { FlowContext } from '../flow/context.ts';
import { addTo } from '../../groups.ts';

export interface PlatformAnswer {
  readonly answer: Answer;
  readonly call: AnswerCall;
}

const byMember = new Map<string, PlatformAnswer[]>();
for (const answer of answers) {
  for (const call of answer.calls ?? []) {
    for (const member of call.members) addTo(byMember, member, { answer, call });
  }
}

/** The entry of the catalogue for a call, also through `promisify(…)` and names of its own (`const { login } = wx`). */
export function platformAnswer(context: FlowContext, node: TSESTree.CallExpression): PlatformAnswer | undefined {
  const callee = calledThing(context, node);
  const name = callee.type === 'MemberExpression' ? memberName(callee) : callee.type === 'Identifier' ? callee.name : undefined;
  const candidates = name === undefined ? undefined : byMember.get(name);
  const fitting = candidates?.filter(({ call }) => isCalledSo(context, call, node)) ?? [];
  if (fitting.length === 0) return undefined;
  if (callee.type === 'MemberExpression') {
    const origin = originOf(callee.object, context.bindings);
    return fitting.find(({ call }) => isFrom(call.from, callee.object, origin, context.bindings));
  }
  const origin = originOf(callee, context.bindings);
  if (origin?.type === 'module')
    return fitting.find(({ call }) => isFrom(call.from, callee, { ...origin, exported: undefined }, context.bindings));
  const dot = origin?.type === 'global' ? origin.name.lastIndexOf('.') : -1;
  if (origin?.type !== 'global' || dot < 0) return undefined;
  return fitting.find(({ call }) => isFrom(call.from, callee, { type: 'global', name: origin.name.slice(0, dot) }, context.bindings));
}

function isCalledSo(context: FlowContext, { on, isBare }: AnswerCall, node: TSESTree.CallExpression): boolean {
  if (isBare && node.arguments.length > 0) return false;
  const [first] = node.arguments;
  return on === undefined || (first !== undefined && on.includes(textOfConstant(first, context.bindings) ?? ''));
}

/** Whether an object is a result that holds nothing of a person, itself or under a name of this file. */
export function isHarmlessAnswer(context: FlowContext, object: Node): boolean {
  const given = initialValue(object, context.bindings);
  const call = given.type === 'AwaitExpression' ? unwrap(given.argument) : given;
  return call.type === 'CallExpression' && platformAnswer(context, call)?.answer.fields.length === 0;
}

/** `promisify(wx.getLocation)(…)` calls what it was given, also under a name of its own. */
function calledThing(context: FlowContext, node: TSESTree.CallExpression): Node {
  const callee = unwrap(node.callee);
  const made = initialValue(callee, context.bindings);
  if (made.type !== 'CallExpression' || !/promisif/i.test(lastName(made.callee) ?? '')) return callee;
  return made.arguments[0] ? unwrap(made.arguments[0]) : callee;
}
