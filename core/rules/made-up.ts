/**
 * Values that the program makes up: `test${Date.now()}@…`, `faker.person.fullName()`, a field of a record that it fills with constants.
 * They are no personal data; a secret that is made up is still a secret.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { MADE_BY_CHANCE, MAKERS, NAMED_MAKERS, RECORD_MAKERS, REFORMS } from '../catalog/call-words/chance.ts';
import { CREDENTIALS_OF_PERSONS } from '../catalog/kind-groups.ts';
import { kindById } from '../catalog/kinds.ts';
import { madeUpWords } from '../catalog/words/sample-words.ts';
import { CHANGES_NOTHING } from '../catalog/call-words/logging.ts';
import { Memo } from '../memo.ts';
import type { Facts } from '../sources/file/facts.ts';
import type { Bindings, Variable } from '../sources/file/bindings.ts';
import { constantValue } from '../sources/file/initial-values.ts';
import { originOf } from '../sources/file/origin.ts';
import { argumentsOf, elementsOf } from '../sources/file/written-values.ts';
import type { SinkUse } from '../sinks/use.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { localFunction } from '../sources/file/functions.ts';
import { looksLikeData } from '../sources/names/names.ts';
import { splitWords } from '../sources/names/words.ts';
import { propertyValue } from '../sources/state/state-options.ts';
import { lastName, memberName, staticText, unwrap, walk } from '../syntax/tree.ts';
import type { Node } from '../types.ts';

/** Hand-written expressions are shorter. */
const MAX_DEPTH = 8;

/** What an expression is made of: constants alone, chance and constants, or anything else. */
type Making = 'constant' | 'chance' | 'other';

/** Whether the value of a source is made by chance, from the clock or by a package that generates values. */
export function isMadeUp({ bindings }: Facts, { kind, node }: SourceHit): boolean {
  if (constantFields.of(node, () => isConstantField(node, bindings))) return true;
  if (kindById(kind)?.category === 'credential') return false;
  return made.of(node, () => making(node, bindings, 0) === 'chance' || isWrittenOut(node, bindings) || isOfSamples(node, bindings));
}

/** Whether a QR code is given a key that is drawn for it there, which is what such a code is to have in it. A password is somebody's to type in. */
export function isDrawnForCode({ bindings }: Facts, { sink }: SinkUse, { kind, node }: SourceHit): boolean {
  return sink.id === QR_CODE && !CREDENTIALS_OF_PERSONS.has(kind) && making(node, bindings, 0) === 'chance';
}

const QR_CODE = 'qr-codes';

/** `<Guests guests={mockGuests} onPick={(guest) => console.log(guest)} />`: a component calls back with what it was given, by a name of samples or written out. */
function isOfSamples(node: Node, bindings: Bindings): boolean {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? (bindings.resolve(bare) ?? bindings.declared(bare)) : undefined;
  const [definition] = variable?.defs ?? [];
  const fn = definition?.type === 'Parameter' ? (definition.node as Node) : undefined;
  const attribute = fn?.parent?.type === 'JSXExpressionContainer' ? fn.parent.parent : undefined;
  if (attribute?.type !== 'JSXAttribute' || attribute.parent.type !== 'JSXOpeningElement') return false;
  return attribute.parent.attributes.some((other) => {
    const given = other.type === 'JSXAttribute' && other.value?.type === 'JSXExpressionContainer' ? other.value.expression : undefined;
    if (given?.type === 'ArrayExpression')
      return given.elements.length > 0 && given.elements.every((element) => element?.type === 'ObjectExpression');
    return given?.type === 'Identifier' && madeUpWords.has(splitWords(given.name)[0] ?? '');
  });
}

const constantFields = new Memo<Node, boolean>();
const made = new Memo<Node, boolean>();
const filled = new Memo<Variable, boolean>();
const neverFilled = new Memo<Variable, boolean>();

/**
 * `patient.firstName` after `const patient = new Patient({ firstName: 'Test' })`, and the same field of each element of a written-out
 * list. The value is the constant as long as nothing writes to the variable.
 */
