/** When the files of a program are loaded: before or after the environment is filled from a file of variables. */
import { environmentLoaders } from '../../../catalog/platforms/environment-loaders.ts';
import type { ProgramTexts } from '../../../fixing.ts';
import { Memo } from '../../../memo.ts';
import { tryParseFile } from '../../../syntax/index.ts';
import { childrenOf, isFunction, staticText, unwrap } from '../../../syntax/tree.ts';
import type { Node, Program } from '../../../types.ts';

/** What a file does when it is loaded that matters here: it fills the environment, or it loads a module of the program. */
interface Step {
  /** Steps are taken in this order: imports of a module in JavaScript come before its code. */
  readonly at: number;
  /** The module that is loaded; undefined where the environment is filled. */
  readonly loads?: string;
}

const PACKAGES: ReadonlySet<string> = new Set(environmentLoaders.flatMap(({ imported = [] }) => imported));
/** Packages whose import alone fills the environment. */
const FILLS_ON_IMPORT = /\/config$|^(?!dotenv|@dotenvx|custom-env)/;
const RELATIVE = /^\.{1,2}\//;
const SPECIFIERS = /(?:\bfrom|\bimport|\brequire\s?\()\s?["'](\.{1,2}\/[^"'\n]{1,200})["']/g;
const ENDINGS = ['', '.js', '.ts', '.mjs', '.cjs', '.mts', '.cts', '.tsx', '.jsx', '/index.js', '/index.ts'];
/** Files that are followed from a file that fills the environment. */
const MAX_FILES = 60;

/** Where the code of a file first fills the environment when it is loaded; undefined where it does not. */
export function filledAt(path: string, tree: Program): number | undefined {
  return stepsOf(path, tree).find(({ loads }) => loads === undefined)?.at;
}

/**
 * Whether the program loads a file before the environment is filled: a file that fills it imports the file first, itself or through others,
 * and no other file imports it afterwards.
 */
export function isLoadedBeforeFilled(file: string, program: ProgramTexts, filling: readonly string[]): boolean {
  let isBefore = false;
  for (const path of filling) {
    const text = path === file ? undefined : program.textOf(path);
    const tree = text === undefined ? undefined : tryParseFile(path, text)?.tree;
    const steps = tree ? stepsOf(path, tree) : [];
    const filled = steps.findIndex(({ loads }) => loads === undefined);
    if (filled < 0) continue;
    const leads = (some: readonly Step[]): boolean =>
      reaches(
        some.flatMap(({ loads }) => resolved(loads, path, program) ?? []),
        file,
        program,
      );
    if (leads(steps.slice(filled + 1)) && !leads(steps.slice(0, filled))) return false;
    isBefore ||= leads(steps.slice(0, filled));
  }
  return isBefore;
}

const known = new Memo<Node, readonly Step[]>();

function stepsOf(path: string, tree: Program): readonly Step[] {
  return known.of(tree, () => {
    const steps: Step[] = [];
    const names = new Set<string>();
    // A compiler of TypeScript loads modules where their imports stand, if they are loaded by `require` in the end.
    const isHoisted = !/\.[cm]?tsx?$/.test(path);
    const add = (node: Node, specifier: string, isImport: boolean): void => {
      const at = isImport && isHoisted ? node.range[0] - tree.range[1] - 1 : node.range[0];
      if (RELATIVE.test(specifier)) steps.push({ at, loads: specifier });
      else if (PACKAGES.has(specifier) && FILLS_ON_IMPORT.test(specifier)) steps.push({ at });
    };
    const visit = (node: Node): void => {
      if (isFunction(node)) return;
      if (node.type === 'ImportDeclaration') {
        add(node, node.source.value, true);
        if (PACKAGES.has(node.source.value)) for (const { local } of node.specifiers) names.add(local.name);
      } else if (node.type === 'VariableDeclarator' && node.init && PACKAGES.has(requiredBy(node.init) ?? '')) {
        for (const name of namesIn(node.id)) names.add(name);
      }
      if (node.type === 'CallExpression') {
        const specifier = requiredBy(node);
        if (specifier !== undefined) add(node, specifier, false);
        else if (isFilling(node.callee, names)) steps.push({ at: node.range[0] });
      }
      for (const child of childrenOf(node)) visit(child);
    };
    visit(tree);
    return steps.sort((a, b) => a.at - b.at);
  });
}

/** `dotenv` of `require('dotenv')`. */
function requiredBy(node: Node): string | undefined {
  const bare = unwrap(node);
  const isRequire = bare.type === 'CallExpression' && bare.callee.type === 'Identifier' && bare.callee.name === 'require';
  return isRequire && bare.arguments[0] ? staticText(bare.arguments[0]) : undefined;
}

/** `require('dotenv').config`, `dotenv.config` and `process.loadEnvFile`. `names`: those of such packages and of their functions. */
function isFilling(callee: Node, names: ReadonlySet<string>): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return names.has(bare.name);
  if (bare.type !== 'MemberExpression' || bare.property.type !== 'Identifier') return false;
  const object = unwrap(bare.object);
  if (object.type === 'Identifier') return names.has(object.name) || (object.name === 'process' && bare.property.name === 'loadEnvFile');
  return PACKAGES.has(requiredBy(object) ?? '');
}

function namesIn(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  return pattern.type === 'ObjectPattern'
    ? pattern.properties.flatMap((item) => (item.type === 'Property' && item.value.type === 'Identifier' ? [item.value.name] : []))
    : [];
}

/** Whether some files are, or import, a file. */
function reaches(from: readonly string[], file: string, program: ProgramTexts): boolean {
  const seen = new Set(from);
  for (const path of seen) {
    if (path === file) return true;
    if (seen.size > MAX_FILES) return false;
    for (const [, specifier] of (program.textOf(path) ?? '').matchAll(SPECIFIERS)) {
      const next = resolved(specifier, path, program);
      if (next !== undefined) seen.add(next);
    }
  }
  return false;
}

/** The file of the program that a relative specifier leads to. */
function resolved(specifier: string | undefined, from: string, { files }: ProgramTexts): string | undefined {
  if (specifier === undefined) return undefined;
  const parts = from.split(/[/\\]/).slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  const path = parts.join('/');
  const bare = path.replace(/\.([cm]?)js$/, '');
  return [...ENDINGS.map((ending) => path + ending), ...ENDINGS.slice(1).map((ending) => bare + ending)].find((one) => files.includes(one));
}
