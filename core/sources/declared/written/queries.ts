/** `typeof value`: the type of a value of this file. */
import { VALUE_MEMBERS } from '../../../catalog/type-names/wrappers.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import type { FlowContext } from '../../flow/context.ts';
import { localFunction, returnedExpressions } from '../../file/functions.ts';
import { initialValue } from '../../file/initial-values.ts';
import { keyName, unwrap } from '../../../syntax/tree.ts';
import { resultOf } from '../functions.ts';
import { nameOf } from './written-types.ts';
import { shapeOfSchema } from '../schemas.ts';
import { FLAG, NUMBER, functionShape, merged, objectShape, once, type Field, type Shape } from '../shape.ts';

/** Shape of `typeof value`. */
export function valueOfQuery(context: FlowContext, type: TSESTree.TSTypeQuery): Shape | undefined {
  return type.exprName.type === 'TSImportType' ? undefined : shapeOfName(context, type.exprName);
}

function shapeOfName(context: FlowContext, name: TSESTree.EntityName): Shape | undefined {
  if (name.type === 'Identifier') return shapeOfValue(context, name, 0);
  if (name.type !== 'TSQualifiedName') return undefined;
  if (name.left.type === 'Identifier' && VALUE_MEMBERS.has(nameOf(name))) return shapeOfSchema(context, name.left);
  return shapeOfName(context, name.left)?.fields.get(nameOf(name))?.type();
}

const MAX_DEPTH = 5;

/** Type of a value; of a literal, by its properties. Only a type derived by `typeof` shows that other values have them too. */
function shapeOfValue(context: FlowContext, node: Node, depth: number): Shape | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const fn = localFunction(node, context.bindings);
  if (fn)
    return functionShape(
      () => resultOf(context, fn) ?? merged(returnedExpressions(fn).map((value) => shapeOfValue(context, value, depth + 1))),
    );
  const typed = context.types.ofExpression(node).shape;
  if (typed) return typed;
  const value = initialValue(node, context.bindings);
  if (value.type === 'Literal') return constantShape(value);
  return value.type === 'ObjectExpression' ? literalShape(context, value, depth) : undefined;
}

function literalShape(context: FlowContext, object: TSESTree.ObjectExpression, depth: number): Shape {
  const fields = object.properties.flatMap((item): Field[] => {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    return item.type === 'Property' && name !== undefined
      ? [{ name, node: item.key, type: once(() => shapeOfValue(context, unwrap(item.value), depth + 1)) }]
      : [];
  });
  return objectShape(fields, fields.length < object.properties.length);
}

/**
 * The shape of a constant: a number, or a flag for booleans and for texts, which are labels. An empty text is a default that is overwritten
 * later, so its shape is unknown.
 */
function constantShape({ value }: TSESTree.Literal): Shape | undefined {
  if (typeof value === 'number') return NUMBER;
  return typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? FLAG : undefined;
}
