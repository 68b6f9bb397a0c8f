import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { GIVES_SAME_TEXT } from '../../catalog/call-words/copies.ts';
import type { Path } from '../../graph/access-path.ts';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { keyName, lastName, memberName, unwrap, usedBy } from '../../syntax/tree.ts';
import { schemaOf } from '../declared/schemas.ts';
import { fieldsOfType } from '../declared/evidence.ts';
import type { SourceHit } from '../flow/value.ts';
import { boundFields } from './bound-fields.ts';
import type { FlowContext } from '../flow/context.ts';
import { labelledInput } from '../labels/jsx-labels.ts';
import { labelledField } from '../labels/page-labels.ts';
import { useNote } from '../names/name-notes.ts';
import { isSearchObject } from '../names/negative-names.ts';
import { namedSources, sourceAt } from '../names/names.ts';
import type { Order } from '../flow/order.ts';
import { isPlatformObject } from './platform-objects.ts';
import { isTakenApart } from './text-parts.ts';
import { placeName, without } from '../flow/paths.ts';
import { putInState } from '../state/state-names.ts';
import { recordsSent } from '../requests/sent-records.ts';
import { isCalled, isFlag } from './member-uses.ts';

const MAX_PATH = 3;

/**
 * What the code that reads a variable's fields shows of its content: after `save(res.data.phone)`, `res` is known to
 * hold a phone number. The sources stand where the field is read.
 */
export function fieldsReadFrom(context: FlowContext, variable: Variable, order: Order | undefined): SourceHit[] {
  if (isSearchObject(variable.name) || isPlatformObject(variable)) return [];
  const found = new Map<string, SourceHit>();
  for (const reference of variable.references) {
    const identifier = reference.identifier as Node;
    if (order?.isReplacedSince(identifier.range[0])) continue;
    for (const source of recordsSent(context, variable, identifier)) found.set(`${source.kind} ${source.name}`, source);
    for (const source of fieldsAt(context, identifier)) found.set(`${source.kind} ${source.name}`, source);
  }
  if (context.bindings.topLevel(variable.name) === variable) {
    for (const source of boundFields(context, variable.name))
      if (!found.has(`${source.kind} ${source.name}`)) found.set(`${source.kind} ${source.name}`, source);
  }
  return found.size === 0 || isTable(context, variable)
    ? []
    : without({ sources: [...found.values()].map(shown), silent: false }, order?.goneSince(-1) ?? []).sources.slice();
}

/** Whether a variable or what makes it is a table of a schema: what is read of it are its columns, and no values. */
export function isTable(context: FlowContext, origin: Variable | Node): boolean {
  const made = 'references' in origin ? (origin.references.find(({ init }) => !init)?.identifier as Node | undefined) : origin;
  return made !== undefined && schemaOf(context, made)?.library.tables !== undefined;
}

/** A source that a use of the value shows, not what was put into it. */
export function shown(source: SourceHit): SourceHit {
  return { ...source, isShown: true, note: source.note ?? useNote(source.name, source.inside) };
}

/** Fields that are read of the value at one place of its name. */
export function fieldsAt(context: FlowContext, identifier: Node): SourceHit[] {
  const path: string[] = [];
  let current = identifier;
  while (path.length < MAX_PATH) {
    const parent = usedBy(current);
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') return under(path, patternFields(context, parent.id));
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ArrayPattern') return under(path, columnsNamed(context, parent.id));
    if (parent?.type !== 'MemberExpression' || unwrap(parent.object) !== unwrap(current))
      return under(path, aliasOf(context, current, parent));
    const name = memberName(parent);
    if (name === undefined || isWritten(parent)) return [];
    if (!/^\d+$/.test(name)) path.push(name);
    else if (isTakenApart(unwrap(current), context.bindings)) path.push(placeName(Number(name)));
    const named = evident(namedSources(context, name, parent, lastName(parent.object)));
    const labelled = named.length > 0 ? named : labelledInput(context, parent, name);
    const sources = labelled.length > 0 ? labelled : evident(labelledField(context, parent, name, lastName(parent.object)));
    if (sources.length > 0) return isCalled(parent) || isFlag(parent) ? [] : beyondRelation(context, parent, under(path, sources));
    current = parent;
  }
  return [];
}

const MAX_COPIES = 4;

