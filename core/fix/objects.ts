/** Repairs for whole objects, by what the value is when the program runs: masked fields, an id, a number of entries, names of fields. */
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import type { Facts } from '../facts/facts.ts';
import { contains, lastName, rangeOf, unwrap } from '../facts/tree.ts';
import { sourcesOfShape } from '../facts/types/sources.ts';
import { typedExpression } from '../facts/types/expressions.ts';
import type { SourceHit } from '../facts/value.ts';
import type { Edit, Fix, KindId, Node, SinkTarget, Text } from '../types.ts';
import { mergeInsertions } from './imports.ts';
import { MASK_PACKAGE, planMaskImport } from './mask-import.ts';
import { HIDDEN_TEXT, maskFunctionOf } from './mask-functions.ts';
import { withDeclared } from './values/declared-fields.ts';
import { fieldsRead, isSurelyPresent } from './values/read-fields.ts';
import { projectMaskOf } from './project-maskers.ts';
import { hasEffects } from './purity.ts';
import { isRepeatable, replaceExpression, textOf } from './replace.ts';
import type { ValueForm } from './values/type-form.ts';
import { formOf } from './values/value-form.ts';

interface Placed {
  readonly source: SourceHit;
  readonly node: Node;
}

/** A whole value together with what it is and the personal fields that are known of it. */
interface Whole {
  readonly node: Node;
  readonly text: string;
  readonly form: ValueForm;
  readonly sources: readonly SourceHit[];
}

/** Targets whose values are only read by people: elsewhere a field that must not leave is left out instead of starred. */
const SHOWN: ReadonlySet<SinkTarget> = new Set(['log', 'error', 'print']);

/** What is kept there is read again by the program, which can do nothing with stars: it is encrypted, kept elsewhere, or left out. */
export const READ_BACK: ReadonlySet<SinkTarget> = new Set(['storage', 'file', 'upload']);

/** Fixes of a finding whose value is an object that holds personal fields. Each prints less of every form that the value may have. */
export function objectFixes(facts: Facts, targets: readonly Placed[], target: SinkTarget): Fix[] {
  const all = [...new Set(targets.map(({ node }) => insideSerializer(unwrap(node))))];
  // `{ ...user }` holds `user`: what is repaired is the whole.
  const nodes = all.filter((node) => !all.some((other) => other !== node && contains(rangeOf(other), rangeOf(node))));
  const [node] = nodes;
  if (!node) return [];
  if (nodes.length > 1) return [SHOWN.has(target) ? eachFix(facts, nodes, targets) : undefined].filter((fix) => fix !== undefined);
  const whole = wholeOf(facts, node, targets);
  return [spreadFix(facts, whole, target) ?? (SHOWN.has(target) ? undefined : leaveOutFix(facts, whole) ?? pickFix(facts, whole)), maskFieldsFix(facts, whole, target), SHOWN.has(target) ? reducedFix(facts, whole) : undefined].filter((fix) => fix !== undefined);
}

function wholeOf(facts: Facts, node: Node, targets: readonly Placed[]): Whole {
  const form = formOf(node, facts.bindings);
  return { node, text: textOf(facts.file.text, node), form: form.isPresent ? form : { ...form, isPresent: isSurelyPresent(facts, node) }, sources: withDeclared(facts, targets.map(({ source }) => source)) };
}

/** Several values of one statement, whole objects and single ones: of each as little as its own repair would show. */
function eachFix(facts: Facts, nodes: readonly Node[], targets: readonly Placed[]): Fix | undefined {
  const edits = nodes.map((node): Edit | undefined => {
    const own = targets.filter((placed) => insideSerializer(unwrap(placed.node)) === node);
    const isSingle = own.every(({ source, node: at }) => !isWhole(source, at));
    if (!isSingle) return reducedFix(facts, wholeOf(facts, node, own))?.edits[0];
    if (hasEffects(node)) return undefined;
    const masks = own.map(({ source }) => maskFunctionOf(source.kind));
    const [first] = masks;
    const isOne = first && masks.every((mask) => mask === first);
    return replaceExpression(node, isOne ? first.inline(textOf(facts.file.text, node), node.parent?.type === 'TemplateLiteral') : HIDDEN_TEXT);
  });
  if (edits.some((edit) => edit === undefined) || overlap(edits as Edit[])) return undefined;
  return { title: { en: 'Print less of each of these values', 'zh-CN': '逐个减少这些值的输出' }, safety: 'review', edits: edits as Edit[] };
}

