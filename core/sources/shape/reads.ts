/** Places of a file that name a field of a person's record: members that are read, patterns, what markup shows or binds. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { isPictureName } from '../../catalog/words/picture-names.ts';
import { FORM_SETTERS } from '../../catalog/words/names/forms.ts';
import type { FlowContext } from '../flow/context.ts';
import { fieldsAround } from '../forms/form-values.ts';
import { sourceAt } from '../names/names.ts';
import { isNeutralReceiver, isSearchObject } from '../names/negative-names.ts';
import { initialValue } from '../file/initial-values.ts';
import { CHECKING_METHODS, checkedBySchema } from '../declared/schemas.ts';
import { sourcesOfShape } from '../declared/sources.ts';
import { isContactOfPlace, isOfThing, isPlaceName } from '../names/owners.ts';
import { isShownOfPlace } from '../names/place-records.ts';
import { keyName, lastName, memberName, rangeOf, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { SourceHit } from '../flow/value.ts';
import type { Node } from '../../types.ts';
import type { FieldBinding } from '../../parsed-file.ts';
import { givenNameAt, givenToHooks, givenToKeepers, namedElements, type GivenName } from './given-names.ts';
import { givenTypes, type GivenType } from './given-types.ts';
import { originsOf, originsOfState } from './origins.ts';
import type { Path } from '../../graph/access-path.ts';
import { isCalled, isRewritten, isFlag, isWritten, keysOf, receiverName, receiverOfPattern } from './member-uses.ts';
import { type Origin } from './place.ts';
import { fieldSources, mayBeEvidence, readsOfName, readsUnderHeading } from './field-names.ts';
import { samplesIn, type Sample } from './rows/samples.ts';
import { tabledValues } from '../tables/tabled-values.ts';
import { writtenRows } from './rows/written-rows.ts';

/** A field of what an origin holds, and the place that shows it. */
export interface Read {
  /** Names from the origin to the field, its own last. */
  readonly path: Path;
  readonly source: SourceHit;
  /** The field's own name is no evidence, but the name that it is passed under is, as for `to` in `{ email: payload.to }`. */
  readonly isPassedUnderKind?: boolean;
}

/** Reads by the origin of what they are read from. */
export type Reads = ReadonlyMap<Origin, readonly Read[]>;

/** Hand-written code has fewer. */
const MAX_READS = 3_000;

/** All such places of a file, each under every origin that its object may have. */
export function readsOf(context: FlowContext): Reads {
  return new Collector(context).collect();
}

class Collector {
  private readonly reads = new Map<Origin, Read[]>();
  private readonly rewritten = new Map<Origin, Set<string>>();
  private readonly functions: FunctionNode[] = [];
  private count = 0;

  constructor(private readonly context: FlowContext) {}

  collect(): Reads {
    this.takePlaces();
    for (const sample of samplesIn(this.context, this.functions)) this.addSample(sample);
    for (const setter of FORM_SETTERS) for (const call of this.context.candidates.methodCalls.get(setter) ?? []) this.addFilled(call);
    for (const method of CHECKING_METHODS) for (const call of this.context.candidates.methodCalls.get(method) ?? []) this.addChecked(call);
    for (const call of this.context.candidates.methodCalls.get('get') ?? []) this.addEntry(call);
    for (const given of givenToHooks(this.context)) this.addGivenName(given);
    for (const given of givenToKeepers(this.context)) if (/info$/i.test(given.name)) this.addRecord(given);
    for (const given of namedElements(this.context)) this.addRecord(given);
    for (const given of [...givenTypes(this.context), ...writtenRows(this.context), ...tabledValues(this.context)]) this.addTyped(given);
    for (const bindings of this.context.candidates.markup.boundFields.values()) for (const binding of bindings) this.addBinding(binding);
    for (const [origin, paths] of this.rewritten) {
      const kept = (this.reads.get(origin) ?? []).filter(({ path }) => !paths.has(path.join('.')));
      this.reads.set(origin, kept);
    }
    return this.reads;
  }

  private takePlaces(): void {
    for (const node of this.context.candidates.fieldPlaces) {
      if (this.count > MAX_READS) return this.context.cut();
      if (node.type === 'MemberExpression') this.addMember(node);
      else if (node.type === 'ObjectPattern') this.addPattern(node);
      else if (node.type !== 'Property') this.functions.push(node);
      const given = givenNameAt(node, this.context);
      if (given) this.addGivenName(given);
    }
  }

