/** Models of a Prisma schema: the names and types of the columns of their rows. https://www.prisma.io/docs/orm/reference/prisma-schema-reference */
import type { Range } from '../types.ts';

/** `model`s and `view`s are tables, a `type` is a record inside of one, an `enum` a choice. */
export type BlockKind = 'model' | 'view' | 'type' | 'enum';

export interface PrismaField {
  readonly name: string;
  /** Name of its type, without `?` and `[]`. */
  readonly type: string;
  /** Place of its name, in UTF-16 units of the text. */
  readonly range: Range;
}

export interface PrismaBlock {
  readonly kind: BlockKind;
  readonly name: string;
  readonly range: Range;
  /** In the order of the text; those of an `enum` are left out. */
  readonly fields: readonly PrismaField[];
}

/** Whether a file is a Prisma schema, which stands for the client that is generated from it. */
export function isPrismaSchema(path: string): boolean {
  return path.endsWith('.prisma');
}

const BEGINNING = /^[ \t]*(model|view|type|enum)[ \t]+(\w+)[ \t]*\{/gm;
const FIELD = /^[ \t]*([A-Z]\w*)[ \t]+([A-Z]\w*)/gim;

/** The blocks of a schema; what is no block of records is passed over, and a text that breaks off gives what stands before. */
export function prismaModels(text: string): PrismaBlock[] {
  return [...text.matchAll(BEGINNING)].map((found): PrismaBlock => {
    const [beginning, kind = '', name = ''] = found;
    const start = found.index + beginning.lastIndexOf(name);
    const body = found.index + beginning.length;
    const end = endOfBlock(text, body);
    const fields = kind === 'enum' ? [] : fieldsBetween(text, body, end);
    return { kind: kind as BlockKind, name, range: { start, end: start + name.length }, fields };
  });
}

/** The brace that closes a block stands alone on its line; braces of default values stand behind other text. */
function endOfBlock(text: string, from: number): number {
  const closing = /^[ \t]*\}/gm;
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}

function fieldsBetween(text: string, from: number, to: number): PrismaField[] {
  return [...text.slice(from, to).matchAll(FIELD)].map((found): PrismaField => {
    const [written, name = '', type = ''] = found;
    const start = from + found.index + written.indexOf(name);
    return { name, type, range: { start, end: start + name.length } };
  });
}

/** The folder that a schema's generator writes the client to, relative to the schema; undefined where it has its usual place. */
export function prismaOutput(text: string): string | undefined {
  const generator = /^[ \t]*generator[ \t]+\w+[ \t]*\{([^}]*)\}/m.exec(text)?.[1] ?? '';
  return /^[ \t]*output[ \t]*=[ \t]*"([^"\r\n]+)"/m.exec(generator)?.[1];
}
