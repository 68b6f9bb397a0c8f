/** Whether loading a module does nothing but to declare what it exports. */
import { GLOBAL_OBJECTS_OF_PAGES } from '../../catalog/type-names/classes.ts';
import { isFunction, unwrap } from '../../syntax/tree.ts';
import type { Node, Program } from '../../types.ts';
import { hasEffects } from '../purity.ts';
import { isDirective } from './requires.ts';

/** Modules that are loaded with it are packages alone: one of the program may load the file that is to import it, or do something itself. */
export function declaresOnly({ body }: Program): boolean {
  return body.every(isDeclaration);
}

function isDeclaration(statement: Node): boolean {
  switch (statement.type) {
    case 'ImportDeclaration':
      return statement.importKind === 'type' || isPackage(statement.source.value);
    case 'ExportNamedDeclaration':
      return statement.declaration ? isDeclaration(statement.declaration) : !statement.source || isPackage(statement.source.value);
    case 'ExportDefaultDeclaration':
      return isDeclaration(statement.declaration) || isInert(statement.declaration);
    case 'VariableDeclaration':
      return statement.declarations.every(({ init }) => init === null || isInert(init));
    case 'ExpressionStatement':
      return isDirective(statement) || (statement.expression.type === 'AssignmentExpression' && isInert(statement.expression.right));
    case 'FunctionDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSEnumDeclaration':
    case 'TSDeclareFunction':
      return true;
    case 'ClassDeclaration':
      return statement.superClass === null && statement.body.body.every((item) => item.type === 'MethodDefinition');
    default:
      return false;
  }
}

/** Whether an expression can be evaluated anywhere and changes nothing. */
function isInert(node: Node): boolean {
  const bare = unwrap(node);
  if (isFunction(bare)) return true;
  if (bare.type === 'CallExpression') return isRequired(bare);
  if (bare.type === 'ObjectExpression')
    return bare.properties.every((item) => item.type === 'Property' && !item.computed && isInert(item.value));
  if (bare.type === 'ArrayExpression')
    return bare.elements.every((item) => item === null || (item.type !== 'SpreadElement' && isInert(item)));
  if (bare.type === 'NewExpression')
    return bare.callee.type === 'Identifier' && /^(?:Map|Set|WeakMap|RegExp)$/.test(bare.callee.name) && bare.arguments.every(isInert);
  if (bare.type === 'MemberExpression') return isInert(bare.object);
  return bare.type === 'Identifier' ? !GLOBAL_OBJECTS_OF_PAGES.has(bare.name) : !hasEffects(bare) && !/Expression$/.test(bare.type);
}

/** `require('dayjs')`, a package. */
function isRequired({ callee, arguments: [from] }: Extract<Node, { type: 'CallExpression' }>): boolean {
  return (
    callee.type === 'Identifier' &&
    callee.name === 'require' &&
    from?.type === 'Literal' &&
    typeof from.value === 'string' &&
    isPackage(from.value)
  );
}

function isPackage(specifier: string): boolean {
  return !/^(?:\.|[@~#]?\/|@@\/)/.test(specifier);
}
