/** Functions that a module exports, whatever way it does: by name, as its default, as a member of its default, or in CommonJS. */
import type { ExportedBy } from '../../fixing.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { FileScope } from '../../sanitizers/file-scope.ts';
import type { MaskScope } from '../../sanitizers/scope.ts';
import { Bindings } from '../../sources/file/bindings.ts';
import { collectCandidates } from '../../sources/file/candidates.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { keyName, memberName, unwrap } from '../../syntax/tree.ts';
import { tryParseFile } from '../../syntax/index.ts';
import type { Node, Program } from '../../types.ts';

export interface ExportedFunction {
  readonly name: string;
  readonly node: Node;
  readonly by: ExportedBy;
  /** The exported class or object that it is a member of. */
  readonly holder?: string;
}

/** A module with what it exports, and its names as a mask sees them. */
export interface ExportingModule {
  readonly tree: Program;
  readonly bindings: Bindings;
  readonly scope: MaskScope;
  readonly functions: readonly ExportedFunction[];
}

/** What the text of a module exports that may be a function; undefined where it cannot be parsed. */
export function exportingModule(path: string, text: string): ExportingModule | undefined {
  const file = tryParseFile(path, text);
  if (!file) return undefined;
  const bindings = new Bindings(file.scopes, file);
  const scope = new FileScope(bindings, collectCandidates(file));
  return { tree: file.tree, bindings, scope, functions: exportedFunctions(file.tree.body, bindings) };
}

/** What a module exports that may be a function, with the expression or declaration that makes it. */
function exportedFunctions(body: readonly Node[], bindings: Bindings): ExportedFunction[] {
  return body.flatMap((statement): ExportedFunction[] => {
    switch (statement.type) {
      case 'ExportNamedDeclaration':
        return statement.declaration ? declared(statement.declaration, bindings) : statement.source ? [] : listed(statement, bindings);
      case 'ExportDefaultDeclaration':
        return byDefault(statement.declaration, bindings);
      case 'ExpressionStatement':
        return statement.expression.type === 'AssignmentExpression' ? assigned(statement.expression, bindings) : [];
      default:
        return [];
    }
  });
}

function declared(declaration: Node, bindings: Bindings): ExportedFunction[] {
  if (declaration.type === 'FunctionDeclaration')
    return declaration.id ? [{ name: declaration.id.name, node: declaration, by: 'name' }] : [];
  if (declaration.type === 'ClassDeclaration') return staticMethods(declaration);
  if (declaration.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id, init }): ExportedFunction[] => {
    const made = init && unwrap(init);
    if (id.type !== 'Identifier' || !made) return [];
    return made.type === 'ObjectExpression'
      ? membersOf(made, bindings, 'name').map((member) => ({ ...member, holder: id.name }))
      : [{ name: id.name, node: init, by: 'name' }];
  });
}

/** `static phone(value) { … }` of `export class Masks` */
function staticMethods({ id, body }: TSESTree.ClassDeclaration): ExportedFunction[] {
  return body.body.flatMap((member): ExportedFunction[] => {
    const name =
      member.type === 'MethodDefinition' && member.static && member.kind === 'method' ? keyName(member.key, member.computed) : undefined;
    const isOpen =
      member.type === 'MethodDefinition' && (member.accessibility ?? 'public') === 'public' && member.key.type !== 'PrivateIdentifier';
    return id && name !== undefined && isOpen ? [{ name, node: member.value, by: 'name', holder: id.name }] : [];
  });
}

/** `export { hide as maskPhone }` */
function listed({ specifiers }: TSESTree.ExportNamedDeclaration, bindings: Bindings): ExportedFunction[] {
  return specifiers.flatMap(({ exported, local }) =>
    exported.type === 'Identifier' && exported.name !== 'default' && local.type === 'Identifier'
      ? [{ name: exported.name, node: madeBy(local, bindings), by: 'name' as const }]
      : [],
  );
}

function byDefault(declaration: Node, bindings: Bindings): ExportedFunction[] {
  if (declaration.type === 'FunctionDeclaration')
    return declaration.id ? [{ name: declaration.id.name, node: declaration, by: 'default' }] : [];
  const made = madeBy(declaration, bindings);
  if (made.type === 'ObjectExpression') return membersOf(made, bindings, 'member');
  return declaration.type === 'Identifier' ? [{ name: declaration.name, node: made, by: 'default' }] : [];
}

/** `module.exports = { maskPhone }`, `exports.maskPhone = …` and `module.exports.maskPhone = …` */
function assigned({ left, right }: TSESTree.AssignmentExpression, bindings: Bindings): ExportedFunction[] {
  if (left.type !== 'MemberExpression') return [];
  const name = memberName(left);
  if (isExports(left)) return right.type === 'ObjectExpression' ? membersOf(right, bindings, 'name') : [];
  return name !== undefined && isExports(left.object) ? [{ name, node: madeBy(right, bindings), by: 'name' }] : [];
}

function isExports(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare.name === 'exports';
  return (
    bare.type === 'MemberExpression' && memberName(bare) === 'exports' && bare.object.type === 'Identifier' && bare.object.name === 'module'
  );
}

function membersOf({ properties }: TSESTree.ObjectExpression, bindings: Bindings, by: ExportedBy): ExportedFunction[] {
  return properties.flatMap((item) => {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    return item.type === 'Property' && name !== undefined ? [{ name, node: madeBy(item.value, bindings), by }] : [];
  });
}

/** The declaration or expression that a name stands for. */
function madeBy(node: Node, bindings: Bindings): Node {
  const definition = node.type === 'Identifier' ? (bindings.resolve(node)?.defs[0]?.node as Node | undefined) : undefined;
  return definition?.type === 'FunctionDeclaration' ? definition : initialValue(node, bindings);
}
