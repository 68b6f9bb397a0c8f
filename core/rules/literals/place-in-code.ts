/** Where a constant credential stands in code, and what it does there: what is to be done about it depends on that. */
import type { TSESTree } from '@typescript-eslint/types';
import { CHANGES_MANY } from '../../catalog/call-words/databases.ts';
import { RUNS_FOR_EACH } from '../../catalog/call-words/lists.ts';
import { HOLDS_VALUE } from '../../catalog/call-words/pass-through.ts';
import { baseKind } from '../../catalog/kinds.ts';
import { bundlePrefixes } from '../../catalog/platforms/bundle-prefixes.ts';
import { DEFAULT_KEYS, RELAY_LOGIN } from '../../catalog/credential-words/settings.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { opensNothing } from './credential-judgement.ts';
import { isFieldOfState, isStateOfPage } from '../../fix/texts/empty-field.ts';
import type { NamedConstant } from '../../secrets/names/named.ts';
import { functionName } from '../../sources/file/functions.ts';
import { isScreamingCase } from '../../sources/names/words.ts';
import { contains, isFunction, keyName, lastName, rangeOf, staticText, unwrap } from '../../syntax/tree.ts';
import type { KindId, Node, Range } from '../../types.ts';

/** What is known of the place of a constant. */
export interface PlaceInCode {
  /** It is in effect where a setting is missing. */
  readonly isDefault?: boolean;
  /** The default of a parameter: in effect where a call passes none. */
  readonly isParameter?: boolean;
  /** A field of an object is set to it: `form.password = '…'`. */
  readonly isFilledIn?: boolean;
  /** What somebody typed is compared with it: `if (password === '…')`. */
  readonly isChecked?: boolean;
  /** A function that resets passwords sets it, whichever account it is given. */
  readonly isReset?: boolean;
  /** A page holds it as its state, before anybody types: `ref('…')`. */
  readonly isHeld?: boolean;
  /** A call that prints something and belongs to no function is given it. */
  readonly isTrial?: boolean;
  /** It stands in a sentence. */
  readonly isInText?: boolean;
  /** That is printed or logged. */
  readonly isPrinted?: boolean;
  /** The object that holds a password beside the name of a user. */
  readonly object?: TSESTree.ObjectExpression;
}

/**
 * The suffix of the message id, which selects the advice. A key in a page is public, and a value in a test or a form may open nothing.
 * `name`: the name that the constant is assigned to.
 */
export function placeInCode(
  { roles, bindings }: Pick<Facts, 'roles' | 'bindings'>,
  kind: KindId,
  name: string,
  { isDefault, isParameter, isFilledIn: isFilled, isChecked, isReset, isTrial, isHeld, isInText, isPrinted, object }: PlaceInCode,
  { isOnClient, isOnServer }: Readonly<Record<'isOnClient' | 'isOnServer', () => boolean>>,
): string {
  if (opensNothing(roles)) return 'InTest';
  if (isInText) return isPrinted ? 'InLog' : isReset ? 'InResetText' : 'InText';
  if (isParameter) return 'AsParameter';
  if (isTrial) return 'InTrial';
  if (isReset && kind === 'login-password') return 'AsReset';
  if (isOnClient() || bundlePrefixes.some((prefix) => name.startsWith(prefix))) {
    if (kind === 'login-password' && object && !isNamedConstant(object)) return isHandedOver(object, bindings) ? 'FilledIn' : 'InForm';
    if (kind === 'login-password' && isHeld) return 'InForm';
    if (kind === 'login-password' && isFilled) return 'FilledIn';
    if (kind === 'login-password' && isChecked) return 'CheckedOnClient';
    if (kind === 'service-password' && RELAY_LOGIN.test(name)) return 'RelayOnClient';
    return PLACES_OF_KINDS.get(kind) ?? PLACES_OF_KINDS.get(baseKind(kind)) ?? 'OnClient';
  }
  if (isChecked && !isDefault && kind === 'login-password') return 'AsCheck';
  // Whether a page shows the map or a server looks a place up, the provider limits who may.
  if (kind === 'map-key' && !isDefault && !isOnServer()) return 'MapKey';
  if (isDefault) return 'AsDefault';
  return kind === 'login-password' && roles.has('seed') ? 'InSeed' : '';
}

