/** What buttons of a platform pass: the phone number that a user agreed to give, his profile. */
import { answers } from '../../catalog/answers/index.ts';
import userProfile from '../../catalog/answers/mini-program/user-profile.ts';
import type { Answer } from '../../catalog/define-answer.ts';
import type { Node } from '../../types.ts';
import { keyName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { splitWords } from '../names/words.ts';
import type { Value } from '../flow/value.ts';
import { answerValue, isFailing } from './answers-values.ts';
import type { FlowContext } from '../flow/context.ts';
import { putUnder } from '../flow/paths.ts';
import { functionName } from '../file/functions.ts';

const byEvent = new Map(answers.flatMap((answer) => (answer.events ?? []).map((event): [string, Answer] => [event, answer])));
const memo = new Map<string, Answer | undefined>();
const MEMO_LIMIT = 5_000;

/** The event that a function handles; undefined when it handles none of these, or where the user refused. */
export function platformEvent(context: FlowContext, fn: FunctionNode, node: Node): Value | undefined {
  if (isFailing(node)) return undefined;
  const answer =
    eventsOf(context, fn)
      .map((event) => eventAnswer(event))
      .find((found) => found !== undefined) ?? (readsEncrypted(context, fn) ? userProfile : undefined);
  const value = answer && answerValue(node, answer.fields, functionName(fn) ?? 'detail');
  return value && !answer.isArgument ? { sources: putUnder(value, ['detail']), silent: false } : value;
}

/** Names of the events that a function handles, by markup and by its own name. */
function eventsOf(context: FlowContext, fn: FunctionNode): string[] {
  const name = functionName(fn);
  const attribute =
    fn.parent?.type === 'JSXExpressionContainer' && fn.parent.parent.type === 'JSXAttribute' ? fn.parent.parent.name.name : undefined;
  const bound = name === undefined ? [] : (context.candidates.markup.events.get(name) ?? []);
  // An event such as `success` means something by its element.
  const tagged =
    name === undefined ? [] : (context.candidates.markup.callingElements.get(name) ?? []).map(({ tag, event }) => `${tag}_${event}`);
  return [...tagged, ...(name === undefined ? [] : [name]), ...(typeof attribute === 'string' ? [attribute] : []), ...bound];
}

function eventAnswer(name: string): Answer | undefined {
  if (memo.size > MEMO_LIMIT) memo.clear();
  if (!memo.has(name)) memo.set(name, namedEvent(name));
  return memo.get(name);
}

function namedEvent(name: string): Answer | undefined {
  const words = [...splitWords(name)];
  while (words.length > 1 && /^(?:on|bind|handle|catch|do|tap|click|wx|mp)$/.test(words[0] ?? '')) words.shift();
  const joined = words.join('').replace(/^(?:on|bind|handle)/, '');
  const exact = byEvent.get(joined);
  return exact ?? [...byEvent].find(([event]) => event.length > 10 && (joined.startsWith(event) || joined.endsWith(event)))?.[1];
}

/** `e.detail.encryptedData` is read of such events only. */
function readsEncrypted(context: FlowContext, fn: FunctionNode): boolean {
  const [param] = fn.params;
  const variable = param?.type === 'Identifier' ? context.bindings.declared(param) : undefined;
  return (variable?.references ?? []).some((reference) => {
    const detail = (reference.identifier as Node).parent;
    if (detail?.type !== 'MemberExpression' || memberName(detail) !== 'detail') return false;
    const use = detail.parent;
    if (use.type === 'MemberExpression' && unwrap(use.object) === detail) return memberName(use) === 'encryptedData';
    return (
      use.type === 'VariableDeclarator' &&
      use.id.type === 'ObjectPattern' &&
      use.id.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === 'encryptedData')
    );
  });
}
