/** Everything in a file that calls one of its functions, or passes it as a value. */
import { SHOWS_WHOLE } from '../../../catalog/call-words/texts.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../../memo.ts';
import type { Node } from '../../../types.ts';
import type { Bindings, Variable } from '../../file/bindings.ts';
import { functionIn } from '../../file/functions.ts';
import { initialValue } from '../../file/initial-values.ts';
import { contains, keyName, lastName, memberName, rangeOf, unwrap, walk, type FunctionNode } from '../../../syntax/tree.ts';
import type { FlowContext } from '../context.ts';
import { handlerPlaces } from '../../forms/jsx-handlers.ts';

/** Calls of a function of this file: by its name, its constant, as a method of `this`, and from the template. */
export function callsOf(context: FlowContext, fn: FunctionNode): readonly TSESTree.CallExpression[] {
  const uses = holderUses(context, fn);
  return callsAmong.of(uses, () => uses.filter((use) => use.type === 'CallExpression'));
}

const callsAmong = new Memo<readonly Node[], readonly TSESTree.CallExpression[]>();

/** Calls of a function, and the other places where its name stands (`list.map(print)`, `print.call(…)`). */
export function holderUses(context: FlowContext, fn: FunctionNode): readonly Node[] {
  if (fn.type === 'FunctionDeclaration' && fn.id) return variableUses(context, context.bindings.declared(fn.id));
  let holder: Node | undefined = fn.parent;
  if (holder?.type === 'CallExpression' && functionIn(holder) === fn) holder = holder.parent;
  if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier')
    return variableUses(context, context.bindings.declared(holder.id));
  if (holder?.type === 'AssignmentExpression' && holder.left.type === 'MemberExpression') return memberCalls(context, holder.left);
  if (holder?.type === 'Property' || holder?.type === 'MethodDefinition' || holder?.type === 'PropertyDefinition') {
    const name = keyName(holder.key, holder.computed);
    const owner = holder.parent.parent;
    const isOwner =
      owner?.type === 'ClassDeclaration'
        ? isOfClass(context, owner, 'static' in holder ? holder : {})
        : isNamed(owner?.type === 'VariableDeclarator' ? lastName(owner.id) : undefined);
    const calls = methodCalls(context, name, (object) => context.state.isThis(object) || isOwner(object));
    return name === undefined
      ? []
      : [...calls, ...(context.candidates.templateCalls.get(name) ?? []), ...handlerPlaces(context.candidates, name)];
  }
  return [];
}

/** Calls of a function that is assigned to a member: `Util.log = (text) => …` is called by `Util.log(phone)`. */
function memberCalls(context: FlowContext, member: TSESTree.MemberExpression): readonly Node[] {
  const owner = unwrap(member.object);
  const { bindings } = context;
  const isOwner = isExport(member)
    ? isExportObject
    : owner.type === 'MemberExpression' && memberName(owner) === 'prototype'
      ? isMadeBy(lastName(owner.object), bindings)
      : (object: Node): boolean => isSameObject(owner, object, bindings);
  return methodCalls(context, memberName(member), isOwner);
}

/** Whether two expressions are the same plain path: names of one variable, members of it under the same names. */
function isSameObject(one: Node, other: Node, bindings: Bindings): boolean {
  if (one.type === 'Identifier')
    return other.type === 'Identifier' && one.name === other.name && bindings.resolve(one) === bindings.resolve(other);
  if (one.type !== 'MemberExpression' || other.type !== 'MemberExpression') return false;
  const name = memberName(one);
  return name !== undefined && name === memberName(other) && isSameObject(unwrap(one.object), unwrap(other.object), bindings);
}

function isNamed(name: string | undefined): (object: Node) => boolean {
  return (object) => name !== undefined && object.type === 'Identifier' && object.name === name;
}

/** The class itself for its static members, `new Log()` and a constant that is given one for the others. */
function isOfClass(
  { bindings }: FlowContext,
  { id }: TSESTree.ClassDeclaration,
  { static: isStatic }: { readonly static?: boolean },
): (object: Node) => boolean {
  return isStatic ? isNamed(id?.name) : isMadeBy(id?.name, bindings);
}

function isMadeBy(name: string | undefined, bindings: Bindings): (object: Node) => boolean {
  return (object) => {
    const made = initialValue(object, bindings);
    return name !== undefined && made.type === 'NewExpression' && made.callee.type === 'Identifier' && made.callee.name === name;
  };
}