/** The place in the message of some kinds that stand in a page or an app. */
const PLACES_OF_KINDS: ReadonlyMap<KindId, string> = new Map([
  ['map-key', 'MapKeyOnClient'],
  ['session-token', 'TokenOnClient'],
  ['device-password', 'DevicePasswordOnClient'],
  ['signing-secret', 'SigningKeyOnClient'],
  ['private-key', 'KeyOnClient'],
  // An encryption key on a client protects data against other people, but not against the user of the device.
  ['encryption-key', 'EncryptionKeyOnClient'],
  // The name `secret` alone does not show the purpose of a key.
  ['secret-key', 'OnClient'],
]);

/** Suffixes of places where every value can be repaired, whoever runs the code. */
export const REPAIRED_ANYWHERE: ReadonlySet<string> = new Set(['', 'InText', 'InResetText', 'InLog', 'InSeed', 'AsDefault']);

/** Whether a text is logged or printed as it stands. */
export function isPrinted({ sinkUses }: Facts, range: Range): boolean {
  return sinkUses.some(({ sink, node }) => sink.target === 'log' && contains(rangeOf(node), range));
}

/** What a constant does where it stands, by the code around it. */
export function doingOf(
  facts: Facts,
  { node, as }: Pick<NamedConstant['constant'], 'node' | 'as'>,
): Pick<PlaceInCode, 'isDefault' | 'isParameter' | 'isFilledIn' | 'isReset' | 'isTrial' | 'isHeld'> {
  return {
    isDefault: as === 'setting' || isDefaultOfVariable(node) || isFallback(node),
    isParameter: isParameterDefault(node),
    isFilledIn: isFilledIn(node),
    isReset: isSetAnew(node),
    isHeld: isStateOfPage(node),
    isTrial: isPrinted(facts, rangeOf(node)) && isTriedOut(facts, node),
  };
}

/** Whether the module that a statement belongs to is there for others: what it prints while it is loaded was written to try something out. */
function isTriedOut({ file }: Facts, node: Node): boolean {
  let at: Node | undefined = node;
  while (at && at.type !== 'ExpressionStatement' && !isFunction(at)) at = at.parent;
  return at?.type === 'ExpressionStatement' && at.parent.type === 'Program' && EXPORTS.test(file.text);
}

/** A statement by which a module gives something to others. */
const EXPORTS = /^\s{0,20}export\s|\bmodule\.exports\b|\bexports\.\w/m;

/** Whether a field of an object is set to a text. */
function isFilledIn({ parent }: Node): boolean {
  return parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression';
}

/**
 * Whether a text is what passwords are set to, whichever the account: in `resetPassword(id) { user.password = '…' }`, for each of several
 * records, by `updateMany({}, { password: '…' })`, or instead of what one kind of users types in.
 */
function isSetAnew(node: Node): boolean {
  if (isSetForEach(node) || isInsteadOfTyped(node)) return true;
  for (let at = node.parent; at; at = at.parent) {
    const name = isFunction(at) && at.params.length > 0 ? functionName(at) : undefined;
    if (name !== undefined) return RESETS.test(name);
  }
  return false;
}

/** How functions are called that set a password anew. */
const RESETS = /^(?:on|handle|do|confirm)?_?reset\w*(?:passw(?:or)?d|pwd)/i;

/** Whether a text stands in a function that sets passwords anew, and shows to what: `resetPwd() { api.reset(id).then(() => toast('… 123456')) }`. */
export function isShownOfReset(text: Node | undefined): boolean {
  for (let at = text; at; at = at.parent) if (isFunction(at) && RESETS.test(functionName(at) ?? '')) return true;
  return false;
}

/** `isGuest ? '…' : form.password`: all guests have the same one. */
function isInsteadOfTyped({ parent, ...node }: Node): boolean {
  if (parent?.type !== 'ConditionalExpression') return false;
  const other = unwrap(parent.consequent.range[0] === node.range[0] ? parent.alternate : parent.consequent);
  const name = other.type === 'MemberExpression' ? (lastName(other) ?? '') : '';
  // A setting is called in capitals: the text is its default, `isLive ? process.env.ADMIN_PASSWORD : '…'`.
  return /passw(?:or)?d|pwd/i.test(name) && !isScreamingCase(name);
}

