/** What the files of CommonJS begin with. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node, Program } from '../../types.ts';
import { staticText, unwrap } from '../../syntax/tree.ts';

/** A variable that is given what a call of `require` returns. */
export interface Require {
  readonly from: string;
  readonly statement: TSESTree.Statement;
  readonly pattern?: TSESTree.ObjectPattern;
}

/** The calls of `require` in some statements that give a variable its value. */
export function requiresOf(statements: readonly TSESTree.ProgramStatement[]): Require[] {
  return statements.flatMap((statement) => {
    if (statement.type !== 'VariableDeclaration') return [];
    return statement.declarations.flatMap(({ id, init }) => {
      if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier' || init.callee.name !== 'require') return [];
      const from = init.arguments[0] && staticText(init.arguments[0]);
      return from === undefined ? [] : [{ from, statement, pattern: id.type === 'ObjectPattern' ? id : undefined }];
    });
  });
}

/**
 * The directives and calls of `require` before any code of the file itself runs. What is declared behind them has its value in every function,
 * whichever of them is called first.
 */
export function leadingStatements({ body }: Program): TSESTree.ProgramStatement[] {
  const end = body.findIndex((statement) => !isLeading(statement));
  return end < 0 ? body : body.slice(0, end);
}

/** `'use strict'` and the like. */
export function isDirective(statement: TSESTree.ProgramStatement): boolean {
  return statement.type === 'ExpressionStatement' && 'directive' in statement && statement.directive !== undefined;
}

function isLeading(statement: TSESTree.ProgramStatement): boolean {
  if (statement.type === 'ExpressionStatement') return isDirective(statement) || isOfRequire(statement.expression);
  if (statement.type === 'VariableDeclaration') return statement.declarations.every(({ init }) => init !== null && isOfRequire(init));
  return /^(?:ImportDeclaration|TSImportEqualsDeclaration|TSInterfaceDeclaration|TSTypeAliasDeclaration)$/.test(statement.type);
}

/** `require('a')`, `require('a').b`, `require('dotenv').config()`: a chain that begins with the call and is given no code of the file. */
function isOfRequire(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return isOfRequire(bare.object);
  if (bare.type !== 'CallExpression') return false;
  if (bare.callee.type === 'Identifier') return bare.callee.name === 'require';
  return isOfRequire(bare.callee) && bare.arguments.every(({ type }) => !/^(?:Identifier|.*Function.*)$/.test(type));
}
