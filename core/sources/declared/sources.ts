/** Shape → what its values carry. */
import { nameNote } from '../names/name-notes.ts';
import { boolOutcomes } from '../../catalog/words/answer-statuses.ts';
import { categoryKinds } from '../../catalog/category-kinds.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { DATE_KINDS, OFFERED_KINDS } from '../../catalog/kind-groups.ts';
import { RECORD_TEXT } from '../../catalog/words/names/whole-names.ts';
import { Memo } from '../../memo.ts';
import { whosePassword } from '../password-holders.ts';
import type { KindId, Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { havePassword, mayRepeatPassword } from '../names/repeated-passwords.ts';
import { namedSources, sourceAt } from '../names/names.ts';
import type { SourceHit } from '../flow/value.ts';
import { singular } from '../names/match-name.ts';
import { splitWords } from '../names/words.ts';
import type { Field, Shape, ValueClass } from './shape.ts';

const MAX_DEPTH = 4;
const MAX_SOURCES = 40;
/** Types of a syntax tree or a document model refer to each other without end: so many objects are looked into. */
const MAX_OBJECTS = 600;
/** Kinds whose values are never numbers. */
const WORDS = new Set(['email', 'address', 'person-name', 'nickname', 'session-token', 'alipay-account', PERSON_OBJECT]);
const CATEGORIES = new Set(categoryKinds);

/** Whether values of a class cannot be of a kind: a boolean is no phone number. */
export function isHarmless(values: ValueClass, kind: KindId, name = ''): boolean {
  switch (values) {
    case 'flag':
      return true;
    case 'choice':
      return !CATEGORIES.has(kind);
    case 'date':
      return !DATE_KINDS.has(kind);
    case 'number':
      return WORDS.has(kind) || isPlural(name) || (kind === 'user-account' && /id$/i.test(name));
    case 'text':
      return kind === PERSON_OBJECT && !RECORD_TEXT.test(name);
  }
}

/** A number under a name in the plural counts what it names: `refreshTokens: number`. */
function isPlural(name: string): boolean {
  const last = splitWords(name).at(-1) ?? '';
  return singular(last) !== last;
}

/** Sources inside the values of a type, at the places where its fields are declared. */
export function sourcesOfShape(context: FlowContext, shape: Shape): readonly SourceHit[] {
  return memo.of(shape, () => new Collection(context).of(shape));
}

const memo = new Memo<Shape, readonly SourceHit[]>();

type Fields = Shape['fields'];

/** One search through the types inside a type; only those are entered that lead to a source. */
class Collection {
  private readonly found: SourceHit[] = [];
  private readonly active = new Set<Fields>();
  private readonly known = new Map<Field, readonly SourceHit[]>();
  /** For a record, the number of levels that surely hold no source (`barren`), and the number that hold one (`fertile`). */
  private readonly barren = new Map<Fields, number>();
  private readonly fertile = new Map<Fields, number>();
  private objects = 0;

  constructor(private readonly context: FlowContext) {}

  of(shape: Shape): readonly SourceHit[] {
    this.collect(shape, [], undefined, false);
    return this.found.every(({ kind }) => OFFERED_KINDS.has(kind))
      ? this.found.map((source) => ({ ...source, confidence: 'low' }))
      : this.found;
  }

  /**
   * `relation` is how long the path was at the last property that leads to another table. `isGuess`: nothing shows that its rows are read
   * with these, so what is in them is a guess.
   */
  private collect(shape: Shape, path: readonly string[], relation: number | undefined, isGuess: boolean): void {
    if (this.found.length >= MAX_SOURCES || this.objects >= MAX_OBJECTS || this.active.has(shape.fields)) return;
    this.objects++;
    this.active.add(shape.fields);
    for (const { node, name } of shape.persons)
      this.found.push(at(sourceAt(node, PERSON_OBJECT, name, 'type', isGuess ? 'low' : 'medium'), path, relation));
    for (const field of shape.fields.values()) {
      const type = field.type();
      if (type?.values === 'flag') continue;
      const own = [...path, field.name];
      const last = field.isRelation ? own.length : relation;
      for (const source of this.sourcesOf(field, type)) {
        const told = withHolder(source, path, shape);
        this.found.push(at(isGuess ? { ...told, confidence: 'low' } : told, own, last));
      }
      if (type?.values === 'text' && mayRepeatPassword(field.name) && havePassword(this.context, shape.fields.keys()))
        this.found.push(at(sourceAt(field.node, 'login-password', field.name, 'type', isGuess ? 'low' : 'medium'), own, last));
      if (type && type.values === undefined && this.holds(type, MAX_DEPTH - own.length))
        this.collect(type, own, last, isGuess || field.isOnDemand === true);
    }
    this.active.delete(shape.fields);
  }

  /** Whether a source stands in a record, or in one at most `levels` further down. */
  private holds({ persons, fields }: Shape, levels: number): boolean {
    if (levels < 0) return false;
    if (persons.length > 0) return true;
    if (levels <= (this.barren.get(fields) ?? -1)) return false;
    if (levels >= (this.fertile.get(fields) ?? Infinity)) return true;
    const isFertile = [...fields.values()].some((field) => {
      const type = field.type();
      if (type?.values === 'flag') return false;
      return this.sourcesOf(field, type).length > 0 || (type?.values === undefined && type !== undefined && this.holds(type, levels - 1));
    });
    (isFertile ? this.fertile : this.barren).set(fields, levels);
    return isFertile;
  }

  private sourcesOf(field: Field, type: Shape | undefined): readonly SourceHit[] {
    let sources = this.known.get(field);
    if (!sources) this.known.set(field, (sources = possibleSources(this.context, field, type)));
    return sources;
  }
}

/** `{ database: { host, password } }`: a password of the database, by the properties that lead to it and those beside it. */
function withHolder(source: SourceHit, path: readonly string[], { fields }: Shape): SourceHit {
  if (source.kind !== 'login-password') return source;
  const beside = [...fields.keys()].map((key) => splitWords(key).join(' '));
  return { ...source, kind: whosePassword(source.kind, splitWords(source.name), path.flatMap(splitWords), beside) };
}

function at(source: SourceHit, path: readonly string[], relation: number | undefined): SourceHit {
  return path.length > 0
    ? { ...source, inside: true, path, ...(relation === undefined ? {} : { afterRelation: path.length - relation }) }
    : source;
}

/** Whether a type is the outcome of sending by a channel, and no address: `{ email?: { ok: boolean; detail?: string } }`. */
function isOutcome(type: Shape | undefined): boolean {
  return (
    type !== undefined &&
    type.values === undefined &&
    [...type.fields.values()].some((field) => boolOutcomes.has(field.name) && field.type()?.values === 'flag')
  );
}

function possibleSources(context: FlowContext, field: Field, type: Shape | undefined): SourceHit[] {
  if (isOutcome(type)) return [];
  const sources = declaredSources(context, field, field.node).filter(({ kind, name }) =>
    type?.values ? !isHarmless(type.values, kind, name) : kind !== PERSON_OBJECT || !type,
  );
  const { hiddenFrom } = field;
  return hiddenFrom === undefined ? sources : sources.map((source) => ({ ...source, hiddenFrom }));
}

/** Sources of a field by its name, or else by its declaration; they stand at `node`. */
export function declaredSources(context: FlowContext, field: Field, node: Node): SourceHit[] {
  const found = tellingSources(context, field, node);
  const { origin, name } = field;
  return origin ? found.map((source) => ({ ...source, origin: { ...origin, note: nameNote(name, 'there') } })) : found;
}

function tellingSources(context: FlowContext, field: Field, node: Node): SourceHit[] {
  const named = namedSources(context, field.name, node).filter(
    (source) => source.confidence !== 'low' && (source.evidence === 'name' || RECORD_TEXT.test(source.name)),
  );
  if (named.length > 0) return named.map((source) => ({ ...source, evidence: 'type' as const }));
  const told = field.told?.();
  return told ? [sourceAt(node, told.kind, field.name, 'type', told.confidence)] : [];
}
