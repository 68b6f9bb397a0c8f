/** JSON Schema that stands in code, as the type of what it lets pass: `{ type: 'object', properties: { n: { description: 'phone' } } }`. */
import { DESCRIBING_OPTIONS, FORMAT_KINDS, TYPE_CLASSES } from '../../../catalog/type-names/json-schema.ts';
import { ROUTE_SCHEMAS } from '../../../catalog/platforms/procedures.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { keyName, staticText } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { kindOfComments } from '../../documented/comments.ts';
import { initialValue } from '../../file/initial-values.ts';
import type { FlowContext } from '../../flow/context.ts';
import { propertyValue } from '../../state/state-options.ts';
import { kindOfArguments, mayHoldAnyKind } from '../declared-kinds.ts';
import { entryOf } from '../entry.ts';
import { schemaOf } from '../schemas.ts';
import { CHOICE, objectShape, once, valuesShape, type DeclaredKind, type Field, type Shape } from '../shape.ts';

/**
 * The request that the handler of a route is given, by the schemas in the options of the route: `app.post(path, { schema: { body } }, handler)`,
 * `app.route({ schema, handler })`. Undefined for other functions.
 */
export function routeRequest(context: FlowContext, options: readonly Node[]): Shape | undefined {
  for (const option of options) {
    const object = initialValue(option, context.bindings);
    const given = object.type === 'ObjectExpression' ? propertyValue(object, ROUTE_SCHEMAS.option) : undefined;
    const parts = given && initialValue(given, context.bindings);
    if (parts?.type !== 'ObjectExpression') continue;
    const fields = Object.entries(ROUTE_SCHEMAS.parts).flatMap(([part, name]): Field[] => {
      const schema = propertyValue(parts, part);
      return schema ? [{ name, node: schema, type: once(() => jsonShape(context, schema) ?? schemaOf(context, schema)?.shape) }] : [];
    });
    if (fields.length > 0) return objectShape(fields, true);
  }
  return undefined;
}

function jsonShape(context: FlowContext, node: Node): Shape | undefined {
  const schema = initialValue(node, context.bindings);
  if (schema.type !== 'ObjectExpression') return undefined;
  const items = propertyValue(schema, 'items');
  if (items) return jsonShape(context, items);
  if (propertyValue(schema, 'enum') ?? propertyValue(schema, 'const')) return CHOICE;
  const properties = propertyValue(schema, 'properties');
  if (properties) return objectOf(context, initialValue(properties, context.bindings));
  const type = propertyValue(schema, 'type');
  const values = type && entryOf(TYPE_CLASSES, staticText(type) ?? '');
  return values && valuesShape(values);
}

function objectOf(context: FlowContext, object: Node): Shape | undefined {
  if (object.type !== 'ObjectExpression') return undefined;
  const fields = object.properties.flatMap((item, index): Field[] => {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    if (item.type !== 'Property' || name === undefined) return [];
    return [
      {
        name,
        node: item.key,
        type: once(() => jsonShape(context, item.value)),
        told: once(() => (mayHoldAnyKind(context, name) ? kindOfProperty(context, object, index, item.value) : undefined)),
      },
    ];
  });
  return objectShape(fields, fields.length < object.properties.length);
}

function kindOfProperty(context: FlowContext, object: TSESTree.ObjectExpression, index: number, given: Node): DeclaredKind | undefined {
  const schema = initialValue(given, context.bindings);
  const format = schema.type === 'ObjectExpression' ? propertyValue(schema, 'format') : undefined;
  const kind = format && entryOf(FORMAT_KINDS, staticText(format) ?? '');
  return (
    kindOfArguments(context, [schema], DESCRIBING_OPTIONS) ??
    (kind === undefined ? kindOfComments(context, object.properties, index, object) : { kind, confidence: 'medium' })
  );
}
