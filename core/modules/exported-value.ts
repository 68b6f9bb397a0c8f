/** What an exported expression carries as a value: sources, rows of a table, constant texts. */
import { constantsOf } from '../secrets/constants/constants.ts';
import { importedConstants } from '../secrets/constants/imported-constants.ts';
import type { FileFacts } from '../sources/file/collect.ts';
import { listedIn } from '../sources/file/initial-values.ts';
import { columnsOf } from '../sources/tables/table-rows.ts';
import { rangeOf } from '../syntax/tree.ts';
import type { ExportedConstant } from '../module-types.ts';
import type { Node } from '../types.ts';
import { carriedOf } from './carried.ts';
import { LazyExport } from './lazy-export.ts';

const MAX_LITERAL = 20_000;
/** Expressions that may be a constant text. */
const CONSTANT = new Set([
  'Literal',
  'TemplateLiteral',
  'BinaryExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'ArrayExpression',
  'CallExpression',
  'MemberExpression',
]);

const LISTS = new Set(['ArrayExpression', 'NewExpression', 'CallExpression']);

/** The value of an expression in a file, computed on demand. Long literals are data that no code names: regions, icons, translations. */
export function exportedValue(facts: FileFacts, file: string, node: Node): LazyExport {
  if (node.range[1] - node.range[0] > MAX_LITERAL) return new LazyExport({});
  return new LazyExport({
    carries: () => carriedOf(facts.flow.evaluate(node).sources, file),
    rows: node.type === 'ArrayExpression' ? () => carriedOf(columnsOf(facts.flow, node), file) : undefined,
    texts: LISTS.has(node.type) ? listedIn(node) : undefined,
    constants: CONSTANT.has(node.type) ? () => constantsIn(facts, file, node) : undefined,
  });
}

/** Texts that an expression is or may be, with the places of their literals. */
function constantsIn({ bindings, flow }: FileFacts, file: string, node: Node): ExportedConstant[] {
  return constantsOf(node, bindings, importedConstants(bindings, flow.modules)).flatMap(
    ({ text, as, isPartial, origins, node: literal }) =>
      isPartial ? [] : [{ text, as, origins: origins ?? [{ file, range: rangeOf(literal) }] }],
  );
}
