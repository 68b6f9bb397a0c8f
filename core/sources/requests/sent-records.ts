/** Evidence for a value by the requests that it is passed to: the argument of `savePatient(values)` is a patient. */
import { chinese } from '../../chinese-text.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { LOGS_IN_WITHOUT_PASSWORD } from '../../catalog/words/names/functions.ts';
import { WHOLE_RECORDS } from '../../catalog/words/names/whole-names.ts';
import type { Node, Text } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { originOf } from '../file/origin.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { SourceHit } from '../flow/value.ts';
import { splitWords } from '../names/words.ts';
import { sentTo } from './forms-sent.ts';
import type { FlowContext } from '../flow/context.ts';
import { sourceAt } from '../names/names.ts';

/** Effects of a saga are made by `call(fn, argument)`. */
const SAGA_CALL = 'call';

/** Evidence by the request that a name is passed to at one place; none where its definition is written out. */
export function recordsSent(context: FlowContext, variable: Variable, identifier: Node): SourceHit[] {
  if (!WHOLE_RECORDS.test(variable.name)) return [];
  const parent = identifier.parent;
  const value = parent?.type === 'MemberExpression' && parent.object === identifier && memberName(parent) === 'value' ? parent : identifier;
  const call = value.parent;
  if (call?.type !== 'CallExpression' || call.callee === value || isWrittenOut(variable)) return [];
  const isSaga = lastName(call.callee) === SAGA_CALL && call.arguments[1] === value;
  const request = isSaga ? call.arguments[0] : call.callee;
  const name = request && lastName(request);
  if (!request || name === undefined || !isOfOthers(context, unwrap(request))) return [];
  const note: Text = { en: `handed to ${name}()`, 'zh-CN': chinese('交给', `${name}()`) };
  return kindsFor(name).map((kind) => ({
    ...sourceAt(value, kind, variable.name, 'object', 'medium'),
    inside: kind !== PERSON_OBJECT,
    note,
  }));
}

function kindsFor(name: string): readonly string[] {
  const kinds = sentTo({ segments: [name], isSending: false });
  return kinds.includes(PASSWORD) && splitWords(name).some((word) => LOGS_IN_WITHOUT_PASSWORD.has(word))
    ? []
    : kinds.filter((kind) => kind === PASSWORD || kinds.length === 1);
}

const PASSWORD = 'login-password';

/** Whether a variable is defined by an object literal without spreads, whose own fields are the evidence. */
function isWrittenOut({ defs: [definition] }: Variable): boolean {
  const declarator = definition?.node as Node | undefined;
  const init = declarator?.type === 'VariableDeclarator' && declarator.init ? unwrap(declarator.init) : undefined;
  return init?.type === 'ObjectExpression' && init.properties.every(({ type }) => type === 'Property');
}

/** Whether a function is of another module: what one of this file does with a value is seen there. */
function isOfOthers({ bindings }: FlowContext, callee: Node): boolean {
  return originOf(callee, bindings)?.type === 'module';
}
