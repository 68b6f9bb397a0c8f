/** The constants that an expression surely is, as the engine finds them. */
import type { FlowContext } from '../flow/context.ts';
import { splitParts } from '../../sinks/leaving.ts';
import { isPlaceholder } from '../file/functions.ts';
import { contains, isFunction, rangeOf, staticText } from '../../syntax/tree.ts';
import { functionAround } from '../../graph/places.ts';
import type { Node } from '../../types.ts';
import { originsOf } from './search.ts';

/**
 * The constants that an expression surely is; none where it may be anything else. A text is one when all of its parts are. An empty one
 * counts inside of a function that is called: whatever fills it, it has been filled when the function returns.
 */
export function writtenOut(context: FlowContext, node: Node, length: number, hops = 0): readonly Node[] {
  const { origins, constants, made, isCut } = originsOf(context, node, length);
  if (isCut || origins.length > 0 || made.length > 0 || hops > MAX_TEXTS) return [];
  const isWritten = (constant: Node): boolean =>
    isJoinedText(constant)
      ? splitParts(constant).every((part) => writtenOut(context, part.node, length, hops + 1).length > 0)
      : isWrittenOut(constant) || isEmptyResult(constant, node);
  return constants.every(isWritten) ? constants : [];
}

/** Depth to which texts inside texts are followed. */
const MAX_TEXTS = 3;

function isJoinedText(node: Node): boolean {
  return node.type === 'BinaryExpression' || (node.type === 'TemplateLiteral' && node.expressions.length > 0);
}

/** Whether a constant is a text or number that never changes: a constant passed to a framework or returned as state is a first value. */
function isWrittenOut(constant: Node): boolean {
  if (!isConstant(constant) || isFunction(constant) || isPlaceholder(constant)) return false;
  let holder: Node | undefined = constant.parent;
  const isPart = holder?.type === 'Property' && !isWording(staticText(constant));
  while (holder && /^(?:Property|ObjectExpression|ArrayExpression)$/.test(holder.type)) holder = holder.parent;
  return (
    !isPart ||
    !/^(?:CallExpression|NewExpression|ExportDefaultDeclaration|ReturnStatement|ArrowFunctionExpression|AssignmentExpression)$/.test(
      holder?.type ?? '',
    )
  );
}

/** Whether a constant is an empty text that a function which is called holds or gives: nothing replaces it once the function has returned. */
function isEmptyResult(constant: Node, node: Node): boolean {
  const fn = functionAround(constant);
  return staticText(constant) === '' && GIVES.has(constant.parent?.type ?? '') && fn !== undefined && !contains(rangeOf(fn), rangeOf(node));
}

/** Where an expression is what a function returns, or a variable is given. */
const GIVES: ReadonlySet<string> = new Set(['ReturnStatement', 'ArrowFunctionExpression', 'ConditionalExpression', 'VariableDeclarator']);

/** Words for people to read, which no framework replaces by data: `Phone number`, `手机号`. */
export function isWording(text: string | undefined): boolean {
  return text !== undefined && /[\u4e00-\u9fa5]|[a-z] [a-z]/i.test(text) && !/\d{5}|@/.test(text);
}

/** What needs no search: a value that stands there as it is, or no value at all. */
export function isConstant(node: Node): boolean {
  return node.type === 'Literal' || (node.type === 'TemplateLiteral' && node.expressions.length === 0) || isFunction(node);
}
