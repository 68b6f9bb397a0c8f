/** Rows as a query builder reads them: the columns that it selects, and rows of other tables only where it joins and selects them. */
import type { TSESTree } from '@typescript-eslint/types';
import { builderMethods } from '../../../catalog/call-words/query-builders.ts';
import { memberName, staticText, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import type { Bindings } from '../../file/bindings.ts';
import { textsOf } from '../../file/initial-values.ts';
import type { FlowContext } from '../../flow/context.ts';
import { once, picked, type Field, type Shape } from '../shape.ts';
import { withNamesOf } from './selected-names.ts';

const SELECTS: ReadonlySet<string> = new Set(builderMethods.selects);
const JOINS_WITH_ROWS: ReadonlySet<string> = new Set(builderMethods.joinsWithRows);
const JOINS: ReadonlySet<string> = new Set([...builderMethods.joins, ...builderMethods.joinsWithRows]);
const OTHERS: ReadonlySet<string> = new Set(builderMethods.others);
/** Depth to which joined rows inside joined rows are followed. */
const MAX_DEPTH = 4;

/** What the calls of a builder select. */
interface Query {
  /** Aliases and columns of aliases that are selected; undefined for everything of the first table. */
  selected: Set<string> | undefined;
  /** Aliases of joined rows by the path of the relation. */
  readonly aliases: Map<string, string>;
}

/** The shape of the rows of `repository.createQueryBuilder('alias')`; the whole shape where its calls do not show what is read. */
export function builtRows(context: FlowContext, call: TSESTree.CallExpression, shape: Shape | undefined): Shape | undefined {
  const alias = call.arguments[0] && staticText(call.arguments[0]);
  if (!shape || alias === undefined) return shape;
  const query: Query = { selected: undefined, aliases: new Map() };
  const calls = callsOn(call, context.bindings);
  return calls?.every((each) => isTold(query, each, alias, context.bindings))
    ? withNamesOf(context, shape, rowsOf(query, alias, shape, { call, depth: 0 }))
    : shape;
}

/** The calls of methods of a builder, in one chain or through the name that it has; undefined when it goes elsewhere. */
function callsOn(call: TSESTree.CallExpression, bindings: Bindings): TSESTree.CallExpression[] | undefined {
  const found = chainFrom(call);
  const last = found.at(-1) ?? call;
  const declarator = last.parent;
  if (declarator.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return found;
  for (const { identifier, init } of bindings.declared(declarator.id)?.references ?? []) {
    if (init) continue;
    const chain = chainFrom(identifier as Node);
    if (chain.length === 0) return undefined;
    found.push(...chain);
  }
  return found;
}

/** `builder.a().b()`: the calls of its methods, each on what the one before gives. */
function chainFrom(start: Node): TSESTree.CallExpression[] {
  const found: TSESTree.CallExpression[] = [];
  for (let current = start; ;) {
    const member = current.parent;
    const call = member?.type === 'MemberExpression' && member.object === current ? member.parent : undefined;
    if (call?.type !== 'CallExpression' || call.callee !== member) return found;
    found.push(call);
    current = call;
  }
}

/** Adds what one call selects; false when it cannot be known. */
function isTold(query: Query, { callee, arguments: [first, second] }: TSESTree.CallExpression, alias: string, bindings: Bindings): boolean {
  const name = memberNameOf(callee);
  if (OTHERS.has(name)) return false;
  if (JOINS.has(name)) {
    const [path, joined] = [first && staticText(first), second && staticText(second)];
    if (path === undefined || joined === undefined) return false;
    query.aliases.set(path, joined);
    if (JOINS_WITH_ROWS.has(name)) (query.selected ??= new Set([alias])).add(joined);
    return true;
  }
  if (!SELECTS.has(name)) return true;
  const one = first && staticText(first);
  const texts = one === undefined ? first && textsOf(first, bindings) : [one];
  if (!texts) return false;
  // Joined rows stay selected, whichever call comes first.
  const joined = [...(query.selected ?? [])].filter((each) => each !== alias);
  query.selected = new Set([...(name === 'select' ? joined : (query.selected ?? [alias])), ...texts]);
  return true;
}

function memberNameOf(callee: Node): string {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' ? (memberName(bare) ?? '') : '';
}

/** Where rows are queried, and how many relations lead to them. */
interface Place {
  readonly call: Node;
  readonly depth: number;
}

/** The fields of the rows that an alias stands for. */
function rowsOf(query: Query, alias: string, shape: Shape, { call, depth }: Place): Shape {
  const { selected, aliases } = query;
  const columns = new Set([...(selected ?? [])].flatMap((text) => (text.startsWith(`${alias}.`) ? [text.slice(alias.length + 1)] : [])));
  const isWhole = selected === undefined ? depth === 0 : selected.has(alias);
  const own = isWhole ? shape : picked(shape, columns, call);
  const fields = new Map([...own.fields].filter(([, field]) => !field.isOnDemand));
  for (const [name, field] of shape.fields) {
    const joined = field.isOnDemand ? aliases.get(`${alias}.${name}`) : undefined;
    if (joined === undefined || depth >= MAX_DEPTH || !isSelected(query, joined)) continue;
    fields.set(
      name,
      ofRows(field, (whole) => rowsOf(query, joined, whole, { call, depth: depth + 1 })),
    );
  }
  return { ...own, fields };
}

function ofRows(field: Field, change: (shape: Shape) => Shape): Field {
  return {
    ...field,
    isOnDemand: false,
    type: once(() => {
      const whole = field.type();
      return whole && change(whole);
    }),
  };
}

function isSelected({ selected, aliases }: Query, alias: string): boolean {
  const texts = [...(selected ?? [])];
  if (texts.some((text) => text === alias || text.startsWith(`${alias}.`))) return true;
  return [...aliases].some(([path, joined]) => path.startsWith(`${alias}.`) && texts.includes(joined));
}
