/** Callees that the project defines: models of library functions of the same name do not apply to them. */
import { unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import type { Names } from './places.ts';

/** Modules of the project: relative ones, and the aliases that bundlers are mostly given. */
const OWN_MODULE = /^(?:\.|[@~#]?\/)/;

/** Whether a callee is, or is a method of, what this file makes or gets from a module of the project. */
export function isOwnCallee(callee: Node, names: Names): boolean {
  return isImportedFromProject(callee, names) || isMethodOfLiteral(callee, names);
}

function isImportedFromProject(callee: Node, names: Names): boolean {
  const bare = unwrap(callee);
  const declaration = bare.type === 'Identifier' ? (names.resolve(bare)?.defs[0]?.node as Node | undefined)?.parent : undefined;
  return declaration?.type === 'ImportDeclaration' && OWN_MODULE.test(declaration.source.value);
}

/** Whether a callee is a method of an object that stands in this file: `const JSON = { stringify() {…} }`. */
export function isMethodOfLiteral(callee: Node, names: Names): boolean {
  const bare = unwrap(callee);
  const object = bare.type === 'MemberExpression' ? unwrap(bare.object) : undefined;
  const definition = object?.type === 'Identifier' ? (names.resolve(object)?.defs[0]?.node as Node | undefined) : undefined;
  return (
    definition?.type === 'VariableDeclarator' &&
    definition.id.type === 'Identifier' &&
    definition.init !== null &&
    unwrap(definition.init).type === 'ObjectExpression'
  );
}
