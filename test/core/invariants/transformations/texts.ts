/** Texts joined in another way, and constants with a name. */
import { edited, lineBreaksOf, nodesOf, parsedWithParents, type Edit, type Transformation } from './edits.ts';

/** `` `a ${b} c` `` → `('a ' + (b) + ' c')` on one line. */
export const templatesJoined: Transformation = (path, text) => {
  const edits = nodesOf(parsedWithParents(path, text).tree).flatMap((node): Edit[] => {
    if (node.type !== 'TemplateLiteral' || node.expressions.length === 0 || node.parent.type === 'TaggedTemplateExpression') return [];
    if (node.quasis.some(({ value }) => value.cooked === null || /[\n\r\u2028\u2029]/.test(value.raw))) return [];
    const [start, end] = node.range;
    const literals = node.quasis.map(({ value }) => JSON.stringify(value.cooked));
    const between = node.expressions.flatMap(({ range: [from, to] }, index): Edit[] => {
      const previous = node.expressions[index - 1]?.range[1] ?? start;
      const lines = (a: number, b: number) => lineBreaksOf(text.slice(a, b));
      const last = index === node.expressions.length - 1 ? [{ start: to, end, text: `) + ${literals[index + 1]})${lines(to, end)}` }] : [];
      return [{ start: previous, end: from, text: `${index === 0 ? '(' : ') + '}${literals[index]} + (${lines(previous, from)}` }, ...last];
    });
    return between;
  });
  return edited(text, edits);
};

/** `f('a', b)` as a statement of a block → `const text0 = 'a'; f(text0, b)`. */
export const constantsExtracted: Transformation = (path, text) => {
  const edits = nodesOf(parsedWithParents(path, text).tree).flatMap((node, index): Edit[] => {
    if (node.type !== 'ExpressionStatement' || node.parent.type !== 'BlockStatement' || node.expression.type !== 'CallExpression') return [];
    const [first, ...rest] = node.expression.arguments;
    if (first?.type !== 'Literal' || typeof first.value !== 'string' || rest.length === 0 || node.expression.callee.type === 'Super') return [];
    return [
      { start: node.range[0], end: node.range[0], text: `const text${index} = ${text.slice(...first.range)}; ` },
      { start: first.range[0], end: first.range[1], text: `text${index}` },
    ];
  });
  return edited(text, edits);
};
