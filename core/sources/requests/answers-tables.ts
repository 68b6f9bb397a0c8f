/** Reads of tables through models, repositories, query builders and collections. */
import type { TSESTree } from '@typescript-eslint/types';
import { answers } from '../../catalog/answers/index.ts';
import { tableSuffixes } from '../../catalog/words/request-words.ts';
import { TABLE_TYPES } from '../../catalog/type-names/wrappers.ts';
import { builderMethods } from '../../catalog/call-words/query-builders.ts';
import { AGGREGATES, COUNTS_ANY_ROWS, COUNTS_ROWS, GIVES_CHANGED_ROW } from '../../catalog/call-words/databases.ts';
import type { Node } from '../../types.ts';
import { fieldDefinitions } from '../file/class-fields.ts';
import { propertyValue } from '../state/state-options.ts';
import { constantValue, initialValue } from '../file/initial-values.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { splitWords } from '../names/words.ts';
import { projectionFlags } from '../projection-flags.ts';
import { collectionOf, firstTable, isPathCall } from './collection-paths.ts';
import { SILENT, type Value } from '../flow/value.ts';
import { columnsValue, namesIn, personTable, rowsValue } from './answers-columns.ts';
import type { FlowContext } from '../flow/context.ts';
import { chosenElsewhere, isBuilder, methodOf } from './builders.ts';
import { joinedTable, type Link } from './joined-tables.ts';

const reads = answers.flatMap((answer) => answer.reads ?? []).filter((read) => read.table !== 'query');
const of = (table: string) => reads.filter((read) => read.table === table);
const modelMethods = new Set(of('receiver').flatMap((read) => read.methods));
const owners = new Set(of('receiver').flatMap((read) => read.owners ?? []));
const tableCalls = new Set(of('call').flatMap((read) => read.names ?? []));
const tableMethods = new Set(of('call').flatMap((read) => read.methods));
const argumentReads = new Map<string, Set<string>>();
for (const read of of('argument')) {
  for (const method of read.methods) argumentReads.set(method, new Set([...(argumentReads.get(method) ?? []), ...(read.names ?? [])]));
}
const limits = new Set(reads.flatMap((read) => read.limits ?? []));
const limitOptions = reads.flatMap((read) => read.limitOptions ?? []);

/** Methods after which a chain is still about the same rows. */
const PASSING = new Set([
  ...limits,
  ...tableMethods,
  'populate',
  'sort',
  'skip',
  'offset',
  'take',
  'addOrderBy',
  'groupBy',
  'orWhere',
  'leftJoin',
  'leftJoinAndSelect',
  'innerJoin',
  'innerJoinAndSelect',
  'join',
  'addSelect',
  'lean',
  'exec',
  'toArray',
  'getMany',
  'getRawOne',
  'getRawMany',
  'getManyAndCount',
  'in',
  'neq',
  'match',
  'range',
  'setParameters',
  'setParameter',
  'cache',
  'session',
  'collation',
  'findOne',
  'equalTo',
  'include',
  'end',
  'toPromise',
  'next',
  'from',
]);
const MAX_CHAIN = 16;
/** Methods that add columns to those that are read anyway. */
const ADDS: ReadonlySet<string> = new Set(builderMethods.adds);
const NOTHING: ReadonlySet<string> = new Set();

/** What a read of a table about persons gives; undefined when the call is none. */
export function tableRows(context: FlowContext, node: TSESTree.CallExpression): Value | undefined {
  const method = methodOf(node);
  if (
    method === 'aggregate' &&
    node.arguments.some((argument) => holdsKey(argument, GROUPS, 0)) &&
    node.arguments.some((argument) => holdsKey(argument, AGGREGATES, 0))
  )
    return groupedRows(context, node);
  if (method === undefined) return readFunction(context, node);
  if (COUNTS_ANY_ROWS.test(method)) return SILENT;
  if (!(modelMethods.has(method) || PASSING.has(method) || COUNTS_ROWS.has(method) || argumentReads.has(method))) return undefined;
  const { root, links: after } = chainOf(context, node);
  if (after.some((link) => COUNTS_ANY_ROWS.test(link.method))) return SILENT;
  const links = [...chosenBefore(root), ...after];
  const name = tableOf(context, root, after) ?? declaredTable(root, after);
  const table = name === undefined ? undefined : (personTable(context, name) ?? joinedTable(context, links));
  if (name === undefined || (!table && links.some(isDone))) return undefined;
  const chosen = [...links, ...chosenElsewhere(context, node)];
  if (!table) return pickedRows(context, node, name, selected(context, chosen, ADDS));
  return links.some(isDone) ? SILENT : rowsValue(context, node, table, selected(context, chosen, chosen.some(chooses) ? ADDS : NOTHING));
}

