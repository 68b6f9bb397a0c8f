/** Unions of object types where a test tells their members apart: `if (event.kind === 'ping') log(event)`. */
import type { TSESTree } from '@typescript-eslint/types';
import { conditionsAt, isEquality, type Condition } from '../../graph/conditions.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Bindings, Variable } from '../file/bindings.ts';
import { localFunction, returnedExpressions } from '../file/functions.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import { unionOf, type Shape } from './shape.ts';
import { typedVariable } from './variables.ts';
import { textOfValue } from './written/listed-values.ts';

/** A field of a variable, what it is compared with, and whether it is that. */
interface Comparison {
  readonly field: string;
  readonly value: string;
  readonly isSame: boolean;
}

/** The type of a variable at one of its uses: of a union, the members that the conditions around the use leave. */
export function narrowed({ bindings }: FlowContext, use: TSESTree.Identifier, variable: Variable, shape: Shape): Shape {
  const members = shape.alternatives;
  if (!members || variable.references.some((reference) => reference.isWrite() && !reference.init)) return shape;
  const compared = conditionsAt(use, true).flatMap((condition) => comparisonsIn(condition, variable, bindings));
  if (compared.length === 0) return shape;
  const left = members.filter((member) => compared.every((comparison) => mayHold(member, comparison)));
  return left.length === 0 || left.length === members.length ? shape : (unionOf(left) ?? shape);
}

/** A value without the fields that only members of a union have which the conditions around a use rule out. */
export function withoutOtherMembers(context: FlowContext, node: Node, value: Value): Value {
  const variable = node.type === 'Identifier' && value.sources.length > 0 ? context.bindings.resolve(node) : undefined;
  const whole = variable && typedVariable(context, variable).shape;
  if (!variable || !whole?.alternatives || node.type !== 'Identifier') return value;
  const { fields } = narrowed(context, node, variable, whole);
  const isLeft = ({ evidence, path: [first] = [] }: SourceHit): boolean =>
    (evidence !== 'type' && evidence !== 'object') || first === undefined || fields.has(first) || !whole.fields.has(first);
  const sources = value.sources.filter(isLeft);
  return sources.length === value.sources.length ? value : { ...value, sources, silent: sources.length === 0 };
}

function comparisonsIn({ test, holds }: Pick<Condition, 'test' | 'holds'>, variable: Variable, bindings: Bindings): Comparison[] {
  if (isEquality(test)) return comparison(test.discriminant, test.right, holds, variable, bindings);
  const bare = unwrap(test);
  switch (bare.type) {
    case 'UnaryExpression':
      return bare.operator === '!' ? comparisonsIn({ test: bare.argument, holds: !holds }, variable, bindings) : [];
    case 'LogicalExpression':
      return bare.operator === (holds ? '&&' : '||')
        ? [bare.left, bare.right].flatMap((side) => comparisonsIn({ test: side, holds }, variable, bindings))
        : [];
    case 'BinaryExpression': {
      if (!/^[!=]==?$/.test(bare.operator)) return [];
      const isSame = bare.operator.startsWith('=') === holds;
      return comparison(bare.left, bare.right, isSame, variable, bindings);
    }
    case 'CallExpression':
      return checkedBy(bare, holds, variable, bindings);
    default: {
      const field = fieldOf(bare, variable, bindings);
      return field === undefined ? [] : [{ field, value: 'true', isSame: holds }];
    }
  }
}

/** `isMember(user)` with `const isMember = (one) => one.kind === 'member'`. */
function checkedBy(call: TSESTree.CallExpression, holds: boolean, variable: Variable, bindings: Bindings): Comparison[] {
  const [given] = call.arguments;
  const fn = localFunction(call.callee, bindings);
  const parameter = fn?.params[0];
  if (!fn || given?.type !== 'Identifier' || bindings.resolve(given) !== variable || parameter?.type !== 'Identifier') return [];
  const [test, ...more] = returnedExpressions(fn);
  const own = bindings.declared(parameter);
  return test && own && more.length === 0 ? comparisonsIn({ test, holds }, own, bindings) : [];
}

function comparison(left: Node, right: Node, isSame: boolean, variable: Variable, bindings: Bindings): Comparison[] {
  const field = fieldOf(left, variable, bindings);
  const value = textOfValue(right);
  return field === undefined || value === undefined ? [] : [{ field, value, isSame }];
}

/** The field that an expression reads of a variable. */
function fieldOf(node: Node, variable: Variable, bindings: Bindings): string | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression' || bare.object.type !== 'Identifier') return undefined;
  return bindings.resolve(bare.object) === variable ? memberName(bare) : undefined;
}

/** Whether a value of a type may have a field as a comparison shows it. */
function mayHold({ fields }: Shape, { field, value, isSame }: Comparison): boolean {
  const declared = fields.get(field);
  const values = declared?.values?.();
  if (!values) return true;
  return isSame ? values.includes(value) : values.some((other) => other !== value);
}
