/** Repairs of a credential by its name, or by the position in which a call or an option takes it. */
import { proposeEnvironment } from '../../fix/environment/propose.ts';
import { keysBeside, portIn } from '../../secrets/names/credential-name.ts';
import { holderWords } from '../../secrets/names/holder-name.ts';
import type { NamedConstant } from '../../secrets/names/named.ts';
import type { PositionedConstant } from '../../secrets/positions/positions.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import type { Fix, KindId, Node } from '../../types.ts';
import { isDefaultOfVariable } from './place-in-code.ts';

/** The repairs of a constant at a position; none for the part of a text that is no constant of its own. */
export function positionedFixes(facts: Facts, constant: PositionedConstant['constant'], position: PositionedConstant['position']): Fix[] {
  const isWhole = !constant.isPartial || position.isOwnSecret;
  const node = isWhole ? constant.node : constantInText(facts, constant.node);
  if (!node) return [];
  const naming = { name: (resultWords(node) ?? holderWords(node)).join('_'), fallback: position.variable };
  return proposeEnvironment(facts, node, naming, position.isAlsoOnClient !== true);
}

/** The repairs of a constant under the name of a credential of a kind; none for a part of a text, a number, and what a variable has already. */
export function namedFixes(facts: Facts, { constant, object, name, owners }: NamedConstant, kind: KindId): Fix[] {
  if (constant.isPartial || constant.isNumber || isDefaultOfVariable(constant.node)) return [];
  const noun = /password/.test(kind) ? 'password' : undefined;
  return proposeEnvironment(facts, constant.node, { name, owners, beside: keysBeside(object, name), port: portIn(object), noun }, false);
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
