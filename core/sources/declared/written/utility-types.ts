/** TypeScript's utility types, and types that are read from others. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import type { FlowContext } from '../../flow/context.ts';
import type { Environment, Field } from '../shape.ts';
import { FLAG, dictionaryOf, omitted, picked, objectShape, type Shape } from '../shape.ts';

/** `User[K]`, directly, in a wrapper or as part of a union. */
function isOwnValue(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSUnionType') return type.types.some(isOwnValue);
  if (type.type === 'TSTypeReference') return type.typeArguments?.params.some(isOwnValue) ?? false;
  if (type.type === 'TSConditionalType') return isOwnValue(type.trueType) || isOwnValue(type.falseType);
  return type.type === 'TSIndexedAccessType';
}

/** What a utility type makes of its arguments; undefined for other names. */
export function utilityType(
  context: FlowContext,
  name: string,
  args: readonly TSESTree.TypeNode[],
  environment: Environment,
): Shape | undefined {
  const [first, second] = args;
  if (!first) return undefined;
  const shapeOf = (type: TSESTree.TypeNode): Shape | undefined => context.types.ofType(type, environment);
  switch (name) {
    case 'Pick':
      return second && withNames(context, shapeOf(first) ?? objectShape([], true), second, (shape, names) => picked(shape, names, second));
    case 'Omit':
    case 'Except':
    case 'StrictOmit':
      return second && withNames(context, shapeOf(first), second, (shape, names) => withoutFields(context, shape, names));
    case 'PartialBy':
    case 'RequiredBy':
    case 'SetOptional':
    case 'SetRequired':
      return shapeOf(first);
    case 'Extract':
    case 'Exclude':
      return shapeOf(first);
    case 'ReturnType':
    case 'AsyncReturnType':
      return shapeOf(first)?.returns?.();
    case 'InstanceType':
      return shapeOf(first)?.instance?.();
    default:
      return undefined;
  }
}

/**
 * A type without some of its fields. Dropping fields that name kinds is the project's own choice of what is harmless, so the rest is no
 * person's record.
 */
function withoutFields(context: FlowContext, shape: Shape, names: ReadonlySet<string>): Shape | undefined {
  const left = omitted(shape, names);
  const dropsKinds = [...names].some((name) => context.vocabulary.match(name));
  return dropsKinds ? { ...left, persons: [] } : left;
}

function withNames(
  context: FlowContext,
  shape: Shape | undefined,
  keys: TSESTree.TypeNode,
  change: (shape: Shape, names: ReadonlySet<string>) => Shape | undefined,
): Shape | undefined {
  const names = keysOf(context, keys);
  return shape && (names ? change(shape, names) : shape);
}

/** Texts of `'a' | 'b'`; undefined when other types take part. */
function keysOf(context: FlowContext, type: TSESTree.TypeNode): ReadonlySet<string> | undefined {
  const types = type.type === 'TSUnionType' ? type.types : [type];
  const names = types.map((member) =>
    member.type === 'TSLiteralType' && member.literal.type === 'Literal' ? String(member.literal.value) : undefined,
  );
  if (names.every((name) => name !== undefined)) return new Set(names);
  const alias = behindAliases(context, type);
  return alias && keysOf(context, alias);
}

/** `User['phone']`; a type that is indexed by anything else is that of all its fields. */
export function indexedShape(context: FlowContext, type: TSESTree.TSIndexedAccessType, environment: Environment): Shape | undefined {
  const shape = context.types.ofType(type.objectType, environment);
  const name = indexOf(type);
  if (name !== undefined) return shape?.fields.get(name)?.type() ?? (shape?.through?.has(name) ? shape : undefined);
  return type.indexType.type === 'TSNumberKeyword' ? shape : undefined;
}

/** The field whose value everything of this type is: `phone` of `User['phone']`. */
export function indexedField(context: FlowContext, type: TSESTree.TypeNode, environment?: Environment): Field | undefined {
  if (type.type !== 'TSIndexedAccessType') {
    const alias = behindAliases(context, type);
    return alias?.type === 'TSIndexedAccessType' ? indexedField(context, alias) : undefined;
  }
  const name = indexOf(type);
  return name === undefined ? undefined : context.types.ofType(type.objectType, environment)?.fields.get(name);
}

const MAX_ALIASES = 4;

/** The type that an alias of this file stands for; undefined for one of many steps, which may be a circle. */
function behindAliases(context: FlowContext, type: TSESTree.TypeNode): TSESTree.TypeNode | undefined {
  let current = type;
  for (let step = 0; step < MAX_ALIASES; step++) {
    if (current.type !== 'TSTypeReference') return step === 0 ? undefined : current;
    const name = current.typeName.type === 'Identifier' ? current.typeName.name : '';
    const alias = context.bindings.topLevel(name)?.defs[0]?.node as Node | undefined;
    if (alias?.type !== 'TSTypeAliasDeclaration') return undefined;
    current = alias.typeAnnotation;
  }
  return undefined;
}

/** The text that a type is indexed by; undefined for anything else. */
function indexOf({ indexType }: TSESTree.TSIndexedAccessType): string | undefined {
  return indexType.type === 'TSLiteralType' && indexType.literal.type === 'Literal' && typeof indexType.literal.value === 'string'
    ? indexType.literal.value
    : undefined;
}

/**
 * `{ [K in keyof User]?: User[K] }` has the fields of `User`. When its values are something else than theirs, they are
 * about the fields: messages, switches, columns.
 */
export function mappedShape(context: FlowContext, type: TSESTree.TSMappedType, environment: Environment): Shape | undefined {
  const { constraint, typeAnnotation } = type;
  const values = typeAnnotation ? context.types.ofType(typeAnnotation, environment) : undefined;
  if (constraint.type === 'TSTypeOperator' && constraint.operator === 'keyof' && constraint.typeAnnotation) {
    const shape = context.types.ofType(constraint.typeAnnotation, environment);
    if (!shape || (typeAnnotation && isOwnValue(typeAnnotation))) return shape;
    return values?.values === undefined
      ? dictionaryOf(values)
      : objectShape([...shape.fields.values()].map(({ name, node }) => ({ name, node, type: () => FLAG })));
  }
  const names = keysOf(context, constraint);
  return names ? objectShape([...names].map((name) => ({ name, node: constraint, type: () => values }))) : values;
}
