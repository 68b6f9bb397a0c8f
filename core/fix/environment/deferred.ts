/** A constant of a module that is loaded before its variable is set, or by tests without it → a function, so that it is read where it is needed. */
import { PREPARES_TESTS, TEST_FILE } from '../../catalog/files/tests.ts';
import { newlineOf } from '../../positions.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { parsedKey } from '../../sanitizers/ciphers.ts';
import { contains, isFunction, rangeOf } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { Edit, Node } from '../../types.ts';
import { escaped } from '../reads/program-texts.ts';
import { factoryReading } from './factory.ts';
import { isInDecorator, isReadTooEarly } from './import-time.ts';
import { programEnvironment } from './program-environment.ts';
import { isScript } from './script.ts';
import { quoteOf } from '../../syntax/quotes.ts';

/** A constant that is read in more places is a part of how the file is written. */
const MAX_READS = 4;

/**
 * The edits that make a function of the constant that `value` is given to, or a factory of the options in a decorator; undefined where it
 * stands in neither, or the variables are set when the module is loaded, also in tests. `read`: the expression that reads the variables `names`.
 */
export function deferredReading(facts: Facts, value: Node, names: readonly string[], read: string): Edit[] | undefined {
  const { bindings, file } = facts;
  if (isInDecorator(value)) return isReadTooEarly(facts, value) ? factoryReading(file.text, value, names, read) : undefined;
  const given = withoutConversion(value);
  const declarator = given.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== given || declarator.id.type !== 'Identifier') return undefined;
  const declaration = declarator.parent;
  if (declaration.parent.type !== 'Program' || declaration.declarations.length > 1 || declaration.kind !== 'const') return undefined;
  const variable = bindings.declared(declarator.id);
  const reads = variable?.references.filter((reference) => !reference.init).map(({ identifier }) => identifier as Node) ?? [];
  if (reads.length === 0 || reads.length > MAX_READS || !reads.every(isReadInFunction)) return undefined;
  const called = functionName(declarator.id.name);
  if (new RegExp(String.raw`\b${escaped(called)}\b`).test(file.text) || isScript(facts)) return undefined;
  if (!isReadTooEarly(facts, value) && !areTestsWithout(facts, names) && !isOfOneFunction(facts, reads)) return undefined;
  const [start, end] = given.range;
  const made = file.text.slice(start, value.range[0]) + read + file.text.slice(value.range[1], end);
  return [
    { range: rangeOf(declaration), text: functionText(file.text, declaration, called, names, made) },
    ...reads.map((node): Edit => ({ range: rangeOf(node), text: `${called}()` })),
  ];
}

/** What a constant is given: a value, or its conversion to the bytes of a key, which may be made anew each time. */
function withoutConversion(value: Node): Node {
  const call = value.parent;
  return call?.type === 'CallExpression' && call.arguments[0] === value && parsedKey(call) === value ? call : value;
}

/**
 * Whether a module exports functions that do without a constant, beside those that read it: a program that needs only the others would
 * not start for want of it.
 */
function isOfOneFunction({ parsed: { tree } }: Facts, reads: readonly Node[]): boolean {
  const exported = tree.body.flatMap((item): Node[] => {
    const declared = item.type === 'ExportNamedDeclaration' ? item.declaration : undefined;
    if (declared?.type === 'VariableDeclaration')
      return declared.declarations.flatMap(({ init }) => (init && isFunction(init) ? [init] : []));
    return declared?.type === 'FunctionDeclaration' ? [declared] : [];
  });
  const others = exported.filter((fn) => !reads.some((node) => contains(rangeOf(fn), rangeOf(node))));
  return others.length > exported.length / 2;
}

/** `jwtSecret` of `JWT_SECRET`; of a name that is written so already, `readJwtSecret`. */
function functionName(name: string): string {
  const [first = '', ...words] = splitWords(name);
  const plain = [first, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
  return plain === name ? `read${plain.charAt(0).toUpperCase()}${plain.slice(1)}` : plain;
}

function functionText(
  text: string,
  declaration: TSESTree.VariableDeclaration,
  called: string,
  names: readonly string[],
  read: string,
): string {
  const newline = newlineOf(text);
  const indent = /\n(\t| {2,4})\S/.exec(text)?.[1] ?? '  ';
  const quote = quoteOf(text);
  const end = text[declaration.range[1] - 1] === ';' ? ';' : '';
  return [
    `function ${called}() {`,
    `${indent}if (${names.map((name) => `!process.env.${name}`).join(' && ')}) throw new Error(${quote}${names.join(' or ')} is not set${quote})${end}`,
    `${indent}return ${read.replace(/\s+/g, ' ')}${end}`,
    '}',
  ].join(newline);
}

/** Whether a name is read in a function, and is not the short form of a property. */
function isReadInFunction(node: Node): boolean {
  if (node.parent?.type === 'Property' && node.parent.shorthand) return false;
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.type === 'PropertyDefinition' || outer.type === 'ExportSpecifier' || outer.type === 'TSTypeQuery') return false;
    if (isFunction(outer)) return true;
  }
  return false;
}

/**
 * Whether the package has tests that may load the file without the variables. It has none if a setup file of the tests, or every test that
 * names the file, sets one of them.
 */
function areTestsWithout({ file, fixing: { program, packageFolder = '' } }: Facts, names: readonly string[]): boolean {
  const tests = program?.files.filter((path) => path.startsWith(packageFolder) && TEST_FILE.test(path)) ?? [];
  if (tests.length === 0) return false;
  const { readers } = programEnvironment(program);
  const setting = new Set(names.flatMap((name) => readers.get(name) ?? []));
  if ([...setting].some((path) => PREPARES_TESTS.test(path) && !TEST_FILE.test(path))) return false;
  const name = (file.path.split(/[/\\]/).at(-1) ?? '').replace(/\.[cm]?[jt]sx?$/, '');
  const loading = new RegExp(String.raw`[/"']${escaped(name)}(?:\.[cm]?[jt]sx?)?["']`);
  const loads = tests.filter((path) => loading.test(program?.textOf(path) ?? ''));
  return loads.length === 0 || !loads.every((path) => setting.has(path));
}
