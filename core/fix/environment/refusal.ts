/** What stops a program at its start, or where the value is needed, when an environment variable is not set: no secret is worse than an error. */
import { Memo } from '../../memo.ts';
import { newlineOf } from '../../positions.ts';
import type { SourceFile } from '../../parsed-file.ts';
import { isFunction, some } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';
import { endsInSemicolons, outOfSilentTry, placeOfCheck, startOfCheck, statementAround } from './place-of-check.ts';
import { quoteOf } from '../../syntax/quotes.ts';

/** The address of a server with a login. */
const ADDRESS = /\b[a-z][a-z\d+]{1,20}:\/\/[\w.-]{0,60}:[^\s@/'"`]{1,100}@/gi;

/** The file that is edited. */
type Code = Pick<SourceFile, 'path' | 'text'>;

/** Files with logins at several servers. */
const ofSeveral = new Memo<Code, boolean>();

/** Edits that write `process.env.NAME` in place of `range`, and refuse to go on without it. */
export function requiredVariable(code: Code, literal: Node, range: Edit['range'], name: string): Edit[] {
  return requiredVariables(code, literal, range, [name], `process.env.${name}`);
}

/** Edits that write `read` in place of `range`, which takes the first of several variables of `holder` that is set, and refuse to go on without any. */
export function requiredVariables(
  code: Code,
  literal: Node,
  range: Edit['range'],
  names: readonly string[],
  read: string,
  holder = 'process.env',
): Edit[] {
  const { path, text } = code;
  const { statement: own, isBelow } = statementAround(literal);
  const quote = quoteOf(text);
  const condition = names.map((name) => `!${holder}.${name}`).join(' && ');
  const error = `throw new Error(${quote}${names.join(' or ')} is not set${quote});`;
  const replaced: Edit = { range, text: read };
  // What is read in a function below the statement is read later, when the environment has been loaded.
  if ((!own || isBelow) && names.length === 1 && isReadBare(literal, text)) return [replaced];
  if (!own || isBelow)
    return (
      inBlock(text, literal, replaced, `if (${condition}) ${error}`) ?? [
        { range, text: `${read} ${names.length > 1 && !read.includes('??') ? '||' : '??'} (() => { ${error} })()` },
      ]
    );
  // A script that connects to several servers may do its work at one of them without the variable of another.
  const isOfSeveral = ofSeveral.of(code, () => (text.match(ADDRESS)?.length ?? 0) > 1);
  const statement = placeOfCheck(outOfSilentTry(own), !isOfSeveral && !/\.[cm]?tsx?$/.test(path));
  const start = startOfCheck(text, statement);
  if (text.slice(0, start).includes(`if (${condition}) throw `)) return [replaced];
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start))?.[1];
  const newline = newlineOf(text, start);
  const end = endsInSemicolons(text, statement) ? error : error.slice(0, -1);
  return [
    { range: { start, end: start }, text: `if (${condition}) ${indent === undefined ? `${error} ` : `${end}${newline}${indent}`}` },
    replaced,
  ];
}

/**
 * The edits of a function that only gives an object of several lines, `() => ({ … })`: it gets a body, in which the check stands. Undefined for
 * any other.
 */
function inBlock(text: string, literal: Node, replaced: Edit, check: string): Edit[] | undefined {
  let fn: Node | undefined = literal.parent;
  while (fn && !isFunction(fn) && /^(?:Property|ObjectExpression|LogicalExpression|TS\w+)$/.test(fn.type)) fn = fn.parent;
  if (fn?.type !== 'ArrowFunctionExpression' || fn.body.type !== 'ObjectExpression') return undefined;
  const [start, end] = fn.body.range;
  const written = text.slice(start, end);
  const hasLines = some(fn.body, (node) => node.type === 'TemplateLiteral' && text.slice(...node.range).includes('\n'));
  if (!written.includes('\n') || hasLines || text[start - 1] !== '(' || text[end] !== ')') return undefined;
  const newline = newlineOf(text);
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start) + 1))?.[0] ?? '';
  const unit = /\n([ \t]+)/.exec(written)?.[1]?.slice(indent.length) ?? '  ';
  const inner = `${indent}${unit}`;
  const deeper = [...written.matchAll(/\n(?=[ \t]*\S)/g)]
    .map(({ index }) => start + index + 1)
    .filter((at) => at <= replaced.range.start || at > replaced.range.end)
    .map((at): Edit => ({ range: { start: at, end: at }, text: unit }));
  return [
    { range: { start: start - 1, end: start }, text: `{${newline}${inner}${check}${newline}${inner}return ` },
    ...deeper,
    replaced,
    { range: { start: end, end: end + 1 }, text: `;${newline}${indent}}` },
  ];
}

/**
 * Whether another property of the same object reads a variable without a default: the program then finds a missing value only where it
 * uses it.
 */
function isReadBare(node: Node, text: string): boolean {
  const property = node.parent;
  if (property?.type !== 'Property' || property.parent.type !== 'ObjectExpression') return false;
  return property.parent.properties.some(
    (item) =>
      item.type === 'Property' &&
      item !== property &&
      /^process\.env\.(?=\w*(?:PASS|SECRET|KEY|TOKEN))[A-Z]\w*$/.test(text.slice(...item.value.range)),
  );
}
