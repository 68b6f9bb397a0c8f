/** Tokens that are no credentials: of texts, which parsers read (`throw new UnexpectedToken(token)`), and of animations that are bound to a gesture. */
import { commandWords, parserWords, searchedTexts, textPositions, tokenizingVerbs } from '../catalog/words/machine-words.ts';
import { SEARCHES_TEXT } from '../catalog/call-words/texts.ts';
import { GIVES_LIST_OF } from '../catalog/call-words/lists.ts';
import { Memo } from '../memo.ts';
import type { Variable } from '../sources/file/bindings.ts';
import type { SourceFile } from '../parsed-file.ts';
import type { Facts } from '../sources/file/facts.ts';
import { functionName } from '../sources/file/functions.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { propertyValue } from '../sources/state/state-options.ts';
import type { SinkUse } from '../sinks/use.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { splitWords } from '../sources/names/words.ts';
import { isFunction, lastName, memberName, staticText, unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';

const parsers = new Set(parserWords);
const positions = new Set(textPositions);

/** Whether a token is one of a text: a parser has it, its place in the text or its parts are read, or what is thrown calls it unexpected. */
export function isParserToken(facts: Facts, { node: sunk }: SinkUse, { kind, evidence, node }: SourceHit): boolean {
  if (kind !== 'session-token' || (evidence !== 'name' && evidence !== 'object')) return false;
  if (isOfBinding(facts, node)) return true;
  if (evidence !== 'name') return false;
  const bare = unwrap(node);
  const token = bare.type === 'MemberExpression' && splitWords(lastName(bare.object) ?? '').at(-1) === 'token' ? unwrap(bare.object) : bare;
  return (
    isOfParser(token) ||
    isPlaced(facts, token) ||
    isSought(facts, token) ||
    isPiece(facts, token) ||
    isOption(facts, token) ||
    isOfCommand(facts, token) ||
    isUnexpected(sunk)
  );
}

/** The result of `bind()`, where `unbind({ token })` receives it. https://alibaba.github.io/bindingx/guide/cn_api_bind */
function isOfBinding({ candidates, file, bindings }: Facts, source: Node): boolean {
  const text = textOf(file, initialValue(source, bindings));
  return (candidates.methodCalls.get('unbind') ?? []).some(({ arguments: [given] }) => {
    const token = given?.type === 'ObjectExpression' ? propertyValue(given, 'token') : undefined;
    return token !== undefined && [token, initialValue(token, bindings)].some((one) => textOf(file, one) === text);
  });
}

function textOf({ text }: SourceFile, { range }: Node): string {
  return text.slice(...range);
}

/** `tokenizer.token` */
function isOfParser(token: Node): boolean {
  return token.type === 'MemberExpression' && splitWords(lastName(token.object) ?? '').some((word) => parsers.has(word));
}

const placed = new Memo<Variable, boolean>();

/** `token.loc.start`, `token.range[0]`, `token.pattern` */
function isPlaced(facts: Facts, token: Node): boolean {
  return isUsedAs(placed, facts, token, isPlaceRead);
}

/** Whether a variable is used somewhere in a way that shows what it holds; found once for each. */
function isUsedAs(known: Memo<Variable, boolean>, { bindings }: Facts, token: Node, isUse: (node: Node) => boolean): boolean {
  const variable = token.type === 'Identifier' ? bindings.resolve(token) : undefined;
  if (!variable) return false;
  return known.of(variable, () => variable.references.some(({ identifier }) => isUse(identifier as Node)));
}

const sought = new Memo<Variable, boolean>();

/** `source.includes(token)`, `html.indexOf(token)`: what is looked for in a text; of a list of tokens it would be an element. */
function isSought(facts: Facts, token: Node): boolean {
  return isUsedAs(sought, facts, token, isSearch);
}

function isSearch(token: Node): boolean {
  const call = token.parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== token) return false;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !SEARCHES_TEXT.has(memberName(callee) ?? '')) return false;
  return searched.has(splitWords(lastName(callee.object) ?? '').at(-1) ?? '');
}

