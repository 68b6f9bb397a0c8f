/**
 * What reaches a sink and reveals nothing there, or belongs to no person:
 *
 * | what | example | why |
 * | --- | --- | --- |
 * | a form in the console of a page | `const form = new FormData(); console.log(form)` | a browser prints `FormData {}` |
 * | a contact from the environment | `const email = process.env.SUPPORT_EMAIL` | configuration names mailboxes of the operator |
 * | a mailbox that a function names as an institution's | `log(serviceAccountEmail())` | it is no person's |
 * | the name of a region, a shop, a product | `log(city)`, where its field `fullName` is known | things have names |
 * | a credential in the file that holds credentials | `writeFile('.env.local', secret)` | it belongs there |
 * | the receipt of a mail service | `const emailResponse = await sendEmails(list)` | the response holds ids of the service |
 * | the account of a database | `` `${username}@${host}:${port}/${database}` ``, `config.db.user` beside `config.db.host` | programs have accounts |
 * | the address of a machine | `` `lookup of ${address} (host: ${host})` ``, `address.toString(16)` | networks and memories have addresses |
 * | the address of an account in a chain | `info.address` beside `info.chainId`, `delegateAddress` with ethers | wallets and contracts have addresses |
 * | a place in a warehouse | `move(trayNo, startAddr, endAddr)` | shelves and conveyors have addresses |
 * | what is stored as something else | `setItem('serverAddress', address)` | the key names it more exactly |
 * | the sender that a template of mails names | `{ subject, senderName }` | a company sends them |
 * | a token of a text | `throw new UnexpectedToken(tokenizer.token)` | parsers read tokens |
 * | an element of a sorted set, names that are joined | `zadd(key, { score, member })`, `group.join(', ')` | neither is a record |
 * | what the program makes up | `` `test${Date.now()}@${domain}` ``, `faker.person.fullName()` | it belongs to nobody |
 * | an id under another name of an id | `this.userId = this.currentLoginId`, `?id=${order.delivery}` | accounts are looked up by ids |
 * | the goods of an order | `order_detail.forEach((item) => add(item.spec_name, item.qty))` | lines of an order name things |
 */
import { ledgerName } from '../catalog/words/bookkeeping.ts';
import { goodsFields } from '../catalog/words/goods-fields.ts';
import { PERSON_OBJECT, kindById } from '../catalog/kinds.ts';
import { machineWords } from '../catalog/words/machine-words.ts';
import { institutionWords, robotNouns } from '../catalog/words/person-words.ts';
import { namedThings, resultSuffixes, sendingVerbs } from '../catalog/words/vocabulary.ts';
import { REACHING_KINDS } from '../catalog/kind-groups.ts';
import { SECRET_FILES } from '../catalog/files/settings.ts';
import { WRITES_BYTES } from '../catalog/files/signs.ts';
import { Memo } from '../memo.ts';
import type { Facts } from '../sources/file/facts.ts';
import { constantValue, initialValue } from '../sources/file/initial-values.ts';
import type { SourceFile } from '../parsed-file.ts';
import { runsOnServer } from '../secrets/constants/client-code.ts';
import { constantText } from '../sinks/constant-text.ts';
import type { SinkUse, SunkValue } from '../sinks/use.ts';
import { isCancelledByReceiver, isOtherThingThan, singular } from '../sources/names/match-name.ts';
import { concatenatedParts } from '../syntax/concatenation.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap } from '../syntax/tree.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { isIdName, splitWords } from '../sources/names/words.ts';
import type { Node } from '../types.ts';
import { isAddressInChain } from './chain-addresses.ts';
import { addressOf } from './reaching/addresses/address-texts.ts';
import { isAccountOfMachine, namesIn, textAround } from './machine-accounts.ts';
import { isMadeUp } from './made-up.ts';
import { isNotARecord } from './no-records.ts';
import { isParserToken } from './parser-tokens.ts';
import { isPlaceInWarehouse } from './warehouse-places.ts';

const goods = new Set(goodsFields);
const things = new Set(namedThings);
const institutions = new Set(institutionWords);
const robots = new Set(robotNouns);
const receipts = new Set(resultSuffixes);
const sendingWords = new Set(sendingVerbs);
const machines = new Set(machineWords);

