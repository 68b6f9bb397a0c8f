/** Elements of lists, and fields that are read by a name which is only known at run time. */
import { INDEX_NAMES } from '../../catalog/words/names/records.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { isClaims, isGroupOfParts, isHarmlessPart, variableOf } from '../split-texts.ts';
import { partIn } from './destructuring/text-parts.ts';
import { conditionsAt, isEquality } from '../../graph/conditions.ts';
import { keyTest } from '../../sanitizers/redaction/key-tests.ts';
import type { Node } from '../../types.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { constantValue } from '../file/initial-values.ts';
import { isEnvironment } from '../environment.ts';
import { SILENT, UNKNOWN, changed, union, type Value } from './value.ts';
import type { Arguments, FlowContext } from './context.ts';
import { listedFields, underListedNames } from '../shape/listed-keys.ts';
import { isTableLines } from './made-texts.ts';
import { argumentsValue } from './functions/parameters.ts';
import { anyFieldOf } from './paths.ts';

/** Whether a variable counts, as that of `for (let at = 0; at < list.length; at++)` does. */
function isCounter({ bindings }: FlowContext, name: TSESTree.Identifier): boolean {
  return (bindings.resolve(name)?.references ?? []).some(({ identifier }) => (identifier as Node).parent?.type === 'UpdateExpression');
}

/** `list[i]` is an element of the list; `record[key]` is some field of the record. */
export function evaluateElement(context: FlowContext, node: TSESTree.MemberExpression, object: Node, args: Arguments | undefined): Value {
  const property = unwrap(node.property);
  if (property.type === 'Literal' && isClaims(object, Number(property.value), context.bindings)) return UNKNOWN;
  if (
    property.type === 'Literal' &&
    (isHarmlessPart(object, Number(property.value), context.bindings) || isGroupOfParts(object, Number(property.value), context.bindings))
  )
    return SILENT;
  if (property.type === 'Literal' && property.value === 0 && isTableLines(object)) return SILENT;
  const list = constantList(context, object);
  const element = list && property.type === 'Literal' && typeof property.value === 'number' ? list.elements[property.value] : undefined;
  if (element) return context.evaluate(element, args);
  if (object.type === 'Identifier' && object.name === 'arguments' && property.type === 'Literal')
    return argumentsValue(context, node, Number(property.value));
  const written = writtenValues(context, object, args);
  if (written) return written;
  const listed = property.type === 'Identifier' ? listedFields(context, node, property, object) : [];
  if (listed.length > 0) return { sources: listed, silent: false };
  const isIndex =
    property.type === 'Literal' ||
    (property.type === 'Identifier' && (INDEX_NAMES.test(property.name) || isCounter(context, property))) ||
    isComputedIndex(property) ||
    property.type === 'MemberExpression' ||
    property.type === 'UpdateExpression';
  if (isIndex)
    return property.type === 'Literal'
      ? partIn(context, object, Number(property.value), variableOf(node), args)
      : ofOneVariable(underTestedKeys(context, node, property, context.evaluate(object, args)));
  if (property.type !== 'Identifier') return UNKNOWN;
  const held = underTestedKeys(context, node, property, context.evaluate(object, args));
  if (held.silent) return SILENT;
  const field = underListedNames(context, property, held) ?? anyFieldOf(held);
  return isKeyOf(context, property, object) ? field : changed(field, { confidence: 'low' });
}

/** `if (!PRIVATE.includes(key)) show(user[key])`: the fields that the conditions on the key let through. */
function underTestedKeys(context: FlowContext, node: Node, key: Node, held: Value): Value {
  if (held.sources.length === 0 || key.type !== 'Identifier') return held;
  const isFixed = context.bindings.resolve(key)?.references.every((one) => one.init === true || !one.isWrite()) ?? false;
  if (!isFixed) return held;
  const tests = conditionsAt(node, true).flatMap(({ test, holds }) => {
    const isTested = isEquality(test) ? undefined : keyTest(test, key.name, { context, demanded: new Set() });
    return isTested ? [(name: string) => isTested(name) === holds] : [];
  });
  if (tests.length === 0) return held;
  const sources = held.sources.filter(({ path, name }) => tests.every((isKept) => isKept(path?.[0] ?? name)));
  return { ...held, sources, silent: sources.length === 0 };
}

/** What a constant object holds whose values are all written out, under whatever name: `LABELS[key]`. */
function writtenValues(context: FlowContext, object: Node, args: Arguments | undefined): Value | undefined {
  const held = constantValue(object, context.bindings);
  if (held === object || held.type !== 'ObjectExpression' || held.properties.length === 0) return undefined;
  const values = held.properties.flatMap((item) => (item.type === 'Property' && staticText(item.value) !== undefined ? [item.value] : []));
  return values.length === held.properties.length ? union(values.map((value) => context.evaluate(value, args))) : undefined;
}

/** `process.env[setting.key]` is one variable of an unknown name, not the whole environment. */
function ofOneVariable(value: Value): Value {
  if (!value.sources.some(isEnvironment)) return value;
  const sources = value.sources.filter((source) => !isEnvironment(source));
  return { ...value, sources, silent: sources.length === 0 };
}

/** `list[i + 1]`; a text joined from others is the name of one field: `process.env['SHOP_' + name]`. */
function isComputedIndex(property: Node): boolean {
  return (
    property.type === 'BinaryExpression' && staticText(property.left as Node) === undefined && staticText(property.right) === undefined
  );
}

/** Whether a name runs over the keys of an object: `for (const key in user)`, `Object.keys(user).forEach((key) => …)`. */
function isKeyOf(context: FlowContext, key: TSESTree.Identifier, object: Node): boolean {
  const definition = context.bindings.resolve(key)?.defs[0]?.node as Node | undefined;
  const loop = definition?.type === 'VariableDeclarator' ? definition.parent.parent : undefined;
  if (loop?.type === 'ForInStatement') return isSameName(loop.right, object);
  const listed =
    loop?.type === 'ForOfStatement'
      ? unwrap(loop.right)
      : definition?.parent?.type === 'CallExpression'
        ? unwrap(definition.parent.callee)
        : undefined;
  const keys = listed?.type === 'MemberExpression' ? unwrap(listed.object) : listed;
  return (
    keys?.type === 'CallExpression' &&
    /^(?:keys|ownKeys|getOwnPropertyNames)$/.test(lastName(keys.callee) ?? '') &&
    keys.arguments[0] !== undefined &&
    isSameName(keys.arguments[0], object)
  );
}

function isSameName(a: Node, b: Node): boolean {
  const [first, second] = [unwrap(a), unwrap(b)];
  return lastName(first) !== undefined && lastName(first) === lastName(second) && first.type === second.type;
}

/** The array literal that an expression is. */
function constantList(context: FlowContext, object: Node): TSESTree.ArrayExpression | undefined {
  if (object.type === 'ArrayExpression') return object;
  const variable = object.type === 'Identifier' ? context.bindings.resolve(object) : undefined;
  const definition = variable?.defs[0]?.node as Node | undefined;
  const init = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : undefined;
  return init?.type === 'ArrayExpression' && variable?.references.filter((reference) => reference.isWrite()).length === 1
    ? init
    : undefined;
}
