/** The name of the variable that a literal of code is read from: by the code around it, and by its account where the file has several. */
import type { Facts } from '../../../sources/file/facts.ts';
import { singular } from '../../../sources/names/match-name.ts';
import { isFunction, lastName, staticText } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { isScript } from '../script.ts';
import { accountBeside, accountInCall, holderOfRecord, isOfNamedRecord, recordOf } from './account-record.ts';
import { heldBy, knownName } from './known-name.ts';
import { environmentName, type Naming } from './name.ts';
import { variableReadAs } from './read-elsewhere.ts';

/** Passwords of accounts, and not of what a program connects to or gives each new user. */
const OF_ACCOUNT =
  /^(?!(?:.*_)?(?:DB|DATABASE|DATASOURCE|MYSQL|POSTGRES|POSTGRESQL|PG|MONGO|MONGODB|REDIS|SMTP|MAIL|EMAIL|INITIAL|DEFAULT)_).*PASS(?:WORD)?(?:_\d)?$/;

/** Variables of accounts of which nothing is known. */
const LOGIN_PASSWORDS: ReadonlySet<string> = new Set(['LOGIN_PASSWORD', 'USER_PASSWORD']);

/** Variables for the password of any account that the code makes. */
const OF_ANY_ACCOUNT = /^(?:(?:APP|LOGIN|USER|INITIAL|DEFAULT)_)?PASSWORD$/;

/** What a name is chosen by. */
interface Wanted {
  readonly naming: Naming;
  /** Other places of the file that have the same secret. */
  readonly beside: readonly Node[];
  /** Places of the file for the same purpose that have other secrets, one for each secret, in the order of the file. */
  readonly unlike: readonly Node[];
}

/** The name of the variable that holds the secret of `literal`, by which no other secret of the file goes. */
export function wantedName(facts: Facts, literal: Node, { naming, beside, unlike }: Wanted): string {
  const fallback = facts.roles.has('seed') ? 'USER_PASSWORD' : 'LOGIN_PASSWORD';
  // `tempLogin` names its account; what else a script calls its requests does not.
  const isVague =
    isScript(facts) && naming.noun === 'password' && !isOfNamedRecord(literal) && !/._LOGIN_PASSWORD$/.test(environmentName(naming));
  const near = ofOneOfList(withNearOwners(facts, naming, literal), literal);
  const given = isVague ? { ...near, fallback } : near;
  const named = environmentName(beside.length === 0 ? given : commonNaming(given, literal, beside));
  const plain = facts.roles.has('seed') ? ofSeed(named) : named;
  const own = beside.length === 0 ? ofAccount(literal, named, unlike) : undefined;
  const isShared = own === undefined && unlike.length > 0 && OF_ANY_ACCOUNT.test(plain);
  const there = own === undefined && !isShared ? variableReadAs(facts, naming) : undefined;
  if (there !== undefined) return there;
  const before = unlike.filter(({ range: [start] }) => start < literal.range[0]).length;
  const called = own ?? (isShared && before > 0 ? `${plain}_${String(before + 1)}` : plain);
  const wanted = isDigest(literal) && called.endsWith('PASSWORD') ? `${called}_HASH` : called;
  return freeName(facts, knownName(facts, wanted, { ...heldBy(literal), purpose: purposeOf(facts, wanted) }));
}

/** Whether a text is the digest of a password: what the program compares is no password. */
function isDigest(literal: Node): boolean {
  return /^(?:[a-f\d]{32}|[a-f\d]{40}|[a-f\d]{64}|\$2[aby]\$\d\d\$[\w./]{53})$/i.test(staticText(literal) ?? '');
}

/** A seed has passwords of users alone, and one for all of them is that of the seed. */
function ofSeed(named: string): string {
  if (/^(?:LOGIN|APP)_PASSWORD$/.test(named)) return 'USER_PASSWORD';
  return named === 'INITIAL_PASSWORD' ? 'SEED_PASSWORD' : named;
}

