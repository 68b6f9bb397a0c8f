/** Database queries that compare with a password as it was typed. They match only if the password is stored in clear text. */
import { BUILDS_CONDITION, RUNS_STATEMENT, SEARCHES_IN_TABLE, SEARCHES_ROWS } from '../../catalog/call-words/databases.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { constantText } from '../../sinks/constant-text.ts';
import { keyName, lastName, rangeOf, contains, staticText, unwrap } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isPassword } from './kinds.ts';
import { mentionsPassword } from './mentions.ts';

/** One such password in a query. */
export interface QueriedPassword {
  /** The password where it stands in the query, else the whole query. */
  readonly node: Node;
  /** Whether it is read from the request right there; a separate variable may hold a hash that was made elsewhere. */
  readonly isAsSent: boolean;
}

const CONDITION = /\bwhere\b[\s\S]{1,400}?\b(?:pass|passwd|password|pwd|pass_word)["'`\]]?\s*=(?!=)/i;
const CONDITION_ALONE = /\b(?:pass|passwd|password|pwd)["'`\]]?\s*=(?!=)/i;

/** Every such query of a script. */
export function queriedPasswords(text: string, context: FlowContext): QueriedPassword[] {
  if (!mentionsPassword(text)) return [];
  const { methodCalls } = context.candidates;
  const calls = (names: readonly string[]): readonly TSESTree.CallExpression[] => names.flatMap((name) => methodCalls.get(name) ?? []);
  const found = [
    ...calls(RUNS_STATEMENT).flatMap((call) => (isAsking(call, CONDITION, context) ? inStatement(call, context) : [])),
    ...calls(BUILDS_CONDITION).flatMap((call) =>
      isAsking(call, CONDITION_ALONE, context) || isPasswordName(call, context) ? inStatement(call, context) : [],
    ),
    ...calls(SEARCHES_ROWS).flatMap((call) => (call.arguments[0] ? inCondition(call, call.arguments[0], context) : [])),
    ...calls(SEARCHES_IN_TABLE).flatMap((call) =>
      call.arguments[1] && /mysql/i.test(receiverOf(call)) ? inCondition(call, call.arguments[1], context) : [],
    ),
  ];
  const byStart = new Map(found.map((item) => [item.node.range[0], item]));
  return [...byStart.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

function receiverOf({ callee }: TSESTree.CallExpression): string {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' ? (lastName(bare.object) ?? '') : '';
}

function isAsking({ arguments: [first] }: TSESTree.CallExpression, pattern: RegExp, { bindings }: FlowContext): boolean {
  return first !== undefined && pattern.test(constantText(first, bindings));
}

/** `where('password', password)`. */
function isPasswordName({ arguments: [first, second] }: TSESTree.CallExpression, context: FlowContext): boolean {
  const name = first && second && staticText(first);
  return name !== undefined && /^[\w.]+$/.test(name) && isPasswordField(name.split('.').at(-1) ?? '', context);
}

/** The parts of a statement and what its placeholders stand for. */
function inStatement(call: TSESTree.CallExpression, context: FlowContext): QueriedPassword[] {
  const values = call.arguments.flatMap((argument, index): Node[] => (index === 0 ? dynamicParts(argument, context) : [argument]));
  return toFound(call, values, context);
}

function dynamicParts(node: Node, { bindings }: FlowContext): Node[] {
  const value = initialValue(node, bindings);
  return value.type === 'TemplateLiteral' ? value.expressions : concatenatedParts(value).filter((part) => staticText(part) === undefined);
}

/** `{ name, password }`, `{ where: { name, password } }`. */
function inCondition(call: TSESTree.CallExpression, argument: Node, context: FlowContext): QueriedPassword[] {
  const object = initialValue(argument, context.bindings);
  if (object.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((item): QueriedPassword[] => {
    if (item.type !== 'Property') return [];
    const name = keyName(item.key, item.computed) ?? '';
    if (name === 'where') return inCondition(call, item.value, context);
    return isPasswordField(name, context) ? toFound(call, [item.value], context) : [];
  });
}

function isPasswordField(name: string, { vocabulary }: FlowContext): boolean {
  return isPassword(vocabulary.match(name)?.kind.id ?? '');
}

function toFound(call: TSESTree.CallExpression, values: readonly Node[], context: FlowContext): QueriedPassword[] {
  const source = values.flatMap((value) => context.evaluate(value).sources).find(isReadable);
  if (!source) return [];
  const isHere = contains(rangeOf(call), source.range);
  return [{ node: isHere ? source.node : call, isAsSent: isSent(source.node, context) }];
}

function isReadable({ kind, confidence, exposure, mask, evidence }: SourceHit): boolean {
  return isPassword(kind) && confidence !== 'low' && exposure.degree === 'full' && !mask && evidence !== 'literal';
}

/** `req.body.password`, or a name that was taken out of such an object and never given anything else. */
function isSent(node: Node, { bindings }: FlowContext): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return true;
  const variable = bare.type === 'Identifier' ? (bindings.resolve(bare) ?? bindings.declared(bare)) : undefined;
  const definition = variable?.defs[0]?.node as Node | undefined;
  return (
    definition?.type === 'VariableDeclarator' &&
    definition.id.type === 'ObjectPattern' &&
    variable?.references.every((reference) => !reference.isWrite() || reference.init) === true
  );
}
