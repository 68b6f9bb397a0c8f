/** Shape → what its values carry. */
import { categoryKinds } from '../../catalog/category-kinds.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { KindId, Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { namedSources, sourceAt } from '../flow/names.ts';
import type { SourceHit } from '../value.ts';
import type { Field, Shape, ValueClass } from './shape.ts';

const MAX_DEPTH = 4;
const MAX_SOURCES = 40;
const DATES = new Set(['birth-date', 'age']);
/** Kinds whose values are never numbers. */
const WORDS = new Set(['email', 'address', 'person-name', 'nickname', PERSON_OBJECT]);
const CATEGORIES = new Set(categoryKinds);
/** Names of texts that hold a whole record. */
const RECORD_TEXT = /(?:info|detail|data|json|str|profile|record)s?$/i;

/** Whether values of a class cannot be of a kind: a boolean is no phone number. */
export function isHarmless(values: ValueClass, kind: KindId, name = ''): boolean {
  switch (values) {
    case 'flag':
      return true;
    case 'choice':
      return !CATEGORIES.has(kind);
    case 'date':
      return !DATES.has(kind);
    case 'number':
      return WORDS.has(kind);
    case 'text':
      return kind === PERSON_OBJECT && !RECORD_TEXT.test(name);
  }
}

/** Sources inside the values of a type, at the places where its fields are declared. */
export function sourcesOfShape(context: FlowContext, shape: Shape): readonly SourceHit[] {
  let known = memo.get(shape);
  if (!known) {
    const found: SourceHit[] = [];
    collect(context, shape, [], new Set(), found);
    memo.set(shape, (known = found));
  }
  return known;
}

const memo = new WeakMap<Shape, readonly SourceHit[]>();

function collect(context: FlowContext, shape: Shape, path: readonly string[], active: Set<unknown>, found: SourceHit[]): void {
  if (path.length > MAX_DEPTH || found.length >= MAX_SOURCES || active.has(shape.fields)) return;
  active.add(shape.fields);
  for (const { node, name } of shape.persons) found.push(at(sourceAt(node, PERSON_OBJECT, name, 'type', 'medium'), path));
  for (const field of shape.fields.values()) {
    const type = field.type();
    if (type?.values === 'flag') continue;
    const own = [...path, field.name];
    for (const source of possibleSources(context, field, type)) found.push(at(source, own));
    if (type && type.values === undefined) collect(context, type, own, active, found);
  }
  active.delete(shape.fields);
}

function at(source: SourceHit, path: readonly string[]): SourceHit {
  return path.length > 0 ? { ...source, inside: true, path } : source;
}

function possibleSources(context: FlowContext, field: Field, type: Shape | undefined): SourceHit[] {
  return declaredSources(context, field, field.node).filter(({ kind, name }) => (type?.values ? !isHarmless(type.values, kind, name) : kind !== PERSON_OBJECT || !type));
}

/** What the name of a field, or else its declaration, says of its values; the sources stand at `node`. */
export function declaredSources(context: FlowContext, field: Field, node: Node): SourceHit[] {
  const found = tellingSources(context, field, node);
  const { origin, name } = field;
  return origin ? found.map((source) => ({ ...source, origin: { ...origin, note: { en: `named ${name} there`, 'zh-CN': `在该处名为 ${name}` } } })) : found;
}

function tellingSources(context: FlowContext, field: Field, node: Node): SourceHit[] {
  const named = namedSources(context, field.name, node).filter((source) => source.confidence !== 'low' && (source.evidence === 'name' || RECORD_TEXT.test(source.name)));
  if (named.length > 0) return named.map((source) => ({ ...source, evidence: 'type' as const }));
  const told = field.told?.();
  return told ? [sourceAt(node, told.kind, field.name, 'type', told.confidence)] : [];
}
