/** The function of the program that a call calls, by the import of its name, or by the name alone. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionName } from '../../sources/file/functions.ts';
import { isFunction, lastName, walk, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { specifiersIn } from '../module-loading.ts';
import { treeOfFile } from '../module-tree.ts';
import { escaped } from '../reads/program-texts.ts';

/** A function of the program, and the file that it stands in. */
export interface ProgramFunction {
  readonly path: string;
  readonly text: string;
  readonly fn: FunctionNode;
}

/** The length in characters above which a file is not parsed. */
const MAX_LENGTH = 300_000;

/**
 * The functions that `call` may call, all of them in one file: the module that its name is imported from, the only file of the program with
 * such a function, or the only one that this file imports. Empty where there is no such file, or several.
 */
export function functionsCalled(facts: Facts, call: TSESTree.CallExpression): readonly ProgramFunction[] {
  const name = lastName(call.callee);
  const { program } = facts.fixing;
  if (name === undefined || !program) return [];
  const imported = importOf(facts, call.callee);
  if (imported) return functionsIn(facts, imported.path, (fn) => isExportedAs(fn, imported.name));
  const holding = definingFiles(facts, name, program.files);
  const [path, ...others] = holding.length > 1 ? holding.filter((file) => isImported(facts, file)) : holding;
  return path === undefined || others.length > 0 ? [] : functionsIn(facts, path, (fn) => functionName(fn) === name);
}

const defining = new Memo<Facts, Map<string, readonly string[]>>();

/** The files with a function of a name, which many calls of one file have in common. */
function definingFiles(facts: Facts, name: string, files: readonly string[]): readonly string[] {
  const known = defining.of(facts, () => new Map());
  let found = known.get(name);
  if (!found) {
    const definition = definitionOf(name);
    found = [...new Set([facts.file.path, ...files])].filter((path) => {
      const text = textOfFile(facts, path);
      // Few texts have the name at all, and those are found much faster.
      return text.includes(name) && definition.test(text);
    });
    known.set(name, found);
  }
  return found;
}

function definitionOf(name: string): RegExp {
  return new RegExp(
    String.raw`\bfunction\s+${escaped(name)}\s*\(|\b(?:const|let|var)\s+${escaped(name)}\s*=|^[ \t]*(?:async\s+)?${escaped(name)}\s*(?:\([^()]*\)\s*\{|:\s*(?:async\s*)?(?:function|\())`,
    'm',
  );
}

/** The module of the program that a name is imported from, and the name there; undefined for the default export. */
function importOf({ bindings, fixing }: Facts, callee: Node): { readonly path: string; readonly name: string | undefined } | undefined {
  const definitions = callee.type === 'Identifier' ? bindings.resolve(callee)?.defs : undefined;
  const specifier = definitions?.length === 1 ? (definitions[0]?.node as Node | undefined) : undefined;
  const statement = specifier?.parent;
  if (!specifier || statement?.type !== 'ImportDeclaration') return undefined;
  const path = fixing.moduleFile?.(statement.source.value);
  if (path === undefined) return undefined;
  if (specifier.type === 'ImportDefaultSpecifier') return { path, name: undefined };
  return specifier.type === 'ImportSpecifier' ? { path, name: lastName(specifier.imported) } : undefined;
}

/** Whether a function is what its module exports under a name, or as the default. */
function isExportedAs(fn: FunctionNode, name: string | undefined): boolean {
  const own = functionName(fn);
  if (name !== undefined) return own === name;
  if (fn.parent.type === 'ExportDefaultDeclaration') return true;
  let root: Node = fn;
  while (root.parent) root = root.parent;
  return (
    own !== undefined &&
    root.type === 'Program' &&
    root.body.some(
      (statement) =>
        statement.type === 'ExportDefaultDeclaration' && statement.declaration.type === 'Identifier' && statement.declaration.name === own,
    )
  );
}

function functionsIn(facts: Facts, path: string, isWanted: (fn: FunctionNode) => boolean): readonly ProgramFunction[] {
  const text = textOfFile(facts, path);
  const tree = path === facts.file.path ? facts.parsed.tree : text.length > MAX_LENGTH ? undefined : treeOfFile(facts, path);
  const found: ProgramFunction[] = [];
  if (tree)
    walk(tree, (node) => {
      if (isFunction(node) && isWanted(node)) found.push({ path, text, fn: node });
    });
  return found;
}

function isImported({ file, fixing, parsed }: Facts, path: string): boolean {
  return path === file.path || specifiersIn(parsed.tree).some((specifier) => fixing.moduleFile?.(specifier) === path);
}

function textOfFile({ file, fixing }: Facts, path: string): string {
  return path === file.path ? file.text : (fixing.program?.textOf(path) ?? '');
}
