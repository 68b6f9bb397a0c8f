/** A value takes a step more on its way into a call. */
import { unwrap } from '../../../../core/syntax/tree.ts';
import type { Node } from '../../../../core/types.ts';
import { edited, nodesOf, parsedWithParents, type Edit, type Transformation } from './edits.ts';

/** Calls that are a statement of a block, with the argument that is changed. */
function statementArguments(path: string, text: string): { readonly statement: Node; readonly argument: Node }[] {
  return nodesOf(parsedWithParents(path, text).tree).flatMap((statement) => {
    if (statement.type !== 'ExpressionStatement' || !/^(?:BlockStatement|Program)$/.test(statement.parent.type)) return [];
    const call = unwrap(statement.expression);
    const argument = call.type === 'CallExpression' && call.callee.type !== 'Super' ? call.arguments.at(-1) : undefined;
    if (!argument || !/^(?:Identifier|MemberExpression|TemplateLiteral|BinaryExpression)$/.test(argument.type)) return [];
    const isChanged = nodesOf(argument).some(({ type }) => /^(?:Await|Yield|Assignment|Update|This|Super)/.test(type));
    return isChanged ? [] : [{ statement, argument }];
  });
}

/** `f(a.b)` → `const held0 = a.b; f(held0)`. */
export const withTemporary: Transformation = (path, text) => {
  const edits = statementArguments(path, text).flatMap(({ statement, argument }, index): Edit[] => {
    const [start, end] = argument.range;
    return [
      { start: statement.range[0], end: statement.range[0], text: `const held${index} = ${text.slice(start, end)}; ` },
      { start, end, text: `held${index}` },
    ];
  });
  return edited(text, edits);
};

/** `f(a.b)` → `f(((x) => x)(a.b))`. */
export const throughIdentity: Transformation = (path, text) => {
  const edits = statementArguments(path, text).map(({ argument: { range: [start, end] } }) => ({ start, end, text: `((x) => x)(${text.slice(start, end)})` }));
  return edited(text, edits);
};

/** `f(a.b)` → `f((() => a.b)())`. */
export const inFunction: Transformation = (path, text) => {
  const edits = statementArguments(path, text).map(({ argument: { range: [start, end] } }) => ({ start, end, text: `(() => ${text.slice(start, end)})()` }));
  return edited(text, edits);
};
