/** Types of functions, parameters and variables in documentation comments. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../../memo.ts';
import type { Node } from '../../../types.ts';
import type { FlowContext } from '../../flow/context.ts';
import type { FunctionNode } from '../../../syntax/tree.ts';
import { documentationOf } from '../../documented/comments.ts';
import { once, type Field, type Shape } from '../shape.ts';
import { mayHoldAnyKind } from '../declared-kinds.ts';
import { kindOfText } from '../../documented/texts.ts';
import { shapeOfTag, withFields } from './shapes.ts';
import { readTags, type Tag } from './tags.ts';

const memo = new Memo<TSESTree.Comment, readonly Tag[]>();

/** A parameter as its function's comment describes it; `at` is where its name stands. */
export function documentedParameter(
  context: FlowContext,
  fn: FunctionNode,
  index: number,
  name: string | undefined,
  at: Node,
): Field | undefined {
  const tags = tagsAbove(context, fn).filter(({ tag }) => tag === 'param');
  const plain = tags.filter((tag) => !tag.name.includes('.'));
  const tag = name === undefined ? plain[index] : plain.find((candidate) => candidate.name === name);
  if (!tag) return undefined;
  return {
    name: tag.name,
    node: at,
    type: once(() => withFields(context, shapeOfTag(context, tag, at), tags, `${tag.name}.`)),
    told: once(() => (mayHoldAnyKind(context, tag.name) ? kindOfText(context, tag.description) : undefined)),
  };
}

/** Type that `@returns` gives. */
export function documentedResult(context: FlowContext, fn: FunctionNode): Shape | undefined {
  const tag = tagsAbove(context, fn).find((candidate) => candidate.tag === 'returns');
  return tag && shapeOfTag(context, tag, fn);
}

/** Type that `@type` gives to a variable or field. */
export function documentedType(context: FlowContext, declaration: Node): Shape | undefined {
  const tag = tagsAbove(context, declaration).find((candidate) => candidate.tag === 'type');
  return tag && shapeOfTag(context, tag, declaration);
}

function tagsAbove(context: FlowContext, node: Node): readonly Tag[] {
  const { comments } = context.candidates;
  const comment = comments.length > 0 ? documentationOf(comments, anchorOf(node)) : undefined;
  if (!comment) return [];
  return memo.of(comment, () => readTags(comment));
}

const CONTAINERS = new Set([
  'Program',
  'BlockStatement',
  'ClassBody',
  'ObjectExpression',
  'StaticBlock',
  'SwitchCase',
  'TSModuleBlock',
  'CallExpression',
  'NewExpression',
  'ArrayExpression',
]);

/** The statement or member that a node is part of: comments stand above these. */
function anchorOf(node: Node): Node {
  let current = node;
  while (current.parent && !CONTAINERS.has(current.parent.type)) current = current.parent;
  return current;
}
