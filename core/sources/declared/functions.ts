import type { FlowContext } from '../flow/context.ts';
import { returnedExpressions } from '../file/functions.ts';
import type { FunctionNode } from '../../syntax/tree.ts';
import { documentedResult } from './jsdoc/documentation.ts';
import { NO_PARAMETERS, type Environment } from './shape.ts';
import { merged, type Shape } from './shape.ts';

/** Type of what a function gives: declared, documented, or that of what it returns. */
export function resultOf(context: FlowContext, fn: FunctionNode, environment: Environment = NO_PARAMETERS): Shape | undefined {
  if (fn.returnType) return context.types.ofType(fn.returnType.typeAnnotation, environment);
  const documented = documentedResult(context, fn);
  if (documented) return documented;
  const known = returnedExpressions(fn).flatMap((expression) => context.types.ofExpression(expression).shape ?? []);
  return merged(known);
}
