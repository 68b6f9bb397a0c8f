/** Models of a database that store what they are given as it is. */
import { CHANGES_ROWS, DEFINES_ROWS, MODEL_MAKERS } from '../../catalog/call-words/databases.ts';
import { SPEAKS_OF_HASHES } from '../../catalog/call-words/ciphers.ts';
import { siteOf } from '../../sources/cells/made.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { unwrap } from '../../syntax/tree.ts';
import type { Call } from '../given-values.ts';
import { mayCarry } from '../may-carry.ts';

/** Whether a call writes through a model whose definition can be read, lists its fields, and has neither hooks nor setters that change them. */
export function storesAsGiven(call: Call, context: FlowContext): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !call.arguments.some((argument) => mayCarry(argument, context))) return false;
  const site = siteOf(context, callee.object);
  if (site?.maker === undefined || !MODEL_MAKERS.has(site.maker)) return false;
  const text = context.modules.textOf?.(site.file);
  return text !== undefined && DEFINES_ROWS.test(text) && !CHANGES_ROWS.test(text) && !SPEAKS_OF_HASHES.test(text);
}
