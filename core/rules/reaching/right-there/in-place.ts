/** Why a source at a sink is no finding: the value belongs there, does not reach the sink, or does hardly any harm there. */
import { PERSON_OBJECT, kindById } from '../../../catalog/kinds.ts';
import { levelAt } from '../../../catalog/levels.ts';
import thrownErrors from '../../../catalog/sinks/server/thrown-errors.ts';
import {
  clientSecretHolders,
  madeCredentials,
  makingVerbs,
  paymentModules,
  publishableKeys,
} from '../../../catalog/words/credentials/credential-words.ts';
import { containerSuffixes } from '../../../catalog/words/person-words.ts';
import { FOR_THEIR_OWNER } from '../../../catalog/kind-groups.ts';
import { ISSUED_WORDS } from '../../../catalog/credential-words/values.ts';
import { DIGEST_FUNCTION } from '../../../catalog/call-words/ciphers.ts';
import { Memo } from '../../../memo.ts';
import type { Bindings, Variable } from '../../../sources/file/bindings.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { isFreshHash } from '../../../sanitizers/fresh-hashes.ts';
import { runsOnClient } from '../../../secrets/constants/client-code.ts';
import { isClientKey } from '../../../secrets/names/client-keys.ts';
import { isPassword } from '../../../secrets/passwords/kinds.ts';
import { isBlank } from '../../../syntax/blank.ts';
import { constantText } from '../../../sinks/constant-text.ts';
import { cookieParts } from '../../../sinks/stores/cookie-texts.ts';
import { isJoined, isSurelyObject } from '../../../sinks/addresses/joined-objects.ts';
import { isPicture } from '../../../sinks/addresses/pictures.ts';
import type { SinkUse, SunkValue } from '../../../sinks/use.ts';
import { isFieldAbsent } from '../../../sources/shape/absent.ts';
import { propertyValue } from '../../../sources/state/state-options.ts';
import { contains, isFunction, lastName, rangeOf, some, staticText, unwrap } from '../../../syntax/tree.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { splitWords } from '../../../sources/names/words.ts';
import { isDevelopmentOnly } from '../../../sources/development-branches.ts';
import type { Node, SinkTarget } from '../../../types.ts';
import { isOfCompany } from '../../business-records.ts';
import { isBehindId } from '../../no-records.ts';
import { isAskedFor } from './commands.ts';
import { isEchoOfLiteral } from './echoes.ts';
import { isHeadOfHash, isPutIntoText } from './cut-texts.ts';
import { levelOfSource } from '../levels-reached.ts';
import { isRarelyRight } from '../measured-classes.ts';
import { isKeptOffAddress } from '../addresses/kept-off-addresses.ts';
import { initialValue } from '../../../sources/file/initial-values.ts';
import { isSignature } from './signatures.ts';
import { isPrivateFile } from './private-files.ts';
import { saysHash } from '../../literals/passwords.ts';

const SESSION = 'session-token';
/** Last words of objects; what is called a text may be one. */
const containers = new Set(containerSuffixes.filter((word) => !/^(?:json|str|string|message|value|raw|temp|copy|\d)$/.test(word)));
const clients = new Set(clientSecretHolders);
const payments = new Set(paymentModules);
const publishable = new Set(publishableKeys);

/** Whether a source at a sink is no finding: the value belongs there, or does not reach the sink. */
export function isRightThere(facts: Facts, use: SinkUse, value: SunkValue, source: SourceHit): boolean {
  return (
    (source.kind === SESSION && isHttpOnly(use, facts.bindings)) ||
    isEncryptedCookie(use) ||
    levelOfSource(facts, source, use.sink.target) === undefined ||
    isLeftBlank(use, value, source) ||
    (source.inside && source.path !== undefined && isFieldAbsent(facts.flow, value.node, source.path)) ||
    isOfOtherTable(use, source) ||
    isKeptHash(use, source) ||
    isShownAsPicture(use, source) ||
    isLeftOut(use, source) ||
    isJoinedObject(facts, use, value, source) ||
    isKeptOffAddress(facts, use, value, source)
  );
}

