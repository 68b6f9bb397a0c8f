/** Declarations of types in this file: interfaces, aliases, classes, enums, type parameters. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import { TabledQuery } from '../../flow/tabled-query.ts';
import type { FlowContext } from '../../flow/context.ts';
import { unwrap } from '../../../syntax/tree.ts';
import { memberFields } from './fields.ts';
import { bounded } from './nesting.ts';
import { referencedType } from './references.ts';
import { hasUnlistedFields } from './written-types.ts';
import { NO_PARAMETERS, type Environment } from '../shape.ts';
import { modelOfClass } from '../schemas.ts';
import { CHOICE, isSameShape, merged, objectShape, type Field, type Shape } from '../shape.ts';

const shapes = new TabledQuery<Node, Shape | undefined>(undefined, isSameShape);

/**
 * Shape of what a declaration declares, `args` in place of its type parameters; undefined for declarations of values,
 * and for a type inside its own definition.
 */
export function shapeOfDeclaration(
  context: FlowContext,
  declaration: Node,
  args: readonly (() => Shape | undefined)[] = [],
): Shape | undefined {
  if (args.length > 0) return bounded(context, declaration, () => resolve(context, declaration, environmentOf(context, declaration, args)));
  return shapes.ask(context, declaration, () => resolve(context, declaration, environmentOf(context, declaration, args)));
}

function resolve(context: FlowContext, declaration: Node, environment: Environment): Shape | undefined {
  switch (declaration.type) {
    case 'TSInterfaceDeclaration':
      return interfaceShape(context, declaration, environment);
    case 'TSTypeAliasDeclaration':
      return context.types.ofType(declaration.typeAnnotation, environment);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return classShape(context, declaration, environment);
    case 'TSEnumDeclaration':
      return CHOICE;
    case 'TSTypeParameter':
      return declaration.constraint && context.types.ofType(declaration.constraint, environment);
    default:
      return undefined;
  }
}

/** Type parameters of a declaration; those without an argument stand for their default. */
function environmentOf(context: FlowContext, declaration: Node, args: readonly (() => Shape | undefined)[]): Environment {
  const parameters = (declaration as { typeParameters?: TSESTree.TSTypeParameterDeclaration }).typeParameters?.params;
  if (!parameters || parameters.length === 0) return NO_PARAMETERS;
  return new Map(
    parameters.map((parameter, index) => {
      const other = parameter.default ?? parameter.constraint;
      return [parameter.name.name, args[index] ?? (() => other && context.types.ofType(other))];
    }),
  );
}

function interfaceShape(context: FlowContext, declaration: TSESTree.TSInterfaceDeclaration, environment: Environment): Shape {
  const { body } = declaration.body;
  const own = memberFields(context, body, declaration.body, environment);
  const parents = declaration.extends.map((heritage) => {
    const parent = unwrap(heritage.expression);
    return parent.type === 'Identifier' ? referencedType(context, parent, heritage, environment) : undefined;
  });
  return inherited(own, parents, hasUnlistedFields(body));
}

function classShape(
  context: FlowContext,
  declaration: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  environment: Environment,
): Shape {
  const own = memberFields(context, declaration.body.body, declaration.body, environment);
  const defined = modelOfClass(context, declaration);
  if (!declaration.superClass) return inherited(own, defined ? [defined] : [], false);
  const parent = unwrap(declaration.superClass);
  const shape =
    parent.type === 'Identifier'
      ? referencedType(context, parent, { ...declaration, typeArguments: declaration.superTypeArguments } as never, environment)
      : context.types.ofExpression(parent).shape?.instance?.();
  return inherited(own, [defined ?? shape], false);
}

/** Own fields hide inherited ones of their name. */
function inherited(own: readonly Field[], parents: readonly (Shape | undefined)[], isOpen: boolean): Shape {
  if (parents.length === 0) return objectShape(own, isOpen);
  const base = merged(parents);
  return {
    fields: new Map([...(base?.fields ?? []), ...own.map((field): [string, Field] => [field.name, field])]),
    persons: base?.persons ?? [],
    isOpen: isOpen || (base?.isOpen ?? true),
  };
}
