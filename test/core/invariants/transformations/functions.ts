/** Functions written in the other form, and a log line that logs nothing. */
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, type FunctionNode } from '../../../../core/syntax/tree.ts';
import type { Node } from '../../../../core/types.ts';
import { edited, lineBreaksOf, nodesOf, parsedWithParents, type Edit, type Transformation } from './edits.ts';

/** Whether the function's own body has something that means another thing in the other form. */
function dependsOnForm(fn: FunctionNode): boolean {
  const stack: Node[] = [...fn.params, fn.body as Node];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'ThisExpression' || node.type === 'Super' || node.type === 'MetaProperty' || node.type === 'YieldExpression') return true;
    if (node.type === 'Identifier' && node.name === 'arguments') return true;
    if (isFunction(node) && node.type !== 'ArrowFunctionExpression') continue;
    stack.push(...directChildren(node));
  }
  return false;
}

function directChildren(node: Node): Node[] {
  return Object.entries(node).flatMap(([key, value]) => (key === 'parent' ? [] : [value as unknown].flat().filter((child): child is Node => typeof (child as Node | null)?.type === 'string' && 'range' in (child as Node))));
}

/** Text that is inserted where two functions end stands in the order of the functions: the inner one closes first. */
const innerFirst = (a: Node, b: Node): number => a.range[1] - a.range[0] - (b.range[1] - b.range[0]);

/** `(a) => a.b` → `(function (a) { return a.b })`. */
export const arrowsToFunctions: Transformation = (path, text) => {
  const arrows = nodesOf(parsedWithParents(path, text).tree).filter((node): node is TSESTree.ArrowFunctionExpression => node.type === 'ArrowFunctionExpression').sort(innerFirst);
  const edits = arrows.flatMap((fn): Edit[] => {
    if (fn.typeParameters || fn.returnType || dependsOnForm(fn) || fn.params.some(({ type }) => type === 'AssignmentPattern')) return [];
    const [start, end] = fn.range;
    const [from, to] = fn.body.range;
    const first = fn.params[0]?.range[0] ?? from;
    const last = fn.params.at(-1)?.range[1] ?? start;
    const isBlock = fn.body.type === 'BlockStatement';
    const opened = `) ${lineBreaksOf(text.slice(last, from))}${isBlock ? '' : '{ return ('}`;
    const head = `(${fn.async ? 'async ' : ''}function (`;
    return [
      ...(fn.params.length > 0 ? [{ start, end: first, text: head + lineBreaksOf(text.slice(start, first)) }, { start: last, end: from, text: opened }] : [{ start, end: from, text: head + opened }]),
      { start: to, end, text: isBlock ? ')' : `${lineBreaksOf(text.slice(to, end))}) })` },
    ];
  });
  return edited(text, edits);
};

/** `function (a) { … }` → `((a) => { … })`. */
export const functionsToArrows: Transformation = (path, text) => {
  const functions = nodesOf(parsedWithParents(path, text).tree).filter((node): node is TSESTree.FunctionExpression => node.type === 'FunctionExpression');
  const edits = functions.flatMap((fn): Edit[] => {
    const isMethod = fn.parent.type === 'MethodDefinition' || (fn.parent.type === 'Property' && (fn.parent.method || fn.parent.kind !== 'init'));
    if (isMethod || fn.id || fn.generator || fn.typeParameters || dependsOnForm(fn)) return [];
    const [start, end] = fn.range;
    const open = text.indexOf('(', start);
    return [
      { start, end: open, text: fn.async ? '(async ' : '(' },
      { start: fn.body.range[0], end: fn.body.range[0], text: '=> ' },
      { start: end, end, text: ')' },
    ];
  });
  return edited(text, edits);
};

/** Each block of a function begins with a line of its own in the log. */
export const withUnrelatedLog: Transformation = (path, text) => {
  const bodies = nodesOf(parsedWithParents(path, text).tree).filter((node): node is FunctionNode => isFunction(node)).map(({ body }) => body as Node | null);
  return edited(text, bodies.flatMap((body) => (body?.type === 'BlockStatement' ? [{ start: body.range[0] + 1, end: body.range[0] + 1, text: " console.info('reached');" }] : [])));
};
