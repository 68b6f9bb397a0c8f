/** Members of interfaces, object types and classes → fields. */
import type { TSESTree } from '@typescript-eslint/types';
import { worstFirst } from '../../../catalog/kinds.ts';
import type { Node } from '../../../types.ts';
import type { FlowContext } from '../../flow/context.ts';
import { decoratorsOf, isFunction, keyName, type FunctionNode } from '../../../syntax/tree.ts';
import { kindOfComments } from '../../documented/comments.ts';
import { returnedExpressions } from '../../file/functions.ts';
import { resultOf } from '../functions.ts';
import { declaredSources } from '../sources.ts';
import { listedValues } from './listed-values.ts';
import { indexedField } from './utility-types.ts';
import type { Environment } from '../shape.ts';
import { functionShape, once, type Field, type Shape, type DeclaredKind } from '../shape.ts';
import { hiddenByDecorator, isOnDemand, isRelation, mayHoldAnyKind, kindOfDecorators, kindBesideSiblings } from '../declared-kinds.ts';

type Member = TSESTree.TypeElement | TSESTree.ClassElement;

/** Fields that members declare; methods are fields whose type is a function, static members are none. */
export function memberFields(context: FlowContext, members: readonly Member[], container: Node, environment: Environment): Field[] {
  return members.flatMap((member, index) => {
    if (member.type === 'MethodDefinition' && member.kind === 'constructor') return constructorFields(context, member, environment);
    const type = typeOfMember(context, member, environment);
    if (!type || !('key' in member)) return [];
    const name = keyName(member.key, member.computed);
    if (name === undefined) return [];
    const decorators = decoratorsOf(member);
    const told = once(() => kindOfGetter(context, member) ?? toldBeside(context, name, decorators, members, index, container, environment));
    return [
      {
        name,
        node: member.key,
        type: once(type),
        told,
        values: member.type === 'TSPropertySignature' ? () => listedValues(member.typeAnnotation?.typeAnnotation) : undefined,
        hiddenFrom: decorators.length > 0 ? hiddenByDecorator(decorators) : undefined,
        isRelation: decorators.length > 0 && isRelation(decorators),
        isOnDemand: decorators.length > 0 && isOnDemand(decorators),
      },
    ];
  });
}

/** How to find the type of a member; undefined for members that are no fields. */
function typeOfMember(context: FlowContext, member: Member, environment: Environment): (() => Shape | undefined) | undefined {
  switch (member.type) {
    case 'TSPropertySignature':
      return () => annotated(context, member, environment);
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'TSAbstractPropertyDefinition':
      if (member.static) return undefined;
      if (member.value && isFunction(member.value) && !member.typeAnnotation) return methodShape(context, member.value, environment);
      return () => annotated(context, member, environment) ?? (member.value ? context.types.ofExpression(member.value).shape : undefined);
    case 'TSMethodSignature':
      if (member.kind === 'set') return undefined;
      return member.kind === 'get'
        ? () => returned(context, member, environment)
        : () =>
            functionShape(
              () => returned(context, member, environment),
              (index) => parameterShape(context, member.params[index], environment),
            );
    case 'MethodDefinition': {
      const { value } = member;
      if (member.static || member.kind === 'set' || !isFunction(value)) return undefined;
      return member.kind === 'get' ? () => resultOf(context, value, environment) : methodShape(context, value, environment);
    }
    default:
      return undefined;
  }
}

function methodShape(context: FlowContext, fn: FunctionNode, environment: Environment): () => Shape | undefined {
  return () =>
    functionShape(
      () => resultOf(context, fn, environment),
      (index) => parameterShape(context, fn.params[index], environment),
    );
}

/** The type that is written beside a parameter. */
export function parameterShape(
  context: FlowContext,
  parameter: TSESTree.Parameter | undefined,
  environment: Environment,
): Shape | undefined {
  const pattern = parameter?.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  return pattern && annotated(context, pattern.type === 'AssignmentPattern' ? pattern.left : pattern, environment);
}

function annotated(context: FlowContext, node: Node, environment: Environment): Shape | undefined {
  const annotation = (node as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  return annotation && context.types.ofType(annotation, environment);
}

function returned(context: FlowContext, signature: TSESTree.TSMethodSignature, environment: Environment): Shape | undefined {
  return signature.returnType && context.types.ofType(signature.returnType.typeAnnotation, environment);
}

function toldBeside(
  context: FlowContext,
  name: string,
  decorators: readonly TSESTree.Decorator[],
  members: readonly Node[],
  index: number,
  container: Node,
  environment: Environment,
): DeclaredKind | undefined {
  if (!mayHoldAnyKind(context, name)) return undefined;
  const told = decorators.length > 0 ? kindOfDecorators(context, decorators) : undefined;
  if (told) return told;
  const documented = kindOfComments(context, members, index, container);
  if (documented) return documented;
  const type = (members[index] as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  const field = type && indexedField(context, type, environment);
  const [source] = field ? declaredSources(context, field, field.node) : [];
  if (source) return { kind: source.kind, confidence: source.confidence };
  return kindBesideSiblings(context, name, namesOf(members));
}

/** The gravest kind that a getter gives as it is: `get title() { return `${this.label} <${this.mobile}>` }`. */
function kindOfGetter(context: FlowContext, member: Member): DeclaredKind | undefined {
  if (member.type !== 'MethodDefinition' || member.kind !== 'get' || member.static || !isFunction(member.value)) return undefined;
  const given = returnedExpressions(member.value).flatMap((expression) => context.evaluate(expression).sources);
  const sure = given.filter(({ confidence, mask, inside }) => confidence !== 'low' && !mask && !inside);
  const [kind] = worstFirst(sure.map((source) => source.kind));
  const source = sure.find((one) => one.kind === kind);
  return source && { kind: source.kind, confidence: source.confidence };
}

function namesOf(members: readonly Node[]): string[] {
  return members.flatMap((member) =>
    'key' in member ? (keyName(member.key as Node, 'computed' in member && member.computed === true) ?? []) : [],
  );
}

/** `constructor(readonly phone: string)` and `this.phone = …` among the constructor's own statements. */
function constructorFields(context: FlowContext, constructor: TSESTree.MethodDefinition, environment: Environment): Field[] {
  const parameters = constructor.value.params.flatMap((parameter): Field[] => {
    if (parameter.type !== 'TSParameterProperty') return [];
    const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    return target.type === 'Identifier'
      ? [{ name: target.name, node: target, type: once(() => annotated(context, target, environment)) }]
      : [];
  });
  const assigned = (constructor.value.body?.body ?? []).flatMap((statement): Field[] => {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return [];
    const { left, right } = statement.expression;
    if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression') return [];
    const name = keyName(left.property, left.computed);
    return name === undefined ? [] : [{ name, node: left.property, type: once(() => context.types.ofExpression(right).shape) }];
  });
  return [...parameters, ...assigned];
}
