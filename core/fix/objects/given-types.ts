/** Which type a method of the program's own takes: a list of names does not compile where it takes a record of a class. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { contains, keyName, lastName, memberName, rangeOf, unwrap, walk } from '../../syntax/tree.ts';
import type { Fix, Node } from '../../types.ts';
import { treeOfFile } from '../module-tree.ts';

/** The repairs of an argument after which its call still compiles. */
export function withGivenType(facts: Facts, fixes: Fix[], argument: Node, call: Node): Fix[] {
  return mayBeAnything(facts, call, argument) ? fixes : fixes.filter((fix) => keepsType(fix, argument, call));
}

/** Whether a repair leaves a record of the same type in a call, or takes out the whole call. */
function keepsType({ edits }: Fix, node: Node, call: Node): boolean {
  return edits.every(({ file, range, text }) => {
    const isElsewhere = file !== undefined || range.end <= node.range[0] || range.start >= node.range[1];
    return isElsewhere || text.startsWith('{ ...') || contains(range, rangeOf(call));
  });
}

/** Whether an argument of a call may be a value of any type, by the class that its receiver is declared with; also where nothing is known. */
function mayBeAnything(facts: Facts, call: Node, argument: Node): boolean {
  // Only a method of a class reads a field that is declared.
  if (!facts.file.text.includes('class ') || call.type !== 'CallExpression' || !/\.(?:[cm]?tsx?|vue)$/.test(facts.file.path)) return true;
  const { callee } = call;
  const declared = callee.type === 'MemberExpression' ? declaredClass(callee.object) : undefined;
  const method = declared === undefined ? undefined : methodOf(facts, declared, memberName(callee as TSESTree.MemberExpression) ?? '');
  const param = method?.params[call.arguments.findIndex((one) => unwrap(one) === argument)];
  const type = param?.type === 'Identifier' ? param.typeAnnotation?.typeAnnotation : undefined;
  return type === undefined || isOpen(type);
}

/** The class by which `this.logger` or `logger` is declared: a field, a parameter of the constructor, or a constant. */
function declaredClass(receiver: Node): string | undefined {
  const name = receiver.type === 'MemberExpression' && receiver.object.type === 'ThisExpression' ? memberName(receiver) : undefined;
  if (name === undefined) return undefined;
  for (let at: Node | undefined = receiver.parent; at; at = at.parent) {
    if (at.type !== 'ClassBody') continue;
    for (const member of at.body) {
      if (member.type === 'PropertyDefinition' && keyName(member.key, member.computed) === name)
        return typeName(member.typeAnnotation?.typeAnnotation);
      const params = member.type === 'MethodDefinition' && member.kind === 'constructor' ? member.value.params : [];
      for (const param of params) {
        const own = param.type === 'TSParameterProperty' ? param.parameter : param;
        if (own.type === 'Identifier' && own.name === name) return typeName(own.typeAnnotation?.typeAnnotation);
      }
    }
    return undefined;
  }
  return undefined;
}

function typeName(type: TSESTree.TypeNode | undefined): string | undefined {
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : undefined;
}

/** A method of a class of this file, or of the module that it is imported from. */
function methodOf(facts: Facts, name: string, method: string): TSESTree.FunctionExpression | undefined {
  const { tree } = facts.parsed;
  const imported = tree.body.find(
    (item) => item.type === 'ImportDeclaration' && item.specifiers.some(({ local }) => local.name === name),
  ) as TSESTree.ImportDeclaration | undefined;
  const specifier = imported?.source.value;
  const trees = specifier === undefined ? [tree] : modulesOf(facts, specifier);
  return trees.map((one) => methodIn(one, name, method)).find((found) => found !== undefined);
}

/** The module of a specifier, and those that it re-exports from. */
function modulesOf(facts: Facts, specifier: string): Node[] {
  const { moduleFile } = facts.fixing;
  const file = moduleFile?.(specifier);
  const first = file === undefined ? undefined : treeOfFile(facts, file);
  if (first?.type !== 'Program') return [];
  const further = first.body.flatMap((item) => {
    const source = /^Export(?:All|Named)/.test(item.type) && 'source' in item ? item.source?.value : undefined;
    const reexported = typeof source === 'string' ? moduleFile?.(source, file) : undefined;
    return reexported === undefined ? [] : (treeOfFile(facts, reexported) ?? []);
  });
  return [first, ...further];
}

function methodIn(tree: Node, name: string, method: string): TSESTree.FunctionExpression | undefined {
  let found: TSESTree.FunctionExpression | undefined;
  walk(tree, (node) => {
    if (node.type !== 'ClassDeclaration' || node.id?.name !== name) return;
    for (const member of node.body.body)
      if (
        member.type === 'MethodDefinition' &&
        keyName(member.key, member.computed) === method &&
        member.value.type === 'FunctionExpression'
      )
        found = member.value;
  });
  return found;
}

const OPEN = new Set(['TSAnyKeyword', 'TSUnknownKeyword', 'TSObjectKeyword', 'TSTypeLiteral']);

/** Whether a type takes objects of any fields. */
function isOpen(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSUnionType') return type.types.some(isOpen);
  if (OPEN.has(type.type)) return true;
  return type.type === 'TSTypeReference' && /^(?:Record|object|Object|T|unknown)$/.test(lastName(type.typeName as Node) ?? '');
}
