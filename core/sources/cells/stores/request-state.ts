/** What handlers of a web server pass on with a request (`res.locals.x`, `ctx.state.x`, `req.x`, `c.set('x', …)`), as cells by their names. */
import type { TSESTree } from '@typescript-eslint/types';
import { REQUESTS, REQUEST_CONTEXTS, SHARED_BY_HANDLERS } from '../../../catalog/platforms/request-state.ts';
import { memberName, unwrap } from '../../../syntax/tree.ts';
import { Memo } from '../../../memo.ts';
import type { Node } from '../../../types.ts';
import { textOfConstant } from '../../file/initial-values.ts';
import type { FlowContext } from '../../flow/context.ts';
import type { SourceHit, Value } from '../../flow/value.ts';
import { withWords, type Cell } from '../cell.ts';
import { readable, writtenTo } from '../written.ts';

/** The space of the cells. */
export const REQUEST_STATE = 'request state';
/** What `set` writes: `get` and `var` read it. */
const SET = 'var';

/** A value with what handlers of this file and of others put where it is read; known values stay as they are. */
export function withRequestState(context: FlowContext, node: Node, value: Value): Value {
  if (!hasHandlers(context) || value.silent || value.sources.some(({ confidence }) => confidence !== 'low')) return value;
  const cell = cellOf(context, node);
  if (!cell) return value;
  const own = requestStateWrites(context, cell);
  const sources = own.length > 0 ? own : writtenTo(context, cell, node);
  return sources.length === 0 ? value : { sources: [...value.sources, ...sources], silent: false };
}

const NAMES: ReadonlySet<string> = new Set([
  ...REQUESTS,
  ...REQUEST_CONTEXTS,
  ...[...SHARED_BY_HANDLERS.values()].flatMap((names) => [...names]),
]);
const handlers = new Memo<FlowContext, boolean>();

/** Whether a file has a name that a handler gives its parameters. */
function hasHandlers(context: FlowContext): boolean {
  return handlers.of(context, () => context.bindings.declaresAny(NAMES));
}

/** What handlers of a file put into a cell. */
export function requestStateWrites(context: FlowContext, { key: { text = '' } }: Cell): readonly SourceHit[] {
  const name = text.slice(text.indexOf('\n') + 1);
  const isSame = (node: Node): boolean => cellOf(context, node)?.key.text === text;
  const written = (context.candidates.memberWrites.get(name) ?? []).filter(({ left }) => isSame(unwrap(left))).map(({ right }) => right);
  const set = (context.candidates.methodCalls.get('set') ?? []).flatMap((call) =>
    call.arguments[1] && isSame(call) ? [call.arguments[1]] : [],
  );
  return [...written, ...set].flatMap((given) => readable(context.evaluate(given)));
}

/** The cell of `req.payer`, `res.locals.payer`, `c.var.payer`, `c.get('payer')` and `c.set('payer', …)`. */
function cellOf(context: FlowContext, node: Node): Cell | undefined {
  if (node.type === 'CallExpression') return ofMethod(context, node);
  const name = node.type === 'MemberExpression' ? memberName(node) : undefined;
  if (node.type !== 'MemberExpression' || name === undefined) return undefined;
  const object = unwrap(node.object);
  if (object.type === 'Identifier') return isParameter(context, object, REQUESTS) ? cell('req', name) : undefined;
  const holder = object.type === 'MemberExpression' ? (memberName(object) ?? '') : '';
  const names = SHARED_BY_HANDLERS.get(holder);
  return names && object.type === 'MemberExpression' && isParameter(context, unwrap(object.object), names) ? cell(holder, name) : undefined;
}

function ofMethod(context: FlowContext, { callee, arguments: [key] }: TSESTree.CallExpression): Cell | undefined {
  const bare = unwrap(callee);
  if (!key || bare.type !== 'MemberExpression' || !/^[gs]et$/.test(memberName(bare) ?? '')) return undefined;
  if (!isParameter(context, unwrap(bare.object), REQUEST_CONTEXTS)) return undefined;
  const name = textOfConstant(key, context.bindings);
  return name === undefined ? undefined : cell(SET, name);
}

function cell(holder: string, name: string): Cell {
  const word = holder === SET ? '.set(' : holder;
  return { space: REQUEST_STATE, key: { text: `${holder}\n${name}` }, marks: [withWords(holder === SET ? name : `.${name} = `, word)] };
}

/** Whether an expression is a parameter with one of these names. */
function isParameter({ bindings }: FlowContext, node: Node, names: ReadonlySet<string>): boolean {
  return node.type === 'Identifier' && names.has(node.name) && String(bindings.resolve(node)?.defs[0]?.type) === 'Parameter';
}