/** Whether a source is a part of the value that stands at `node`, not that value. */
export function isWhole(source: SourceHit, node: Node): boolean {
  return source.kind === PERSON_OBJECT || (source.inside && source.node !== node);
}

function overlap(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  return sorted.some(({ range }, index) => range.start < (sorted[index - 1]?.range.end ?? 0));
}

/** The object inside `JSON.stringify(…)`: a repair belongs there. */
function insideSerializer(node: Node): Node {
  const argument = node.type === 'CallExpression' && lastName(node.callee) === 'stringify' ? node.arguments[0] : undefined;
  return argument && argument.type !== 'SpreadElement' ? unwrap(argument) : node;
}

/** `{ ...form, phone: maskPhone(form.phone) }` where the value is surely a record and every personal field is its own. */
function spreadFix(facts: Facts, { node, form, sources }: Whole, target: SinkTarget): Fix | undefined {
  const copied = copiedRecord(facts, node) ?? (node.type === 'Identifier' && form.form === 'record' ? node : undefined);
  const fields = copied && fieldsToMask(facts, copied, sources);
  if (!copied || !fields) return undefined;
  const text = textOf(facts.file.text, copied);
  const dot = formOf(copied, facts.bindings).isPresent ? '.' : '?.';
  const imports = new Map<string, Edit>();
  const masked = [...fields].map(([field, kind]) => {
    const mask = maskFunctionOf(kind);
    const value = `${text}${dot}${field}`;
    if (READ_BACK.has(target) || (!mask && !SHOWN.has(target))) return `${field}: undefined`;
    const own = mask && projectMaskOf(facts, kind);
    for (const edit of own?.edits ?? []) imports.set(edit.text, edit);
    if (own) return `${field}: ${own.local}(${value})`;
    if (!mask || !facts.fixing.canImportMask) return `${field}: ${SHOWN.has(target) ? HIDDEN_TEXT : 'undefined'}`;
    const plan = planMaskImport(facts, mask.name);
    for (const edit of plan.edits) imports.set(edit.text, edit);
    return `${field}: ${plan.local}(${value})`;
  });
  const isLeftOut = masked.every((field) => field.endsWith(': undefined'));
  return {
    title: isLeftOut ? LEFT_OUT : { en: 'Mask the personal fields of the object', 'zh-CN': '对对象中的个人信息字段脱敏' },
    safety: 'review',
    edits: [...mergeInsertions([...imports.values()]), copied === node ? replaceExpression(node, `{ ...${text}, ${masked.join(', ')} }`) : withFields(node, masked)],
  };
}

/** `user` of `{ ...user, at: now }`, where it is surely a record and nothing follows that has fields of its own. */
function copiedRecord({ bindings }: Facts, node: Node): Node | undefined {
  const [first, ...others] = node.type === 'ObjectExpression' ? node.properties : [];
  if (first?.type !== 'SpreadElement' || first.argument.type !== 'Identifier' || others.some(({ type }) => type === 'SpreadElement')) return undefined;
  return formOf(first.argument, bindings).form === 'record' ? first.argument : undefined;
}

/** More fields at the end of an object that is written out: they win over those before them. */
function withFields(node: Node, fields: readonly string[]): Edit {
  const last = node.type === 'ObjectExpression' ? node.properties.at(-1) : undefined;
  const at = last?.range[1] ?? node.range[0];
  return { range: { start: at, end: at }, text: `, ${fields.join(', ')}` };
}

