import type { FlowContext } from '../flow/context.ts';
import { shapeOfDeclaration } from './written/declarations.ts';
import { typedExpression } from './expressions.ts';
import { shapeOfType } from './written/resolve.ts';
import type { DeclaredTypes } from './types.ts';

/** The declared types of one file. */
export function declaredTypes(context: FlowContext): DeclaredTypes {
  return {
    ofExpression: (node) => typedExpression(context, node),
    ofType: (type, environment) => shapeOfType(context, type, environment),
    ofDeclaration: (declaration, args) => shapeOfDeclaration(context, declaration, args),
  };
}
