/** What a token is read from, and whether that is made for links. */
import type { TSESTree } from '@typescript-eslint/types';
import { linkHolders, pathHolders, pathHooks, sessionWords, singleUses } from '../../../catalog/addresses/link-tokens.ts';
import { LINK_WORDS } from '../../../catalog/words/names/functions.ts';
import { ENCODED_FOR_ADDRESS } from '../../../catalog/call-words/texts.ts';
import type { Bindings } from '../../../sources/file/bindings.ts';
import { constantValue, initialValue } from '../../../sources/file/initial-values.ts';
import { singular } from '../../../sources/names/match-name.ts';
import { visitedBy } from '../../../sources/names/owners.ts';
import { splitWords } from '../../../sources/names/words.ts';
import { isFunction, keyName, lastName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

const holders = new Set(linkHolders);
const session = new Set(sessionWords);
const ofPath = new Set(pathHolders);
const hooks = new Set(pathHooks);

/** Which kind of record a token is read from, by the words of its name; undefined where they are evidence of neither. */
export function holderOf(node: Node, bindings: Bindings): 'session' | 'link' | undefined {
  const holder = holderNode(beforeText(node, bindings), bindings);
  if (!holder) return undefined;
  if (isPathOfPage(holder, bindings)) return 'link';
  const words = splitWords(lastName(holder) ?? '');
  if (words.some((word) => session.has(word))) return 'session';
  const record = words.length > 1 && words.at(-1) === 'token' ? words.at(-2) : words.at(-1);
  if (holders.has(singular(record ?? '')) || words.some((word) => LINK_WORDS.has(word))) return 'link';
  return isSingleUse(words) ? 'link' : undefined;
}

/** What a value was before it was written as text, named anew or given a default: `row.token` of `String(row?.token ?? '')`. */
export function beforeText(node: Node, bindings: Bindings): Node {
  let bare = unwrap(node);
  for (;;) {
    let inner: Node = constantValue(bare, bindings);
    if (bare.type === 'LogicalExpression' && bare.operator !== '&&') inner = bare.left;
    else if (bare.type === 'CallExpression' && bare.callee.type === 'Identifier' && ENCODED_FOR_ADDRESS.has(bare.callee.name))
      inner = bare.arguments[0] ?? bare;
    inner = unwrap(inner);
    if (inner === bare) return bare;
    bare = inner;
  }
}

/** `useParams()`, `route.params` and the `params` that a framework calls a page with: parts of the path of the page's own link. */
function isPathOfPage(holder: Node, bindings: Bindings): boolean {
  const bare = withoutWaiting(initialValue(withoutWaiting(holder), bindings));
  if (bare.type === 'CallExpression') return hooks.has(lastName(bare.callee) ?? '');
  if (bare.type === 'Identifier') return isParamsOfPage(bare, bindings);
  return bare.type === 'MemberExpression' && lastName(bare) === 'params' && ofPath.has(lastName(unwrap(bare.object)) ?? '');
}

/** `await params` and `use(params)` give `params`. */
function withoutWaiting(node: Node): Node {
  const bare = unwrap(node);
  if (bare.type === 'AwaitExpression') return unwrap(bare.argument);
  const [given] = bare.type === 'CallExpression' && lastName(bare.callee) === 'use' ? bare.arguments : [];
  return given ? unwrap(given) : bare;
}

/** `params` of `function Page({ params })` and of `function GET(request, { params })`. */
function isParamsOfPage(name: TSESTree.Identifier, bindings: Bindings): boolean {
  const defined = bindings.resolve(name)?.defs[0]?.name as Node | undefined;
  const property = defined?.parent;
  if (property?.type !== 'Property' || keyName(property.key, property.computed) !== 'params') return false;
  const { parent: pattern } = property;
  return pattern.type === 'ObjectPattern' && isFunction(pattern.parent) && (pattern.parent.params as Node[]).includes(pattern);
}

/** Whether the words of a name mean that a value can be used only once: `singleUseToken`. */
export function isSingleUse(words: readonly string[]): boolean {
  return singleUses.some(([first, second]) => words.some((word, index) => word === first && words[index + 1] === second));
}

/** `link` of `link.token`, also through a name for that, of `const { token } = link` and of `links.map(({ token }) => …)`. */
export function holderNode(bare: Node, bindings: Bindings): Node | undefined {
  if (bare.type === 'MemberExpression') return bare.object;
  const name = bare.type === 'Identifier' ? (bindings.resolve(bare)?.defs[0]?.name as Node | undefined) : undefined;
  const property = name?.parent;
  const pattern = property?.type === 'Property' ? property.parent : undefined;
  if (pattern?.type !== 'ObjectPattern') return undefined;
  const { parent } = pattern;
  if (parent.type === 'VariableDeclarator') return parent.init ?? undefined;
  return visitedBy(parent, pattern);
}
