/** Objects made and read in other words. */
import { memberName } from '../../../../core/syntax/tree.ts';
import type { Node } from '../../../../core/types.ts';
import { edited, lineBreaksOf, nodesOf, parsedWithParents, type Edit, type Transformation } from './edits.ts';

/** `{ ...a, b }` → `Object.assign({}, a, { b })`. */
export const spreadToAssign: Transformation = (path, text) => {
  const edits = nodesOf(parsedWithParents(path, text).tree).flatMap((node): Edit[] => {
    if (node.type !== 'ObjectExpression' || !node.properties.some(({ type }) => type === 'SpreadElement')) return [];
    const [start, end] = node.range;
    const own = node.properties.flatMap((property, index): Edit[] => {
      const [from, to] = property.range;
      if (property.type === 'SpreadElement') return [{ start: from, end: from + '...'.length, text: '' }];
      const opens = node.properties[index - 1]?.type !== 'Property';
      const closes = node.properties[index + 1]?.type !== 'Property';
      return [...(opens ? [{ start: from, end: from, text: '{ ' }] : []), ...(closes ? [{ start: to, end: to, text: ' }' }] : [])];
    });
    return [{ start, end: start + 1, text: 'Object.assign({}, ' }, ...own, { start: end - 1, end, text: ')' }];
  });
  return edited(text, edits);
};

/** `Object.assign({}, a, b)` → `({ ...a, ...b })`. */
export const assignToSpread: Transformation = (path, text) => {
  const edits = nodesOf(parsedWithParents(path, text).tree).flatMap((node): Edit[] => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
    const { callee: { object, property }, arguments: [target, ...rest] } = node;
    const isAssign = object.type === 'Identifier' && object.name === 'Object' && property.type === 'Identifier' && property.name === 'assign';
    if (!isAssign || target?.type !== 'ObjectExpression' || target.properties.length > 0 || rest.length === 0 || rest.some(({ type }) => type === 'SpreadElement')) return [];
    const [start, end] = node.range;
    const first = (rest[0] as Node).range[0];
    return [
      { start, end: first, text: `({${lineBreaksOf(text.slice(start, first))} ...` },
      ...rest.slice(1).map(({ range: [from] }) => ({ start: from, end: from, text: '...' })),
      { start: end - 1, end, text: ' })' },
    ];
  });
  return edited(text, edits);
};

/** `a.b` → `a['b']` where it is read. */
export const membersInBrackets: Transformation = (path, text) => {
  const edits = nodesOf(parsedWithParents(path, text).tree).flatMap((node): Edit[] => {
    if (node.type !== 'MemberExpression' || node.computed || node.optional || node.property.type !== 'Identifier') return [];
    const { parent } = node;
    const isRead = !(parent.type === 'CallExpression' && parent.callee === node) && !(parent.type === 'AssignmentExpression' && parent.left === node);
    const [from, to] = node.property.range;
    const dot = text.lastIndexOf('.', from);
    return isRead && text.slice(node.object.range[1], from).trim() === '.' ? [{ start: dot, end: to, text: `['${node.property.name}']` }] : [];
  });
  return edited(text, edits);
};

/** `const x = a.b` → `const { b: x } = a`. */
export const destructured: Transformation = (path, text) => {
  const edits = nodesOf(parsedWithParents(path, text).tree).flatMap((node): Edit[] => {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.id.typeAnnotation || node.init?.type !== 'MemberExpression') return [];
    const { id, init } = node;
    const name = memberName(init);
    if (name === undefined || init.computed || init.optional || init.property.type !== 'Identifier') return [];
    const dot = text.lastIndexOf('.', init.property.range[0]);
    return [
      { start: id.range[0], end: id.range[1], text: name === id.name ? `{ ${name} }` : `{ ${name}: ${id.name} }` },
      { start: dot, end: init.range[1], text: lineBreaksOf(text.slice(dot, init.range[1])) },
    ];
  });
  return edited(text, edits);
};
