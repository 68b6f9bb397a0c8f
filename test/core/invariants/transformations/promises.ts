/** What a promise gives is waited for. */
import { edited, nodesOf, parsedWithParents, type Edit, type Transformation } from './edits.ts';

/** `f().then((res) => { … })` as a statement → `(async () => { const res = await f(); … })()`. */
export const thenToAwait: Transformation = (path, text) => {
  const edits = nodesOf(parsedWithParents(path, text).tree).flatMap((node): Edit[] => {
    if (node.type !== 'ExpressionStatement' || node.expression.type !== 'CallExpression') return [];
    const { callee, arguments: [handler, ...others] } = node.expression;
    const isThen = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'then';
    if (!isThen || others.length > 0 || handler?.type !== 'ArrowFunctionExpression' || handler.body.type !== 'BlockStatement' || handler.async) return [];
    const [parameter, ...more] = handler.params;
    if (parameter?.type !== 'Identifier' || more.length > 0) return [];
    const [start, end] = node.range;
    const [from, to] = callee.object.range;
    const name = text.slice(...parameter.range);
    return [
      { start, end: from, text: `;(async () => { const ${name} = await ` },
      { start: to, end: handler.body.range[0] + 1, text: `;${text.slice(to, handler.body.range[0] + 1).replace(/[^\n]/g, '')}` },
      { start: handler.body.range[1] - 1, end, text: '})();' },
    ];
  });
  return edited(text, edits);
};
