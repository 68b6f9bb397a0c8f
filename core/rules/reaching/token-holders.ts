/** What a token is read from, and whether that is made for links. */
import { linkHolders, pathHolders, pathHooks, sessionWords, singleUses } from '../../catalog/addresses/link-tokens.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { constantValue, initialValue } from '../../sources/file/initial-values.ts';
import { singular } from '../../sources/names/match-name.ts';
import { visitedBy } from '../../sources/names/owners.ts';
import { splitWords } from '../../sources/names/words.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const holders = new Set(linkHolders);
const session = new Set(sessionWords);
const ofPath = new Set(pathHolders);
const hooks = new Set(pathHooks);
const LINK = new Set(['link', 'links']);
/** Functions that write a value as text. */
const TEXTS = new Set(['String', 'encodeURIComponent', 'decodeURIComponent']);

/** Which kind of record a token is read from, by the words of its name; undefined where that says neither. */
export function holderOf(node: Node, bindings: Bindings): 'session' | 'link' | undefined {
  const holder = holderNode(beforeText(node, bindings), bindings);
  if (!holder) return undefined;
  if (isPathOfPage(initialValue(holder, bindings))) return 'link';
  const words = splitWords(lastName(holder) ?? '');
  if (words.some((word) => session.has(word))) return 'session';
  const record = words.length > 1 && words.at(-1) === 'token' ? words.at(-2) : words.at(-1);
  if (holders.has(singular(record ?? '')) || words.some((word) => LINK.has(word))) return 'link';
  return isSingleUse(words) ? 'link' : undefined;
}

/** What a value was before it was written as text, named anew or given a default: `row.token` of `String(row?.token ?? '')`. */
function beforeText(node: Node, bindings: Bindings): Node {
  let bare = unwrap(node);
  for (;;) {
    let inner: Node = constantValue(bare, bindings);
    if (bare.type === 'LogicalExpression' && bare.operator !== '&&') inner = bare.left;
    else if (bare.type === 'CallExpression' && bare.callee.type === 'Identifier' && TEXTS.has(bare.callee.name))
      inner = bare.arguments[0] ?? bare;
    inner = unwrap(inner);
    if (inner === bare) return bare;
    bare = inner;
  }
}

/** `useParams()` and `route.params`: parts of the path of the page's own link. */
function isPathOfPage(holder: Node): boolean {
  const bare = unwrap(holder);
  if (bare.type === 'CallExpression') return hooks.has(lastName(bare.callee) ?? '');
  return bare.type === 'MemberExpression' && lastName(bare) === 'params' && ofPath.has(lastName(unwrap(bare.object)) ?? '');
}

/** Whether a name says that a value counts once: `singleUseToken`. */
export function isSingleUse(words: readonly string[]): boolean {
  return singleUses.some(([first, second]) => words.some((word, index) => word === first && words[index + 1] === second));
}

/** `link` of `link.token`, of `const { token } = link` and of `links.map(({ token }) => …)`. */
function holderNode(bare: Node, bindings: Bindings): Node | undefined {
  if (bare.type === 'MemberExpression') return bare.object;
  const name = bare.type === 'Identifier' ? (bindings.resolve(bare)?.defs[0]?.name as Node | undefined) : undefined;
  const property = name?.parent;
  const pattern = property?.type === 'Property' ? property.parent : undefined;
  if (pattern?.type !== 'ObjectPattern') return undefined;
  const { parent } = pattern;
  if (parent.type === 'VariableDeclarator') return parent.init ?? undefined;
  return visitedBy(parent, pattern);
}
