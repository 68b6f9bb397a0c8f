/** Responses of a server that expose what an error holds of the request or statement that failed. */
import { HARMLESS_IN_ERRORS, SENT_WITH_ERRORS } from '../../catalog/requests/parts.ts';
import { ERROR_NAME } from '../../catalog/requests/handlers.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { isFunction, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { SinkUse } from '../use.ts';

/** One error, or part of one, in a response. */
export interface ExposedError {
  readonly use: SinkUse;
  readonly node: Node;
  /** As written: `err.config.headers`. */
  readonly name: string;
  /** A part that is known to hold request or statement; the whole error may be a plain one. */
  readonly isPart: boolean;
}

const MAX_DEPTH = 3;

/** Every error that a response of a file exposes. */
export function exposedErrors(uses: readonly SinkUse[], context: FlowContext): ExposedError[] {
  return uses.flatMap((use) => {
    if (use.sink.target !== 'response' && !use.toSender) return [];
    return use.values.flatMap(({ node }) => errorsIn(node, context, 0).map((error) => ({ use, ...error })));
  });
}

function errorsIn(node: Node, context: FlowContext, depth: number): Omit<ExposedError, 'use'>[] {
  const bare = unwrap(node);
  if (depth > MAX_DEPTH) return [];
  switch (bare.type) {
    case 'ObjectExpression':
      return bare.properties.flatMap((item) => errorsIn(item.type === 'Property' ? item.value : item.argument, context, depth + 1));
    case 'CallExpression':
      return lastName(bare.callee) === 'stringify' && bare.arguments[0] ? errorsIn(bare.arguments[0], context, depth + 1) : [];
    case 'LogicalExpression':
      return [...errorsIn(bare.left, context, depth), ...errorsIn(bare.right, context, depth)];
    case 'Identifier': {
      if (isCaughtError(bare, context)) return [{ node: bare, name: bare.name, isPart: false }];
      const value = initialValue(bare, context.bindings);
      return value.type === 'ObjectExpression' ? errorsIn(value, context, depth + 1) : [];
    }
    case 'MemberExpression': {
      const names = namesFromError(bare, context);
      return names?.slice(1).some((name) => SENT_WITH_ERRORS.has(name)) && !isHarmlessEnd(names)
        ? [{ node: bare, name: names.join('.'), isPart: true }]
        : [];
    }
    default:
      return [];
  }
}

/** `['err', 'config', 'headers']` of a chain of members that begins with a caught error. */
function namesFromError(node: TSESTree.MemberExpression, context: FlowContext): string[] | undefined {
  const names: string[] = [];
  let current: Node = node;
  while (current.type === 'MemberExpression') {
    const name = memberName(current);
    if (name === undefined) return undefined;
    names.unshift(name);
    current = unwrap(current.object);
  }
  return current.type === 'Identifier' && isCaughtError(current, context) ? [current.name, ...names] : undefined;
}

/** Names whose values reveal nothing of what was sent: the address without its query is the server's own. */
function isHarmlessEnd(names: readonly string[]): boolean {
  return HARMLESS_IN_ERRORS.has(names.at(-1) ?? '');
}

/** What a `catch` clause, the callback of `.catch(…)` or an error handler is given. */
function isCaughtError(node: TSESTree.Identifier, context: FlowContext): boolean {
  if (!ERROR_NAME.test(node.name)) return false;
  const definition = context.bindings.resolve(node)?.defs[0];
  if (String(definition?.type) === 'CatchClause') return true;
  const fn = definition?.node as Node | undefined;
  if (String(definition?.type) !== 'Parameter' || !isFunction(fn) || fn.params[0] !== definition?.name) return false;
  const call = fn.parent?.type === 'CallExpression' ? fn.parent : undefined;
  return fn.params.length === 4 || fn.params.length === 2 || (call !== undefined && lastName(call.callee) === 'catch');
}
