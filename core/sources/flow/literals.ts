import { CUTS_TEXT } from '../../catalog/call-words/methods.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { REACHING_KINDS } from '../../catalog/kind-groups.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { certainKeys } from '../../dataflow/literals.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import type { Node } from '../../types.ts';
import { localFunction, returnedExpressions } from '../file/functions.ts';
import { importedCall } from './imports.ts';
import { keyName, lastName, memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { SILENT, UNKNOWN, WRITTEN, union, type SourceHit, type Value } from './value.ts';
import type { Arguments, FlowContext } from './context.ts';
import { isSurelyObject } from '../../sinks/addresses/joined-objects.ts';
import { maskedParts } from '../../sanitizers/masks.ts';
import { isConfiguration, looksLikeData, namedSources, sourceAt } from '../names/names.ts';
import { isGivenByPlace, isPlaceName, withoutContacts } from '../names/owners.ts';
import { documentedField } from '../documented/named.ts';
import { ownerOf } from '../documented/owned-names.ts';
import { readsOfParameter } from './functions/function-uses.ts';
import { putInto, putUnder, without } from './paths.ts';
import { isIdName } from '../names/words.ts';
import { isSmallPart } from '../names/small-parts.ts';
import { hasRunOfStars } from '../../sanitizers/stars.ts';

/** Empty values are placeholders that something fills later: nothing is known of them. */
export function evaluateLiteral(node: TSESTree.Literal): Value {
  if (isBlankLiteral(node)) return UNKNOWN;
  return typeof node.value === 'string'
    ? { ...WRITTEN, text: node.value }
    : typeof node.value === 'number'
      ? { ...WRITTEN, text: String(node.value) }
      : WRITTEN;
}

/** `''`, `null`, `0`: no value yet, or none. */
export function isBlankLiteral(node: Node): boolean {
  return node.type === 'Literal' && (node.value === '' || node.value === null || node.value === 0);
}

/** What a template shows: its constant text, or what its parts carry. */
export function evaluateTemplate(context: FlowContext, node: TSESTree.TemplateLiteral, args: Arguments | undefined): Value {
  const text = staticText(node);
  if (text !== undefined) return text === '' ? UNKNOWN : { ...WRITTEN, text };
  return joined(
    context,
    node,
    node.expressions,
    node.quasis.map((quasi) => quasi.value.cooked ?? ''),
    args,
  );
}

/** A tag function of the program, and `String.raw`, propagate what stands in the template; the result of other tags is unknown. */
export function evaluateTagged(context: FlowContext, node: TSESTree.TaggedTemplateExpression, args: Arguments | undefined): Value {
  const fn = localFunction(node.tag, context.bindings);
  const imported = fn ? undefined : importedCall(context, node, args);
  if (imported) return imported;
  const keeps = fn ? usesValues(context, fn) : lastName(node.tag) === 'raw';
  return keeps ? { sources: context.evaluate(node.quasi, args).sources, silent: false } : UNKNOWN;
}

/** Whether a tag function reads more of a template's values than their number. */
function usesValues({ bindings }: FlowContext, fn: FunctionNode): boolean {
  return fn.params
    .slice(1)
    .flatMap((parameter) => readsOfParameter(bindings, parameter))
    .some(({ parent }) => parent?.type !== 'MemberExpression' || memberName(parent) !== 'length');
}

/** The same of a chain of `+`. */
export function evaluateConcatenation(context: FlowContext, node: TSESTree.BinaryExpression, args: Arguments | undefined): Value {
  const parts = concatenatedParts(node);
  const texts = parts.map((part) => staticText(part)).filter((text) => text !== undefined);
  if (texts.length === parts.length) return { ...WRITTEN, text: texts.join('') };
  return joined(
    context,
    node,
    parts.filter((part) => staticText(part) === undefined),
    texts,
    args,
  );
}

/**
 * The value of a text that is joined from parts. Pieces of one value are judged together; where they are not understood, two stars between
 * pieces are a mask. An object in a text shows no field.
 */
function joined(context: FlowContext, root: Node, parts: readonly Node[], texts: readonly string[], args: Arguments | undefined): Value {
  const { values: masked, rest } = maskedParts(context, root, parts, args);
  if (rest.length > 0 && texts.some(hasRunOfStars) && rest.every(isPiece)) return union([SILENT, ...masked]);
  const shown = rest.filter((part) => !isSurelyObject(part, context));
  const values = [...masked, ...shown.map((part) => context.evaluate(part, args))];
  return { sources: union(values).sources, silent: values.every((value) => value.silent) };
}

/** Whether an expression reads a part of a list or text, `parts[1]` or `parts[index]`, or cuts one out. A field by its name is no part. */
function isPiece(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return bare.computed && /^\d*$/.test(memberName(bare) ?? '');
  if (bare.type !== 'CallExpression') return false;
  const callee = unwrap(bare.callee);
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && CUTS_TEXT.has(callee.property.name);
}

/**
 * Fields of an object literal. A key that names a kind counts when its value is unknown; constant texts under such keys
 * are labels, column titles and rules.
 */
export function evaluateObject(context: FlowContext, node: TSESTree.ObjectExpression, args: Arguments | undefined): Value {
  const values = valuesIn(context, node, [], args);
  if (values.length === 0) return UNKNOWN;
  const { sources, silent } = union(values);
  // The text of its only property is not that of the object: `{ type: 'string' }`.
  return { sources, silent };
}

/** `Object.assign({}, user, { phone: maskPhone(user.phone) })`: what `{ ...user, phone: maskPhone(user.phone) }` holds. */
export function evaluateAssigned(context: FlowContext, parts: readonly Node[], args: Arguments | undefined): Value {
  let values: Value[] = [];
  for (const part of parts)
    if (part.type === 'ObjectExpression') values = valuesIn(context, part, values, args);
    else {
      overwriteAll(context, values, part);
      values.push(context.evaluate(part, args));
    }
  return values.length === 0 ? UNKNOWN : { ...union(values), silent: values.every((value) => value.silent) };
}

/** What the properties of a literal leave of earlier values, and what they add. */
function valuesIn(context: FlowContext, node: TSESTree.ObjectExpression, earlier: readonly Value[], args: Arguments | undefined): Value[] {
  let values = [...earlier];
  const keys = node.properties.map((item) => (item.type === 'Property' ? keyName(item.key, item.computed) : undefined));
  const named = keys.filter((key) => key !== undefined);
  const initials = named.filter((key) => context.vocabulary.initials(key)).length;
  let isCopy = earlier.length > 0;
  const written = new Set<string | undefined>();
  node.properties.forEach((item, index) => {
    if (item.type !== 'Property') {
      isCopy = true;
      const spread = unwrap(item.argument);
      if (spread.type === 'ObjectExpression') values = valuesIn(context, spread, values, args);
      else {
        overwriteAll(context, values, spread);
        values.push(asObject(context.evaluate(item, args)));
      }
      return;
    }
    const key = keys[index];
    if (isCopy || written.has(undefined) || written.has(key)) overwrite(values, key);
    written.add(key);
    values.push(
      isCopy && isLeftOut(item.value)
        ? SILENT
        : evaluateProperty(
            context,
            item,
            keys[index],
            initials >= 2 || (initials === 1 && context.vocabulary.initialsBeside(keys[index] ?? '', named) !== undefined),
            args,
          ),
    );
  });
  return values;
}

/** What is spread into an object is an object: `settings.email` of `{ id, ...settings.email }` is no mailbox. A record of a card has its number. */
function asObject(value: Value): Value {
  const isText = ({ kind, evidence, inside }: SourceHit): boolean => evidence === 'name' && !inside && REACHING_KINDS.has(kind);
  return value.sources.some(isText) ? { ...value, sources: value.sources.filter((source) => !isText(source)) } : value;
}

/** Nothing, as in `{ ...user, password: undefined }`, which takes a field out of the copy. */
export function isLeftOut(node: Node): boolean {
  return isUndefined(node) || (node.type === 'Literal' && (node.value === '' || node.value === null));
}

function isUndefined(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'undefined';
}

/** A property replaces what an earlier spread put under its name: `{ ...user, phone: maskPhone(user.phone) }`. */
function overwrite(values: Value[], key: string | undefined): void {
  if (key === undefined) return;
  values.forEach((value, index) => {
    values[index] = without(value, [[key]]);
  });
}

/** What is spread replaces the properties that it certainly has: `{ ...user, ...hidden }` after `const hidden = { phone: '***' }`. */
function overwriteAll({ bindings }: FlowContext, values: Value[], spread: Node): void {
  if (values.length > 0) for (const key of certainKeys(spread, bindings)) overwrite(values, key);
}

function evaluateProperty(
  context: FlowContext,
  item: TSESTree.Property,
  key: string | undefined,
  hasInitialsBeside: boolean,
  args: Arguments | undefined,
): Value {
  const carried = propertyCarries(context, item, key, hasInitialsBeside, args);
  const value = key !== undefined && item.value.type === 'ObjectExpression' && isPlaceName(key) ? withoutContacts(carried) : carried;
  return value.sources.length > 0 ? { ...value, sources: key === undefined ? putInto(value) : putUnder(value, [key]) } : value;
}

function propertyCarries(
  context: FlowContext,
  item: TSESTree.Property,
  key: string | undefined,
  hasInitialsBeside: boolean,
  args: Arguments | undefined,
): Value {
  if (item.method || item.kind !== 'init') return SILENT;
  const value = isUndefined(item.value) ? UNKNOWN : context.evaluate(item.value, args);
  if (value.sources.length > 0 || key === undefined || (value.silent && !isDataOf(context, key, value.text)) || isEntry(item, key))
    return value;
  const named = namedSources(context, key, item.key as Node).filter(
    (source) =>
      (source.evidence === 'name' || source.confidence !== 'low') &&
      !isNoPerson(item, source) &&
      !isGivenByPlace(context, source, item.value) &&
      !isTakenApart(context, item, source),
  );
  const initials: SourceHit[] = named.length > 0 || !hasInitialsBeside ? named : initialSources(context, key, item.key as Node);
  const owner = item.parent.type === 'ObjectExpression' ? ownerOf(item.parent) : undefined;
  const sources = initials.length > 0 ? initials : documentedField(context, item.key as Node, key, owner);
  if (sources.length === 0 && isSmallPart(key)) return SILENT;
  return { sources: sources.map((source) => ({ ...source, node: reportNode(item) })), silent: false };
}

/**
 * Whether a property named after a person holds no record, but an id, an account of a system or a joined text: `{ member: jobId }`,
 * `{ user: config.environment.user }`, `{ user: `user-${number}` }`.
 */
function isNoPerson({ value }: TSESTree.Property, { kind }: SourceHit): boolean {
  if (kind !== PERSON_OBJECT) return false;
  if (value.type === 'TSAsExpression' && isOfTexts(value.typeAnnotation)) return true;
  const bare = unwrap(value);
  if (bare.type === 'TemplateLiteral' || bare.type === 'BinaryExpression') return true;
  return isIdName(lastName(bare) ?? '') || (bare.type === 'MemberExpression' && isConfiguration(lastName(bare.object) ?? ''));
}

/** `[] as string[]`: texts and numbers are no records. */
function isOfTexts(type: TSESTree.TypeNode): boolean {
  const element = type.type === 'TSArrayType' ? type.elementType : type;
  return element.type === 'TSStringKeyword' || element.type === 'TSNumberKeyword';
}

/**
 * Whether a function of this file makes a record of parts of the value, so that the key names what they are parts of:
 * `{ databaseUrl: summary(env.DATABASE_URL) }`.
 */
function isTakenApart({ bindings }: FlowContext, { value }: TSESTree.Property, { kind }: SourceHit): boolean {
  const bare = unwrap(value);
  const fn = kind !== PERSON_OBJECT && bare.type === 'CallExpression' ? localFunction(bare.callee, bindings) : undefined;
  const returned = fn ? returnedExpressions(fn).map(unwrap) : [];
  return returned.some(({ type }) => type === 'ObjectExpression') && returned.every(isRecordOrNothing);
}

function isRecordOrNothing(node: Node): boolean {
  return node.type === 'ObjectExpression' || isLeftOut(node);
}

/** `{ 'confirm-email': { subject, component } }`: the key names an entry of a table, not its value. */
function isEntry(item: TSESTree.Property, key: string): boolean {
  return item.value.type === 'ObjectExpression' && /[-./]/.test(key);
}

/** Whether a constant under this key is data (`email: 'a@example.com'`) rather than a label (`email: 'E-mail'`). */
function isDataOf(context: FlowContext, key: string, text: string | undefined): boolean {
  const kind = text === undefined ? undefined : context.vocabulary.match(key)?.kind;
  return text !== undefined && kind !== undefined && looksLikeData(text, kind.category === 'credential');
}

function initialSources(context: FlowContext, key: string, node: Node): SourceHit[] {
  const match = context.vocabulary.initials(key);
  return match ? [sourceAt(node, match.kind.id, key, 'name', match.confidence)] : [];
}

/** The value where there is one to mask, the key for placeholders. */
function reportNode(item: TSESTree.Property): Node {
  return item.value.type === 'Literal' ? (item.key as Node) : item.value;
}

/** What the elements of a written list carry; its texts, where it is nothing but texts. */
export function evaluateArray(context: FlowContext, node: TSESTree.ArrayExpression, args: Arguments | undefined): Value {
  const values = node.elements.flatMap((element) => (element ? [context.evaluate(element, args)] : []));
  if (values.length === 0) return UNKNOWN;
  const texts = values.flatMap(({ text }) => text ?? []);
  return texts.length === values.length ? { ...WRITTEN, texts } : union(values);
}