function methodCalls(
  context: FlowContext,
  name: string | undefined,
  isOwner: (object: Node) => boolean,
): readonly TSESTree.CallExpression[] {
  return (name === undefined ? [] : (context.candidates.methodCalls.get(name) ?? [])).filter((call) => {
    const callee = unwrap(call.callee);
    return callee.type === 'MemberExpression' && isOwner(unwrap(callee.object));
  });
}

/** `exports.send` and `module.exports.send`. */
function isExport(target: Node): boolean {
  return target.type === 'MemberExpression' && isExportObject(unwrap(target.object));
}

function isExportObject(node: Node): boolean {
  return lastName(node) === 'exports';
}

/** The places where a variable of this file is used as a value; none for one that is not known. */
export function variableUses(context: FlowContext, variable: Variable | undefined): readonly Node[] {
  if (!variable) return NO_USES;
  let known = usesOf.get(context);
  if (!known) usesOf.set(context, (known = new Map()));
  let uses = known.get(variable);
  if (!uses) known.set(variable, (uses = findUses(context, variable)));
  return uses;
}

const NO_USES: readonly Node[] = [];
/** A name may be declared again and again: each of its functions has the same uses. */
const usesOf = new Memo<FlowContext, Map<Variable, readonly Node[]>>();

function findUses(context: FlowContext, variable: Variable): readonly Node[] {
  const uses = variable.references.flatMap((reference): Node[] => {
    const identifier = reference.identifier as Node;
    const parent = identifier.parent;
    if (parent?.type === 'CallExpression') return [parent.callee === identifier ? parent : identifier];
    if (parent?.type === 'JSXExpressionContainer' || parent?.type === 'Property') return [identifier];
    if (parent?.type === 'MemberExpression' && parent.object === identifier && /^(?:call|apply|bind)$/.test(memberName(parent) ?? ''))
      return [parent];
    return isExportValue(identifier) ? exportedCalls(context, identifier) : [];
  });
  const shown = context.candidates.templateCalls.get(variable.name) ?? [];
  return shown.length > 0 && (context.bindings.topLevel(variable.name) === variable || isGivenToTemplate(variable))
    ? [...uses, ...shown]
    : uses;
}

/** Whether `setup()` of a component returns a variable under its own name. */
function isGivenToTemplate({ references }: Variable): boolean {
  return references.some(({ identifier }) => {
    const property = (identifier as Node).parent;
    const returned = property?.type === 'Property' && property.shorthand ? property.parent.parent : undefined;
    const setup = returned?.type === 'ReturnStatement' ? returned.parent.parent?.parent : undefined;
    return setup?.type === 'Property' && keyName(setup.key, setup.computed) === 'setup';
  });
}

/** `exports.send = send`: calls of `exports.send(…)` are calls of it. */
function isExportValue(identifier: Node): boolean {
  return identifier.parent?.type === 'AssignmentExpression' && identifier.parent.right === identifier && isExport(identifier.parent.left);
}

function exportedCalls(context: FlowContext, identifier: Node): Node[] {
  const assignment = identifier.parent;
  return assignment?.type === 'AssignmentExpression' ? [...methodCalls(context, lastName(assignment.left), isExportObject)] : [];
}

/** Every place where a function reads what one of its parameters names, a pattern in its place included. */
export function readsOfParameter(bindings: Bindings, parameter: Node): readonly Node[] {
  const reads: Node[] = [];
  walk(parameter, (node) => {
    const variable = node.type === 'Identifier' ? bindings.declared(node) : undefined;
    for (const reference of variable?.references ?? []) if (!reference.init) reads.push(reference.identifier as Node);
  });
  return reads;
}

/** Whether a parameter is read only inside one call, and goes into no other call there but those that turn it into text. */
export function goesOnlyInto(bindings: Bindings, parameter: Node, call: Node): boolean {
  return readsOfParameter(bindings, parameter).every((read) => contains(rangeOf(call), rangeOf(read)) && !isGivenToAnother(read, call));
}

function isGivenToAnother(read: Node, call: Node): boolean {
  for (let inner = read, outer = read.parent; outer && outer !== call; inner = outer, outer = outer.parent) {
    const isGiven =
      (outer.type === 'CallExpression' || outer.type === 'NewExpression') &&
      outer.callee !== inner &&
      !SHOWS_WHOLE.has(lastName(outer.callee) ?? '');
    if (isGiven || outer.type === 'AwaitExpression' || outer.type === 'AssignmentExpression') return true;
  }
  return false;
}
