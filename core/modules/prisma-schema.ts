/**
 * What the client that Prisma generates from a schema exports: the types of its rows, and `PrismaClient`, whose members are its tables.
 * Other rows are read only where a query includes them. https://www.prisma.io/docs/orm/prisma-client/queries/relation-queries
 */
import type { Exported, ModuleSummary } from '../module-types.ts';
import type { ValueClass } from '../sources/declared/shape.ts';
import type { TypeSummary } from '../sources/declared/summary.ts';
import { prismaModels, type BlockKind, type PrismaBlock } from '../syntax/prisma-models.ts';

/** Text of one file of a schema. */
export interface SchemaText {
  readonly id: string;
  readonly text: string;
}

/** https://www.prisma.io/docs/orm/reference/prisma-schema-reference#model-field-scalar-types */
const SCALARS: ReadonlyMap<string, ValueClass> = new Map([
  ['String', 'text'],
  ['Int', 'number'],
  ['BigInt', 'number'],
  ['Float', 'number'],
  ['Decimal', 'number'],
  ['Boolean', 'flag'],
  ['DateTime', 'date'],
  ['Bytes', 'flag'],
]);
const TABLES: ReadonlySet<BlockKind | undefined> = new Set<BlockKind>(['model', 'view']);

/** The exports of the client of a schema that is written in these files; what several of them declare is that of the first. */
export function prismaExports(texts: readonly SchemaText[]): ModuleSummary['exports'] {
  const written = texts.flatMap(({ id, text }) => prismaModels(text).map((block) => ({ ...block, file: id })));
  const blocks = [...new Map(written.reverse().map((block) => [block.name, block])).values()];
  const kinds = new Map(blocks.map(({ name, kind }) => [name, kind]));
  const rows = new Map<string, TypeSummary>();
  const rowOf = ({ kind, fields, file }: PrismaBlock & { readonly file: string }): TypeSummary =>
    kind === 'enum'
      ? valuesOf('choice')
      : recordOf(
          fields.map(({ name, type, range }) => {
            const values = SCALARS.get(type);
            const isOther = values === undefined && TABLES.has(kinds.get(type));
            return {
              name,
              file,
              range,
              isRelation: isOther,
              isOnDemand: isOther,
              type: () => (values ? valuesOf(values) : rows.get(type)),
            };
          }),
        );
  for (const block of blocks) rows.set(block.name, rowOf(block));
  const tables = blocks.filter(({ kind }) => TABLES.has(kind));
  const client = recordOf(
    tables.map(({ name, file, range }) => ({ name: memberOf(name), file, range, type: () => constructorOf(rows.get(name)) })),
  );
  return new Map<string, Exported>([
    ...[...rows].map(([name, declared]): [string, Exported] => [name, exportedAs({ declared })]),
    ['PrismaClient', exportedAs({ declared: client, value: constructorOf(client) })],
    ['Prisma', { ...exportedAs({}), members: new Map([['TransactionClient', exportedAs({ declared: client })], ...inputsOf(rows)]) }],
  ]);
}

/** Types of what is written to a table: `Prisma.GuestCreateInput`. */
function inputsOf(rows: ReadonlyMap<string, TypeSummary>): [string, Exported][] {
  return [...rows].flatMap(([name, declared]) =>
    ['CreateInput', 'UncheckedCreateInput', 'UpdateInput'].map((end): [string, Exported] => [`${name}${end}`, exportedAs({ declared })]),
  );
}

function exportedAs(types: NonNullable<Exported['types']>): Exported {
  return { carries: [], members: new Map(), types };
}

/** `OrderItem` is `prisma.orderItem`. */
function memberOf(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function valuesOf(values: ValueClass): TypeSummary {
  return { values, fields: [], persons: [], isOpen: false };
}

function recordOf(fields: TypeSummary['fields']): TypeSummary {
  return { fields, persons: [], isOpen: false };
}

function constructorOf(instance: TypeSummary | undefined): TypeSummary {
  return { ...valuesOf('flag'), instance: () => instance };
}