const searched = new Set(searchedTexts);

/** `text.split(',').map((token) => …)`, `for (const token of text.split(' '))` */
function isPiece({ bindings }: Facts, token: Node): boolean {
  const definition = token.type === 'Identifier' ? bindings.resolve(token)?.defs[0] : undefined;
  const at = definition?.node as Node | undefined;
  if (!at) return false;
  const loop = at.type === 'VariableDeclarator' ? at.parent.parent : undefined;
  if (loop?.type === 'ForOfStatement') return isSplit(loop.right) || isTokenized(loop.right);
  const call = isFunction(at) && at.params[0] === definition?.name ? at.parent : undefined;
  const callee = call?.type === 'CallExpression' && call.arguments[0] === at ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && (isSplit(callee.object) || isTokenized(callee.object));
}

/** `extractRadiusTokens(value)`, `tokenize(line)`: by the name of the function that takes a text apart. */
function isTokenized(list: Node): boolean {
  const bare = unwrap(list);
  const [verb = '', ...rest] = bare.type === 'CallExpression' ? splitWords(lastName(bare.callee) ?? '') : [];
  return /^tokeni[sz]e/.test(verb) || (takingApart.has(verb) && rest.at(-1) === 'tokens');
}

const takingApart = new Set(tokenizingVerbs);

/** Whether a list is the pieces of a text, also after some of them were left out. */
function isSplit(list: Node): boolean {
  const bare = unwrap(list);
  if (bare.type !== 'CallExpression') return false;
  const callee = unwrap(bare.callee);
  if (callee.type !== 'MemberExpression') return false;
  const name = memberName(callee);
  return name === 'split' || name === 'matchAll' || (GIVES_LIST_OF.has(name ?? '') && isSplit(callee.object));
}

const options = new Memo<Variable, boolean>();

/** `switch (token) { case '--limit': … }`, `token === '-h'`, `token.startsWith('--')`: a word of a command line. */
function isOption(facts: Facts, token: Node): boolean {
  return isUsedAs(options, facts, token, isComparedWithOption);
}

/** `resolveFromCli(token)`, `parseArgument(token)`: by the name of the function that gets it. */
function isOfCommand({ bindings }: Facts, token: Node): boolean {
  const definition = token.type === 'Identifier' ? bindings.resolve(token)?.defs[0] : undefined;
  const fn = definition?.node as Node | undefined;
  return isFunction(fn) && splitWords(functionName(fn) ?? '').some((word) => commands.has(word));
}

const commands = new Set(commandWords);

function isComparedWithOption(identifier: Node): boolean {
  const { parent } = identifier;
  switch (parent?.type) {
    case 'SwitchStatement':
      return parent.cases.some(({ test }) => isOptionText(test));
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator) && (isOptionText(parent.left) || isOptionText(parent.right));
    case 'MemberExpression':
      return (
        parent.object === identifier &&
        memberName(parent) === 'startsWith' &&
        parent.parent.type === 'CallExpression' &&
        isOptionText(parent.parent.arguments[0])
      );
    default:
      return false;
  }
}

function isOptionText(node: Node | null | undefined): boolean {
  return /^--?(?:$|[a-z])/i.test((node && staticText(node)) ?? '');
}

function isPlaceRead(identifier: Node): boolean {
  const read = identifier.parent;
  return read?.type === 'MemberExpression' && read.object === identifier && positions.has(memberName(read) ?? '');
}

function isUnexpected(sunk: Node): boolean {
  const thrown = sunk.type === 'ThrowStatement' && sunk.argument ? unwrap(sunk.argument) : sunk;
  if (thrown.type !== 'NewExpression' && thrown.type !== 'CallExpression') return false;
  const words = splitWords(lastName(thrown.callee) ?? '');
  return words.includes('unexpected') && words.includes('token');
}