function isWrittenOut(node: Node, bindings: Bindings): boolean {
  const path: string[] = [];
  let root = unwrap(node);
  for (; root.type === 'MemberExpression'; root = unwrap(root.object)) path.unshift(memberName(root) ?? '');
  const variable = root.type === 'Identifier' ? bindings.resolve(root) : undefined;
  if (!variable || isFilledSomewhere(variable)) return false;
  const elements = elementsOf(variable, bindings) ?? passedElements(variable, bindings);
  if (path.length === 0) return elements !== undefined && elements.length > 0 && elements.every((element) => isWrittenText(element));
  const given = constantValue(root, bindings);
  const records = elements?.map(asRecord) ?? [given.type === 'ObjectExpression' && isNeverFilled(variable) ? given : fieldsGiven(given)];
  return records.length > 0 && records.every((record) => record !== undefined && isConstantAt(record, path, bindings));
}

function asRecord(node: Node | null): TSESTree.ObjectExpression | undefined {
  return node?.type === 'ObjectExpression' ? node : undefined;
}

/** A text of a list; what looks like somebody's mailbox or number is that wherever it is written. */
function isWrittenText(node: Node | null): boolean {
  const text = (node && staticText(node)) ?? '';
  return text !== '' && !looksLikeData(text, false);
}

/** A field of `const GUEST = { email: 'guest@example.com' }`, which nothing writes to: the literal is reported where it stands. A form starts with such values and is filled. */
function isConstantField({ parent: field }: Node, bindings: Bindings): boolean {
  if (field?.type !== 'Property' || field.parent.type !== 'ObjectExpression' || (staticText(field.value) ?? '') === '') return false;
  const literal: Node = field.parent;
  const holder = literal.parent?.type === 'TSAsExpression' ? literal.parent.parent : literal.parent;
  if (holder?.type !== 'VariableDeclarator' || holder.parent.kind !== 'const' || holder.id.type !== 'Identifier') return false;
  const variable = bindings.declared(holder.id);
  return variable !== undefined && isNeverFilled(variable);
}

function isNeverFilled(variable: Variable): boolean {
  return neverFilled.of(variable, () =>
    variable.references.every((reference) => reference.init === true || isOnlyRead(reference.identifier as Node)),
  );
}

/**
 * Whether a use only reads a record: copies it, passes it to a call that changes nothing, or reads one of its fields. A component that
 * receives the record may fill it.
 */
function isOnlyRead(identifier: Node): boolean {
  const { parent } = identifier;
  if (parent?.type === 'SpreadElement' || parent?.type === 'ExportSpecifier') return true;
  if (parent?.type === 'MemberExpression') return parent.object === identifier && !isFilled(identifier);
  return (
    parent?.type === 'CallExpression' &&
    parent.callee !== identifier &&
    !isFilled(identifier) &&
    CHANGES_NOTHING.has(lastName(parent.callee) ?? '')
  );
}

function isConstantAt(record: TSESTree.ObjectExpression, path: readonly string[], bindings: Bindings): boolean {
  const [name = '', ...rest] = path;
  const given = propertyValue(record, name);
  if (given?.type === 'ObjectExpression' && rest.length > 0) return isConstantAt(given, rest, bindings);
  return given !== undefined && rest.length === 0 && making(given, bindings, 0) !== 'other' && staticText(given) !== '';
}

/** The same of a parameter of a function of this file, where each call of it passes such an element: `for (const user of USERS) await create(user)`. */
function passedElements(variable: Variable, bindings: Bindings): readonly (Node | null)[] | undefined {
  const lists = argumentsOf(variable, bindings)?.map((argument) => {
    const passed = argument.type === 'Identifier' ? bindings.resolve(argument) : undefined;
    return passed && elementsOf(passed, bindings);
  });
  return lists === undefined || lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
}

