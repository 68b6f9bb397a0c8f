/** The JSON schema of `pi-guard.json`, from the table of keys. Renewed by `npm run update`. */
import type { Text } from '../types.ts';
import { keys } from './keys.ts';
import type { Key, Shape } from './shape.ts';

export interface SchemaOptions {
  /** Nothing is an error: for an editor in which PI Guard itself reports problems, and the schema completes and describes. */
  readonly isLenient?: boolean;
}

/** Schema as plain data; every description is in both languages, since an editor shows only one. */
export function configSchema({ isLenient = false }: SchemaOptions = {}): object {
  const schema = isLenient ? lenient : schemaOf;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'pi-guard.json',
    description: bilingual({ en: 'Configuration of PI Guard.', 'zh-CN': 'PI Guard 配置。' }),
    type: 'object',
    properties: Object.fromEntries(
      Object.entries<Key>(keys).map(([name, { shape, description }]) => [name, { description: bilingual(description), ...schema(shape) }]),
    ),
    ...(isLenient ? {} : { additionalProperties: false }),
    allowComments: true,
    allowTrailingCommas: true,
  };
}

/** A value of another form is allowed too, so that no problem is reported for it. */
function lenient(shape: Shape): object {
  return { anyOf: [schemaOf(shape, lenient), {}] };
}

function bilingual(text: Text): string {
  return `${text.en}\n${text['zh-CN']}`;
}

function schemaOf(shape: Shape, inner: (shape: Shape) => object = schemaOf): object {
  switch (shape.is) {
    case 'boolean':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'path':
      return { type: 'string', minLength: 1 };
    case 'form':
      return { type: 'string', pattern: shape.pattern.source };
    case 'position':
      return { type: 'integer', minimum: 0 };
    case 'choice':
      return {
        type: 'string',
        enum: shape.values,
        ...(shape.names ? { enumDescriptions: shape.values.map((value) => descriptionOf(shape.names, value)) } : {}),
      };
    case 'list':
      return { type: 'array', items: inner(shape.of) };
    case 'map':
      return shape.keys
        ? {
            type: 'object',
            properties: Object.fromEntries(
              shape.keys.map((key) => [
                key,
                { ...(shape.names ? { description: descriptionOf(shape.names, key) } : {}), ...inner(shape.of) },
              ]),
            ),
            additionalProperties: false,
          }
        : { type: 'object', additionalProperties: inner(shape.of), propertyNames: { minLength: 1 } };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, inner(field)])),
        required: shape.required,
        ...(shape.oneOf ? { oneOf: shape.oneOf.map((name) => ({ required: [name] })) } : {}),
        additionalProperties: false,
      };
    case 'text-or-object':
      return { anyOf: [{ type: 'string', minLength: 1 }, inner(shape.object)] };
  }
}

function descriptionOf(names: Readonly<Record<string, Text>> | undefined, id: string): string {
  const name = names?.[id];
  return name ? bilingual(name) : id;
}
