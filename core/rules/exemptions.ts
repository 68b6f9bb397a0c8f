/** What reaches a sink and reveals nothing there, or belongs to no person: one row for each reason. */
import type { Facts } from '../sources/file/facts.ts';
import type { SinkUse, SunkValue } from '../sinks/use.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { isOfMachine, isPathOfPage } from './exempt/addresses.ts';
import { isCopiedFromRecord, isHashedBefore } from './exempt/hashed-passwords.ts';
import { isIdOfAccount, isIdOfOpened, isLedgerAccount, isListOfIds } from './exempt/ids.ts';
import { isConfigured, isInstitutional, isReceipt, isSenderOfMails } from './exempt/institutions.ts';
import { isNameOfGroup, isOfPayment, isPost, isRedeemed } from './exempt/look-alikes.ts';
import { isKeptAsOther, isSecretFile, isShownForm } from './exempt/shown-elsewhere.ts';
import { isMappedToIds } from './exempt/mapped-ids.ts';
import { isOfThing } from './exempt/owners.ts';
import { isNameInProgram } from './exempt/program-names.ts';
import { isNameOfThing, isOrderOfGoods } from './exempt/things.ts';
import { isWordedElsewhere } from './exempt/worded-arguments.ts';
import { isWrittenList } from './exempt/written-lists.ts';
import { isWrittenOutInToken } from './exempt/written-claims.ts';
import { isAccountOfMachine } from './machine-accounts.ts';
import { isDrawnForCode, isMadeUp } from './made-up.ts';
import { isNotARecord } from './no-records.ts';
import { isMachineToken } from './tokens/machine-tokens.ts';
import { isAddressOfTokens, isSignedOnClient, isUnspokenOf } from './tokens/no-session.ts';
import { isPlaceInWarehouse } from './warehouse-places.ts';

interface Exemption {
  readonly what: string;
  readonly example: string;
  readonly why: string;
  readonly holds: (facts: Facts, use: SinkUse, value: SunkValue, source: SourceHit) => boolean;
}

