/** A type as it is written → its shape. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { Asked } from '../flow/asked.ts';
import type { FlowContext } from '../flow/context.ts';
import { memberFields } from './fields.ts';
import { importedType } from './imported.ts';
import { bounded } from './nesting.ts';
import { referencedType } from './references.ts';
import { CHOICE, DATE, FLAG, NUMBER, TEXT, functionShape, isSameShape, merged, objectShape, type Shape } from './shape.ts';
import { indexedShape, mappedShape } from './utility-types.ts';
import { valueOfQuery } from './queries.ts';

/** What the type parameters of a declaration stand for. */
export type Environment = ReadonlyMap<string, () => Shape | undefined>;
export const NO_PARAMETERS: Environment = new Map();

const SINGLE_VALUES: Partial<Record<TSESTree.TypeNode['type'], Shape>> = {
  TSBooleanKeyword: FLAG,
  TSVoidKeyword: FLAG,
  TSNeverKeyword: FLAG,
  TSSymbolKeyword: FLAG,
  TSTypePredicate: FLAG,
  TSLiteralType: CHOICE,
  TSStringKeyword: TEXT,
  TSTemplateLiteralType: TEXT,
  TSNumberKeyword: NUMBER,
  TSBigIntKeyword: NUMBER,
};
const NOTHING = new Set(['TSNullKeyword', 'TSUndefinedKeyword', 'TSVoidKeyword', 'TSNeverKeyword']);

const shapes = new Asked<Node, Shape | undefined>(undefined, isSameShape);

/** Shape of a type written in this file; undefined when nothing is known of it. */
export function shapeOfType(context: FlowContext, type: TSESTree.TypeNode, environment: Environment = NO_PARAMETERS): Shape | undefined {
  const single = SINGLE_VALUES[type.type];
  if (single) return single;
  if (environment.size > 0) return bounded(context, type, () => resolve(context, type, environment));
  return shapes.ask(context, type, () => resolve(context, type, environment));
}

function resolve(context: FlowContext, type: TSESTree.TypeNode, environment: Environment): Shape | undefined {
  const shapeOf = (node: TSESTree.TypeNode): Shape | undefined => shapeOfType(context, node, environment);
  switch (type.type) {
    case 'TSTypeLiteral':
      return objectShape(memberFields(context, type.members, type, environment), hasUnlistedFields(type.members));
    case 'TSArrayType':
      return shapeOf(type.elementType);
    case 'TSTupleType':
      return merged(type.elementTypes.map(shapeOf));
    case 'TSNamedTupleMember':
      return shapeOf(type.elementType);
    case 'TSOptionalType':
    case 'TSRestType':
      return shapeOf(type.typeAnnotation);
    case 'TSUnionType':
      return merged(type.types.filter((member) => !NOTHING.has(member.type)).map(shapeOf));
    case 'TSIntersectionType':
      return merged(type.types.map(shapeOf));
    case 'TSConditionalType':
      return merged([shapeOf(type.trueType), shapeOf(type.falseType)]);
    case 'TSTypeOperator':
      return type.operator === 'keyof' ? CHOICE : type.typeAnnotation && shapeOf(type.typeAnnotation);
    case 'TSFunctionType':
    case 'TSConstructorType':
      return functionShape(() => type.returnType && shapeOf(type.returnType.typeAnnotation));
    case 'TSTypeReference':
      return referencedType(context, type.typeName, type, environment);
    case 'TSTypeQuery':
      return valueOfQuery(context, type);
    case 'TSIndexedAccessType':
      return indexedShape(context, type, environment);
    case 'TSMappedType':
      return mappedShape(context, type, environment);
    case 'TSImportType':
      return type.qualifier ? importedType(context, { node: type, name: nameOf(type.qualifier), module: type.source.value as string, args: type.typeArguments?.params.map((argument) => () => shapeOf(argument)) }) : undefined;
    default:
      return undefined;
  }
}

/** Last name of a qualified name. */
export function nameOf(name: TSESTree.EntityName): string {
  return name.type === 'TSQualifiedName' ? name.right.name : name.type === 'Identifier' ? name.name : 'this';
}

export function hasUnlistedFields(members: readonly Node[]): boolean {
  return members.some((member) => member.type === 'TSIndexSignature');
}

/** Single values of the standard library: dates, and bytes, which have no fields. */
export function standardValue(name: string): Shape | undefined {
  if (name === 'Buffer' || name === 'Uint8Array' || name === 'ArrayBuffer') return TEXT;
  if (name === 'Date' || name === 'Dayjs' || name === 'Moment') return DATE;
  return name === 'Function' || name === 'Boolean' ? FLAG : undefined;
}