/** Whether it is doubtful that a source that reaches a sink does harm. */
export function isDoubtful(facts: Facts, use: SinkUse, value: SunkValue, source: SourceHit): boolean {
  return (
    use.isGuess ||
    hasDeletedKeys(facts, value, source) ||
    isStoredHash(facts, use, source) ||
    isSpentCode(use, source) ||
    isEchoed(use, source) ||
    isEchoOfLiteral(facts, use, source) ||
    isSignature(facts, value, source) ||
    isShownOnce(use, source) ||
    isForItsClient(facts, use, source) ||
    isPublicOnClient(facts, source) ||
    isPublishable(value, source) ||
    isDigest(facts, use, source) ||
    isPrivateFile(facts, use, source) ||
    (kindById(source.kind)?.category !== 'credential' && isBehindId(source.node)) ||
    isOfCompany(facts, source) ||
    isHeadOfHash(facts, use, source) ||
    isPutIntoText(source) ||
    isAskedFor(facts, use, source) ||
    isHandedToError(use, value, source) ||
    isRarelyRight(facts, use, value, source) ||
    isJoinedRecord(facts, value, source) ||
    (SEEN_BY_DEVELOPERS.has(use.sink.target) && isDevelopmentOnly(use.node))
  );
}

/** `{ client_secret: intent.client_secret }`, also from a module about payments: what a payment service made for the client that pays. */
function isForItsClient({ file }: Facts, { sink }: SinkUse, { kind, name, node, origin }: SourceHit): boolean {
  if (kind !== 'app-secret' || sink.target !== 'response') return false;
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression' && splitWords(lastName(bare.object) ?? '').some((word) => clients.has(word))) return true;
  const paths = [file.path, origin?.file ?? ''].flatMap((path) => path.split(/[\\/]/).slice(-3));
  return /^client_?secret$/i.test(name) && paths.flatMap(splitWords).some((word) => payments.has(word));
}

/** `anonKey`, `STRIPE_PUBLISHABLE_KEY`: a key that services give out for the pages that use them. */
function isPublishable({ node, label }: SunkValue, { kind, node: from }: SourceHit): boolean {
  if (kind !== 'api-key') return false;
  const names = [lastName(unwrap(node)), lastName(unwrap(from)), label];
  return names.some((name) => splitWords(name ?? '').some((word) => publishable.has(word)));
}

/** `const encryptKey = md5(phone + day)`: a digest is a mark that is checked, whatever it is called; what is sent with a request encrypts nothing. */
function isDigest({ bindings }: Facts, { sink }: SinkUse, { kind, node }: SourceHit): boolean {
  if (kind !== 'encryption-key' || sink.target !== 'url') return false;
  const given = initialValue(node, bindings);
  return (
    given !== unwrap(node) && some(given, (part) => part.type === 'CallExpression' && DIGEST_FUNCTION.test(lastName(part.callee) ?? ''))
  );
}

const cut = new Memo<Variable, boolean>();

/** `delete left[name]`: which fields are still there is not known, whatever the object it was copied from shows. */
function hasDeletedKeys({ bindings }: Facts, { node }: SunkValue, { inside }: SourceHit): boolean {
  const bare = unwrap(node);
  const variable = inside && bare.type === 'Identifier' ? bindings.resolve(bare) : undefined;
  if (!variable) return false;
  return cut.of(variable, () => variable.references.some(({ identifier }) => isCutAt(identifier as Node)));
}

function isCutAt(identifier: Node): boolean {
  const member = identifier.parent;
  return (
    member?.type === 'MemberExpression' &&
    member.computed &&
    staticText(member.property) === undefined &&
    member.object === identifier &&
    member.parent.type === 'UnaryExpression' &&
    member.parent.operator === 'delete'
  );
}

/** `client.rotateSecret(); ctx.body = { secret: client.secret }`: a new credential is shown to its requester. People choose passwords. */
function isShownOnce({ sink, node }: SinkUse, { kind, name, path }: SourceHit): boolean {
  if (sink.target !== 'response' || kindById(kind)?.category !== 'credential') return false;
  if (FOR_THEIR_OWNER.has(kind) || [name, path?.at(-1) ?? ''].some(isIssuedPassword)) return true;
  if (isPassword(kind)) return false;
  let around: Node | undefined = node.parent;
  while (around && !isFunction(around)) around = around.parent;
  const fn = around;
  return fn !== undefined && makers.of(fn, () => some(fn, isMakingCall));
}

