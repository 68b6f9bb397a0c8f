/** What a decorator gives to a module of Nest → what a factory gives, which runs when the environment is filled. https://docs.nestjs.com/fundamentals/dynamic-modules */
import { NEST_MODULE, OF_MODULE_ITSELF } from '../../catalog/platforms/environment-loaders.ts';
import { newlineOf } from '../../positions.ts';
import { contains, keyName, memberName, rangeOf, unwrap } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';
import { cutsOf, textOf } from '../replace.ts';
import { endsInSemicolons, statementAround } from './place-of-check.ts';
import { quoteOf } from '../../syntax/quotes.ts';

/**
 * The edits that make a factory of the options around `value`, in which `read` is written in its place; undefined where it is no field of
 * options that are given to a module. `names`: the variables of which one must be set.
 */
export function factoryReading(text: string, value: Node, names: readonly string[], read: string): Edit[] | undefined {
  let options: Node | undefined = value.parent;
  while (options && /^(?:Property|ObjectExpression|LogicalExpression)$/.test(options.type) && options.parent?.type !== 'CallExpression')
    options = options.parent;
  const call = options?.parent;
  const callee = call?.type === 'CallExpression' && call.arguments.length === 1 ? unwrap(call.callee) : undefined;
  const method = callee?.type === 'MemberExpression' && !callee.computed ? memberName(callee) : undefined;
  if (options?.type !== 'ObjectExpression' || callee?.type !== 'MemberExpression' || !/^(?:register|forRoot)$/.test(method ?? ''))
    return undefined;
  if (callee.object.type !== 'Identifier' || !isOfNest(text, callee.object.name)) return undefined;
  const written = textOf(text, options);
  const own = options.properties.filter((item) => item.type === 'Property' && OF_MODULE_ITSELF.has(keyName(item.key, item.computed) ?? ''));
  if (written.includes('`') || own.length === options.properties.length) return undefined;
  const newline = newlineOf(text);
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', options.range[0]) + 1))?.[0] ?? '';
  const unit = /\n(\t| {2,4})\S/.exec(text)?.[1] ?? '  ';
  const [one, two] = [indent + unit, indent + unit + unit];
  const quote = quoteOf(text);
  const { statement } = statementAround(value);
  const end = !statement || endsInSemicolons(text, statement) ? ';' : '';
  const condition = names.map((name) => `!process.env.${name}`).join(' && ');
  const check = `if (${condition}) throw new Error(${quote}${names.join(' or ')} is not set${quote})${end}`;
  const cut = cutsOf(options.properties, new Set(own), text);
  const kept = own.map((item) => `${one}${textOf(text, item)},${newline}`).join('');
  const replaced: Edit = { range: rangeOf(value), text: read };
  const deeper = [...written.matchAll(/\n(?=[ \t]*\S)/g)]
    .map(({ index }) => (options?.range[0] ?? 0) + index + 1)
    .filter((at) => ![replaced, ...cut].some(({ range }) => contains(range, { start: at, end: at })))
    .map((at): Edit => ({ range: { start: at, end: at }, text: unit + unit }));
  const name = rangeOf(callee.property);
  return [
    { range: { start: name.end, end: name.end }, text: 'Async' },
    {
      range: { start: options.range[0], end: options.range[0] },
      text: `{${newline}${kept}${one}useFactory: () => {${newline}${two}${check}${newline}${two}return `,
    },
    ...cut,
    ...deeper,
    replaced,
    { range: { start: options.range[1], end: options.range[1] }, text: `${end}${newline}${one}},${newline}${indent}}` },
  ];
}

/** Whether a file imports a module from a package of Nest: one of the program may take no factory. */
function isOfNest(text: string, name: string): boolean {
  const imported = new RegExp(
    String.raw`\{[^{}]{0,400}\b${name}\b[^{}]{0,400}\}\s{0,4}(?:from\s{0,4}|=\s{0,4}require\()["']@nestjs(?:-modules)?/`,
  );
  return NEST_MODULE.test(name) && imported.test(text);
}
