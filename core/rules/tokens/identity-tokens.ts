/** Tokens that identify something in the program: what a container provides, a subscription, a request that can be cancelled, a gesture. */
import { CANCELS, ENDS_LISTENING } from '../../catalog/call-words/methods.ts';
import { IDENTITY_TYPES } from '../../catalog/type-names/identities.ts';
import { containerWords, injectingVerbs, providerWords } from '../../catalog/words/machine-words.ts';
import { LISTENING } from '../../catalog/words/cell-words.ts';
import { functionAround } from '../../graph/places.ts';
import { Memo } from '../../memo.ts';
import type { SourceFile } from '../../parsed-file.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionName } from '../../sources/file/functions.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { splitWords } from '../../sources/names/words.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { lastName, some, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { nameOfClass, wordsOfText } from './uses.ts';

const containers = new Set(containerWords);
const injecting = new Set(injectingVerbs);
const providers = new Set(providerWords);
const listening = new Set(LISTENING);

/** Whether a token opens nothing, since it only identifies something in the program that runs. */
export function isIdentity(facts: Facts, sunk: Node, token: Node): boolean {
  const itself = identities.of(token, () => identityOf(facts, token));
  return itself === 'identity' || (itself === 'name' && isOfProvider(sunk));
}

const identities = new Memo<Node, 'identity' | 'name' | 'other'>();

/** What a token is by itself, wherever it is put: an identity, a name of this file that a text around it may call one, or something else. */
function identityOf(facts: Facts, token: Node): 'identity' | 'name' | 'other' {
  if (isOfBinding(facts, token) || isOfListening(facts, token) || isOfCancelling(facts, token)) return 'identity';
  const bare = unwrap(token);
  const name = bare.type === 'Identifier' ? (facts.bindings.resolve(bare)?.defs[0]?.name as Node | undefined) : undefined;
  return !name ? 'other' : isOfContainer(name, bare) ? 'identity' : 'name';
}

/** The result of `bind()`, where `unbind({ token })` receives it. https://alibaba.github.io/bindingx/guide/cn_api_bind */
function isOfBinding(facts: Facts, token: Node): boolean {
  return isGivenTo(facts, token, 'unbind', (given) => (given.type === 'ObjectExpression' ? propertyValue(given, 'token') : undefined));
}

/** `const token = PubSub.subscribe('x', …)`, `PubSub.unsubscribe(token)` */
function isOfListening(facts: Facts, token: Node): boolean {
  const made = initialValue(token, facts.bindings);
  if (made.type === 'CallExpression' && listening.has(lastName(made.callee) ?? '')) return true;
  return ENDS_LISTENING.some((method) => isGivenTo(facts, token, method, (given) => given));
}

/** Whether a method is called somewhere with this value, or with what the value was declared as. */
function isGivenTo({ candidates, file, bindings }: Facts, token: Node, method: string, part: (given: Node) => Node | undefined): boolean {
  const calls = candidates.methodCalls.get(method);
  if (!calls) return false;
  const text = textOf(file, initialValue(token, bindings));
  return calls.some(({ arguments: [given] }) => {
    const passed = given && part(given);
    return passed !== undefined && [passed, initialValue(passed, bindings)].some((one) => textOf(file, one) === text);
  });
}

function textOf({ text }: SourceFile, { range }: Node): string {
  return text.slice(...range);
}

/** `axios.CancelToken.source().token`. https://axios-http.com/docs/cancellation */
function isOfCancelling({ bindings }: Facts, token: Node): boolean {
  const bare = unwrap(token);
  const made = bare.type === 'MemberExpression' ? initialValue(bare.object, bindings) : bare;
  return (
    made.type === 'CallExpression' &&
    some(made.callee, (node) => /^(?:Identifier|MemberExpression)$/.test(node.type) && CANCELS.has(lastName(node) ?? ''))
  );
}

/** What a service is registered under: the container's own code, or its type. */
function isOfContainer(name: Node, token: Node): boolean {
  const type = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (type && some(type, isIdentityType)) return true;
  if (splitWords(nameOfClass(token)).some((word) => containers.has(word))) return true;
  const fn = functionAround(token);
  return fn !== undefined && injecting.has(functionName(fn) ?? '');
}

/** `No provider for …`: the text that a token is put into speaks of providers. */
function isOfProvider(sunk: Node): boolean {
  const words = wordsOfText(sunk);
  return words.some((word, index) => providers.has(word) && words[index + 1] === 'for');
}

/** `symbol`, `Function`, `InjectionToken<T>`: no text, so no credential. */
function isIdentityType(node: Node): boolean {
  if (node.type === 'TSSymbolKeyword') return true;
  return node.type === 'TSTypeReference' && node.typeName.type === 'Identifier' && IDENTITY_TYPES.has(node.typeName.name);
}