/** `const phone = text.trim()` is evidence of what `text` is. */
function aliasOf(context: FlowContext, value: Node, parent: Node | undefined): SourceHit[] {
  let current = value;
  let holder = parent;
  for (let hops = 0; hops < MAX_COPIES; hops++) {
    if (
      holder?.type === 'VariableDeclarator' &&
      holder.init &&
      unwrap(holder.init) === unwrap(current) &&
      holder.id.type === 'Identifier'
    ) {
      const sources = evident(namedSources(context, holder.id.name, holder.id)).filter(({ kind }) => kind !== PERSON_OBJECT);
      return sources.map((source) => ({ ...source, inside: false }));
    }
    const name = putInState(context, current, holder);
    if (name !== undefined) return context.readOfState(name).slice();
    const call = holder?.type === 'MemberExpression' && unwrap(holder.object) === unwrap(current) ? holder.parent : holder;
    if (call?.type !== 'CallExpression' || !GIVES_SAME_TEXT.has(lastName(call.callee) ?? '') || call.arguments.length > 1) return [];
    const record = lastName(call.callee) === 'parse' ? typeGivenTo(call) : undefined;
    if (record) return evidentFields(context, record);
    current = call;
    holder = usedBy(call);
  }
  return [];
}

/** `JSON.parse(text) as Member` and `const member: Member = JSON.parse(text)` are evidence of what `text` holds. */
function typeGivenTo({ parent }: TSESTree.CallExpression): TSESTree.TypeNode | undefined {
  if (parent.type === 'TSAsExpression' || parent.type === 'TSSatisfiesExpression') return parent.typeAnnotation;
  return parent.type === 'VariableDeclarator' ? parent.id.typeAnnotation?.typeAnnotation : undefined;
}

function evidentFields(context: FlowContext, type: TSESTree.TypeNode): SourceHit[] {
  return (fieldsOfType(context, type)?.sources ?? [])
    .filter(({ confidence }) => confidence !== 'low')
    .map((source) => ({ ...source, confidence: 'medium' as const, inside: true }));
}

function under(path: Path, sources: SourceHit[]): SourceHit[] {
  if (sources.length === 0) return sources;
  return sources.map((source) => ({ ...source, path: [...path, ...(source.path ?? [])] }));
}

/** Sources that are read through a relation, marked as fields of the other table's rows and not of the row itself. */
function beyondRelation(context: FlowContext, read: TSESTree.MemberExpression, sources: SourceHit[]): SourceHit[] {
  let names = 1;
  let object = unwrap(read.object);
  while (object.type === 'MemberExpression') {
    if (context.types.ofExpression(object).field?.isRelation) return sources.map((source) => ({ ...source, afterRelation: names }));
    if (!/^\d+$/.test(memberName(object) ?? '')) names++;
    object = unwrap(object.object);
  }
  return sources;
}

/** Fields that a pattern takes out of a value. */
export function patternFields(context: FlowContext, pattern: TSESTree.ObjectPattern): SourceHit[] {
  const keys = pattern.properties.map((property) => (property.type === 'Property' ? keyName(property.key, property.computed) : undefined));
  return pattern.properties.flatMap((property, index) => {
    const key = keys[index];
    return key === undefined ? [] : under([key], evident(fieldSources(context, key, property, keys)));
  });
}

/** `const [no, name, idCard] = row`: the columns of a row, where more than one of them is about a person. */
function columnsNamed(context: FlowContext, pattern: TSESTree.ArrayPattern): SourceHit[] {
  const columns = pattern.elements.flatMap((element) =>
    element?.type === 'Identifier' ? evident(namedSources(context, element.name, element)) : [],
  );
  return new Set(columns.map(({ kind }) => kind)).size > 1 ? columns : [];
}

/** Sources by a name, or by initials beside the other names. */
function fieldSources(context: FlowContext, key: string, property: Node, keys: readonly (string | undefined)[]): SourceHit[] {
  const named = namedSources(context, key, property);
  const match =
    named.length > 0
      ? undefined
      : context.vocabulary.initialsBeside(
          key,
          keys.filter((other) => other !== undefined),
        );
  return match ? [sourceAt(property, match.kind.id, key, 'name', match.confidence)] : named;
}

function evident(sources: SourceHit[]): SourceHit[] {
  if (sources.length === 0) return sources;
  return sources
    .filter((source) => source.confidence !== 'low' && (source.kind !== PERSON_OBJECT || /info$/i.test(source.name)))
    .map((source) => ({ ...source, evidence: 'object' as const, confidence: 'medium' as const, inside: true }));
}

function isWritten(node: Node): boolean {
  return node.parent?.type === 'AssignmentExpression' && node.parent.left === node;
}
