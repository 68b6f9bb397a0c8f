/** The types behind a name that a module exports, for other modules. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { isFunction, type FunctionNode } from '../../syntax/tree.ts';
import { resultOf } from './functions.ts';
import { schemaOf } from './schemas.ts';
import { constructorShape, functionShape, once, parameterShape as typeParameter, type Environment, type Shape } from './shape.ts';
import { expectedShape } from './written/expected.ts';
import { parameterShape } from './written/fields.ts';
import { summaryOf, type ExportedTypes, type TypeSummary } from './summary.ts';

/** Types behind an exported declaration or expression of the module `file`; undefined when there are none. */
export function typesOfExport(context: FlowContext, node: Node, file: string): ExportedTypes | undefined {
  const types = find(context, node, file);
  return types && (types.declared || types.value || types.schema) ? types : undefined;
}

function find(context: FlowContext, node: Node, file: string): ExportedTypes | undefined {
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSEnumDeclaration':
      return { declared: summaryOf(context.types.ofDeclaration(node, parametersOf(node)), file) };
    case 'ClassDeclaration':
    case 'ClassExpression': {
      const shape = context.types.ofDeclaration(node, parametersOf(node));
      return {
        declared: summaryOf(shape, file),
        value: summaryOf(
          constructorShape(() => shape),
          file,
        ),
      };
    }
    case 'CallExpression':
    case 'NewExpression': {
      const schema = schemaOf(context, node);
      if (schema) return { schema: { library: schema.library.id, shape: summaryOf(schema.shape, file) } };
      return { value: summaryOf(context.types.ofExpression(node).shape, file) };
    }
    case 'TSDeclareFunction':
      return { value: signatureSummary(context, node, file) };
    default:
      return isFunction(node)
        ? { value: functionSummary(context, node, file) }
        : { value: summaryOf(context.types.ofExpression(node).shape, file) };
  }
}

/** What a function gives and what it is given, as far as either is written; undefined where neither is. */
function functionSummary(context: FlowContext, fn: FunctionNode, file: string): TypeSummary | undefined {
  const environment = environmentOf(fn);
  const result = resultOf(context, fn, environment);
  const expected = once(() => expectedShape(context, fn));
  if (!result && !fn.params.some(isAnnotated) && !expected()?.takes) return undefined;
  const takes = (index: number): Shape | undefined => parameterShape(context, fn.params[index], environment) ?? expected()?.takes?.(index);
  return summaryOf(
    functionShape(() => result, takes),
    file,
  );
}

/** `export declare function load(id: string): Promise<User>` */
function signatureSummary(context: FlowContext, signature: TSESTree.TSDeclareFunction, file: string): TypeSummary | undefined {
  const environment = environmentOf(signature);
  const { returnType } = signature;
  const takes = (index: number): Shape | undefined => parameterShape(context, signature.params[index], environment);
  return summaryOf(
    functionShape(() => returnType && context.types.ofType(returnType.typeAnnotation, environment), takes),
    file,
  );
}

function environmentOf({ typeParameters }: FunctionNode | TSESTree.TSDeclareFunction): Environment {
  return new Map((typeParameters?.params ?? []).map(({ name }, index) => [name.name, () => typeParameter(index)]));
}

function isAnnotated(parameter: TSESTree.Parameter): boolean {
  return 'typeAnnotation' in parameter && parameter.typeAnnotation !== undefined;
}

function parametersOf(node: Node): (() => Shape)[] {
  const parameters = (node as { typeParameters?: TSESTree.TSTypeParameterDeclaration }).typeParameters?.params ?? [];
  return parameters.map((_, index) => () => typeParameter(index));
}
