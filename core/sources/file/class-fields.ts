import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { keyName, memberName } from '../../syntax/tree.ts';

/** One place that defines a field: a node that carries its type, or the value it is given. */
export interface FieldDefinition {
  readonly declared?: Node;
  readonly value?: Node;
}

/** Where the class around a node defines `this.<name>`: field, constructor property, assignment in the constructor. */
export function fieldDefinitions(node: Node, name: string): FieldDefinition[] {
  const body = surroundingClass(node);
  return body ? body.body.flatMap((member) => definitionsIn(member, name)) : [];
}

function surroundingClass(node: Node): TSESTree.ClassBody | undefined {
  for (let current: Node | undefined = node.parent; current; current = current.parent) {
    if (current.type === 'ClassBody') return current;
  }
  return undefined;
}

function definitionsIn(member: TSESTree.ClassElement, name: string): FieldDefinition[] {
  if (member.type === 'PropertyDefinition') {
    return keyName(member.key, member.computed) === name ? [{ declared: member, value: member.value ?? undefined }] : [];
  }
  if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') return [];
  return [...parameterProperties(member.value.params, name), ...assignedFields(member.value.body?.body ?? [], name)];
}

/** `constructor(private readonly logger: Logger)`. */
function parameterProperties(parameters: readonly TSESTree.Parameter[], name: string): FieldDefinition[] {
  return parameters.flatMap((parameter) => {
    if (parameter.type !== 'TSParameterProperty') return [];
    const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    return target.type === 'Identifier' && target.name === name ? [{ declared: target }] : [];
  });
}

/** `this.logger = …` among the constructor's own statements. */
function assignedFields(statements: readonly TSESTree.Statement[], name: string): FieldDefinition[] {
  return statements.flatMap((statement) => {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return [];
    const { left, right } = statement.expression;
    return left.type === 'MemberExpression' && left.object.type === 'ThisExpression' && memberName(left) === name ? [{ value: right }] : [];
  });
}
