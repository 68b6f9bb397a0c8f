/** The values of an object's property: from its literal, later writes, the state, or the response that the object came from. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { isPlaceholder, returnedExpressions } from '../file/functions.ts';
import { encloses, isFunction, keyName, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { receivedPart } from '../requests/answers-bodies.ts';
import { fieldOfAnswer, isContentName } from '../requests/answers-values.ts';
import { constantValue } from '../file/initial-values.ts';
import type { Arguments, FlowContext } from './context.ts';
import { HOLDS_VALUE } from '../../catalog/call-words/pass-through.ts';
import { literalsOf } from './object-literals.ts';
import { SILENT, UNKNOWN, union, type Value } from './value.ts';

/** Value of a property where its object is a literal of this file, or comes from a response; unknown otherwise. */
export function readProperty(context: FlowContext, object: Node, name: string, args: Arguments | undefined): Value {
  const bare = unwrap(object);
  return literalProperty(context, bare, name, args) ?? answeredProperty(context, bare, name, args);
}

/** What code of this file writes to a property of an object, independent of the property's name. */
export function writtenUnder(context: FlowContext, object: Node, name: string, args: Arguments | undefined): Value {
  return literalProperty(context, object, name, args) ?? UNKNOWN;
}

/** What `object.name = …` and a static field give a property of a variable of this file. */
export function writesTo(context: FlowContext, object: Node, name: string): Node[] {
  if (object.type !== 'Identifier') return [];
  const variable = context.bindings.resolve(object);
  const writes = (context.candidates.memberWrites.get(name) ?? []).filter((write) => {
    const target = unwrap(write.left);
    const owner = target.type === 'MemberExpression' ? unwrap(target.object) : undefined;
    return owner?.type === 'Identifier' && owner.name === object.name && context.bindings.resolve(owner) === variable;
  });
  const declaration = variable?.defs[0]?.node as Node | undefined;
  const statics = declaration?.type === 'ClassDeclaration' ? declaration.body.body : [];
  const fields = statics.flatMap((member) =>
    member.type === 'PropertyDefinition' && member.static && member.value && keyName(member.key, member.computed) === name
      ? [member.value]
      : [],
  );
  return [...writes.map((write) => write.right), ...fields];
}

/** A field of an HTTP response, or of a request that a server receives. */
function answeredProperty(context: FlowContext, object: Node, name: string, args: Arguments | undefined): Value {
  const received = receivedPart(context, object, name);
  if (received.sources.length > 0) return received;
  const answer = context.evaluate(object, args);
  return answer.silent && answer.sources.length === 0 && isContentName(name) && isAnswered(context, object)
    ? SILENT
    : fieldOfAnswer(answer, name);
}

/** Whether an object is the result of a call. An error or event that is silent by its name may carry anything in its content. */
function isAnswered({ bindings }: FlowContext, object: Node): boolean {
  return /^(?:AwaitExpression|CallExpression)$/.test(constantValue(object, bindings).type);
}

function literalProperty(context: FlowContext, bare: Node, name: string, args: Arguments | undefined): Value | undefined {
  const stored = context.state.isState(bare) || context.state.isInstance(bare) ? context.state.valuesOf(name) : [];
  const literals = literalsOf(context, bare);
  const literal = literals.flatMap((item) => propertyValues(item, name));
  const written = writesTo(context, bare, name);
  // What somebody else made may hold its own value still: `if (!user.phone) user.phone = '-'`.
  if (stored.length === 0 && literals.length === 0 && written.length > 0 && written.every(isConstant) && isReachedWithout(written, bare))
    return undefined;
  const nodes = [...stored, ...literal, ...written];
  const told = nodes.filter((node) => !isPlaceholder(node));
  const isState = stored.length > 0 || isReactive(context, bare) || isForm(context, bare, literal);
  const values = (told.length > 0 ? told : nodes).map((value) =>
    isFunction(value) ? SILENT : isState && isEditable(value) ? UNKNOWN : context.evaluate(value, args),
  );
  return values.length > 0 ? union(values) : undefined;
}

function isConstant(node: Node): boolean {
  return node.type === 'Literal' && node.parent?.type === 'AssignmentExpression';
}

/** Whether control may reach a read without any of the writes: none is a statement of a block around the read, before it. */
function isReachedWithout(written: readonly Node[], read: Node): boolean {
  return written.every(({ parent: write }) => {
    const statement = write?.parent;
    const block = statement?.type === 'ExpressionStatement' ? statement.parent : undefined;
    return !write || !block || !encloses(block, read) || write.range[1] > read.range[0];
  });
}

/** What an object literal surely gives under a name, itself or through a getter: a later spread may give something else. */
function propertyValues(object: TSESTree.ObjectExpression, name: string): readonly Node[] {
  const spread = object.properties.flatMap((item) =>
    item.type === 'SpreadElement' && unwrap(item.argument).type === 'ObjectExpression'
      ? [unwrap(item.argument) as TSESTree.ObjectExpression]
      : [],
  );
  if (spread.length > 0)
    return [...spread, { ...object, properties: object.properties.filter((item) => item.type === 'Property') }].flatMap((part) =>
      propertyValues(part, name),
    );
  const at = object.properties.findIndex((item) => item.type === 'Property' && keyName(item.key, item.computed) === name);
  const property = object.properties[at];
  if (property?.type !== 'Property' || object.properties.slice(at + 1).some(({ type }) => type === 'SpreadElement')) return [];
  return property.kind === 'get' && isFunction(property.value) ? returnedExpressions(property.value) : [property.value];
}

/** Whether an object of the state is to be filled in, as its empty fields show: `loginForm: { username: 'admin', password: '' }`. */
function isForm(context: FlowContext, object: Node, values: readonly Node[]): boolean {
  if (object.type !== 'MemberExpression' || !context.state.isState(object.object)) return false;
  return values.some(
    ({ parent }) =>
      parent?.type === 'Property' &&
      parent.parent.type === 'ObjectExpression' &&
      parent.parent.properties.some((item) => item.type === 'Property' && staticText(item.value) === ''),
  );
}

/** Whether an object is state that a form or a script changes later. */
function isReactive(context: FlowContext, object: Node): boolean {
  const definition = object.type === 'Identifier' ? (context.bindings.resolve(object)?.defs[0]?.node as Node | undefined) : undefined;
  const init = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : undefined;
  return init?.type === 'CallExpression' && HOLDS_VALUE.has(lastName(init.callee) ?? '');
}

/** An initial text in state is a default that is overwritten later, unless it is a label. */
function isEditable(node: Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'string' && !/[\u4e00-\u9fa5]/.test(node.value);
}
