/** The second argument of `JSON.stringify`: which fields it lets through. https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify#the_replacer_parameter */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Node } from '../../types.ts';
import type { Arguments, FlowContext } from '../../sources/flow/context.ts';
import { localFunction } from '../../sources/file/functions.ts';
import { listedTexts } from '../../sources/flow/imports.ts';
import { lastName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { fieldNames, joinedFilter } from '../../sources/flow/left-out/filtered.ts';
import type { KeyFilter, KeyTest } from '../../sources/flow/left-out/key-filter.ts';
import type { SourceHit, Value } from '../../sources/flow/value.ts';
import { keyTest } from './key-tests.ts';

/** What `JSON.stringify(user, replacer)` writes; undefined where there is no replacer, or its effect is unknown. */
export function replacedValue(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value | undefined {
  const [object, replacer] = node.arguments;
  const callee = unwrap(node.callee);
  if (!object || !replacer || callee.type !== 'MemberExpression' || lastName(callee.object) !== 'JSON') return undefined;
  const listed = listedTexts(context, replacer);
  const kept = listed && new Set(listed);
  const fn = kept ? undefined : localFunction(replacer, context.bindings);
  const dropped = fn ? droppedBy(fn, context) : undefined;
  if (!kept && !dropped) return undefined;
  const takes: KeyTest = (name) => (kept ? !kept.has(name) : dropped?.(name) === true);
  const isLeft = (source: SourceHit): boolean => source.kind !== PERSON_OBJECT && !fieldNames(source).some((name) => takes(name));
  const filter: KeyFilter = { takes, demanded: new Set(), isDeep: true };
  // What callers pass is not known yet: the filter goes with it.
  const sources = context
    .evaluate(object, args)
    .sources.flatMap((source) =>
      source.kind.startsWith('#') ? [{ ...source, filter: joinedFilter(source.filter, filter) }] : isLeft(source) ? [source] : [],
    );
  return { sources, silent: sources.length === 0 };
}

/**
 * Keys for which a replacer gives nothing or a constant, and for all others the value: `(key, value) => (key === 'phone' ? undefined : value)`.
 * Undefined where it is written in another way.
 */
function droppedBy(fn: FunctionNode, context: FlowContext): KeyTest | undefined {
  const [key, value] = fn.params;
  if (key?.type !== 'Identifier' || value?.type !== 'Identifier') return undefined;
  const tests: KeyTest[] = [];
  const isValue = (node: Node | null | undefined): boolean => node?.type === 'Identifier' && node.name === value.name;
  const take = (test: Node, given: Node | null | undefined): boolean => {
    const tested = keyTest(test, key.name, { context, demanded: new Set() });
    if (tested) tests.push(tested);
    return tested !== undefined && isNothing(given);
  };
  let body: Node = fn.body;
  if (body.type === 'BlockStatement') {
    const statements = body.body.filter((statement) => !isPrinted(statement));
    const last = statements.pop();
    if (last?.type !== 'ReturnStatement' || !last.argument) return undefined;
    if (
      !statements.every(
        (statement) => statement.type === 'IfStatement' && !statement.alternate && take(statement.test, returnedIn(statement.consequent)),
      )
    )
      return undefined;
    body = last.argument;
  }
  for (body = unwrap(body); body.type === 'ConditionalExpression'; body = unwrap(body.alternate))
    if (!take(body.test, body.consequent)) return undefined;
  return isValue(body) && tests.length > 0 ? (name) => tests.some((isTested) => isTested(name)) : undefined;
}

/** `console.debug('replaced')` as a statement: nothing of what is given comes from it. */
function isPrinted(statement: Node): boolean {
  const call = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined;
  return call?.type === 'CallExpression' && call.callee.type === 'MemberExpression' && lastName(call.callee.object) === 'console';
}

function returnedIn(statement: Node): Node | null | undefined {
  const only = statement.type === 'BlockStatement' && statement.body.length === 1 ? statement.body[0] : statement;
  return only?.type === 'ReturnStatement' ? only.argument : undefined;
}

/** Whether a replacer gives nothing, or a text that stands there, for a key. */
function isNothing(node: Node | null | undefined): boolean {
  if (node === null) return true;
  if (node === undefined) return false;
  const bare = unwrap(node);
  return (
    (bare.type === 'Identifier' && bare.name === 'undefined') ||
    (bare.type === 'UnaryExpression' && bare.operator === 'void') ||
    bare.type === 'Literal'
  );
}
