/** Tokens of texts, which parsers read: `throw new UnexpectedToken(token)`. */
import {
  commandWords,
  parserWords,
  parsingWords,
  searchedTexts,
  syntaxWords,
  textPositions,
  tokenizingVerbs,
} from '../../catalog/words/machine-words.ts';
import { GIVES_LIST_OF, TAKES_ELEMENT } from '../../catalog/call-words/lists.ts';
import { SEARCHES_TEXT } from '../../catalog/call-words/texts.ts';
import { Memo } from '../../memo.ts';
import type { Variable } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionName } from '../../sources/file/functions.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isFunction, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { isUsedAs, lastWord, nameOfClass, namesAround, wordsOfText } from './uses.ts';

const parsers = new Set(parserWords);
const positions = new Set(textPositions);

/** Whether a token is one of a text by itself, wherever it is put: a parser has it, or its place in the text or its parts are read. */
export function isOfText(facts: Facts, token: Node): boolean {
  return (
    isOfParser(token) ||
    isPlaced(facts, token) ||
    isSought(facts, token) ||
    isPiece(facts, token) ||
    isTaken(facts, token) ||
    isSign(facts, token) ||
    isOfCommand(facts, token)
  );
}

/** `tokenizer.token`, `this.token` in a scanner. */
function isOfParser(token: Node): boolean {
  if (token.type !== 'MemberExpression') return false;
  const holder = token.object.type === 'ThisExpression' ? nameOfClass(token) : lastName(token.object);
  return splitWords(holder ?? '').some((word) => parsers.has(word));
}

const placed = new Memo<Variable, boolean>();

/** `token.loc.start`, `token.range[0]`, `token.pattern` */
function isPlaced(facts: Facts, token: Node): boolean {
  return isUsedAs(placed, facts, token, isPlaceRead);
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
  return searched.has(lastWord(callee.object));
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

/** What takes one token after the other out of a list that a text was taken apart into, or that a parser has: `tokens.shift()`, `tokens[i]`. */
function isTaken({ bindings }: Facts, token: Node): boolean {
  const bare = initialValue(token, bindings);
  const taken = bare.type === 'CallExpression' ? unwrap(bare.callee) : bare;
  if (taken.type !== 'MemberExpression') return false;
  const isElement = taken === bare ? taken.computed : TAKES_ELEMENT.has(memberName(taken) ?? '');
  if (!isElement) return false;
  const list = initialValue(taken.object, bindings);
  if (isMatched(list)) return true;
  if (lastWord(taken.object) !== 'tokens') return false;
  return isCut(list) || isTokenized(list) || namesAround(token).some((name) => splitWords(name).some((word) => parsing.has(word)));
}

const parsing = new Set([...parserWords, ...parsingWords]);

/** `text.match(/\w+/)`: what a pattern finds in a text that holds more than a secret. */
function isMatched(list: Node): boolean {
  const callee = list.type === 'CallExpression' ? unwrap(list.callee) : undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'match' && searched.has(lastWord(callee.object));
}

/** `source.split(' ')`, not `authorization.split(' ')`, whose second piece is the credential. */
function isCut(list: Node): boolean {
  const callee = list.type === 'CallExpression' ? unwrap(list.callee) : undefined;
  return isSplit(list) && callee?.type === 'MemberExpression' && searched.has(lastWord(callee.object));
}

const signs = new Memo<Variable, boolean>();

/** `switch (token) { case '--limit': … }`, `token === ')'`, `token.startsWith('--')`: a word of a command line, or a sign of a text. */
function isSign(facts: Facts, token: Node): boolean {
  return isUsedAs(signs, facts, token, isComparedWithSign);
}

/** `resolveFromCli(token)`, `parseArgument(token)`: by the name of the function that gets it. */
function isOfCommand({ bindings }: Facts, token: Node): boolean {
  const definition = token.type === 'Identifier' ? bindings.resolve(token)?.defs[0] : undefined;
  const fn = definition?.node as Node | undefined;
  return isFunction(fn) && splitWords(functionName(fn) ?? '').some((word) => commands.has(word));
}

const commands = new Set(commandWords);

function isComparedWithSign(identifier: Node): boolean {
  const { parent } = identifier;
  switch (parent?.type) {
    case 'SwitchStatement':
      return parent.cases.some(({ test }) => isSignText(test));
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator) && (isSignText(parent.left) || isSignText(parent.right));
    case 'MemberExpression':
      return (
        parent.object === identifier &&
        memberName(parent) === 'startsWith' &&
        parent.parent.type === 'CallExpression' &&
        isSignText(parent.parent.arguments[0])
      );
    default:
      return false;
  }
}

function isSignText(node: Node | null | undefined): boolean {
  const text = (node && staticText(node)) ?? '';
  return /^--?(?:$|[a-z])/i.test(text) || (/^[^\w\s]{1,3}$/.test(text) && !/^\*+$/.test(text));
}

function isPlaceRead(identifier: Node): boolean {
  const read = identifier.parent;
  return read?.type === 'MemberExpression' && read.object === identifier && positions.has(memberName(read) ?? '');
}

/** What is thrown is an error of syntax, or speaks of one: `new UnexpectedToken(token)`, `` new Error(`unbalanced "${token}"`) ``. */
export function isUnexpected(sunk: Node): boolean {
  const thrown = sunk.type === 'ThrowStatement' && sunk.argument ? unwrap(sunk.argument) : sunk;
  if (thrown.type !== 'NewExpression' && thrown.type !== 'CallExpression') return false;
  const words = splitWords(lastName(thrown.callee) ?? '');
  if (words[0] === 'syntax' || (words.includes('unexpected') && words.includes('token'))) return true;
  return words.at(-1) === 'error' && wordsOfText(thrown).some((word) => ofSyntax.has(word));
}

const ofSyntax = new Set(syntaxWords);