/** Whether a source is let through by one of the reasons above. */
export function isExempt(facts: Facts, use: SinkUse, value: SunkValue, source: SourceHit): boolean {
  return (
    isShownForm(facts, use, value, source) ||
    isConfigured(facts, source) ||
    isSecretFile(facts, use, source) ||
    isOrderOfGoods(facts, value, source) ||
    isReceipt(facts, source) ||
    isParserToken(facts, use, source) ||
    isNotARecord(facts, value, source) ||
    isMadeUp(facts, source) ||
    isIdOfAccount(value, source) ||
    isListOfIds(value, source) ||
    isLedgerAccount(facts, source) ||
    isOfMachine(facts, use, source) ||
    isPathOfPage(use, source) ||
    isPlaceInWarehouse(facts, source) ||
    isAccountOfMachine(facts, use, source) ||
    isKeptAsOther(value, source) ||
    isSenderOfMails(facts, source) ||
    isInstitutional(value, source) ||
    isNameOfThing(facts, value, source)
  );
}

function isShownForm(facts: Facts, { sink }: SinkUse, value: SunkValue, { inside }: SourceHit): boolean {
  if (!inside || sink.id !== 'console') return false;
  let isForm = forms.get(value);
  if (isForm === undefined) forms.set(value, (isForm = isFormOnClient(facts, value)));
  return isForm;
}

/** The values of sinks that are such forms: several sources may be inside of one. */
const forms = new Memo<SunkValue, boolean>();

function isFormOnClient(facts: Facts, { node }: SunkValue): boolean {
  if (unwrap(node).type !== 'Identifier') return false;
  const given = initialValue(node, facts.bindings);
  return given.type === 'NewExpression' && lastName(given.callee) === 'FormData' && !runsOnServer(facts);
}

/** `const email = process.env.SUPPORT_EMAIL`, `import.meta.env.VITE_PHONE`. */
function isConfigured({ bindings }: Facts, { kind, node }: SourceHit): boolean {
  if (kindById(kind)?.category === 'credential' || kind === PERSON_OBJECT) return false;
  const given = initialValue(node, bindings);
  const first = given.type === 'LogicalExpression' ? unwrap(given.left) : given;
  return first.type === 'MemberExpression' && first.object.type === 'MemberExpression' && memberName(first.object) === 'env';
}

/** `deletedServiceAccountEmail()`, whatever the constant behind it is called, and what a robot has: `data.bot.open_id`. */
function isInstitutional({ node }: SunkValue, { kind, node: from }: SourceHit): boolean {
  if (kindById(kind)?.category === 'credential') return false;
  const read = unwrap(from);
  if (read.type === 'MemberExpression' && robots.has(splitWords(lastName(unwrap(read.object)) ?? '').at(-1) ?? '')) return true;
  if (!REACHING_KINDS.has(kind)) return false;
  const bare = unwrap(node);
  return bare.type === 'CallExpression' && splitWords(lastName(bare.callee) ?? '').some((word) => institutions.has(word));
}

/** `this.userId = this.currentLoginId`, `?id=${order.delivery}`: an id under another name of an id is one. */
function isIdOfAccount({ node, label, labelIsKey }: SunkValue, { kind, name, evidence }: SourceHit): boolean {
  if (kind === PERSON_OBJECT) return labelIsKey && isIdName(label ?? '');
  if (kind !== 'user-account' || evidence !== 'name' || !isIdName(name)) return false;
  const own = lastName(unwrap(node)) ?? '';
  return own !== name && isIdName(own);
}

/** `Array.from(userIds)`: ids hold nothing that the records have which they are of. */
function isListOfIds(value: SunkValue, { inside }: SourceHit): boolean {
  if (!inside) return false;
  let known = listsOfIds.get(value);
  if (known === undefined) listsOfIds.set(value, (known = isCalledIds(value.node)));
  return known;
}

const listsOfIds = new Memo<SunkValue, boolean>();