/** `for (const user of users) user.password = '…'`, `users.forEach((user) => { user.password = '…'; })`, `User.updateMany({}, { password: '…' })` */
function isSetForEach(node: Node): boolean {
  for (let at = node.parent; at && !isFunction(at); at = at.parent) {
    if (at.type === 'AssignmentExpression' && at.left.type === 'MemberExpression')
      return at.left.object.type === 'Identifier' && isOneOfMany(at.left.object);
    if (at.type === 'CallExpression' && CHANGES_MANY.has(lastName(at.callee) ?? '')) return true;
  }
  return false;
}

/** Whether a name is that of one record after the other: a loop or a method of a list gives it each. */
function isOneOfMany(name: TSESTree.Identifier): boolean {
  for (let at: Node | undefined = name.parent; at; at = at.parent) {
    if (at.type === 'ForOfStatement' && at.left.type === 'VariableDeclaration') {
      const [declared] = at.left.declarations;
      if (declared?.id.type === 'Identifier' && declared.id.name === name.name) return true;
    }
    const [first] = isFunction(at) ? at.params : [];
    if (first?.type === 'Identifier' && first.name === name.name)
      return at.parent?.type === 'CallExpression' && RUNS_FOR_EACH.has(lastName(at.parent.callee) ?? '');
  }
  return false;
}

/** Whether a text is what a parameter is where a call passes none: `function encrypt(text, key = '…')`. */
export function isParameterDefault({ parent }: Node): boolean {
  return parent?.type === 'AssignmentPattern' && isFunction(parent.parent) && parent.parent.params.includes(parent);
}

/** `options.adminPassword || '…'`: what counts where nothing else is given. */
function isFallback(node: Node): boolean {
  const { parent } = node;
  return (
    parent?.type === 'LogicalExpression' &&
    parent.right === node &&
    parent.operator !== '&&' &&
    /^(?:MemberExpression|Identifier)$/.test(unwrap(parent.left).type)
  );
}

/** `setting({ env: 'DB_PASSWORD', default: '…' })` */
export function isDefaultOfVariable({ parent }: Node): boolean {
  if (
    parent?.type !== 'Property' ||
    !DEFAULT_KEYS.has(keyName(parent.key, parent.computed) ?? '') ||
    parent.parent.type !== 'ObjectExpression'
  )
    return false;
  return parent.parent.properties.some((item) => item !== parent && item.type === 'Property' && namesVariable(unwrap(item.value)));
}

function namesVariable(value: Node): boolean {
  const name = value.type === 'ArrayExpression' ? value.elements[0] : value;
  return name !== null && name !== undefined && isScreamingCase(staticText(name) ?? '');
}

/** `const ADMIN_LOGIN = { user: '…', password: '…' }`: what is typed in is compared with it, or it is sent. */
function isNamedConstant({ parent }: TSESTree.ObjectExpression): boolean {
  return parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && isScreamingCase(parent.id.name);
}

/** `login({ user, password: '…' })` and a row of a list are no form; `reactive({ … })` holds one. */
function isHandedOver({ parent }: TSESTree.ObjectExpression, bindings: Bindings): boolean {
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return isGivenToCall(parent.id, bindings);
  return parent.type === 'ArrayExpression' || (parent.type === 'CallExpression' && !HOLDS_VALUE.has(lastName(parent.callee) ?? ''));
}

/** Whether a variable of a function is given to a call: it is made there to be sent. */
function isGivenToCall(name: TSESTree.Identifier, bindings: Bindings): boolean {
  let holder: Node | undefined = name.parent;
  while (holder && !isFunction(holder)) holder = holder.parent;
  return (
    holder !== undefined &&
    (bindings.declared(name)?.references ?? []).some(({ identifier }) => {
      const call = (identifier as Node).parent;
      return call?.type === 'CallExpression' && call.callee !== (identifier as Node) && !HOLDS_VALUE.has(lastName(call.callee) ?? '');
    })
  );
}

/** Whether a text at a place, by the suffix that `placeInCode` gives it, fills a field that a person can fill in. */
export function fillsField(suffix: string, text: Node | undefined): text is Node {
  return text !== undefined && (suffix === 'InForm' || (suffix.endsWith('OnClient') && isFieldOfState(text)));
}