/** Whether a function makes a credential; cached for each function, whatever it returns. */
const makers = new Memo<Node, boolean>();

function isMakingCall(part: Node): boolean {
  if (part.type !== 'CallExpression') return false;
  const [verb, ...rest] = splitWords(lastName(part.callee) ?? '');
  return verb !== undefined && MAKING_VERBS.has(verb) && rest.some((word) => MADE_CREDENTIALS.has(word));
}

/** `tempPassword`: a password that the program generated, and that the creator of the account passes to its user. */
function isIssuedPassword(name: string): boolean {
  return ISSUED_WORDS.has(splitWords(name)[0] ?? '');
}

const MAKING_VERBS: ReadonlySet<string> = new Set(makingVerbs);
const MADE_CREDENTIALS: ReadonlySet<string> = new Set(madeCredentials);

/** `console.log(plus.push.getClientInfo().appkey)`: what names an application is no secret where its users have it. */
function isPublicOnClient(facts: Facts, { name }: SourceHit): boolean {
  const match = facts.flow.vocabulary.match(name);
  return match !== undefined && isClientKey({ kind: match.kind.id, confidence: match.confidence }) && runsOnClient(facts);
}

/** `new NotFoundError(user)`: a class that is given a record makes a text of it that nothing here shows. */
function isHandedToError({ sink, node }: SinkUse, { node: given }: SunkValue, { inside, kind }: SourceHit): boolean {
  if (sink !== thrownErrors || node.type !== 'NewExpression' || !(inside || kind === PERSON_OBJECT)) return false;
  return /^(?:Identifier|MemberExpression)$/.test(unwrap(given).type);
}

/** What only developers see of what they run themselves: it is doubtful that it does harm. */
const SEEN_BY_DEVELOPERS: ReadonlySet<SinkTarget> = new Set(['log', 'error', 'url']);

/** Rows of another table that an entity leads to are not written with it. */
function isOfOtherTable({ sink }: SinkUse, { path, afterRelation }: SourceHit): boolean {
  return sink.target === 'database' && afterRelation !== undefined && path !== undefined && path.length > afterRelation;
}

/** A fresh hash of a password is made to be stored. */
function isKeptHash({ sink }: SinkUse, source: SourceHit): boolean {
  return isFreshHash(source) && !HASH_SHOWN.has(sink.target);
}

/** Sinks where a hash of a password is shown to others. */
const HASH_SHOWN: ReadonlySet<SinkTarget> = new Set(['log', 'error', 'response', 'token', 'url', 'share']);

/** The password of a declared record that a server stores is mostly the hash that it read from its database; so is one that is read from a record where passwords are hashed. */
function isStoredHash(facts: Facts, { sink }: SinkUse, { kind, evidence, inside }: SourceHit): boolean {
  if (!isPassword(kind) || !(sink.target === 'database' || sink.target === 'cache' || sink.target === 'session')) return false;
  return evidence === 'type' || (evidence === 'object' && inside && saysHash(facts));
}

/** The code of a declared record was sent some time ago. */
function isSpentCode({ sink }: SinkUse, { kind, evidence }: SourceHit): boolean {
  return sink.target === 'response' && evidence === 'type' && kind === 'sms-otp';
}

/**
 * An error that repeats its request reveals nothing to others, and a session belongs to its receiver. What stands in a record was never
 * sent, and credentials are not repeated.
 */
function isEchoed({ toSender }: SinkUse, { ofPerson, evidence, kind }: SourceHit): boolean {
  if (!toSender || ofPerson || evidence === 'type' || (evidence === 'api' && kind !== SESSION)) return false;
  const entry = kindById(kind);
  return !entry || levelAt(entry, 'response') === undefined;
}

