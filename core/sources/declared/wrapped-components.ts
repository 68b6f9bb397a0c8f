/** Components that a call makes of a function: `memo(({ rows }: Props) => …)`, `forwardRef<HTMLElement, Props>((props, ref) => …)`. */
import type { TSESTree } from '@typescript-eslint/types';
import { TAKES_COMPONENT } from '../../catalog/type-names/wrappers.ts';
import { localFunction } from '../file/functions.ts';
import type { FlowContext } from '../flow/context.ts';
import { NO_PARAMETERS, NOTHING, functionShape, type Shape } from './shape.ts';
import { parameterShape } from './written/fields.ts';

/** The type of the component; undefined for other calls, and where the properties are not written. */
export function wrappedComponent(context: FlowContext, call: TSESTree.CallExpression, name: string): Shape | undefined {
  const [first] = call.arguments;
  if (!TAKES_COMPONENT.has(name) || !first) return undefined;
  const written = call.typeArguments?.params[name === 'forwardRef' ? 1 : 0];
  const fn = localFunction(first, context.bindings);
  const properties = written ? context.types.ofType(written) : fn && parameterShape(context, fn.params[0], NO_PARAMETERS);
  return properties && functionShape(NOTHING, (index) => (index === 0 ? properties : undefined));
}
