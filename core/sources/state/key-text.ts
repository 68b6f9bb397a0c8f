import type { Node } from '../../types.ts';
import { lastName, staticText, templateParts, unwrap } from '../../syntax/tree.ts';
import { isScreamingCase } from '../names/words.ts';
import type { Arguments, FlowContext } from '../flow/context.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';

/**
 * Text of a storage key: a constant, what is constant of a built text, or the name of the constant (`USER_INFO`, `keys.phone`) without
 * "key". A parameter is what the call passes whose arguments are given.
 */
export function keyText(node: Node, context: FlowContext, args?: Arguments): string | undefined {
  const bare = unwrap(node);
  const text = staticText(bare) ?? context.evaluate(node, args).text;
  if (text !== undefined) return text;
  if (bare.type === 'NewExpression') return bare.arguments[0] && keyText(bare.arguments[0], context, args);
  const built = builtText(bare, context, args);
  if (built !== undefined) return built;
  if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return undefined;
  const name = lastName(bare);
  if (name === undefined || /^key$/i.test(name)) return undefined;
  return (isScreamingCase(name) ? name.toLowerCase() : name).replace(/_?key$/i, '');
}

/** Constant parts of `` `user:${id}:phone` `` and `PREFIX + 'token'`; whatever is unknown only separates them. */
function builtText(node: Node, context: FlowContext, args: Arguments | undefined): string | undefined {
  const parts = node.type === 'TemplateLiteral' ? templateParts(node) : node.type === 'BinaryExpression' ? concatenatedParts(node) : [];
  if (parts.length === 0) return undefined;
  const text = parts
    .map((part) => (typeof part === 'string' ? part : (staticText(part) ?? context.evaluate(part, args).text ?? ':')))
    .join('');
  return /[^\W_](?:.*[^\W_])?/s.exec(text)?.[0];
}