/** The name for the password of one of several records, by the account of the record. */
export function accountName(facts: Facts, literal: Node, account: string, { name, noun = 'secret' }: Naming): string {
  const own = environmentName({ name: `${account}_${noun === 'secret' ? (name ?? noun) : noun}` });
  return knownName(facts, own, { ...heldBy(literal), purpose: purposeOf(facts, own) });
}

/** A variable that is read in the file already is that of another secret: this one would have gone with it. */
function freeName({ file }: Facts, name: string): string {
  return file.text.includes(`if (!process.env.${name}) throw`) ? `${name}_2` : name;
}

/** The name by the account of a password, where nothing else is known of it or the file has passwords of other accounts. */
function ofAccount(literal: Node, named: string, unlike: readonly Node[]): string | undefined {
  if (unlike.length === 0) {
    const role = LOGIN_PASSWORDS.has(named) ? accountBeside(literal) : undefined;
    return role === undefined ? undefined : environmentName({ name: `${role}_password` });
  }
  if (!OF_ANY_ACCOUNT.test(named)) return undefined;
  for (const accountOf of [accountBeside, accountInCall, holderOfRecord]) {
    const own = accountOf(literal);
    if (own !== undefined && !unlike.some((other) => accountOf(other) === own)) return environmentName({ name: `${own}_password` });
  }
  return undefined;
}

/** The naming without the calls whose callback has the secret: `titles.find({}, () => users.create({ password }))` names no password of titles. */
function withNearOwners({ file: { text } }: Facts, naming: Naming, literal: Node): Naming {
  let at = literal;
  while (at.parent && !isFunction(at)) at = at.parent;
  if (at.parent?.type !== 'CallExpression' || at.parent.callee === at) return naming;
  const words = new Set(text.slice(at.range[0], literal.range[0]).match(/[\w$]+/g));
  return { ...naming, owners: (naming.owners ?? []).filter((owner) => words.has(owner)) };
}

/** The naming of a secret in a list: `admin` of `admins = [{ password: '…' }]`, since a variable holds that of one. */
function ofOneOfList(naming: Naming, literal: Node): Naming {
  const list = recordOf(literal)?.parent;
  const holder = list?.type === 'ArrayExpression' ? list.parent : undefined;
  const name = holder && nameOfHolder(holder);
  return { ...naming, owners: naming.owners?.map((owner) => (owner === name ? singular(owner) : owner)) };
}

/** The naming of a secret that stands in several places: by what holds all of them, where the nearest owner is only one of several records. */
function commonNaming(naming: Naming, literal: Node, beside: readonly Node[]): Naming {
  const record = recordOf(literal);
  const isOfSeveral = record !== undefined && beside.some((other) => recordOf(other) !== record);
  if (!isOfSeveral) return naming;
  const held = beside.map(holdersOf);
  return { ...naming, owners: (naming.owners ?? []).slice(1).filter((owner) => held.every((names) => names.has(owner))) };
}

/** The name that a node gives to what it holds. */
function nameOfHolder(node: Node): string | undefined {
  if (node.type === 'CallExpression') return lastName(node.callee);
  if (node.type === 'AssignmentExpression') return lastName(node.left);
  const name = 'key' in node ? node.key : 'id' in node ? node.id : undefined;
  return name ? lastName(name as Node) : undefined;
}

/** Names of what holds a value: properties, variables and functions around it. */
function holdersOf(value: Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (let outer = value.parent; outer; outer = outer.parent) {
    const text = nameOfHolder(outer);
    if (text !== undefined) names.add(text);
  }
  return names;
}

/** What the name of a variable begins with: an account that a seed makes is there for no other code. */
function purposeOf({ roles }: Facts, name: string): string {
  return roles.has('seed') && OF_ACCOUNT.test(name) ? 'SEED_' : '';
}

/** Of several literals the first for each secret that is not that of `literal`. */
export function withOtherSecrets(literals: readonly Node[], literal: Node): Node[] {
  const seen = new Set([staticText(literal)]);
  return literals.filter((other) => {
    const text = staticText(other);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