function isCalledIds(node: Node): boolean {
  const bare = unwrap(node);
  const list = bare.type === 'CallExpression' && bare.arguments.length === 1 ? bare.arguments[0] : bare;
  return splitWords((list && lastName(unwrap(list))) ?? '').at(-1) === 'ids';
}

/** Accounts of bookkeeping: what is posted to them has a debit and a credit side. */
function isLedgerAccount({ file }: Facts, { kind }: SourceHit): boolean {
  return kind === 'user-account' && hasText(ofLedgers, file, ledgerName);
}

const ofLedgers = new Memo<SourceFile, boolean>();

/** `writeFile(join(root, '.env.local'), …)`: a tool that sets a project up puts the credentials where they belong. */
function isSecretFile({ bindings }: Facts, { node, sink }: SinkUse, { kind }: SourceHit): boolean {
  if (sink.target !== 'file' || node.type !== 'CallExpression' || kindById(kind)?.category !== 'credential') return false;
  const path = node.arguments[0] && initialValue(node.arguments[0], bindings);
  const last = path?.type === 'CallExpression' ? path.arguments.at(-1) : path;
  return last !== undefined && SECRET_FILES.test(constantText(last, bindings));
}

/** A name that stands in a record of its own: that of the city in `city`. */
function isNameOfThing({ bindings }: Facts, { node }: SunkValue, { kind, inside, path, evidence, node: from }: SourceHit): boolean {
  if (
    kind === 'person-name' &&
    [node, from]
      .map(unwrap)
      .some((part) => part.type === 'MemberExpression' && isCancelledByReceiver(memberName(part) ?? '', lastName(part.object) ?? ''))
  )
    return true;
  if (kind === 'person-name' && evidence === 'name' && isComposedOfThings(from, bindings)) return true;
  if (kind !== 'person-name' || !inside || (path ?? []).filter((step) => step !== 'value').length > 1) return false;
  return things.has(singular(splitWords(lastName(firstName(node, bindings)) ?? '').at(-1) ?? ''));
}

/** ``const fullName = `${productName} - ${variantName}` ``: a name that is put together of names of things. */
function isComposedOfThings(node: Node, bindings: Facts['bindings']): boolean {
  const made = initialValue(node, bindings);
  const parts = made === unwrap(node) ? [] : leavesOf(made);
  return parts.length > 0 && parts.every((part) => splitWords(lastName(unwrap(part)) ?? '').some((word) => things.has(singular(word))));
}

/** The expressions that a text may be or is put together of. */
function leavesOf(node: Node): readonly Node[] {
  const bare = unwrap(node);
  if (bare.type === 'ConditionalExpression') return [bare.consequent, bare.alternate].flatMap(leavesOf);
  if (bare.type === 'LogicalExpression') return [bare.left, bare.right].flatMap(leavesOf);
  if (bare.type === 'TemplateLiteral') return bare.expressions.flatMap(leavesOf);
  return concatenatedParts(bare).filter((part) => part.type !== 'Literal');
}

/** `emailResponse`, where it is given by a call that sends. */
function isReceipt({ bindings }: Facts, { kind, node, evidence, name }: SourceHit): boolean {
  if ((evidence !== 'name' && evidence !== 'object') || !REACHING_KINDS.has(kind)) return false;
  const given = initialValue(node, bindings);
  const call = given.type === 'AwaitExpression' ? unwrap(given.argument) : given;
  const words = call.type === 'CallExpression' ? splitWords(lastName(call.callee) ?? '') : [];
  if (evidence === 'name' && receipts.has(splitWords(name).at(-1) ?? '')) return words.some((word) => sendingWords.has(word));
  return sendingWords.has(words[0] ?? '');
}

/** An `address` that is written as a number, or beside the host, the port or the family of a machine. */
function isOfMachine(facts: Facts, { node }: SinkUse, source: SourceHit): boolean {
  const { kind, name, evidence, node: from } = source;
  if (kind !== 'address') return false;
  if (writesBytes(facts.file)) return true;
  if (isAddressInChain(facts, source)) return true;
  if (evidence !== 'name') return false;
  return (
    isWrittenAsNumber(from) ||
    (name === 'address' && [node, textAround(from)].some((part) => [...namesIn(part)].some((one) => machines.has(one))))
  );
}

