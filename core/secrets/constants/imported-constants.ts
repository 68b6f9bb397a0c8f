/** Constants of other modules: `SECRET` of `./constants`, `config.jwt.secret` of `./config`. */
import type { TSESTree } from '@typescript-eslint/types';
import { namesTo } from '../../graph/patterns.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { ImportedModules } from '../../sources/file/imported.ts';
import { memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Constant, ImportedConstants } from './constants.ts';

interface Path {
  readonly module: string;
  readonly names: readonly string[];
}

const MAX_HOPS = 8;

/** Reads the project's modules for the names that a file takes from them; another module is read when its name is queried. */
export function importedConstants(bindings: Bindings, modules: ImportedModules): ImportedConstants {
  return (node) => constantsBelow(node, [], bindings, modules);
}

/** Constants at a property path below a name of another module. */
export function constantsBelow(node: Node, below: readonly string[], bindings: Bindings, modules: ImportedModules): Constant[] {
  const path = pathOf(node, bindings, 0);
  if (!path || !modules.isProject(path.module)) return [];
  const constants = modules.find(path.module, [...path.names, ...below])?.constants ?? [];
  return constants.map(({ text, as, origins }) => ({ text, as, origins, node, isPartial: false }));
}

/** The module and the names in it that lead to an expression; calls of functions lead to what they give. */
function pathOf(node: Node, bindings: Bindings, hops: number): Path | undefined {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return undefined;
  switch (bare.type) {
    case 'Identifier':
      return pathOfName(bare, bindings, hops + 1);
    case 'MemberExpression': {
      const name = memberName(bare);
      const path = name === undefined ? undefined : pathOf(bare.object, bindings, hops + 1);
      return path && name !== undefined ? below(path, name) : undefined;
    }
    case 'AwaitExpression':
      return pathOf(bare.argument, bindings, hops + 1);
    case 'CallExpression':
      return requiredPath(bare, bindings) ?? pathOf(bare.callee, bindings, hops + 1);
    case 'ImportExpression':
      return atModule(bare.source);
    default:
      return undefined;
  }
}

function below({ module, names }: Path, name: string): Path {
  return { module, names: name === 'default' ? names : [...names, name] };
}

function pathOfName(node: TSESTree.Identifier, bindings: Bindings, hops: number): Path | undefined {
  const definition = bindings.resolve(node)?.defs[0];
  const declared = definition?.node as Node | undefined;
  if (!definition || !declared) return undefined;
  const parent = definition.parent as Node | null | undefined;
  if (parent?.type === 'ImportDeclaration') {
    const path = { module: parent.source.value, names: [] };
    if (declared.type !== 'ImportSpecifier') return path;
    return below(path, declared.imported.type === 'Identifier' ? declared.imported.name : declared.imported.value);
  }
  if (declared.type !== 'VariableDeclarator' || !declared.init) return undefined;
  const path = pathOf(declared.init, bindings, hops);
  if (!path || declared.id.type === 'Identifier') return path;
  // `['jwt', 'secret']` for `secret` in `{ jwt: { secret } }`.
  const names = namesTo(declared.id, definition.name as Node, bindings);
  return names && { ...path, names: [...path.names, ...names] };
}

function requiredPath(node: TSESTree.CallExpression, bindings: Bindings): Path | undefined {
  if (node.callee.type !== 'Identifier' || node.callee.name !== 'require' || !bindings.isGlobal(node.callee)) return undefined;
  return node.arguments[0] && atModule(node.arguments[0]);
}

function atModule(specifier: Node): Path | undefined {
  const module = staticText(specifier);
  return module === undefined ? undefined : { module, names: [] };
}
