/** Ids and accounts by which a program looks something up, and that reveal nothing about a person. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { ledgerName } from '../../catalog/words/bookkeeping.ts';
import { Memo } from '../../memo.ts';
import type { SunkValue } from '../../sinks/use.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { givenToSetter } from '../../sources/state/hooks.ts';
import { isIdName, splitWords } from '../../sources/names/words.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { TextSign } from './text-sign.ts';

/**
 * `this.userId = this.currentLoginId`, `?id=${order.delivery}`: an account id under another id's name, or a record under the name of an
 * id, is only an id.
 */
export function isIdOfAccount({ node, label, labelIsKey }: SunkValue, { kind, name, evidence, node: from }: SourceHit): boolean {
  if (kind === PERSON_OBJECT) return (labelIsKey && isIdName(label ?? '')) || isKeptAsId(from);
  if (kind !== 'user-account' || evidence !== 'name' || !isIdName(name)) return false;
  const own = lastName(unwrap(node)) ?? '';
  return own !== name && isIdName(own);
}

/**
 * `const customerId = typeof sub.customer === 'string' ? sub.customer : sub.customer.id`, `const adminId = admins[0]`: of a record, the variable
 * holds the id.
 */
function isKeptAsId(node: Node): boolean {
  let at = node;
  while (at.parent && (CHOOSES.test(at.parent.type) || isElementOf(at.parent, at))) at = at.parent;
  const { parent } = at;
  return parent?.type === 'VariableDeclarator' && parent.init === at && parent.id.type === 'Identifier' && isIdName(parent.id.name);
}

/** `list[0]` */
function isElementOf(parent: Node, list: Node): boolean {
  return 'object' in parent && parent.object === list && parent.type === 'MemberExpression' && parent.computed;
}

/** What gives one of its parts as it is. */
const CHOOSES = /^(?:ConditionalExpression|LogicalExpression|ChainExpression|TSAsExpression|TSNonNullExpression)$/;

/** `Array.from(userIds)`: a list of ids holds none of the fields of the records. */
export function isListOfIds({ bindings, file }: Facts, value: SunkValue, { inside, kind, node }: SourceHit): boolean {
  if (!callsIds.of(bindings, () => /ids\b/i.test(file.text))) return false;
  if (kind === PERSON_OBJECT && isMadeOfIds(node, bindings)) return true;
  if (!inside) return false;
  let known = listsOfIds.get(value);
  if (known === undefined) listsOfIds.set(value, (known = isCalledIds(value.node)));
  return known;
}

/** `const users = Array.isArray(userIds) ? userIds : [userIds]`: whatever the list is called, ids are all that it is made of. */
function isMadeOfIds(node: Node, bindings: Facts['bindings']): boolean {
  const given = unwrap(initialValue(node, bindings));
  const parts =
    given.type === 'ConditionalExpression'
      ? [given.consequent, given.alternate]
      : given.type === 'LogicalExpression'
        ? [given.left, given.right]
        : [];
  const elements = parts.flatMap((part) => (part.type === 'ArrayExpression' ? part.elements : [part]));
  return elements.length > 0 && elements.every((part) => part !== null && part.type !== 'SpreadElement' && isCalledIds(part));
}

const listsOfIds = new Memo<SunkValue, boolean>();

/** Whether a file calls anything ids: where it does not, nothing needs to be looked at. */
const callsIds = new Memo<Facts['bindings'], boolean>();

function isCalledIds(node: Node): boolean {
  const bare = unwrap(node);
  const list = bare.type === 'CallExpression' && bare.arguments.length === 1 ? bare.arguments[0] : bare;
  return splitWords((list && lastName(unwrap(list))) ?? '').at(-1) === 'ids';
}

/**
 * `setOpenId(rows[0].invoice_id)`: what a page has open, by its id, and nobody's openid. A state that is set to nothing else holds nothing else.
 */
export function isIdOfOpened({ bindings }: Facts, { kind, node, name }: SourceHit): boolean {
  if (kind !== 'wechat-openid' || splitWords(name).join(' ') !== 'open id') return false;
  const bare = unwrap(node);
  const declared = bare.type === 'Identifier' ? bindings.resolve(bare)?.defs[0]?.name : undefined;
  const pattern = (declared as Node | undefined)?.parent;
  const given = pattern?.type === 'ArrayPattern' ? givenToSetter(pattern, bindings).flatMap(chosenOf) : [];
  const names = given.map((part) => lastName(unwrap(part)) ?? '');
  return names.length > 0 && names.every((one) => isIdName(one) && !/open_?id$/i.test(one));
}

/** What an expression gives, where it chooses: `openId === row.id ? null : row.id`. */
function chosenOf(node: Node): readonly Node[] {
  const bare = unwrap(node);
  if (bare.type === 'ConditionalExpression') return [bare.consequent, bare.alternate].flatMap(chosenOf);
  return bare.type === 'Literal' ? [] : [bare];
}

/** Accounts of bookkeeping: what is posted to them has a debit and a credit side. */
export function isLedgerAccount({ file }: Facts, { kind }: SourceHit): boolean {
  return kind === 'user-account' && ofLedgers.isIn(file);
}

const ofLedgers = new TextSign(ledgerName);
