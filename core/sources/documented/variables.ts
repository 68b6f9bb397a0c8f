/** What the comments at a variable's declaration call it. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import { isFunction } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { mayHoldAnyKind } from '../declared/declared-kinds.ts';
import type { DeclaredKind } from '../declared/shape.ts';
import type { Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { sourceAt } from '../names/names.ts';
import { commentBehind, documentationOf, kindOfComments, summaryOf } from './comments.ts';
import { kindOfText } from './texts.ts';

const known = new Memo<Variable, DeclaredKind | false>();

/** A variable by the comment behind its declaration or parameter, or by the documentation comment above it. */
export function documentedVariable(context: FlowContext, node: TSESTree.Identifier, variable: Variable | undefined): SourceHit[] {
  if (!variable || context.candidates.comments.length === 0 || !mayHoldAnyKind(context, node.name)) return [];
  const kind = known.of(variable, () => kindOf(context, variable) ?? false);
  return kind === false ? [] : [sourceAt(node, kind.kind, node.name, 'label', kind.confidence)];
}

function kindOf(context: FlowContext, { defs: [definition] }: Variable): DeclaredKind | undefined {
  const at = definition?.node as Node | undefined;
  const name = definition?.name as Node | undefined;
  if (!at || !name) return undefined;
  if (isFunction(at)) {
    const index = at.params.indexOf(name as TSESTree.Parameter);
    return index < 0 ? undefined : kindOfComments(context, at.params, index, at);
  }
  if (at.type !== 'VariableDeclarator' || !at.init || MADE_HERE.has(at.init.type) || at.parent.declarations.length > 1) return undefined;
  const { comments } = context.candidates;
  for (const comment of [commentBehind(comments, at.parent), documentationOf(comments, at.parent)]) {
    const text = comment ? summaryOf(comment) : '';
    const kind = at.id.type === 'ObjectPattern' ? kindOfPart(context, at.id, name, text) : kindOfText(context, text);
    if (kind && (at.id.type === 'ObjectPattern' || at.id === name)) return kind;
  }
  return undefined;
}

/** Values that are written out show what they are; a comment there is about their purpose. */
const MADE_HERE: ReadonlySet<string> = new Set([
  'Literal',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'ClassExpression',
  'NewExpression',
  'ObjectExpression',
  'ArrayExpression',
]);

/** `const { from, till } = body // sender, recipient`: as many texts as names, in their order. */
function kindOfPart(context: FlowContext, { properties }: TSESTree.ObjectPattern, name: Node, text: string): DeclaredKind | undefined {
  const index = properties.findIndex((item) => item.type === 'Property' && item.value === name);
  const texts = text.split(/[、,，/]|\s(?:and|和|与)\s/);
  return index >= 0 && texts.length === properties.length ? kindOfText(context, texts[index] ?? '') : undefined;
}
