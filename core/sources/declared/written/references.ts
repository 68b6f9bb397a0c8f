/** Names of types: type parameters, declarations of this file, well-known wrappers, and what is imported. */
import type { TSESTree } from '@typescript-eslint/types';
import { PLATFORM_CODES, PLATFORM_NAMESPACES } from '../../../catalog/call-words/result-types.ts';
import { schemaLibraries } from '../../../catalog/schemas/index.ts';
import {
  BOXING_TYPES,
  COMPONENT_TYPES,
  CREATOR_TYPES,
  EVENT_TYPES,
  HOLDING_TYPES,
  KEYED_TYPES,
  LIST_TYPES,
  MODEL_TYPES,
  WRAPPING_TYPES,
} from '../../../catalog/type-names/wrappers.ts';
import type { Node } from '../../../types.ts';
import type { Variable } from '../../file/bindings.ts';
import type { FlowContext } from '../../flow/context.ts';
import { entryOf } from '../entry.ts';
import { importedType } from '../imported.ts';
import { nameOf, standardValue } from './written-types.ts';
import type { Environment } from '../shape.ts';
import { shapeOfSchema } from '../schemas.ts';
import {
  NOTHING,
  behind,
  constructorShape,
  creatorShape,
  dictionaryOf,
  emitterShape,
  functionShape,
  listOf,
  merged,
  once,
  type Shape,
} from '../shape.ts';
import { utilityType } from './utility-types.ts';

const SCHEMA_TYPES = new Set(schemaLibraries.flatMap(({ types }) => types ?? []));
const GENERIC_SCHEMAS = new Set(schemaLibraries.flatMap(({ generics }) => generics ?? []));

/** What a reference to a named type means. `holder` carries the type arguments. */
export function referencedType(
  context: FlowContext,
  typeName: TSESTree.EntityName,
  holder: TSESTree.TSTypeReference | TSESTree.TSInterfaceHeritage | TSESTree.TSClassImplements | TSESTree.NewExpression,
  environment: Environment,
): Shape | undefined {
  const args = holder.typeArguments?.params ?? [];
  if (typeName.type === 'TSQualifiedName') return qualifiedType(context, typeName, args, holder, environment);
  if (typeName.type !== 'Identifier') return undefined;
  const { name } = typeName;
  const parameter = environment.get(name);
  if (parameter) return parameter();
  const variable = declaredType(context, typeName);
  if (variable && isDeclaredHere(variable)) return declaredShape(context, variable, args, environment);
  const given = args.map((argument) => () => context.types.ofType(argument, environment));
  const known =
    standardValue(name) ??
    wellKnown(name, given) ??
    schemaValue(context, name, args, environment) ??
    utilityType(context, name, args, environment);
  return known ?? importedType(context, { node: holder, name, identifier: typeName, args: given }) ?? schemaOf(name, given);
}

/** What a name of this file declares as a type: all its declarations together. */
function declaredShape(
  context: FlowContext,
  variable: Variable,
  args: readonly TSESTree.TypeNode[],
  environment: Environment,
): Shape | undefined {
  return merged(
    variable.defs.flatMap((definition) => {
      const shape = context.types.ofDeclaration(
        definition.node as Node,
        args.map((argument) => once(() => context.types.ofType(argument, environment))),
      );
      return shape ? [shape] : [];
    }),
  );
}

/** The variable that a type's name means; a name without one is global or of a tree that the scopes do not know. */
function declaredType(context: FlowContext, name: TSESTree.Identifier): Variable | undefined {
  const variable = context.bindings.resolve(name) ?? context.bindings.topLevel(name.name);
  return variable && variable.defs.length > 0 ? variable : undefined;
}

const DECLARATIONS = new Set([
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'ClassDeclaration',
  'TSEnumDeclaration',
  'TSTypeParameter',
]);

function isDeclaredHere(variable: Variable): boolean {
  return variable.defs.some((definition) => DECLARATIONS.has((definition.node as Node).type));
}

/** Generic types of the platform and of common packages. */
function wellKnown(name: string, args: readonly (() => Shape | undefined)[]): Shape | undefined {
  const [first] = args;
  if (!first) return undefined;
  if (KEYED_TYPES.has(name)) return dictionaryOf(args.at(-1)?.());
  if (LIST_TYPES.has(name)) return listOf(first());
  if (WRAPPING_TYPES.has(name)) return first();
  if (BOXING_TYPES.has(name)) return behind(first(), 'value', 'current');
  if (EVENT_TYPES.has(name)) return emitterShape(first);
  if (CREATOR_TYPES.has(name)) return creatorShape(first);
  if (COMPONENT_TYPES.has(name)) return functionShape(NOTHING, (index) => (index === 0 ? first() : undefined));
  const holders = entryOf(HOLDING_TYPES, name);
  if (holders) return behind(first(), ...holders);
  return MODEL_TYPES.has(name) ? constructorShape(first) : undefined;
}

/** `ZodType<T>` of a library, whose own text is not read; a type of the program that is called so is another one. */
function schemaOf(name: string, [first]: readonly (() => Shape | undefined)[]): Shape | undefined {
  return first && GENERIC_SCHEMAS.has(name) ? functionShape(first) : undefined;
}

/** `z.infer<typeof Form>`; `z.infer<S>` where `S` is a parameter that stands for a schema is the type of its values. */
function schemaValue(context: FlowContext, name: string, args: readonly TSESTree.TypeNode[], environment: Environment): Shape | undefined {
  const [argument] = args;
  if (!SCHEMA_TYPES.has(name) || !argument) return undefined;
  if (argument.type === 'TSTypeReference' && argument.typeName.type === 'Identifier') return environment.get(argument.typeName.name)?.();
  return argument.type === 'TSTypeQuery' && argument.exprName.type === 'Identifier' ? shapeOfSchema(context, argument.exprName) : undefined;
}

function qualifiedType(
  context: FlowContext,
  typeName: TSESTree.TSQualifiedName,
  args: readonly TSESTree.TypeNode[],
  holder: Node,
  environment: Environment,
): Shape | undefined {
  const name = nameOf(typeName);
  const space = typeName.left.type === 'Identifier' ? declaredType(context, typeName.left) : undefined;
  for (const definition of space?.defs ?? []) {
    const declaration = memberOfNamespace(definition.node as Node, name);
    if (declaration)
      return context.types.ofDeclaration(
        declaration,
        args.map((argument) => once(() => context.types.ofType(argument, environment))),
      );
  }
  const given = args.map((argument) => () => context.types.ofType(argument, environment));
  const known = wellKnown(name, given) ?? schemaValue(context, name, args, environment);
  const root = leftmost(typeName);
  if (known || (PLATFORM_CODES.has(name) && root && PLATFORM_NAMESPACES.has(root.name))) return known;
  return importedType(context, { node: holder, name, identifier: root, args: given }) ?? schemaOf(name, given);
}

function leftmost(name: TSESTree.EntityName): TSESTree.Identifier | undefined {
  if (name.type === 'TSQualifiedName') return leftmost(name.left);
  return name.type === 'Identifier' ? name : undefined;
}

function memberOfNamespace(node: Node, name: string): Node | undefined {
  if (node.type !== 'TSModuleDeclaration' || node.body?.type !== 'TSModuleBlock') return undefined;
  for (const statement of node.body.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier' && declaration.id.name === name) return declaration;
  }
  return undefined;
}
