/** Tokens that a model of language writes one after the other: `for await (const token of llm.generate(prompt)) …`. */
import { gatheredTexts, generatorNouns, generatorVerbs } from '../../catalog/words/machine-words.ts';
import { definitionsIn } from '../../graph/definitions.ts';
import { Memo } from '../../memo.ts';
import type { Variable } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionName } from '../../sources/file/functions.ts';
import { textOfConstant } from '../../sources/file/initial-values.ts';
import type { SinkUse } from '../../sinks/use.ts';
import { splitWords } from '../../sources/names/words.ts';
import { lastName, receiverOf, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { isUsedAs, lastWord } from './uses.ts';

const verbs = new Set(generatorVerbs);
const nouns = new Set(generatorNouns);
const gathered = new Set(gatheredTexts);

/** Whether a token is a piece of what a model of language writes: it is added to a text, or comes one after the other from what generates. */
export function isStreamed(facts: Facts, use: SinkUse, token: Node): boolean {
  const variable = token.type === 'Identifier' ? facts.bindings.resolve(token) : undefined;
  if (!variable) return false;
  if (isUsedAs(added, facts, token, isAdded)) return true;
  // Without anything between them they make up one text.
  const isJoined = use.sink.isOutput === true && use.values.some(({ node }) => unwrap(node) === token);
  return definitionsIn(facts.bindings)
    .of(variable)
    .some(({ given }) => {
      if (given.type === 'element') return isJoined || isGenerator(given.node);
      return given.type === 'parameter' && given.index === 0 && receivesTokens(facts, given.fn, isJoined);
    });
}

const added = new Memo<Variable, boolean>();

/** `text += token` */
function isAdded({ parent }: Node): boolean {
  return parent?.type === 'AssignmentExpression' && parent.operator === '+=' && gathered.has(lastWord(parent.left));
}

/**
 * `llm.on('token', (token) => …)`, `chat(prompt, { onToken: (token) => … })`, `{ handleLLMNewToken(token) { … } }`. Where anything may be
 * meant by the event, what is written without a break is a text.
 */
function receivesTokens({ bindings }: Facts, fn: FunctionNode, isJoined: boolean): boolean {
  const at = fn.parent;
  if (at.type === 'CallExpression') {
    const [event] = at.arguments;
    return (
      event !== undefined &&
      event !== fn &&
      textOfConstant(event, bindings) === 'token' &&
      (isJoined || nouns.has(lastWord(receiverOf(at) ?? at)))
    );
  }
  const words = splitWords(functionName(fn) ?? '');
  if (words.at(-1) !== 'token' && words.at(-1) !== 'callback') return false;
  const call = at.type === 'Property' ? at.parent.parent : undefined;
  return (
    words.some((word) => nouns.has(word)) ||
    (isJoined && words.at(-1) === 'token') ||
    (call?.type === 'CallExpression' && isGenerator(call))
  );
}

/** `engine.generate(prompt)`, `completion`; `auth.generateToken()` makes a credential. */
function isGenerator(node: Node): boolean {
  const bare = unwrap(node);
  const words = splitWords(lastName(bare) ?? '');
  if (words.includes('token')) return false;
  if (bare.type !== 'CallExpression') return nouns.has(words.at(-1) ?? '');
  return verbs.has(words[0] ?? '') || nouns.has(lastWord(receiverOf(bare) ?? bare));
}