  private addMember(node: TSESTree.MemberExpression): void {
    for (const name of keysOf(node)) this.addField(node, name);
  }

  private addField(node: TSESTree.MemberExpression, name: string): void {
    if (!mayBeEvidence(this.context, name)) return;
    if (isCalled(node)) return;
    if (isRewritten(node, name)) return this.addRewritten(node, name);
    if (isWritten(node)) return;
    const object = unwrap(node.object);
    const receiver = receiverName(object);
    if (receiver !== undefined && (isNeutralReceiver(receiver) || isSearchObject(receiver))) return;
    const sources = fieldSources(this.context, name, node, receiver);
    if (sources.length === 0 || isFlag(node) || isContactOfPlace(this.context, sources, object) || isOfThing(this.context, name, object))
      return;
    this.add(object, name, sources);
  }

  /** `const { phone, name: who } = order`; nested patterns are patterns of their own, under the names that lead to them. */
  private addPattern(pattern: TSESTree.ObjectPattern): void {
    const receiver = receiverOfPattern(pattern);
    if (receiver !== undefined && (isNeutralReceiver(receiver) || isSearchObject(receiver) || isPlaceName(receiver))) return;
    for (const item of pattern.properties) {
      const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
      if (item.type !== 'Property' || name === undefined || !mayBeEvidence(this.context, name)) continue;
      const target = item.value.type === 'AssignmentPattern' ? item.value.left : item.value;
      const sources = fieldSources(this.context, name, item, receiver);
      if (sources.length > 0 && target.type === 'Identifier') this.addTaken(target, name, sources);
    }
  }

  /** `send({ email: payload.to })`, `this.mobile = typed` */
  private addGivenName({ value, name, at }: GivenName): void {
    const field = value.type === 'MemberExpression' ? memberName(value) : undefined;
    if (mayBeEvidence(this.context, field ?? lastName(value) ?? '') || isPictureName(name) || !mayBeEvidence(this.context, name)) return;
    if (this.context.vocabulary.initials(name)) return;
    if (value.type === 'MemberExpression') {
      const receiver = receiverName(unwrap(value.object));
      if (receiver === undefined || isNeutralReceiver(receiver) || isSearchObject(receiver) || isPlaceName(receiver)) return;
    }
    const sources = fieldSources(this.context, name, at, undefined).filter(
      ({ kind, confidence }) => kind !== PERSON_OBJECT && confidence === 'high',
    );
    if (sources.length === 0 || (value.type === 'MemberExpression' && isContactOfPlace(this.context, sources, value.object))) return;
    this.count++;
    for (const { origin, path } of originsOf(this.context, value)) if (isHandedOver(origin)) this.put(origin, path, sources, true);
  }

  /** `commit('SET_USER_INFO', answer)`, `answer.map((user) => …)`: whole records, where the name is evidence of one. */
  private addRecord({ value, name, at }: GivenName): void {
    if (this.context.vocabulary.personObject(name) !== 'medium' || mayBeEvidence(this.context, lastName(value) ?? '')) return;
    this.count++;
    const sources = [sourceAt(at, PERSON_OBJECT, name, 'object', 'medium')];
    for (const { origin, path } of originsOf(this.context, value)) if (isHandedOver(origin)) this.put(origin, path, sources, true);
  }

  private addTyped({ value, sources }: GivenType): void {
    this.count++;
    for (const { origin, path } of originsOf(this.context, value))
      for (const source of sources) this.put(origin, [...path, ...(source.path ?? [source.name])], [source]);
  }

  /** Evidence for a name of a pattern counts for the property that the name takes its value from. */
  private addTaken(target: TSESTree.Identifier, name: string, sources: readonly SourceHit[]): void {
    for (const { origin, path } of originsOf(this.context, target)) if (path.at(-1) === name) this.put(origin, path, sources);
  }

  private addBinding(binding: FieldBinding): void {
    const { path } = binding;
    const name = path.at(-1) ?? '';
    const [root = ''] = path;
    if (path.length < 2 || isSearchObject(root)) return;
    if (path.slice(0, -1).some((part) => isNeutralReceiver(part) || isPlaceName(part))) return;
    const sources = readsUnderHeading(this.context, binding);
    if (sources.length === 0 || isShownOfPlace(this.context, path, sources)) return;
    for (const place of originsOfState(this.context, root, path.slice(1, -1))) this.put(place.origin, [...place.path, name], sources);
  }

