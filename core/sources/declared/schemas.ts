/** Objects that describe others at run time (zod, Joi, mongoose …) as types of the values they let pass. */
import type { TSESTree } from '@typescript-eslint/types';
import { READS_RECORDS } from '../../catalog/call-words/result-types.ts';
import { schemaLibraries } from '../../catalog/schemas/index.ts';
import type { SchemaLibrary } from '../../catalog/define.ts';
import type { Node } from '../../types.ts';
import { TabledQuery } from '../flow/tabled-query.ts';
import type { FlowContext } from '../flow/context.ts';
import { functionIn, returnedExpressions } from '../file/functions.ts';
import { initialValue } from '../file/initial-values.ts';
import { isNamedModule, originOf } from '../file/origin.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { propertyValue } from '../state/state-options.ts';
import { kindOfComments } from '../documented/comments.ts';
import { entryOf } from './entry.ts';
import { exportedTypes } from './imported.ts';
import { shapeFrom } from './summary.ts';
import {
  behind,
  constructorShape,
  isSameShape,
  merged,
  objectShape,
  omitted,
  once,
  picked,
  valuesShape,
  type Field,
  type Shape,
  type DeclaredKind,
} from './shape.ts';
import { mayHoldAnyKind, kindOfArguments, kindOfChecks, kindOfColumn, kindBesideSiblings } from './declared-kinds.ts';

/** What an expression of a library describes. */
export interface Schema {
  readonly library: SchemaLibrary;
  /** Undefined for texts and what is not known. */
  readonly shape?: Shape;
  readonly told?: DeclaredKind;
}

const schemas = new TabledQuery<Node, Schema | undefined>(
  undefined,
  (one, other) => one?.library === other?.library && isSameShape(one?.shape, other?.shape),
);

/** Shape of the values that a schema lets pass; undefined when the expression is no schema, or one without evidence. */
export function shapeOfSchema(context: FlowContext, node: Node): Shape | undefined {
  return schemaOf(context, node)?.shape;
}

/** What `this` is in a function that runs for a record of a schema: `schema.pre('save', function () { … })`. */
export function hookedShape(context: FlowContext, fn: TSESTree.FunctionExpression): Shape | undefined {
  const call = fn.parent;
  if (call.type !== 'CallExpression' || call.arguments.at(-1) !== fn || call.callee.type !== 'MemberExpression') return undefined;
  const method = memberName(call.callee) ?? '';
  if (!OWNING.has(method)) return undefined;
  const event = call.arguments[0] && staticText(call.arguments[0]);
  const schema = event === undefined ? undefined : schemaOf(context, call.callee.object);
  return schema?.library.owners?.[method]?.includes(event ?? '') ? schema.shape : undefined;
}

const OWNING: ReadonlySet<string> = new Set(schemaLibraries.flatMap(({ owners }) => Object.keys(owners ?? {})));

const parses = new Set(schemaLibraries.flatMap((library) => library.parses ?? []));

/** What a call gives that checks a value against a schema: `schema.parse(body)`, `v.parse(schema, body)`. */
export function parsedBySchema(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  return behind(checkedBySchema(context, call), 'data', 'value', 'output');
}

/** The shape that a call expects of a value which it checks against a schema, whether or not the value has it. */
export function checkedBySchema(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  const name = lastName(call.callee) ?? '';
  if (!isParse(name)) return undefined;
  const callee = unwrap(call.callee);
  const schema = callee.type === 'MemberExpression' ? schemaOf(context, callee.object) : undefined;
  return [schema, ...call.arguments.map((argument) => (argument.type === 'SpreadElement' ? undefined : schemaOf(context, argument)))].find(
    (item) => item?.library.parses?.includes(name),
  )?.shape;
}

/** Methods that check a value against a schema. */
export const CHECKING_METHODS: readonly string[] = [...parses];

/** Whether calls of this name may check a value and give it back. */
export function isParse(name: string): boolean {
  return parses.has(name);
}

/** The type of a model that a call makes: `model('User', schema)`, `db.define('user', { … })`. */
export function modelOf(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  const name = lastName(call.callee) ?? '';
  for (const library of schemaLibraries) {
    const at = entryOf(library.models, name);
    const given = at === undefined ? undefined : call.arguments[at];
    if (!given || !isFrom(context, call.callee, library)) continue;
    return constructorShape(() => schemaOf(context, given)?.shape ?? described(context, given, library));
  }
  return undefined;
}

