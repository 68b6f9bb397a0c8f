/** Passwords made of what others know of a person: the end of an identity card number, a birthday, a phone number. */
import { KNOWN_TO_OTHERS } from '../../catalog/kind-groups.ts';
import { GIVES_PIECE, HASHES_PASSWORD } from '../../catalog/call-words/texts.ts';
import type { Node } from '../../types.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { CLAIMS } from '../names/name-claims.ts';
import { namedValues } from '../names/named-values.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isPassword } from './kinds.ts';

/** What stands where a password is set, and the personal value that it is made of. */
export interface DerivedPassword {
  readonly node: Node;
  readonly source: SourceHit;
}

/** Expressions that may be made of another value. */
const MADE: ReadonlySet<string> = new Set([
  'CallExpression',
  'MemberExpression',
  'Identifier',
  'BinaryExpression',
  'TemplateLiteral',
  'AwaitExpression',
]);

/** Every password of a file that is set to such a value. */
export function derivedPasswords(facts: Facts): DerivedPassword[] {
  const found: DerivedPassword[] = [];
  for (const { claims, value, holder } of namedValues(facts)) {
    if (!(claims & CLAIMS.password) || !MADE.has(value.type) || !isSet(holder)) continue;
    const source = origin(value, facts.flow, 0);
    if (source) found.push({ node: value, source });
  }
  return found;
}

/** Whether a value is stored under its name: by a property, a field, a variable or an assignment. */
function isSet(holder: Node): boolean {
  switch (holder.type) {
    case 'Property':
    case 'PropertyDefinition':
      return true;
    case 'VariableDeclarator':
      return holder.id.type === 'Identifier';
    default:
      return holder.type === 'AssignmentExpression' && holder.operator === '=';
  }
}

/** The personal value that an expression is a piece, a hash or a join of. */
function origin(node: Node, context: FlowContext, depth: number): SourceHit | undefined {
  const bare = unwrap(node.type === 'AwaitExpression' ? node.argument : node);
  if (depth > 4) return undefined;
  if (bare.type === 'Identifier' || bare.type === 'MemberExpression') {
    const name = lastName(bare) ?? '';
    return isPassword(context.vocabulary.match(name)?.kind.id ?? '') ? undefined : context.evaluate(bare).sources.find(isKnown);
  }
  if (bare.type === 'TemplateLiteral') return firstOrigin(bare.expressions, context, depth);
  if (bare.type === 'BinaryExpression' && bare.operator === '+') return firstOrigin(concatenatedParts(bare), context, depth);
  if (bare.type !== 'CallExpression') return undefined;
  const callee = unwrap(bare.callee);
  const name = lastName(callee) ?? '';
  if (callee.type === 'MemberExpression' && GIVES_PIECE.has(name)) return origin(callee.object, context, depth + 1);
  return HASHES_PASSWORD.has(name) && bare.arguments[0] ? origin(bare.arguments[0], context, depth + 1) : undefined;
}

function firstOrigin(parts: readonly Node[], context: FlowContext, depth: number): SourceHit | undefined {
  for (const part of parts) {
    const source = origin(part, context, depth + 1);
    if (source) return source;
  }
  return undefined;
}

function isKnown({ kind, confidence, inside }: SourceHit): boolean {
  return KNOWN_TO_OTHERS.has(kind) && confidence !== 'low' && !inside;
}