/** Whether a call returns only a count of rows; `user.update({ where, data })` of Prisma returns the row. */
function isDone({ method, args: [options] }: Link): boolean {
  if (!COUNTS_ROWS.has(method)) return false;
  return !(GIVES_CHANGED_ROW.has(method) && options?.type === 'ObjectExpression' && propertyValue(options, 'where') !== undefined);
}

/** Columns that are requested by name are evidence of what they hold in any table. */
function pickedRows(context: FlowContext, node: Node, name: string, columns: readonly string[] | undefined): Value | undefined {
  const value = columns && columnsValue(context, node, columns, undefined, name);
  return value && value.sources.length > 0 ? value : undefined;
}

/** Counts are harmless; what rows are grouped by comes back with them: `{ $group: { _id: '$mobile', n: { $sum: 1 } } }`. */
function groupedRows(context: FlowContext, node: TSESTree.CallExpression): Value {
  const fields = node.arguments.flatMap((argument) => groupedBy(argument, 0));
  const value = columnsValue(context, node, fields, undefined, 'aggregate');
  return value.silent ? SILENT : { ...value, sources: value.sources.map((source) => ({ ...source, path: ['_id'] })) };
}

function groupedBy(node: Node, depth: number): string[] {
  if (depth > MAX_DEPTH) return [];
  if (node.type === 'ArrayExpression') return node.elements.flatMap((element) => (element ? groupedBy(element, depth + 1) : []));
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((item): string[] => {
    if (item.type !== 'Property') return [];
    const text = keyName(item.key, item.computed) === '_id' ? staticText(item.value) : undefined;
    return text?.startsWith('$') ? [text.slice(1).split('.').at(-1) ?? ''] : groupedBy(item.value, depth + 1);
  });
}

const GROUPS = /^\$?group(?:By)?$|^_id$/;
const MAX_DEPTH = 6;

/** Whether a literal has a key somewhere: `$sum` in the stages of an aggregation shows that rows are counted. */
function holdsKey(node: Node, key: RegExp, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  if (node.type === 'ArrayExpression') return node.elements.some((element) => element !== null && holdsKey(element, key, depth + 1));
  if (node.type !== 'ObjectExpression') return false;
  return node.properties.some(
    (item) => item.type === 'Property' && (key.test(keyName(item.key, item.computed) ?? '') || holdsKey(item.value, key, depth + 1)),
  );
}

/** `getDoc(doc(db, 'users', id))`: the read is a function that is given the table. */
function readFunction(context: FlowContext, node: TSESTree.CallExpression): Value | undefined {
  const callee = unwrap(node.callee);
  const [first] = node.arguments;
  if (callee.type !== 'Identifier' || !first || !tableMethods.has(callee.name)) return undefined;
  const name = tableCallName(context, initialValue(first, context.bindings));
  const table = name === undefined ? undefined : personTable(context, name);
  return table && rowsValue(context, node, table, undefined);
}

/** The methods called one after another, the first one first, and what they start from. */
function chainOf(context: FlowContext, node: TSESTree.CallExpression): { root: Node; links: Link[] } {
  const links: Link[] = [];
  let current: Node = node;
  while (links.length < MAX_CHAIN) {
    if (current.type === 'Identifier') {
      const initial = initialValue(current, context.bindings);
      if (initial === current || (tableCallName(context, initial) === undefined && !isBuilder(initial))) break;
      current = initial;
    }
    const method = methodOf(current);
    if (current.type !== 'CallExpression' || method === undefined || tableCallName(context, current) !== undefined) break;
    links.unshift({ method, args: current.arguments });
    current = unwrap((unwrap(current.callee) as TSESTree.MemberExpression).object);
  }
  return { root: current, links };
}

/** `knex.select('phone').from('orders')`: the columns stand before the table. */
function chosenBefore(root: Node): Link[] {
  const callee = root.type === 'CallExpression' ? unwrap(root.callee) : undefined;
  const before = callee?.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const method = before && methodOf(before);
  return before?.type === 'CallExpression' && method !== undefined && limits.has(method) ? [{ method, args: before.arguments }] : [];
}

