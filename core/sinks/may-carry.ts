import type { TSESTree } from '@typescript-eslint/types';
import { recipientNames } from '../catalog/words/recipients.ts';
import { platformAnswer } from '../sources/requests/answers-platform.ts';
import { isEvidentName } from '../sources/names/evident-name.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { isHarmlessProperty } from '../sources/names/negative-names.ts';
import { localFunction, returnedExpressions } from '../sources/file/functions.ts';
import { listOf } from '../sources/file/written-values.ts';
import { keyName, lastName, memberName, unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';

/** Definitions of variables that are looked through. */
const MAX_HOPS = 3;

type OfParameter = (parameter: TSESTree.Identifier, context: FlowContext) => boolean;

/**
 * Whether an argument may carry something of interest, by the names it is made of. Most calls pass nothing, and other
 * modules are read only for those that may; so nothing here queries another module.
 */
export function mayCarry(node: Node, context: FlowContext, ofParameter = parameterMayCarry, hops = 0): boolean {
  const bare = unwrap(node);
  const may = (part: Node | null): boolean => part !== null && mayCarry(part, context, ofParameter, hops);
  switch (bare.type) {
    case 'Identifier':
      return isSuspicious(bare.name, context) || (hops < MAX_HOPS && variableMayCarry(bare, context, ofParameter, hops + 1));
    case 'MemberExpression':
      return memberMayCarry(bare, context, ofParameter, hops);
    case 'CallExpression':
      return (
        isSuspicious(lastName(bare.callee) ?? '', context) ||
        bare.arguments.some(may) ||
        (bare.callee.type === 'MemberExpression' && may(bare.callee.object)) ||
        (hops < MAX_HOPS && resultMayCarry(bare, context, ofParameter, hops + 1))
      );
    case 'NewExpression':
      return bare.arguments.some(may);
    case 'ObjectExpression':
      return bare.properties.some((item) =>
        item.type === 'Property' ? isSuspicious(keyName(item.key, item.computed) ?? '', context) || may(item.value) : may(item.argument),
      );
    case 'ArrayExpression':
      return bare.elements.some(may);
    case 'TemplateLiteral':
      return bare.expressions.some(may);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return may(bare.left) || may(bare.right);
    case 'ConditionalExpression':
      return may(bare.consequent) || may(bare.alternate);
    case 'AwaitExpression':
    case 'SpreadElement':
      return may(bare.argument);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return returnedExpressions(bare).some(may);
    case 'Literal':
      return typeof bare.value === 'string' && bare.value.length < MAX_KEY && isEvidentName(context, bare.value);
    default:
      return false;
  }
}

const MAX_KEY = 60;

function memberMayCarry(node: TSESTree.MemberExpression, context: FlowContext, ofParameter: OfParameter, hops: number): boolean {
  const name = memberName(node) ?? '';
  if (isHarmlessProperty(name)) return false;
  if (isSuspicious(name, context)) return true;
  const object = unwrap(node.object);
  if (context.state.isState(object))
    return hops < MAX_HOPS && context.state.valuesOf(name).some((value) => mayCarry(value, context, ofParameter, hops + 1));
  return mayCarry(object, context, ofParameter, hops);
}

/** Parameters are followed to their types and to their callers in this file. */
function parameterMayCarry(node: TSESTree.Identifier, context: FlowContext): boolean {
  return context.modules.isSummarizing || context.evaluate(node).sources.length > 0;
}

/** Constants are followed to what they are given, elements to their list. */
function variableMayCarry(node: TSESTree.Identifier, context: FlowContext, ofParameter: OfParameter, hops: number): boolean {
  const variable = context.bindings.resolve(node);
  const definition = variable?.defs[0];
  const type = String(definition?.type);
  if (type === 'Parameter') return ofParameter(node, context);
  const declarator = definition?.node as Node | undefined;
  if (type !== 'Variable' || declarator?.type !== 'VariableDeclarator') return false;
  const given = declarator.init ?? listOf(declarator, declarator.id);
  if (!given) return false;
  return (
    mayCarry(given, context, ofParameter, hops) ||
    (variable?.references ?? []).some(({ identifier }) => isFilled(identifier as Node, context))
  );
}

/** `card.number = …`: an object that begins empty. */
function isFilled({ parent }: Node, context: FlowContext): boolean {
  if (parent?.type !== 'MemberExpression' || parent.parent.type !== 'AssignmentExpression' || parent.parent.left !== parent) return false;
  return isSuspicious(memberName(parent) ?? '', context);
}

/** What a function of this file returns, and the results of platforms and libraries, need no name that is evidence. */
function resultMayCarry(call: TSESTree.CallExpression, context: FlowContext, ofParameter: OfParameter, hops: number): boolean {
  const fn = localFunction(call.callee, context.bindings);
  return fn
    ? returnedExpressions(fn).some((node) => mayCarry(node, context, ofParameter, hops))
    : (platformAnswer(context, call)?.answer.fields.length ?? 0) > 0;
}

/** Initials are judged beside others later; here each may be one. */
function isSuspicious(name: string, { vocabulary }: FlowContext): boolean {
  return (
    vocabulary.match(name) !== undefined ||
    vocabulary.personObject(name) !== undefined ||
    recipients.has(name) ||
    (name.length <= LONGEST_INITIALS && vocabulary.initials(name) !== undefined)
  );
}

const LONGEST_INITIALS = 4;
/** What a message is sent to: its words show whether that is a person's. */
const recipients = new Set(recipientNames);
