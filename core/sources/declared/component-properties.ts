/** Properties that a Vue component declares: `defineProps`, the `props` option. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { propertyValue } from '../state/state-options.ts';
import type { FlowContext } from '../flow/context.ts';
import { keyName, lastName, unwrap } from '../../syntax/tree.ts';
import { entryOf } from './entry.ts';
import { CHOICE, DATE, FLAG, NUMBER, TEXT, merged, objectShape, once, type Field, type Shape } from './shape.ts';

const CONSTRUCTORS: Readonly<Record<string, Shape>> = {
  Boolean: FLAG,
  Function: FLAG,
  Symbol: CHOICE,
  Number: NUMBER,
  String: TEXT,
  Date: DATE,
};

const memo = new Memo<FlowContext, () => Shape | undefined>();

/** Properties of the component that a file declares; undefined when it declares none. */
export function componentProperties(context: FlowContext): Shape | undefined {
  let known = memo.get(context);
  if (!known) memo.set(context, (known = once(() => merged([...definedProperties(context), ...optionProperties(context)]))));
  return known();
}

function definedProperties(context: FlowContext): Shape[] {
  return context.candidates.calls.flatMap((call) =>
    call.type === 'CallExpression' && lastName(call.callee) === 'defineProps' ? (context.types.ofExpression(call).shape ?? []) : [],
  );
}

function optionProperties(context: FlowContext): Shape[] {
  return context.candidates.properties.flatMap((property) =>
    property.type === 'Property' && keyName(property.key, property.computed) === 'props' && property.value.type === 'ObjectExpression'
      ? [propertiesShape(context, property.value)]
      : [],
  );
}

/** `{ user: { type: Object as PropType<UserInfo> }, visible: Boolean }`. */
export function propertiesShape(context: FlowContext, object: TSESTree.ObjectExpression): Shape {
  return objectShape(
    object.properties.flatMap((item): Field[] => {
      const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
      return item.type === 'Property' && name !== undefined
        ? [{ name, node: item.key, type: once(() => propertyType(context, item.value)) }]
        : [];
    }),
  );
}

function propertyType(context: FlowContext, value: Node): Shape | undefined {
  const type = value.type === 'ObjectExpression' ? propertyValue(value, 'type') : value;
  if (!type) return undefined;
  if (type.type === 'TSAsExpression' || type.type === 'TSTypeAssertion') {
    const shape = context.types.ofExpression(type).shape;
    return shape?.returns?.() ?? shape;
  }
  const bare = unwrap(type);
  if (bare.type === 'ArrayExpression')
    return merged(bare.elements.map((element) => (element ? propertyType(context, element) : undefined)));
  return bare.type === 'Identifier' ? entryOf(CONSTRUCTORS, bare.name) : undefined;
}