/** In the order of evaluation. */
const EXEMPTIONS: readonly Exemption[] = [
  {
    what: 'a form in the console of a page',
    example: 'const form = new FormData(); console.log(form)',
    why: 'a browser prints `FormData {}`',
    holds: isShownForm,
  },
  {
    what: 'a contact from the environment',
    example: 'const email = process.env.SUPPORT_EMAIL',
    why: 'configuration names mailboxes of the operator',
    holds: (facts, _, __, source) => isConfigured(facts, source),
  },
  {
    what: 'a credential in the file that holds credentials',
    example: "writeFile('.env.local', secret)",
    why: 'it belongs there',
    holds: (facts, use, _, source) => isSecretFile(facts, use, source),
  },
  {
    what: 'the goods of an order',
    example: 'order_detail.forEach((item) => add(item.spec_name, item.qty))',
    why: 'lines of an order name things',
    holds: (facts, _, value, source) => isOrderOfGoods(facts, value, source),
  },
  {
    what: 'the name of an object that is written out in a token',
    example: 'const userData = { _id, username }; jwt.sign(userData, key)',
    why: 'its fields are known, and are reported by themselves',
    holds: (facts, use, value, source) => isWrittenOutInToken(facts, use, value, source),
  },
  {
    what: 'the receipt of a mail service',
    example: 'const emailResponse = await sendEmails(list)',
    why: 'the response holds ids of the service',
    holds: (facts, _, __, source) => isReceipt(facts, source),
  },
  {
    what: 'the full name of a file, a class or a test',
    example: 'const fullName = path.join(dir, file)',
    why: 'it is put together of other things than the names of a person',
    holds: (facts, _, __, source) => isNameInProgram(facts, source),
  },
  {
    what: 'a token of a text or of the program',
    example: 'throw new UnexpectedToken(tokenizer.token)',
    why: 'parsers and models of language go from token to token, containers provide services by them',
    holds: (facts, use, _, source) => isMachineToken(facts, use, source),
  },
  {
    what: 'the token of a login in a program that speaks of none',
    example: "const res = await login(form); setItem('user', res)",
    why: 'nothing shows that the response has one',
    holds: (facts, _, __, source) => isUnspokenOf(facts, source),
  },
  {
    what: 'the state of a page that it signs by itself',
    example: 'router.push(`/list?state=${sign(filters, PUBLIC_KEY)}`)',
    why: 'everybody has the key',
    holds: (facts, use, _, source) => isSignedOnClient(facts, use, source),
  },
  {
    what: 'the address where tokens are issued',
    example: "const api = { token: host + '/oauth2/token' }; log(api.token)",
    why: 'it is no token',
    holds: (facts, _, __, source) => isAddressOfTokens(facts, source),
  },
  {
    what: 'an element of a sorted set, names that are joined',
    example: "zadd(key, { score, member }); group.join(', ')",
    why: 'neither is a record',
    holds: (facts, _, value, source) => isNotARecord(facts, value, source),
  },
  {
    what: 'what the program makes up',
    example: '`test${Date.now()}@${domain}`; faker.person.fullName()',
    why: 'it belongs to nobody',
    holds: (facts, _, __, source) => isMadeUp(facts, source),
  },
  {
    what: 'a list of records that is written out in the program',
    example: "const SEED = [{ id: 1, name: 'Ann', at: Date.now() }]; setItem('rows', JSON.stringify(SEED))",
    why: "it is nobody's data, and judged where it is written",
    holds: (facts, _, value) => isWrittenList(facts, value),
  },
  {
    what: 'a key that is drawn for the code it stands in',
    example: 'const accessKey = randomUUID(); toDataURL(accessKey)',
    why: 'a random id is what a QR code is to hold',
    holds: (facts, use, _, source) => isDrawnForCode(facts, use, source),
  },
  {
    what: 'an id under another name of an id',
    example: 'this.userId = this.currentLoginId; `?id=${order.delivery}`',
    why: 'accounts are looked up by ids',
    holds: (_, __, value, source) => isIdOfAccount(value, source),
  },
  {
    what: 'the id of what a page has open',
    example: 'const [openId, setOpenId] = useState(null); setOpenId(rows[0].invoice_id)',
    why: 'it is the id of a row, and no openid',
    holds: (facts, _, __, source) => isIdOfOpened(facts, source),
  },
  {
    what: 'an internal id',
    example: 'log(user.userId)',
    why: 'only the database knows whose it is',
    holds: (_, __, ___, { kind }) => kind === 'user-id',
  },
  {
    what: 'a list of ids',
    example: 'Array.from(userIds)',
    why: 'ids hold nothing that the records have which they are of',
    holds: (facts, _, value, source) => isListOfIds(facts, value, source),
  },
  {
    what: 'a list that is made of the ids of records',
    example: 'const members = room.members.map((member) => member.userId)',
    why: 'of each record only its id is taken',
    holds: (facts, _, __, source) => isMappedToIds(facts, source),
  },
  {
    what: 'an account of bookkeeping',
    example: 'entry.account',
    why: 'what is posted to it has a debit and a credit side',
    holds: (facts, _, __, source) => isLedgerAccount(facts, source),
  },
  {
    what: 'a code that is exchanged for goods',
    example: 'log(`核销成功：${verifyCode}`)',
    why: 'it is used up by that',
    holds: (facts, _, __, source) => isRedeemed(facts, source),
  },
  {
    what: 'the secret of a payment that its payer completes',
    example: 'const intent = await stripe.paymentIntents.create(order); res.json({ clientSecret: intent.client_secret })',
    why: 'the page of who pays cannot do without it',
    holds: (facts, _, __, source) => isOfPayment(facts, source),
  },
  {
    what: 'the name of a family that has an id',
    example: '`/record?familyId=${familyId}&familyName=${familyName}`',
    why: 'it is a group, to which its members gave the name',
    holds: (facts, _, __, source) => isNameOfGroup(facts, source),
  },
  {
    what: 'a position that nothing measures',
    example: "setItem('currentPosition', 'buyer')",
    why: 'posts and sides are called so',
    holds: (facts, _, __, source) => isPost(facts, source),
  },
  {
    what: 'the address of a machine, or of an account in a chain',
    example: '`lookup of ${address} (host: ${host})`; info.address beside info.chainId',
    why: 'networks, memories and wallets have addresses',
    holds: (facts, use, _, source) => isOfMachine(facts, use, source),
  },
  {
    what: 'the address of a page',
    example: "menu.address + '?id=1'; navigateTo({ url: menu.user })",
    why: 'a query follows it, or it is opened',
    holds: (_, use, __, source) => isPathOfPage(use, source),
  },
  {
    what: 'a place in a warehouse',
    example: 'move(trayNo, startAddr, endAddr)',
    why: 'shelves and conveyors have addresses',
    holds: (facts, _, __, source) => isPlaceInWarehouse(facts, source),
  },
  {
    what: 'a password that the callers hashed',
    example: 'createUser(login, await bcrypt.hash(password, 10))',
    why: 'the database gets a hash',
    holds: isHashedBefore,
  },
  {
    what: 'a password that is copied from one database to another',
    example: 'for (const row of rows) prisma.user.create({ data: { password: row.password } })',
    why: 'it is written as it was stored, mostly as a hash',
    holds: isCopiedFromRecord,
  },
  {
    what: 'the account of a database',
    example: '`${username}@${host}:${port}/${database}`; config.db.user beside config.db.host',
    why: 'programs have accounts',
    holds: (facts, use, _, source) => isAccountOfMachine(facts, use, source),
  },
  {
    what: 'what is stored as something else',
    example: "setItem('serverAddress', address)",
    why: 'the key names it more exactly',
    holds: (_, __, value, source) => isKeptAsOther(value, source),
  },
  {
    what: 'the sender that a template of mails names',
    example: '{ subject, senderName }',
    why: 'a company sends them',
    holds: (facts, _, __, source) => isSenderOfMails(facts, source),
  },
  {
    what: "a mailbox that a function names as an institution's",
    example: 'log(serviceAccountEmail())',
    why: "it is no person's",
    holds: (_, __, value, source) => isInstitutional(value, source),
  },
  {
    what: 'the name of a region, a shop, a product',
    example: 'log(city), where its field `fullName` is known',
    why: 'things have names',
    holds: (facts, _, value, source) => isNameOfThing(facts, value, source),
  },
  {
    what: 'a field of a region, a shop, a product by where it comes from',
    example: 'const list = await fetchRegions(); list.forEach((item) => log(item.fullName))',
    why: 'the list is one of things',
    holds: (facts, _, value, source) => isOfThing(facts, value, source),
  },
  {
    what: 'a parameter that callers in other modules give texts of their own wording',
    example: "export const track = (name) => gtag('event', name); track('purchase')",
    why: 'the texts are names of events, files and the like',
    holds: (facts, _, __, source) => isWordedElsewhere(facts, source),
  },
];

/** Whether a source is let through by one of these reasons. */
export function isExempt(facts: Facts, use: SinkUse, value: SunkValue, source: SourceHit): boolean {
  return EXEMPTIONS.some(({ holds }) => holds(facts, use, value, source));
}