/** `menu.address + '?id=…'`, `navigateTo({ url: menu.user })`: what a query follows, and all that is opened, is the address of a page. */
function isPathOfPage({ sink }: SinkUse, { kind, node }: SourceHit): boolean {
  if (sink.target !== 'url' || (kind !== 'address' && kind !== PERSON_OBJECT)) return false;
  const text = addressOf(node);
  const { parent } = node;
  if (text === node && parent?.type === 'Property' && parent.value === node && keyName(parent.key, parent.computed) === 'url') return true;
  if (text.type === 'TemplateLiteral')
    return text.expressions[0] === node && text.quasis[0]?.value.raw === '' && text.quasis[1]?.value.raw.startsWith('?') === true;
  const [first, next] = text.type === 'BinaryExpression' ? concatenatedParts(text) : [];
  return first === node && next !== undefined && staticText(next)?.startsWith('?') === true;
}

const ofDevices = new Memo<SourceFile, boolean>();

function writesBytes(file: SourceFile): boolean {
  return hasText(ofDevices, file, WRITES_BYTES);
}

/** Whether the text of a file has something, looked for once. */
function hasText(memo: Memo<SourceFile, boolean>, file: SourceFile, pattern: RegExp): boolean {
  let known = memo.get(file);
  if (known === undefined) memo.set(file, (known = pattern.test(file.text)));
  return known;
}

/** `senderName` where a file has the subjects of mails: the parcels that persons send have none. */
function isSenderOfMails({ file }: Facts, { kind, name }: SourceHit): boolean {
  return kind === 'person-name' && /^(?:sender|from)_?name$/i.test(name) && /\b(?:subject|preheader|smtp)\b/i.test(file.text);
}

/** A value that the key of a store names as something else. */
function isKeptAsOther({ label, labelIsKey }: SunkValue, { kind, evidence }: SourceHit): boolean {
  return labelIsKey === true && label !== undefined && evidence === 'name' && isOtherThingThan(kind, label);
}

/** `address.toString(16)`: texts have no base. */
function isWrittenAsNumber({ parent }: Node): boolean {
  const call = parent?.type === 'MemberExpression' && memberName(parent) === 'toString' ? parent.parent : undefined;
  return call?.type === 'CallExpression' && call.callee === parent && call.arguments.length > 0;
}

/** An order whose elements are read as goods alone. */
function isOrderOfGoods({ bindings }: Facts, { node }: SunkValue, { kind, name, evidence, node: from }: SourceHit): boolean {
  if (kind !== PERSON_OBJECT || evidence !== 'object' || !splitWords(name).includes('order')) return false;
  const bare = firstName(unwrap(from).type === 'Identifier' ? from : node, bindings);
  const variable = bare.type === 'Identifier' ? bindings.resolve(bare) : undefined;
  const reads = (variable?.references ?? []).flatMap(({ identifier }) => elementReads(identifier as Node, bindings));
  return reads.length > 0 && reads.every((field) => splitWords(field).some((word) => goods.has(word)));
}

/** The name that a value had first, where constants give it others: `const held = city`. */
function firstName(node: Node, bindings: Facts['bindings']): Node {
  let bare = unwrap(node);
  for (
    let given = constantValue(bare, bindings);
    bare.type === 'Identifier' && given.type === 'Identifier' && given !== bare;
    given = constantValue(bare, bindings)
  )
    bare = given;
  return bare;
}

/** Names that a callback reads of the elements of a list: `list.forEach((item) => item.qty)`. */
function elementReads(list: Node, bindings: Facts['bindings']): string[] {
  const member = list.parent;
  const call = member?.type === 'MemberExpression' && member.object === list ? member.parent : undefined;
  const callback = call?.type === 'CallExpression' && call.callee === member ? call.arguments[0] : undefined;
  const param = callback && isFunction(callback) ? callback.params[0] : undefined;
  const variable = param?.type === 'Identifier' ? bindings.declared(param) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const read = (identifier as Node).parent;
    return read?.type === 'MemberExpression' && read.object === identifier ? [memberName(read) ?? ''] : [];
  });
}
