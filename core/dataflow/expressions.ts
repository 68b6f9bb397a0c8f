/** What an expression gives, by the laws of the language. */
import type { TSESTree } from '@typescript-eslint/types';
import { AS_SUMMAND } from '../catalog/call-words/texts.ts';
import { keyOfMember } from '../graph/access-path.ts';
import type { Node } from '../types.ts';
import type { Cell, Frame } from './facts.ts';
import { converted } from './conversions/own-methods.ts';
import { callExpression } from './calls.ts';
import { truthIn } from './given.ts';
import { arrayLiteral, classValue, functionValue, objectLiteral } from './literals.ts';
import type { Solving } from './solving.ts';
import { superMember, thisValue } from './receivers.ts';
import { inText } from './conversions/texts.ts';
import { GENERATED } from './values.ts';
import { variableValue } from './variables.ts';

/** Lets everything that an expression may give flow into its cell. */
export function expression(engine: Solving, node: Node, frame: Frame, into: Cell): void {
  const { solver, values } = engine;
  const from = (part: Node): void => solver.flow(engine.cell(part, frame), into);
  switch (node.type) {
    case 'Identifier':
      return variableValue(engine, node, frame, into);
    case 'MemberExpression': {
      if (node.object.type === 'Super') return superMember(engine, node, frame, into);
      const linked = engine.names.linked?.(node);
      if (linked) return solver.flow(engine.cell(linked, engine.frames.anyOf(undefined)), into);
      return solver.flow(engine.property(engine.cell(node.object, frame), keyOfMember(node, engine.names), frame, node), into);
    }
    case 'CallExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      return callExpression(engine, node, frame, into);
    case 'ObjectExpression':
      return solver.add(into, objectLiteral(engine, node, frame));
    case 'ArrayExpression':
      return solver.add(into, arrayLiteral(engine, node, frame));
    case 'FunctionExpression':
    case 'FunctionDeclaration':
    case 'ArrowFunctionExpression':
      return solver.add(into, functionValue(engine, node, frame));
    case 'ClassExpression':
    case 'ClassDeclaration':
      return solver.add(into, classValue(engine, node, frame));
    case 'TemplateLiteral':
      if (node.expressions.length === 0) solver.add(into, values.constant(node));
      for (const part of node.expressions) inText(engine, engine.cell(part, frame), node, into);
      return;
    case 'BinaryExpression':
      if (node.operator !== '+') return solver.add(into, values.constant(node));
      inText(engine, engine.cell(node.left as Node, frame), node, into);
      return inText(engine, engine.cell(node.right, frame), node, into);
    case 'AssignmentExpression':
      if (node.operator !== '=') from(node.left);
      return from(node.right);
    case 'LogicalExpression': {
      const truth = truthIn(engine, node.left, frame);
      // `&&` yields its left side only where that is falsy and carries nothing: only a constant known to be falsy is followed.
      const isLeft = node.operator === '&&' ? truth === false : node.operator === '??' || truth !== false;
      const isRight = node.operator === '??' || truth !== (node.operator === '||');
      if (isLeft) from(node.left);
      if (isRight) from(node.right);
      return;
    }
    case 'ConditionalExpression': {
      const truth = truthIn(engine, node.test, frame);
      if (truth !== false) from(node.consequent);
      if (truth !== true) from(node.alternate);
      return;
    }
    case 'SequenceExpression':
      return from(node.expressions.at(-1) as Node);
    case 'AwaitExpression':
    case 'SpreadElement':
      return from(node.argument);
    case 'AssignmentPattern':
      from(node.right);
      return;
    case 'UnaryExpression':
      if (node.operator === '+' || node.operator === '-') return number(engine, engine.cell(node.argument, frame), node, into);
      return solver.add(into, values.constant(node));
    case 'Literal':
    case 'UpdateExpression':
    case 'JSXElement':
    case 'JSXFragment':
    case 'PrivateIdentifier':
      return solver.add(into, values.constant(node));
    case 'ThisExpression':
      return thisValue(engine, node, frame, into);
    case 'ImportExpression':
      return solver.add(into, values.outer(node));
    case 'YieldExpression':
      return yielded(engine, node, frame, into);
    default:
      solver.add(into, values.outer(node));
  }
}

/** What a generator receives from `next(value)`; its callers are unknown. */
function yielded(engine: Solving, node: TSESTree.YieldExpression, frame: Frame, into: Cell): void {
  if (!node.delegate) engine.solver.add(into, engine.values.outer(node));
  else if (node.argument) engine.solver.flow(engine.property(engine.cell(node.argument, frame), GENERATED, frame), into);
}

/** The number that a value is turned into: what it is, or what an object is converted to. */
function number(engine: Solving, given: Cell, node: Node, into: Cell): void {
  engine.solver.each(given, (value) => {
    const own = value.type === 'made' ? converted(engine, value, AS_SUMMAND) : undefined;
    if (own) engine.solver.flow(own, into);
    else engine.solver.add(into, value.type === 'made' ? engine.values.constant(node) : value, given);
  });
}