/** Fields that a class is given by a call: `User.init({ phone: DataTypes.STRING }, …)`. */
export function modelOfClass(context: FlowContext, declaration: TSESTree.ClassDeclaration | TSESTree.ClassExpression): Shape | undefined {
  if (!declaration.superClass) return undefined;
  for (const call of context.candidates.methodCalls.get('init') ?? []) {
    const callee = unwrap(call.callee);
    const owner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
    if (
      owner?.type !== 'Identifier' ||
      !context.bindings.resolve(owner)?.defs.some(({ node }) => node === declaration) ||
      !call.arguments[0]
    )
      continue;
    const library = schemaLibraries.find(({ models }) => models?.init === 0);
    if (library && isFrom(context, declaration.superClass, library)) return described(context, call.arguments[0], library);
  }
  return undefined;
}

/** Whether a method of a model gives its records. */
export function isRead(name: string): boolean {
  return reads.has(name);
}

const reads = new Set([...schemaLibraries.flatMap((library) => library.reads ?? []), ...READS_RECORDS]);

/** What an expression describes when it is a schema. */
export function schemaOf(context: FlowContext, node: Node): Schema | undefined {
  const bare = unwrap(node);
  return schemas.ask(context, bare, () => findSchema(context, bare));
}

function findSchema(context: FlowContext, node: Node): Schema | undefined {
  if (node.type === 'Identifier') {
    const value = initialValue(node, context.bindings);
    return (value === node ? undefined : schemaOf(context, value)) ?? importedSchema(context, node);
  }
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const name = lastName(node.callee) ?? '';
  const callee = unwrap(node.callee);
  const base = callee.type === 'MemberExpression' ? schemaOf(context, callee.object) : undefined;
  const library = base?.library ?? libraryOf(context, callee, name);
  return library && built(context, library, name, node.arguments, base);
}

function importedSchema(context: FlowContext, node: Node): Schema | undefined {
  const exported = exportedTypes(context, node)?.schema;
  const library = exported && schemaLibraries.find(({ id }) => id === exported.library);
  return library && { library, shape: exported?.shape && shapeFrom(exported.shape, node) };
}

const names = new Set(
  schemaLibraries.flatMap(({ objects, values, wrappers, checks, texts }) => [
    ...Object.keys(objects),
    ...Object.keys(values),
    ...(wrappers ?? []),
    ...Object.keys(checks ?? {}),
    ...(texts ?? []),
  ]),
);

function libraryOf(context: FlowContext, callee: Node, name: string): SchemaLibrary | undefined {
  return names.has(name) || /^[Ss]tring$|^text$|^(?:var)?char$/.test(name)
    ? schemaLibraries.find((library) => isFrom(context, callee, library))
    : undefined;
}

function isFrom(context: FlowContext, node: Node, library: SchemaLibrary): boolean {
  const origin = originOf(node, context.bindings);
  if (origin?.type === 'name') return library.injected !== undefined && isInjected(context, node, library.injected);
  return origin?.type === 'module' && library.modules.some((module) => isNamedModule(module, origin.module));
}

/** `sequelize.define` in a function that is given `sequelize`. */
function isInjected(context: FlowContext, node: Node, parameters: readonly string[]): boolean {
  const callee = unwrap(node);
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  if (object.type !== 'Identifier' || !parameters.includes(object.name)) return false;
  return String(context.bindings.resolve(object)?.defs[0]?.type) === 'Parameter';
}

/** What a function of a library makes of its arguments, or a method of the schema `base`. */
function built(context: FlowContext, library: SchemaLibrary, name: string, args: readonly Node[], base: Schema | undefined): Schema {
  const at = entryOf(library.objects, name);
  const given = at === undefined ? undefined : args[at];
  if (given) return { library, shape: merged([...(base?.shape ? [base.shape] : []), described(context, given, library)]) };
  const values = entryOf(library.values, name);
  // `z.string().or(z.literal(''))`: a field that may be left empty holds what the rest of its schema does.
  if (values === 'choice' && args[0] && staticText(args[0]) === '') return { library, told: base?.told };
  if (values) return { library, shape: valuesShape(values), told: base?.told };
  const kind = entryOf(library.checks, name);
  if (kind !== undefined) return { ...base, library, told: { kind, confidence: 'medium' } };
  if (library.texts?.includes(name))
    return { ...base, library, told: kindOfArguments(context, args, ['', 'description', 'title']) ?? base?.told };
  if ((name === 'pick' || name === 'omit') && base?.shape) return { library, shape: cut(base.shape, name, args) };
  if (library.wrappers?.includes(name)) return wrapped(context, library, args, base);
  const told = toldBy(context, library, args) ?? base?.told ?? kindOfChecks(context, name, args);
  return told || !base ? { ...base, library, told } : base;
}

