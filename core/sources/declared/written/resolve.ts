/** A type as it is written → its shape. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import { TabledQuery } from '../../flow/tabled-query.ts';
import type { FlowContext } from '../../flow/context.ts';
import { memberFields, parameterShape } from './fields.ts';
import { importedType } from '../imported.ts';
import { bounded } from './nesting.ts';
import { referencedType } from './references.ts';
import { hasUnlistedFields, nameOf } from './written-types.ts';
import {
  NO_PARAMETERS,
  CHOICE,
  FLAG,
  NUMBER,
  TEXT,
  dictionaryOf,
  functionShape,
  isSameShape,
  listOf,
  merged,
  objectShape,
  rowOf,
  unionOf,
  type Shape,
  type Environment,
} from '../shape.ts';
import { indexedShape, mappedShape } from './utility-types.ts';
import { valueOfQuery } from './queries.ts';

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

const shapes = new TabledQuery<Node, Shape | undefined>(undefined, isSameShape);

/** Shape of a type written in this file; undefined when nothing is known of it. */
export function shapeOfType(context: FlowContext, type: TSESTree.TypeNode, environment: Environment = NO_PARAMETERS): Shape | undefined {
  const single = SINGLE_VALUES[type.type];
  if (single) return single;
  if (environment.size > 0) return bounded(context, type, () => resolve(context, type, environment));
  return shapes.ask(context, type, () => resolve(context, type, environment));
}

function resolve(context: FlowContext, type: TSESTree.TypeNode, environment: Environment): Shape | undefined {
  const shapeOf = (node: TSESTree.TypeNode): Shape | undefined => context.types.ofType(node, environment);
  switch (type.type) {
    case 'TSTypeLiteral':
      return (
        valuesUnderAnyName(type.members, shapeOf) ??
        objectShape(memberFields(context, type.members, type, environment), hasUnlistedFields(type.members))
      );
    case 'TSArrayType':
      return listOf(shapeOf(type.elementType));
    case 'TSTupleType':
      return type.elementTypes.some(({ type: member }) => member === 'TSRestType')
        ? merged(type.elementTypes.map(shapeOf))
        : rowOf(type.elementTypes.map(shapeOf));
    case 'TSNamedTupleMember':
      return shapeOf(type.elementType);
    case 'TSOptionalType':
    case 'TSRestType':
      return shapeOf(type.typeAnnotation);
    case 'TSUnionType':
      return unionOf(type.types.filter((member) => !NOTHING.has(member.type)).map(shapeOf));
    case 'TSIntersectionType':
      return merged(type.types.map(shapeOf));
    case 'TSConditionalType':
      return merged([shapeOf(type.trueType), shapeOf(type.falseType)]);
    case 'TSTypeOperator':
      return type.operator === 'keyof' ? CHOICE : type.typeAnnotation && shapeOf(type.typeAnnotation);
    case 'TSFunctionType':
    case 'TSConstructorType':
      return functionShape(
        () => type.returnType && shapeOf(type.returnType.typeAnnotation),
        (index) => parameterShape(context, type.params[index], environment),
      );
    case 'TSTypeReference':
      return referencedType(context, type.typeName, type, environment);
    case 'TSTypeQuery':
      return valueOfQuery(context, type);
    case 'TSIndexedAccessType':
      return indexedShape(context, type, environment);
    case 'TSMappedType':
      return mappedShape(context, type, environment);
    case 'TSImportType':
      return type.qualifier
        ? importedType(context, {
            node: type,
            name: nameOf(type.qualifier),
            module: type.source.value as string,
            args: type.typeArguments?.params.map((argument) => () => shapeOf(argument)),
          })
        : undefined;
    default:
      return undefined;
  }
}

/** `{ [column: string]: boolean }`: what the values are, where that is known and no field is listed. */
function valuesUnderAnyName(
  [member, ...others]: readonly Node[],
  shapeOf: (type: TSESTree.TypeNode) => Shape | undefined,
): Shape | undefined {
  if (others.length > 0 || member?.type !== 'TSIndexSignature' || !member.typeAnnotation) return undefined;
  return dictionaryOf(shapeOf(member.typeAnnotation.typeAnnotation));
}