/** An object that is joined with text shows `[object Object]`, no field of it; a thrown error is taken at the name alone. */
function isJoinedObject(facts: Facts, { sink }: SinkUse, { node }: SunkValue, { inside, kind }: SourceHit): boolean {
  if (!isJoined(node) || !(inside || kind === PERSON_OBJECT)) return false;
  return (sink.target === 'error' && /^(?:Identifier|MemberExpression)$/.test(unwrap(node).type)) || isSurelyObject(node, facts.flow);
}

/** `'user: ' + userInfo`, `${pickup}` where `pickup.lat` is read: a record shows no field there; `user` alone may be a name, and a text may be parsed. */
function isJoinedRecord({ bindings }: Facts, { node }: SunkValue, { kind, name, node: from, inside, evidence }: SourceHit): boolean {
  if (kind === PERSON_OBJECT && containers.has(splitWords(name).at(-1) ?? ''))
    return [node, from].some((part) => isJoined(part) && isPlainRead(part));
  return inside && evidence !== 'api' && evidence !== 'type' && isJoined(node) && isGivenRecord(node, bindings);
}

function isPlainRead(node: Node): boolean {
  return /^(?:Identifier|MemberExpression)$/.test(unwrap(node).type);
}

/** Whether a node is a parameter that no call parses as text, as `JSON.parse(answer)` would. */
function isGivenRecord(node: Node, bindings: Bindings): boolean {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? bindings.resolve(bare) : undefined;
  if (!variable || variable.defs.length !== 1 || variable.defs[0]?.type !== 'Parameter') return false;
  return !variable.references.some(({ identifier }) => {
    const call = (identifier as Node).parent;
    return call?.type === 'CallExpression' && call.arguments.includes(identifier as never) && /pars/i.test(lastName(call.callee) ?? '');
  });
}

/** What is serialised leaves out the fields that their declaration hides, and a row those that are read on demand alone, wherever it goes. */
function isLeftOut({ sink }: SinkUse, { hiddenFrom, inside }: SourceHit): boolean {
  return inside && (hiddenFrom === 'rows' || (hiddenFrom === 'texts' && sink.target === 'response'));
}

/** `{ password: '' }` in the call itself passes nothing, unless a form is going to fill it. */
function isLeftBlank(use: SinkUse, { isFirst }: SunkValue, { node, range }: SourceHit): boolean {
  return (
    !isFirst &&
    !use.configuredAt &&
    contains(rangeOf(use.node), range) &&
    node.parent?.type === 'Property' &&
    node.parent.parent.type === 'ObjectExpression' &&
    isBlank(node.parent.value)
  );
}

/** `{ verifyCode: captcha.data }` responds with the picture that people read the code from. */
function isShownAsPicture({ sink }: SinkUse, { node, kind }: SourceHit): boolean {
  return sink.target === 'response' && kind === 'sms-otp' && node.parent?.type === 'Property' && isPicture(node);
}

/** `ctx.cookies.set('member', name, { encrypt: true })`. https://www.eggjs.org/core/cookie-and-session */
function isEncryptedCookie({ node, sink }: SinkUse): boolean {
  const options =
    sink.target === 'storage' && node.type === 'CallExpression' && node.arguments.length > 2 ? node.arguments.at(-1) : undefined;
  const value = options?.type === 'ObjectExpression' ? propertyValue(options, 'encrypt') : undefined;
  return value?.type === 'Literal' && value.value === true;
}

/** A cookie that no script can read is the place for a session: `res.cookie('sid', token, { httpOnly: true })`. */
function isHttpOnly({ node, sink }: SinkUse, bindings: Bindings): boolean {
  if (sink.target !== 'storage' || node.type !== 'CallExpression') return false;
  return node.arguments
    .flatMap((argument) => [argument, ...serializedIn(argument)])
    .some((argument) => {
      if (/;\s*httponly/i.test(constantText(argument, bindings))) return true;
      const value = argument.type === 'ObjectExpression' ? propertyValue(argument, 'httpOnly') : undefined;
      return value?.type === 'Literal' && value.value === true;
    });
}

/** Options of cookies that stand in the argument as texts. */
function serializedIn(argument: Node): readonly Node[] {
  return argument.type === 'ArrayExpression'
    ? argument.elements.flatMap((element) => (element ? cookieParts(element) : []))
    : cookieParts(argument);
}