/** The kind that options of a field describe in words, or name a column after. */
function toldBy(context: FlowContext, { options = [], columns = [] }: SchemaLibrary, args: readonly Node[]): DeclaredKind | undefined {
  return kindOfArguments(context, args, options) ?? kindOfColumn(context, args, columns);
}

function wrapped(context: FlowContext, library: SchemaLibrary, args: readonly Node[], base: Schema | undefined): Schema {
  const inner = args.flatMap((argument) => elementsOf(argument)).flatMap((element) => schemaOf(context, element) ?? []);
  const told = inner.find((schema) => schema.told)?.told ?? base?.told;
  const known = [...(base ? [base] : []), ...inner].flatMap((schema) => schema.shape ?? []);
  return { library, shape: merged(known), told };
}

/** Schemas among an argument: itself, the elements of a list, what a function returns. */
function elementsOf(node: Node): readonly Node[] {
  const bare = unwrap(node);
  if (isFunction(bare)) return returnedExpressions(bare);
  return bare.type === 'ArrayExpression' ? bare.elements.flatMap((element) => element ?? []) : [bare];
}

/** `pick({ phone: true })`, `omit(['phone'])`. */
function cut(shape: Shape, name: 'pick' | 'omit', args: readonly Node[]): Shape {
  const listed = args.flatMap((argument) =>
    argument.type === 'ObjectExpression'
      ? argument.properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : []))
      : elementsOf(argument).flatMap((element) => staticText(element) ?? []),
  );
  return name === 'omit' ? omitted(shape, new Set(listed)) : picked(shape, new Set(listed), args[0] as Node);
}

/** Fields listed by an object literal, directly, through a constant or as the result of a function. */
function described(context: FlowContext, node: Node, library: SchemaLibrary): Shape | undefined {
  const value = initialValue(node, context.bindings);
  const fn = functionIn(value);
  const object = fn ? returnedExpressions(fn).map(unwrap)[0] : value;
  if (object?.type !== 'ObjectExpression') return schemaOf(context, node)?.shape;
  const names = object.properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : []));
  const fields = object.properties.flatMap((item, index): Field[] => {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    if (item.type !== 'Property' || name === undefined) return [];
    const schema = once(() => fieldSchema(context, item.value, library));
    return [
      {
        name,
        node: item.key,
        type: () => schema()?.shape,
        told: once(() =>
          mayHoldAnyKind(context, name)
            ? (schema()?.told ?? kindOfComments(context, object.properties, index, object) ?? kindBesideSiblings(context, name, names))
            : undefined,
        ),
      },
    ];
  });
  return objectShape(
    fields.filter(({ node: key }) => !isUnselected(key.parent)),
    fields.length < object.properties.length,
  );
}

/** `{ type: String, select: false }`: mongoose reads the field only when it is requested by name. */
function isUnselected(property: Node | undefined): boolean {
  const select =
    property?.type === 'Property' && property.value.type === 'ObjectExpression' ? propertyValue(property.value, 'select') : undefined;
  return select?.type === 'Literal' && select.value === false;
}

/** What a constant lists for more than one field: `const party = { phone: String }` in `{ sender: party, receiver: [party] }`. */
function recordIn(context: FlowContext, node: Node): Node {
  const value = node.type === 'Identifier' ? initialValue(node, context.bindings) : node;
  return value.type === 'ObjectExpression' ? value : node;
}

/** `String`, `{ type: String, comment: '手机号' }`, `[{ phone: String }]`, `DataTypes.STRING(11)`, `z.string()`. */
function fieldSchema(context: FlowContext, node: Node, library: SchemaLibrary): Schema | undefined {
  const value = recordIn(context, unwrap(node));
  if (value.type === 'ArrayExpression') return value.elements[0] ? fieldSchema(context, value.elements[0], library) : undefined;
  if (value.type === 'ObjectExpression') {
    const type = propertyValue(value, 'type');
    if (!type) return { library, shape: described(context, value, library) };
    const told = toldBy(context, library, [value]);
    return { ...fieldSchema(context, type, library), library, told };
  }
  const schema = schemaOf(context, value);
  if (schema) return schema;
  const values = entryOf(library.values, lastName(value) ?? '');
  return values ? { library, shape: valuesShape(values) } : undefined;
}
