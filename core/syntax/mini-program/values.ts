/** Values of attributes, constant text with expressions in braces, as trees. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Program, Range, ScopeManager } from '../../types.ts';
import type { TemplatePart } from '../../parsed-file.ts';
import { parseExpressions, type MarkupExpression } from '../expressions.ts';
import type { ParsedExpression } from '../simple-expression.ts';
import type { MarkupPlace } from './reading.ts';

/** The parts of a markup that `text` holds; what is not valid is left out. */
export function parsePlaces(text: string, places: readonly MarkupPlace[]): TemplatePart[] {
  if (places.length === 0) return [];
  const ordered = places.flatMap(({ expressions }) => expressions).sort((a, b) => a.at.index - b.at.index);
  const parsed = parseExpressions(text, ordered);
  const trees = new Map(ordered.map((expression, index) => [expression, parsed[index]]));
  return places.flatMap(({ role, name, tag, locals, element, value, expressions }): TemplatePart[] => {
    const found = expressions.map((expression) => trees.get(expression));
    const whole =
      expressions.length === 0
        ? constant(text, name, value)
        : found.every((one) => one !== undefined)
          ? joined(text, value, found, expressions)
          : undefined;
    return whole ? [{ ...whole, role, name, tag, locals, element }] : [];
  });
}

function joined(
  text: string,
  { start, end }: Range,
  parts: readonly ParsedExpression[],
  written: readonly MarkupExpression[],
): ParsedExpression | undefined {
  const [only] = parts;
  const isAlone =
    parts.length === 1 &&
    only &&
    text.slice(start, only.tree.range[0]).trim().length <= 2 &&
    text.slice(only.tree.range[1], end).trim().length <= 2;
  if (isAlone) return only;
  const expressions = parts.map(({ tree }) => expressionOf(tree));
  if (!expressions.every((expression) => expression !== undefined)) return undefined;
  const scopes = parts.flatMap((part) => (part.scopes as ScopeManager).scopes);
  return { tree: programOf(templateLiteral(text, start, end, expressions, written)), scopes: { scopes } };
}

/** `subkey="…"` as a property with a text. */
function constant(text: string, name: string, { start, end }: Range): ParsedExpression {
  const raw = text.slice(start - 1, end + 1);
  const value = node('Literal', [start - 1, end + 1], { value: text.slice(start, end), raw });
  const key = node('Literal', [start - 2 - name.length, start - 2], { value: name, raw: name });
  const property = node('Property', [start - 2 - name.length, end + 1], {
    key,
    value,
    kind: 'init',
    computed: false,
    method: false,
    shorthand: false,
  });
  const object = node('ObjectExpression', [start - 2 - name.length, end + 1], { properties: [property] }) as TSESTree.ObjectExpression;
  return { tree: programOf(object), scopes: { scopes: [] } };
}

function expressionOf({ body: [statement] }: Program): TSESTree.Expression | undefined {
  return statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
}

/** `/page?phone={{phone}}` as a template of the language: its texts are what stands outside the braces. */
function templateLiteral(
  text: string,
  start: number,
  end: number,
  expressions: readonly TSESTree.Expression[],
  written: readonly MarkupExpression[],
): TSESTree.TemplateLiteral {
  const quasis: object[] = [];
  let from = start;
  for (const { marked } of [...written, { marked: { start: end, end } }]) {
    const to = marked?.start ?? end;
    const raw = text.slice(from, to);
    quasis.push(node('TemplateElement', [from, to], { value: { raw, cooked: raw }, tail: quasis.length === written.length }));
    from = marked?.end ?? end;
  }
  return node('TemplateLiteral', [start, end], { quasis, expressions }) as TSESTree.TemplateLiteral;
}

function programOf(expression: TSESTree.Expression): Program {
  const statement = node('ExpressionStatement', expression.range, { expression, directive: undefined });
  return node('Program', expression.range, { sourceType: 'module', body: [statement], comments: [], tokens: [] }) as unknown as Program;
}

function node(type: string, range: readonly [number, number] | number[], parts: object): object {
  const place = { line: 1, column: 0 };
  return { type, range, loc: { start: place, end: place }, ...parts };
}
