/** What the methods of controllers return: the framework sends it to the client as the response. */
import type { TSESTree } from '@typescript-eslint/types';
import { controllerAnswer, controllerFrameworks, indifferentInterceptors, shapingDecorators } from '../../catalog/platforms/controllers.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { returnedExpressions } from '../../sources/file/functions.ts';
import { decoratorsOf, isFunction, lastName } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { SinkUse } from '../use.ts';

/** One use for each returned expression of a method whose result is the response. */
export function controllerAnswers({ methods }: Candidates): SinkUse[] {
  const uses: SinkUse[] = [];
  for (const list of methods.values()) {
    for (const method of list) {
      if (method.type !== 'MethodDefinition' || decoratorsOf(method).length === 0 || !isAnswering(method)) continue;
      for (const node of returnedExpressions(method.value as TSESTree.FunctionExpression)) {
        if (isGiven(node, method.value as TSESTree.FunctionExpression)) continue;
        uses.push({ sink: controllerAnswer, node, values: [{ node, labelIsKey: false }], byName: false, least: 'medium' });
      }
    }
  }
  return uses;
}

/** `return form` sends back what was sent. */
function isGiven(node: Node, { params }: TSESTree.FunctionExpression): boolean {
  return node.type === 'Identifier' && params.some((param) => param.type === 'Identifier' && param.name === node.name);
}

function isAnswering(method: TSESTree.MethodDefinition): boolean {
  const owner: Node | undefined = method.parent.parent;
  if (owner?.type !== 'ClassDeclaration' || decoratorsOf(owner).length === 0 || !isFunction(method.value)) return false;
  const onClass = decoratorsOf(owner).map(decoratorName);
  const onMethod = decoratorsOf(method).map(decoratorName);
  const isRoute = controllerFrameworks.some(
    ({ classes, routes }) => onClass.some((name) => classes.includes(name)) && onMethod.some((name) => routes.includes(name)),
  );
  return isRoute && ![...decoratorsOf(owner), ...decoratorsOf(method)].some(isShaping) && !isGivenTheAnswer(method.value);
}

function decoratorName({ expression }: TSESTree.Decorator): string {
  return lastName(expression) ?? '';
}

/** `@Serialize(UserDto)`, `@UseInterceptors(new UserShape())`: something takes fields out, or may. */
function isShaping(decorator: TSESTree.Decorator): boolean {
  const name = decoratorName(decorator);
  if (shapingDecorators.has(name)) return true;
  if (name !== 'UseInterceptors' || decorator.expression.type !== 'CallExpression') return false;
  return !decorator.expression.arguments.every((interceptor) =>
    splitWords(lastName(interceptor) ?? '').some((word) => indifferentInterceptors.has(word)),
  );
}

/** `@Res() res`: the method sends the response by itself, and what it returns goes nowhere. */
function isGivenTheAnswer({
  params,
}: TSESTree.FunctionExpression | TSESTree.FunctionDeclaration | TSESTree.ArrowFunctionExpression): boolean {
  return params.some((param) =>
    decoratorsOf(param).some((decorator) => /^Res(?:ponse)?$/.test(decoratorName(decorator)) && !isPassedThrough(decorator)),
  );
}

/** `@Res({ passthrough: true })` leaves the response to the framework. */
function isPassedThrough({ expression }: TSESTree.Decorator): boolean {
  return expression.type === 'CallExpression' && expression.arguments.length > 0;
}
