/** Repairs of a credential that a call or an option takes by its position. */
import { proposeEnvironment } from '../../fix/environment/propose.ts';
import { holderWords } from '../../secrets/names/holder-name.ts';
import type { PositionedConstant } from '../../secrets/positions/positions.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import type { Fix, Node } from '../../types.ts';

/** The repairs of a constant at a position; none for the part of a text that is no constant of its own. */
export function positionedFixes(facts: Facts, constant: PositionedConstant['constant'], position: PositionedConstant['position']): Fix[] {
  const isWhole = !constant.isPartial || position.isOwnSecret;
  const node = isWhole ? constant.node : constantInText(facts, constant.node);
  if (!node) return [];
  const naming = { name: (resultWords(node) ?? holderWords(node)).join('_'), fallback: position.variable };
  return proposeEnvironment(facts, node, naming, position.isAlsoOnClient !== true);
}

/** Words of the constant that gets what a call makes of a literal alone: `demoPassword` of `await hash('…', 12)`. */
function resultWords(node: Node): readonly string[] | undefined {
  const call = node.parent;
  const made = call?.type === 'CallExpression' && call.parent.type === 'AwaitExpression' ? call.parent : call;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== node || made?.parent?.type !== 'VariableDeclarator') return undefined;
  const words = holderWords(made);
  return words.length > 1 && words.some((word) => /^pass(?:word|wd)?$|^pwd$/.test(word)) ? words : undefined;
}

/** The literal of the constant that a text such as `Bearer ${KEY}` has in it. */
function constantInText({ bindings }: Facts, node: Node): Node | undefined {
  const [held, ...others] = node.type === 'TemplateLiteral' ? node.expressions : [];
  const literal = held?.type === 'Identifier' && others.length === 0 ? constantValue(held, bindings) : undefined;
  return literal?.type === 'Literal' && typeof literal.value === 'string' ? literal : undefined;
}