/** The literal that a record is made of: `new User({ … })`, `await User.create({ … })`, `await db.user.create({ data: { … } })`. */
function fieldsGiven(node: Node): TSESTree.ObjectExpression | undefined {
  const call = node.type === 'AwaitExpression' ? unwrap(node.argument) : node;
  if (call.type !== 'NewExpression' && !(call.type === 'CallExpression' && RECORD_MAKERS.has(lastName(call.callee) ?? '')))
    return undefined;
  const [given] = call.arguments;
  if (given?.type !== 'ObjectExpression') return undefined;
  const data = propertyValue(given, 'data');
  return data?.type === 'ObjectExpression' ? data : given;
}

/** Whether any use of a variable fills what it holds: looked for once, however many sinks it is given to. */
function isFilledSomewhere(variable: Variable): boolean {
  return filled.of(variable, () => variable.references.some(({ identifier }) => isFilled(identifier as Node)));
}

/** `user.phone = …`, `Object.assign(user, …)` */
function isFilled(identifier: Node): boolean {
  const { parent } = identifier;
  if (parent?.type === 'CallExpression') return lastName(parent.callee) === 'assign' && parent.arguments[0] === identifier;
  return parent?.type === 'MemberExpression' && parent.parent.type === 'AssignmentExpression' && parent.parent.left === parent;
}

function making(node: Node, bindings: Bindings, depth: number): Making {
  if (depth > MAX_DEPTH) return 'other';
  const bare = constantValue(node, bindings);
  switch (bare.type) {
    case 'Literal':
      return 'constant';
    case 'TemplateLiteral':
      return together(bare.expressions, bindings, depth);
    case 'BinaryExpression':
      return together([bare.left as Node, bare.right], bindings, depth);
    case 'NewExpression':
      return lastName(bare.callee) === 'Date' && bare.arguments.length === 0 ? 'chance' : 'other';
    case 'CallExpression':
      return isChance(bare.callee, bindings) || isMaker(bare, bindings) ? 'chance' : reformed(bare, bindings, depth);
    // `randomUUID().split('-')[4]`
    case 'MemberExpression':
      return bare.computed && bare.property.type === 'Literal' ? making(bare.object, bindings, depth + 1) : 'other';
    default:
      return 'other';
  }
}

function together(parts: readonly Node[], bindings: Bindings, depth: number): Making {
  const all = parts.map((part) => making(part, bindings, depth + 1));
  if (all.includes('other')) return 'other';
  return all.includes('chance') ? 'chance' : 'constant';
}

function isChance(callee: Node, bindings: Bindings): boolean {
  const origin = originOf(callee, bindings);
  if (origin?.type === 'global') return MADE_BY_CHANCE.has(origin.name);
  if (origin?.type !== 'module') return false;
  return (
    MAKERS.has(origin.module) ||
    MAKERS.has(`${origin.module}.${origin.exported ?? ''}`) ||
    MAKERS.has(`${origin.module}.${origin.member ?? ''}`)
  );
}

/** `uuid(8)`: a function of this file that is named for what it makes up, and is given constants alone. */
function isMaker({ callee, arguments: given }: TSESTree.CallExpression, bindings: Bindings): boolean {
  const fn = splitWords(lastName(callee) ?? '').some((word) => NAMED_MAKERS.has(word)) ? localFunction(callee, bindings) : undefined;
  if (!fn || given.some((argument) => argument.type !== 'Literal')) return false;
  let isByChance = false;
  walk(fn, (part) => {
    if (part.type === 'CallExpression' && isChance(part.callee, bindings)) isByChance = true;
  });
  return isByChance;
}

/** `Math.floor(Math.random() * 10)`, `id.toString(36).slice(2)`. */
function reformed({ callee, arguments: given }: Extract<Node, { type: 'CallExpression' }>, bindings: Bindings, depth: number): Making {
  const called = unwrap(callee);
  if (!REFORMS.has(lastName(called) ?? '')) return 'other';
  const receiver = called.type === 'MemberExpression' && lastName(called.object) !== 'Math' ? [called.object] : [];
  return together([...receiver, ...given], bindings, depth);
}