/** Table that `knex('users')`, `db.collection('users')`, `getRepository(User)` and `new Query('users')` start from. */
function tableCallName({ bindings }: FlowContext, node: Node): string | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  if (node.type === 'CallExpression' && isPathCall(node)) return collectionOf(node, bindings);
  const [first, second] = node.arguments;
  if (!first || !tableCalls.has(lastName(node.callee) ?? '')) return undefined;
  return tableName(first) ?? (second && staticText(second) !== undefined ? tableName(second) : undefined);
}

function tableOf(context: FlowContext, root: Node, links: readonly Link[]): string | undefined {
  const called = tableCallName(context, root);
  if (called !== undefined) return called;
  const [first] = links;
  if (!first) return undefined;
  const [argument] = first.args;
  if ((modelMethods.has(first.method) || COUNTS_ROWS.has(first.method)) && isModel(root) && !isPredicate(argument)) return lastName(root);
  const owner = splitWords(lastName(root) ?? '').at(-1) ?? '';
  return argument && argumentReads.get(first.method)?.has(owner) ? tableName(argument) : undefined;
}

/** `this.repo.find()` where the class declares `repo: Repository<User>`. */
function declaredTable(root: Node, [first]: readonly Link[]): string | undefined {
  if (
    !first ||
    !(modelMethods.has(first.method) || COUNTS_ROWS.has(first.method)) ||
    root.type !== 'MemberExpression' ||
    root.object.type !== 'ThisExpression'
  )
    return undefined;
  const name = memberName(root);
  for (const { declared } of name === undefined ? [] : fieldDefinitions(root, name)) {
    const type = (declared as { typeAnnotation?: TSESTree.TSTypeAnnotation } | undefined)?.typeAnnotation?.typeAnnotation;
    const row =
      type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && TABLE_TYPES.has(type.typeName.name)
        ? type.typeArguments?.params[0]
        : undefined;
    if (row?.type === 'TSTypeReference' && row.typeName.type === 'Identifier') return row.typeName.name;
  }
  return undefined;
}

/** `users.find((user) => …)` looks through a list. */
function isPredicate(node: Node | undefined): boolean {
  return isFunction(node) && !/^_?err/i.test(lastName(node.params[0] ?? node) ?? '');
}

/** `User`, `userModel`, `this.userRepository`, `ctx.model.user`, `prisma.user`. */
function isModel(root: Node): boolean {
  const name = lastName(root);
  if (name === undefined || (root.type !== 'Identifier' && root.type !== 'MemberExpression')) return false;
  if (/^[A-Z]/.test(name) || tableSuffixes.includes(splitWords(name).at(-1) ?? '')) return true;
  return root.type === 'MemberExpression' && owners.has(lastName(root.object) ?? '');
}

function tableName(node: Node): string | undefined {
  const bare = unwrap(node);
  const text = staticText(bare);
  if (text !== undefined) return firstTable(text);
  return bare.type === 'Identifier' && /^[A-Z]/.test(bare.name) ? bare.name : undefined;
}

/** `{ where, columns: ['id'] }` beside a table's name. */
function isOptions(argument: Node): boolean {
  return argument.type === 'ObjectExpression' && ['where', ...limitOptions].some((name) => propertyValue(argument, name));
}

function chooses({ method, args }: Link): boolean {
  return limits.has(method) && !args.some(isOptions);
}

/** The only columns that a chain selects, there or through a constant; undefined when it selects all. */
function selected({ bindings }: FlowContext, links: readonly Link[], adds: ReadonlySet<string>): string[] | undefined {
  const given = links.flatMap((link): Node[] => {
    const { method, args } = link;
    if (chooses(link) || adds.has(method)) return [...args];
    if (method === 'first') return args.filter((argument) => staticText(argument) !== undefined);
    const options = args.flatMap((argument) =>
      argument.type === 'ObjectExpression' ? limitOptions.flatMap((name) => propertyValue(argument, name) ?? []) : [],
    );
    const [, second] = args;
    const isProjection = second !== undefined && (staticText(second) !== undefined || projectionFlags(second).some(({ isKept }) => isKept));
    const projection = /^find(?:One|ById)?$/.test(method) && isProjection ? [second] : [];
    return [...options, ...projection];
  });
  return given.length > 0 ? namesIn(given.map((node) => constantValue(node, bindings))) : undefined;
}
