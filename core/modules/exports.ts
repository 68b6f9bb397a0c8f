/** What a module exports, in both module systems: names and the nodes or other modules behind them. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Candidates } from '../sources/file/candidates.ts';
import { keyName, memberName, staticText, unwrap } from '../syntax/tree.ts';
import type { ModuleLink } from '../module-types.ts';
import type { Node, Program } from '../types.ts';

export interface ExportList {
  readonly names: ReadonlyMap<string, Node | ModuleLink>;
  /** Modules of `export * from`. */
  readonly stars: readonly string[];
}

/** Exported names of a module; `module.exports = x` is its `default`. */
export function exportsOf(tree: Program, candidates: Candidates): ExportList {
  const names = new Map<string, Node | ModuleLink>();
  const stars: string[] = [];
  for (const statement of tree.body) {
    if (statement.type === 'ExportDefaultDeclaration') names.set('default', statement.declaration);
    else if (statement.type === 'ExportAllDeclaration') {
      if (statement.exported) names.set(statement.exported.name, { module: statement.source.value, name: '*' });
      else stars.push(statement.source.value);
    } else if (statement.type === 'ExportNamedDeclaration') readNamed(statement, names);
    else if (statement.type === 'TSExportAssignment') names.set('default', statement.expression);
  }
  for (const assignment of candidates.assignments) readCommon(assignment, names, stars);
  return { names, stars };
}

/** Whether an export is a name of another module. */
export function isLink(target: object): target is ModuleLink {
  return 'module' in target && typeof target.module === 'string' && 'name' in target;
}

function readNamed(statement: TSESTree.ExportNamedDeclaration, names: Map<string, Node | ModuleLink>): void {
  const { declaration, source } = statement;
  if (declaration?.type === 'VariableDeclaration') {
    for (const declarator of declaration.declarations) {
      if (declarator.id.type === 'Identifier') names.set(declarator.id.name, declarator.id);
      else if (declarator.id.type === 'ObjectPattern') for (const name of patternNames(declarator.id)) names.set(name.name, name);
    }
  } else if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier') names.set(declaration.id.name, declaration);
  for (const specifier of statement.specifiers) {
    const exported = textOf(specifier.exported);
    const local = textOf(specifier.local);
    names.set(exported, source ? { module: source.value, name: local } : specifier.local);
  }
}

function patternNames(pattern: TSESTree.ObjectPattern): TSESTree.Identifier[] {
  return pattern.properties.flatMap((item) => (item.type === 'Property' && item.value.type === 'Identifier' ? [item.value] : []));
}

/** `module.exports = …`, `module.exports.a = …`, `exports.a = …`. */
function readCommon(assignment: TSESTree.AssignmentExpression, names: Map<string, Node | ModuleLink>, stars: string[]): void {
  const target = unwrap(assignment.left);
  if (target.type !== 'MemberExpression') return;
  const name = memberName(target);
  if (isModuleExports(target)) {
    const other = requiredIn(assignment.right);
    names.set('default', other === undefined ? assignment.right : { module: other, name: 'default' });
    if (other !== undefined) stars.push(other);
    return;
  }
  const owner = unwrap(target.object);
  const isExports = owner.type === 'Identifier' ? owner.name === 'exports' : owner.type === 'MemberExpression' && isModuleExports(owner);
  if (isExports && name !== undefined) names.set(name, assignment.right);
}

function isModuleExports(node: TSESTree.MemberExpression): boolean {
  return memberName(node) === 'exports' && node.object.type === 'Identifier' && node.object.name === 'module';
}

/** Module of `require('./other')`. */
export function requiredIn(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'CallExpression' || bare.callee.type !== 'Identifier' || bare.callee.name !== 'require' || !bare.arguments[0])
    return undefined;
  return staticText(bare.arguments[0]);
}

function textOf(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : name.value;
}

/** Specifier and name behind an imported variable's declaration; undefined when it is no import. */
export function importedName(declaration: Node, source: Node | null | undefined): ModuleLink | undefined {
  if (source?.type !== 'ImportDeclaration') return undefined;
  if (declaration.type === 'ImportDefaultSpecifier') return { module: source.source.value, name: 'default' };
  if (declaration.type === 'ImportNamespaceSpecifier') return { module: source.source.value, name: '*' };
  return declaration.type === 'ImportSpecifier' ? { module: source.source.value, name: textOf(declaration.imported) } : undefined;
}

/** Keys of an object literal or class body, with the value behind each. */
export function membersOf(node: TSESTree.ObjectExpression | TSESTree.ClassDeclaration | TSESTree.ClassExpression): [string, Node][] {
  const items: readonly Node[] = node.type === 'ObjectExpression' ? node.properties : node.body.body;
  return items.flatMap((item): [string, Node][] => {
    if (item.type !== 'Property' && item.type !== 'MethodDefinition' && item.type !== 'PropertyDefinition') return [];
    const name = keyName(item.key, item.computed);
    return name === undefined || !item.value ? [] : [[name, item.value]];
  });
}
