/** Parts of texts that are taken apart by `split`, and reveal less than the whole. */
import { OTHER_PARTS, SECRET_PARTS, TEXTS_OF_PARTS, TOKEN_TEXTS } from '../catalog/credential-words/settings.ts';
import type { Node } from '../types.ts';
import { lastName, staticText, unwrap } from '../syntax/tree.ts';
import type { Bindings } from './file/bindings.ts';
import { initialValue } from './file/initial-values.ts';
import { splitWords } from './names/words.ts';

/** Whether an expression takes a mailbox apart at its `@`: all but the first part show where it is, not whose. */
export function isSplitMailbox(node: Node): boolean {
  return separatorOf(node) === '@';
}

/** `email.slice(at + 1)`, where `at` is the place of the `@`: what follows shows where a mailbox is, not whose. */
export function isBehindAt([start, end]: readonly Node[], bindings: Bindings): boolean {
  if (!start || end || start.type !== 'BinaryExpression' || start.operator !== '+') return false;
  const place = initialValue(start.left as Node, bindings);
  const isPlace = place.type === 'CallExpression' && /^(?:lastI|i)ndexOf$/.test(lastName(place.callee) ?? '');
  return isPlace && place.arguments[0] !== undefined && staticText(place.arguments[0]) === '@';
}

/**
 * Whether the part at a position of a text that is taken apart is no part of the secret or mailbox in it: the host of a
 * mailbox, the scheme before the token of a header (`authorization.split(' ')[0]`), the header and the claims of a JWT, which open nothing
 * without its signature. https://www.rfc-editor.org/rfc/rfc9110#section-11.4 https://www.rfc-editor.org/rfc/rfc7515#section-3.1
 */
export function isHarmlessPart(given: Node, index: number, bindings: Bindings): boolean {
  const node = initialValue(given, bindings);
  const separator = separatorOf(node);
  if (separator === '.') return index < SIGNATURE && wordsOfSplit(unwrap(node)).some((word) => TOKEN_TEXTS.has(word));
  if (separator === '@') return index > 0;
  return index === 0 && separator !== undefined && separator.trim() === '' && namesHeader(unwrap(node));
}

/** Whether a part of a JWT is the one with the claims. By itself it is no evidence; claims that are read after decoding are. */
export function isClaims(given: Node, index: number, bindings: Bindings): boolean {
  const node = initialValue(given, bindings);
  return index === CLAIMS && separatorOf(node) === '.' && wordsOfSplit(unwrap(node)).some((word) => TOKEN_TEXTS.has(word));
}

/**
 * Whether an element of a match is one harmless group out of a text of several parts: the locale in
 * `document.cookie.match(/LOCALE=([^;]+)/)[1]`, the region in `databaseUrl.match(/(eu-\w+)/)[1]`. A pattern that names a token or a
 * password reads that out.
 */
export function isGroupOfParts(node: Node, index: number, bindings: Bindings): boolean {
  let bare = initialValue(node, bindings);
  if (bare.type === 'ConditionalExpression') bare = unwrap(bare.consequent);
  if (bare.type !== 'CallExpression' || bare.callee.type !== 'MemberExpression' || lastName(bare.callee) !== 'match' || !(index > 0))
    return false;
  const words = splitWords(lastName(unwrap(bare.callee.object)) ?? '');
  const pattern = bare.arguments[0] && unwrap(bare.arguments[0]);
  if (pattern?.type !== 'Literal' || !('regex' in pattern) || !TEXTS_OF_PARTS.has(words.at(-1) ?? '')) return false;
  return (
    !splitWords(pattern.regex.pattern.replace(/\\./g, ' ')).some((word) => SECRET_PARTS.has(word)) && !pattern.regex.pattern.includes('@')
  );
}

/**
 * Whether a part of a text that is taken apart goes into a variable that is called after something else than a secret: the host of
 * `const [, user, password, host] = databaseUrl.match(pattern)`, `userId = decoded.split(':')[0]`.
 */
export function isOtherPart(given: Node, name: string, bindings: Bindings): boolean {
  if (!OTHER_PARTS.has(splitWords(name).at(-1) ?? '')) return false;
  const list = initialValue(given, bindings);
  // `match ?? []`
  const call = list.type === 'LogicalExpression' ? initialValue(list.left, bindings) : list;
  return call.type === 'CallExpression' && call.callee.type === 'MemberExpression' && TAKES_APART.test(lastName(call.callee) ?? '');
}

/** Methods that give the parts of a text. */
const TAKES_APART = /^(?:split|match|exec)$/;

/** The name of the variable that an expression is written into: `userId = parts[0]`. */
export function variableOf(node: Node): string | undefined {
  const { parent } = node;
  const target =
    parent?.type === 'AssignmentExpression' && parent.right === node
      ? parent.left
      : parent?.type === 'VariableDeclarator' && parent.init === node
        ? parent.id
        : undefined;
  return target?.type === 'Identifier' ? target.name : undefined;
}

/** Where the claims stand, and the signature. */
const CLAIMS = 1;
const SIGNATURE = 2;

function separatorOf(node: Node): string | undefined {
  const bare = unwrap(node);
  const isSplit = bare.type === 'CallExpression' && lastName(bare.callee) === 'split' && bare.arguments[0] !== undefined;
  return isSplit ? staticText(bare.arguments[0] as Node) : undefined;
}

/** What is split is the header that authorizes a request: `authorizationHeader.split(' ')`. */
function namesHeader(split: Node): boolean {
  const words = wordsOfSplit(split);
  return (
    (words.length === 1 && words[0] === 'auth') ||
    words.includes('authorization') ||
    words.includes('bearer') ||
    (words.includes('auth') && words.includes('header'))
  );
}

/** Words of the name of what is split. */
function wordsOfSplit(split: Node): readonly string[] {
  const callee = split.type === 'CallExpression' ? unwrap(split.callee) : undefined;
  let text = callee?.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  if (text?.type === 'LogicalExpression') text = unwrap(text.left);
  return splitWords((text && lastName(text)) ?? '');
}
