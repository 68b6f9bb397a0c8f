/** Results of calls to platforms, servers and databases. */
import type { TSESTree } from '@typescript-eslint/types';
import { outcomeVerbs } from '../../catalog/words/request-words.ts';
import { CHANGING_METHODS } from '../../catalog/requests/methods.ts';
import { ASKED_BY_HOOKS, ASKING_HOOKS } from '../../catalog/requests/clients.ts';
import { cloudAnswer } from '../cells/page-reads.ts';
import { functionIn, returnedExpressions } from '../file/functions.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { isPascalCase, splitWords } from '../names/words.ts';
import { UNKNOWN, changed, union, type Value } from '../flow/value.ts';
import { platformAnswer, type PlatformAnswer } from './answers-platform.ts';
import { calledName, requestedPath, shownPath, type Request } from './answers-requests.ts';
import { queriedRows } from './answers-sql.ts';
import { tableRows } from './answers-tables.ts';
import { answerNote, answerValue } from './answers-values.ts';
import { requestedBy } from './answers-words.ts';
import type { Arguments, FlowContext } from '../flow/context.ts';
import { dialogAnswer } from '../forms/dialogs.ts';
import { namedSources } from '../names/names.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';

/** The result of a call by what it calls: a platform's function, a table, a path. Undefined when these are no evidence. */
export function knownAnswer(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value | undefined {
  const dialog = dialogAnswer(context, node) ?? cloudAnswer(context, node);
  if (dialog) return dialog;
  const platform = platformAnswer(context, node);
  if (platform)
    return platform.call.toCallback
      ? UNKNOWN
      : union([platformValue(node, platform), ...(platform.call.showsArguments ? [shownArguments(context, node, args)] : [])]);
  const rows = tableRows(context, node) ?? queriedRows(context, node);
  if (rows) return rows;
  const hook = hookAnswer(context, node, args);
  if (hook) return hook;
  const request = requestedPath(context, node);
  return request && (requestAnswer(context, node, request, true) ?? (request.isSure ? UNKNOWN : undefined));
}

/** The arguments of a call, as a guess: only code that decodes the result can read them. */
function shownArguments(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value {
  return changed(union([UNKNOWN, ...node.arguments.map((argument) => context.evaluate(argument, args))]), { confidence: 'low' });
}

/** `await updateUser(form)`: the response is the outcome, and repeats nothing of what was sent. */
export function isOutcome(node: TSESTree.CallExpression): boolean {
  const isAwaited =
    node.parent.type === 'AwaitExpression' ||
    (node.parent.type === 'MemberExpression' && node.parent.object === node && lastName(node.parent) === 'then');
  return isAwaited && outcomes.has(splitWords(lastName(node.callee) ?? '')[0] ?? '');
}

const outcomes = new Set(outcomeVerbs);

/** The result of a call by the names of its function: `getUserInfo()`, `userApi.detail(id)`. */
export function namedAnswer(context: FlowContext, node: TSESTree.CallExpression): Value | undefined {
  const name = lastName(node.callee) ?? '';
  if (isPascalCase(name) && !/^(?:Get|Fetch|Query|Load|Find)[A-Z]/.test(name)) return undefined;
  const request = calledName(context, node.callee);
  return request && requestAnswer(context, node, request, false);
}

/** The result of a call by what it calls or by its names, for callbacks that receive it. */
export function answerOfCall(context: FlowContext, node: TSESTree.CallExpression): Value | undefined {
  const platform = dialogAnswer(context, node) ? undefined : platformAnswer(context, node);
  return platform ? platformValue(node, platform) : (knownAnswer(context, node, undefined) ?? namedAnswer(context, node));
}

function platformValue(node: TSESTree.CallExpression, { answer }: PlatformAnswer): Value {
  return answerValue(node, answer.fields, calleeLabel(node));
}

function requestAnswer(context: FlowContext, node: TSESTree.CallExpression, request: Request, isPath: boolean): Value | undefined {
  if (request.method !== undefined && CHANGING_METHODS.has(request.method)) return undefined;
  const asked = requestedBy(request.segments, !isPath);
  if (!asked) return undefined;
  const { answer, noun, isReading } = asked;
  if (answer) {
    if (context.vocabulary.ignores(noun)) return undefined;
    const isGuess = isPath ? request.method === 'post' && !isReading : !isReading && !asked.isPlural;
    return answerValue(node, answer.fields, request.label, isGuess ? 'low' : asked.confidence);
  }
  if (!isReading && !isPath) return undefined;
  // No server gives a password back: who retrieves one is sent a link, or sets another.
  const named = namedSources(context, noun, node, request.segments.at(-2)).filter(
    ({ evidence, kind }) => evidence === 'name' && !isPassword(kind) && kind !== 'sms-otp',
  );
  if (named.length === 0) return undefined;
  const sources = named.map((source) => ({
    ...source,
    evidence: 'api' as const,
    confidence: source.confidence === 'low' || !isReading ? ('low' as const) : ('medium' as const),
    note: answerNote(request.label),
  }));
  return { sources, silent: false };
}

function calleeLabel(node: TSESTree.CallExpression): string {
  const callee = unwrap(node.callee);
  const owner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const name = lastName(callee) ?? '';
  return owner?.type === 'Identifier' ? `${owner.name}.${name}()` : `${name}()`;
}

/**
 * `useRequest(getUserInfo)`, a saga's `call(getUserInfo, id)`, `api.user.list.useQuery()`, `useSWR('/api/user', fetcher)`,
 * `useQuery({ queryFn: () => getPatient(id) })`.
 */
function hookAnswer(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value | undefined {
  const callee = unwrap(node.callee);
  if (!ASKING_HOOKS.test(lastName(callee) ?? '')) return undefined;
  const owner = callee.type === 'MemberExpression' ? calledName(context, callee.object) : undefined;
  const own = owner && requestAnswer(context, node, owner, false);
  if (own) return own;
  const values = node.arguments.flatMap((argument) => askedThrough(context, node, argument, args) ?? []);
  return values.length > 0 ? union(values) : undefined;
}

function askedThrough(
  context: FlowContext,
  hook: TSESTree.CallExpression,
  argument: TSESTree.Node,
  args: Arguments | undefined,
): Value | undefined {
  const bare = unwrap(argument);
  const fn = functionIn(bare);
  if (fn) {
    const value = union(returnedExpressions(fn).map((expression) => context.evaluate(expression, args)));
    return value.sources.length > 0 ? value : undefined;
  }
  if (bare.type === 'Identifier' || bare.type === 'MemberExpression') {
    const asked = calledName(context, bare);
    return asked && requestAnswer(context, hook, asked, false);
  }
  const text = staticText(bare);
  if (text !== undefined && text.includes('/'))
    return requestAnswer(
      context,
      hook,
      { segments: text.split('/').filter((part) => part !== '' && part !== 'api'), label: shownPath(text) },
      true,
    );
  if (bare.type !== 'ObjectExpression') return undefined;
  for (const item of bare.properties) {
    if (item.type !== 'Property' || item.key.type !== 'Identifier' || !ASKED_BY_HOOKS.has(item.key.name)) continue;
    const value = askedThrough(context, hook, item.value, args);
    if (value) return value;
  }
  return undefined;
}