  /** A sample shows what a call gave, mostly the body: it may be the result itself or its `data`, so both get the fields. */
  private addSample({ of, fields, range }: Sample): void {
    const use = this.context.bindings.declared(of)?.references.find(({ init }) => !init)?.identifier;
    const places = use ? originsOf(this.context, use as Node).filter(({ origin, path }) => path.length === 0 && isAnswered(origin)) : [];
    for (const field of places.length > 0 ? fields : []) {
      const sources = readsOfName(this.context, field.at(-1) ?? '', range, field.at(-2));
      for (const { origin } of sources.length > 0 ? places : [])
        for (const path of [field, ['data', ...field]]) this.put(origin, path, sources);
    }
  }

  /** `form.setFieldsValue(row)`: the form shows it in its fields. */
  private addFilled(call: TSESTree.CallExpression): void {
    const [given] = call.arguments;
    const fields = given ? fieldsAround(this.context, call).sources : [];
    for (const { origin, path } of fields.length > 0 && given ? originsOf(this.context, given) : []) {
      for (const source of fields) this.put(origin, [...path, ...(source.path ?? [source.name])], [source]);
    }
  }

  /**
   * Adds the fields that a schema expects of a checked value: `schema.safeParse(body)`. They are mostly present even where the check fails.
   */
  private addChecked(call: TSESTree.CallExpression): void {
    const shape = checkedBySchema(this.context, call);
    const sources = shape ? sourcesOfShape(this.context, shape).filter(({ confidence }) => confidence !== 'low') : [];
    for (const argument of sources.length > 0 ? call.arguments : []) {
      for (const { origin, path } of originsOf(this.context, argument))
        for (const source of sources) this.put(origin, [...path, ...(source.path ?? [source.name])], [source]);
    }
  }

  /** `form.get('phone')` of what a form sends. */
  private addEntry(call: TSESTree.CallExpression): void {
    const callee = unwrap(call.callee);
    const [key] = call.arguments;
    const name = key && staticText(key);
    if (name === undefined || callee.type !== 'MemberExpression' || !isFormData(this.context, callee.object)) return;
    const sources = readsOfName(this.context, name, rangeOf(key as Node), undefined);
    if (sources.length > 0) this.add(callee.object, name, sources);
  }

  private add(object: Node, name: string, sources: readonly SourceHit[]): void {
    this.count++;
    for (const { origin, path } of originsOf(this.context, object)) this.put(origin, [...path, name], sources);
  }

  private put(origin: Origin, path: Path, sources: readonly SourceHit[], isPassedUnderKind = false): void {
    const list = this.reads.get(origin);
    const reads = sources.map((source) => ({ path, source, ...(isPassedUnderKind ? { isPassedUnderKind } : {}) }));
    if (list) list.push(...reads);
    else this.reads.set(origin, reads);
  }

  /** `item.phone = mask(item.phone)`: later reads of the list see the written value. */
  private addRewritten(node: TSESTree.MemberExpression, name: string): void {
    for (const { origin, path } of originsOf(this.context, node.object)) {
      const paths = this.rewritten.get(origin) ?? new Set();
      this.rewritten.set(origin, paths.add([...path, name].join('.')));
    }
  }
}

/** Whether a value is what a form sends, by its type, its constructor or its name. */
function isFormData({ bindings }: FlowContext, node: Node): boolean {
  const bare = unwrap(node);
  const declared = bare.type === 'Identifier' ? (bindings.resolve(bare)?.defs[0]?.name as Node | undefined) : undefined;
  const type = declared?.type === 'Identifier' ? declared.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type === 'TSTypeReference') return lastName(type.typeName as Node) === 'FormData';
  const made = initialValue(bare, bindings);
  const call = made.type === 'AwaitExpression' ? unwrap(made.argument) : made;
  return (call.type === 'CallExpression' && lastName(call.callee) === 'formData') || /^(?:formData|form_data)$/.test(lastName(bare) ?? '');
}

/** Whether an origin is the result of a call: the call itself, or the text that stands for a request. */
function isAnswered(origin: Origin): boolean {
  return typeof origin === 'string' || ('type' in origin && (origin.type === 'CallExpression' || origin.type === 'AwaitExpression'));
}

/** Whether an origin is a parameter or a response. */
function isHandedOver(origin: Origin): boolean {
  return isAnswered(origin) || (typeof origin === 'object' && 'defs' in origin && String(origin.defs[0]?.type) === 'Parameter');
}