/**
 * `{ ...user, phone: undefined }` for what is kept: a field without a value is not stored. Only where code reads every
 * personal field of the value itself, so that it is a record and no list of them.
 */
function leaveOutFix(facts: Facts, { node, text, sources }: Whole): Fix | undefined {
  const read = fieldsRead(facts, node);
  const fields = [...new Set(sources.map(fieldOf))];
  if (sources.some(({ kind }) => kind === PERSON_OBJECT) || !fields.every((field) => isPlainName(field) && read.has(field))) return undefined;
  return { title: LEFT_OUT, safety: 'review', edits: [replaceExpression(node, `{ ...${text}, ${fields.map((field) => `${field}: undefined`).join(', ')} }`)] };
}

/** A few fields are what somebody thought of; more are the record again. */
const MAX_KEPT = 6;

/** `{ id: user.id, level: user.level }`: of what is kept only the fields that code reads and that are nobody's. */
function pickFix(facts: Facts, { node, text }: Whole): Fix | undefined {
  const { vocabulary } = facts.flow;
  const kept = [...fieldsRead(facts, node)].filter((field) => isPlainName(field) && vocabulary.match(field) === undefined && vocabulary.personObject(field) === undefined && !CONTENT.test(field));
  // The state of a page is read by its markup too.
  if (!isRepeatable(node) || lastName(node) === 'data' || kept.length === 0 || kept.length > MAX_KEPT) return undefined;
  const listed = kept.map((field) => `${field}: ${text}.${field}`).join(', ');
  const names = kept.slice(0, 3).join(', ');
  return { title: { en: `Keep only ${names}${kept.length > 3 ? ', …' : ''}`, 'zh-CN': `只保留 ${names}${kept.length > 3 ? ' 等' : ''}` }, safety: 'review', edits: [replaceExpression(node, `{ ${listed} }`)] };
}

/** Fields that hold the record once more, or belong to a list. */
const CONTENT = /^(?:data|value|result|body|detail|info|payload|list|rows|length|user|current)$|(?:Info|Data|List)$/;

const LEFT_OUT: Text = { en: 'Leave the personal fields out', 'zh-CN': '去掉个人信息字段' };

/** Personal fields of a record with their kinds, those of its declared type too; undefined when one is not its own. */
function fieldsToMask(facts: Facts, node: Node, sources: readonly SourceHit[]): ReadonlyMap<string, KindId> | undefined {
  if (sources.some((source) => source.kind === PERSON_OBJECT || source.evidence === 'api' || !isOwnField(source))) return undefined;
  const { shape } = typedExpression(facts.flow, node);
  const declared = shape ? sourcesOfShape(facts.flow, shape).filter(({ kind }) => kind !== PERSON_OBJECT) : [];
  if (declared.some((source) => !isOwnField(source))) return undefined;
  return new Map([...sources, ...declared].map((source) => [fieldOf(source), source.kind]));
}

/** A field that stands directly in the object: its name is a plain identifier declared in a literal or a type. */
function isOwnField(source: SourceHit): boolean {
  if (source.path && source.path.length !== 1) return false;
  return isPlainName(fieldOf(source)) && (source.evidence === 'type' || source.path !== undefined || source.node.parent?.type === 'Property');
}

function fieldOf({ path, name }: SourceHit): string {
  return path?.[0] ?? name;
}

function isPlainName(name: string): boolean {
  return /^[a-z_$][\w$]*$/i.test(name);
}

