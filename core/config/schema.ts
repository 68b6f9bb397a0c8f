/** The JSON schema of `pi-guard.json`, from the table of keys. Renewed by `npm run update`. */
import type { Text } from '../types.ts';
import { keys } from './keys.ts';
import type { Key, Shape } from './shape.ts';

/** Schema as plain data; every description is in both languages, since an editor shows only one. */
export function configSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'pi-guard.json',
    description: bilingual({ en: 'Configuration of PI Guard.', 'zh-CN': 'PI Guard 配置。' }),
    type: 'object',
    properties: Object.fromEntries(Object.entries<Key>(keys).map(([name, { shape, description }]) => [name, { description: bilingual(description), ...schemaOf(shape) }])),
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
  };
}

function bilingual(text: Text): string {
  return `${text.en}\n${text['zh-CN']}`;
}

function schemaOf(shape: Shape): object {
  switch (shape.is) {
    case 'boolean':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'form':
      return { type: 'string', pattern: shape.pattern.source };
    case 'position':
      return { type: 'integer', minimum: 0 };
    case 'choice':
      return { type: 'string', enum: shape.values };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'map':
      return shape.keys
        ? { type: 'object', properties: Object.fromEntries(shape.keys.map((key) => [key, schemaOf(shape.of)])), additionalProperties: false }
        : { type: 'object', additionalProperties: schemaOf(shape.of), propertyNames: { minLength: 1 } };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, schemaOf(field)])),
        required: shape.required,
        ...(shape.oneOf ? { oneOf: shape.oneOf.map((name) => ({ required: [name] })) } : {}),
        additionalProperties: false,
      };
    case 'text-or-object':
      return { anyOf: [{ type: 'string', minLength: 1 }, schemaOf(shape.object)] };
  }
}
