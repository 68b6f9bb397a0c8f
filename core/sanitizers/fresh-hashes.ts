/** Hashes that bcrypt and similar functions make of a password. They are no password any more, but must not be logged or sent either. */
import type { TSESTree } from '@typescript-eslint/types';
import { passwordHashes } from '../catalog/passwords/password-hashes.ts';
import { originOf } from '../sources/file/origin.ts';
import { isPassword } from '../secrets/passwords/kinds.ts';
import { lastName, type FunctionNode } from '../syntax/tree.ts';
import type { SourceHit, Value } from '../sources/flow/value.ts';
import type { Arguments, FlowContext } from '../sources/flow/context.ts';
import { sourceAt } from '../sources/names/names.ts';

const KIND = 'password-hash';
const functions: ReadonlySet<string> = new Set(passwordHashes.functions);
const modules: ReadonlySet<string> = new Set(passwordHashes.modules);

/**
 * The hash that a call makes of a password; undefined for other calls, and where something else than a password is hashed. The value is
 * silent for queries about the password and has one source: the hash itself.
 */
export function freshHash(
  context: FlowContext,
  node: TSESTree.CallExpression,
  name: string,
  args: Arguments | undefined,
): Value | undefined {
  if (!functions.has(name) || !node.arguments[0]) return undefined;
  const origin = originOf(node.callee, context.bindings);
  if (origin?.type !== 'module' || !modules.has(origin.module)) return undefined;
  const { sources } = context.evaluate(node.arguments[0], args);
  if (sources.length > 0 && !sources.some(({ kind }) => isPassword(kind))) return undefined;
  return { sources: [sourceAt(node, KIND, `${name}()`, 'api', 'high')], silent: true };
}

/** The same where a callback receives it: `bcrypt.hash(password, 10, (error, hash) => …)`. */
export function hashArgument(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const call = fn.parent;
  return index === 1 && call?.type === 'CallExpression' && call.arguments.at(-1) === fn
    ? freshHash(context, call, lastName(call.callee) ?? '', undefined)
    : undefined;
}

/** Whether a source is the hash itself, as a call has just made it. */
export function isFreshHash({ kind, evidence }: SourceHit): boolean {
  return kind === KIND && evidence === 'api';
}