/** `maskFields(list, { phone: 'mobile-phone' })`: right for records, lists, maps and sets, at every depth. */
function maskFieldsFix(facts: Facts, { node, text, sources }: Whole, target: SinkTarget): Fix | undefined {
  const names = sources.map(({ path, name }) => path?.at(-1) ?? name);
  if (!facts.fixing.canImportMask || sources.some(({ kind }) => kind === PERSON_OBJECT) || !names.every(isPlainName)) return undefined;
  // A field whose name says nothing, such as `text`, holds more than the value that was put into it.
  if (sources.some(({ evidence }, index) => evidence === 'name' && facts.vocabulary.match(names[index] ?? '') === undefined)) return undefined;
  // What is kept is read again: stars in it are worth nothing to the program.
  if (READ_BACK.has(target) || (!SHOWN.has(target) && sources.some(({ kind }) => !maskFunctionOf(kind)))) return undefined;
  const plan = planMaskImport(facts, 'maskFields', MASK_PACKAGE);
  const fields = new Map(sources.map(({ kind }, index) => [names[index], kindOfField(facts, names[index] ?? '', kind)]));
  const listed = [...fields].map(([name, kind]) => `${name}: '${kind}'`).join(', ');
  return {
    title: { en: 'Mask these fields at every depth with maskFields()', 'zh-CN': '用 maskFields() 对各层中的这些字段脱敏' },
    safety: 'review',
    edits: [...plan.edits, replaceExpression(node, `${plan.local}(${text}, { ${listed} })`)],
  };
}

/** A field that is known by its place is masked as what its name says, where that can be masked: the `name` beside an address is a person's. */
function kindOfField({ vocabulary }: Facts, name: string, kind: KindId): KindId {
  const named = vocabulary.match(name)?.kind.id;
  return named !== undefined && maskFunctionOf(named) ? named : kind;
}

const LISTS = /(?:s|List|Array|Arr)$/;
const ANSWERS = /^(?:res|result|results|resp|response|data|ret|body|payload|rows|params|options|query|form|formData)$|(?:Res|Result|Response|Form|Params|Data)$/;

/** The number of entries, an id, or the names of the fields: what the form of the value has. */
function reducedFix(facts: Facts, { node, text, form }: Whole): Fix | undefined {
  if (!isRepeatable(node) && !(node.type === 'CallExpression' && form.form === 'unknown' && !hasEffects(node))) return undefined;
  const dot = form.isPresent ? '.' : '?.';
  const orEmpty = form.isPresent ? '' : ' ?? {}';
  switch (form.form) {
    case 'list':
      return countFix(node, `${text}${dot}length`);
    case 'map':
    case 'set':
      return countFix(node, `${text}${dot}size`);
    case 'dictionary':
      return countFix(node, `Object.keys(${text}${orEmpty}).length`);
    default: {
      if (form.fields ? form.fields.has('id') : fieldsRead(facts, node).has('id')) return idFix(node, `${text}${dot}id`);
      const name = lastName(node) ?? '';
      // The compiler knows whether it is a list; the keys of either are as many as its entries.
      if (form.form === 'unknown' && LISTS.test(name) && !ANSWERS.test(name)) return countFix(node, isTyped(facts.file.path, facts.file.text) ? `Object.keys(${text}${orEmpty}).length` : `${text}${dot}length`);
      return { title: { en: 'Keep only the names of the fields', 'zh-CN': '只保留字段名' }, safety: 'review', edits: [replaceExpression(node, `Object.keys(${text}${orEmpty})`)] };
    }
  }
}

function countFix(node: Node, text: string): Fix {
  return { title: { en: 'Keep only the number of entries', 'zh-CN': '只保留条目数量' }, safety: 'review', edits: [replaceExpression(node, text)] };
}

function idFix(node: Node, text: string): Fix {
  return { title: { en: 'Keep only the internal id', 'zh-CN': '只保留内部 ID' }, safety: 'review', edits: [replaceExpression(node, text)] };
}

/** Whether a compiler would object to a property that the type has not. */
function isTyped(path: string, text: string): boolean {
  return /\.[cm]?tsx?$/.test(path) || (path.endsWith('.vue') && /<script[^<>]*\slang=["']tsx?["']/.test(text));
}
