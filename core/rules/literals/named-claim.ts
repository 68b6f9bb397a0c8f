/** Whether the name of a constant makes it a credential. Its value and the code around it may be evidence against that. */
import type { TSESTree } from '@typescript-eslint/types';
import { RUNS_BESIDE } from '../../catalog/files/tests.ts';
import {
  checkedTokenWords,
  defaultWords,
  developmentWords,
  exampleWords,
  refusedWords,
  triedWords,
} from '../../catalog/words/sample-words.ts';
import { FOR_TESTS, TRIED_PASSWORD } from '../../catalog/credential-words/values.ts';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { credentialName, keysBeside, type CredentialName } from '../../secrets/names/credential-name.ts';
import { isClientKey } from '../../secrets/names/client-keys.ts';
import type { NamedConstant } from '../../secrets/names/named.ts';
import { settingKey } from '../../secrets/constants/settings.ts';
import { isAmongAlike, isAmongGuesses } from '../../secrets/constants/tables.ts';
import { isMadeWith } from '../../secrets/passwords/made-accounts.ts';
import { isMailbox, isTextCatalogue } from '../../secrets/names/surroundings.ts';
import { isInLongLine } from '../../secrets/texts/text-units.ts';
import { isOfDevelopment, type ValueClass } from '../../secrets/texts/value-class.ts';
import { isScreamingCase, splitWords } from '../../sources/names/words.ts';
import { keyName, lastName, rangeOf, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { accountBeside } from '../reaching/reported-literals.ts';
import { classifyConstant, passwordOfPair } from './classify-constant.ts';
import { isChosen, type Claim } from './credential-judgement.ts';
import { isDevelopmentDefault } from './development-defaults.ts';
import { isMadeUpAccount } from './made-up-accounts.ts';
import { isTriedOut } from './tried-accounts.ts';

const ANY: readonly ValueClass[] = ['weak', 'word', 'mixed', 'random', 'echo', 'name', 'placeholder', 'text', 'hash'];
/** Classes of values that count, by the way a name gets them: members of enums, and of objects named after credentials, are names of settings more often than not. */
const COUNTS: Readonly<Record<NamedConstant['as'], readonly ValueClass[]>> = {
  declared: ANY,
  given: ANY,
  column: ANY,
  compared: ['mixed', 'random', 'weak'],
  enumerated: ['random'],
  entry: ['random'],
};

/** `SIGN_IN_SUBMIT_PASSWORD = 100004` is the code of an event. */
const EVENT_WORDS = 4;

/** What SHA-256, SHA-384 and SHA-512 make of a password: nobody chooses a password of this form. */
const DIGEST = /^(?:[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;

// What holds of an object with thousands of texts holds of each of them.
const withMailbox = new Memo<TSESTree.ObjectExpression, boolean>();
const ofNetwork = new Memo<TSESTree.ObjectExpression, boolean>();

/** A constant that is taken for a credential by its name. */
interface NamedClaim {
  readonly found: CredentialName;
  readonly value: ValueClass;
  readonly claim: Claim;
}

/** What the name of a constant claims; undefined where it is no credential. */
export function namedClaim(facts: Facts, named: NamedConstant, isOnClient: () => boolean): NamedClaim | undefined {
  const { constant, object } = named;
  const found = credentialName({ ...named, beside: keysBeside(object, named.name) }, facts.vocabulary);
  if (
    !found ||
    found.kind === 'db-connection' ||
    (constant.isNumber && !/password/.test(found.kind)) ||
    isInLongLine(facts.file.text, rangeOf(constant.node))
  )
    return undefined;
  if (constant.isNumber && isScreamingCase(named.name) && splitWords(named.name).length >= EVENT_WORDS) return undefined;
  if (
    (isOnClient() && isClientKey(found)) ||
    isAmongAlike(constant.node) ||
    isAmongGuesses(constant.node, facts.bindings) ||
    isRefused(named)
  )
    return undefined;
  if (isDevelopmentDefault(constant.node) || isSetForTests(constant.node, constant.text)) return undefined;
  const value =
    found.kind === 'login-password' && DIGEST.test(constant.text)
      ? 'hash'
      : classifyConstant(found.isPair === true ? passwordOfPair(constant.text) : constant.text, named.name);
  if (!COUNTS[named.as].includes(value) || (found.isAmongTexts && value !== 'random' && !isChosen(constant.text, named.name)))
    return undefined;
  if (value === 'name' && !found.isCertain && splitWords(constant.text).length === 1) return undefined;
  // `signing: { key: 'signing' }`: an entry of a table that repeats its own name.
  if ((!/password/.test(found.kind) && named.owners.includes(constant.text)) || isOfSomeNetwork(object)) return undefined;
  // Values in the examples of an import or an interface.
  if (
    value !== 'random' &&
    named.owners.some((owner) => splitWords(owner).some((word, _, all) => exampleWords.has(word) && (word !== 'sample' || all.length > 1)))
  )
    return undefined;
  if (object && value !== 'random' && isTextCatalogue(object, facts)) return undefined;
  // A weak password beside a reserved mailbox opens no known account, only perhaps one on a local machine: a guess.
  const isMadeUp =
    /password/.test(found.kind) &&
    (((value === 'weak' || TRIED_PASSWORD.test(constant.text)) && isMadeUpAccount(object, facts)) ||
      isTriedOut(constant.text, value, { path: facts.file.path, roles: facts.roles, names: [named.name], node: constant.node })) &&
    !isMadeElsewhere(facts, constant);
  const isChecked = named.as === 'compared' && found.confidence !== 'low' && isChosen(constant.text, named.name);
  return {
    found,
    value,
    claim: {
      ...found,
      confidence: isMadeUp || isForTrial(facts, named, value) ? 'low' : found.confidence,
      isOwnSecret:
        found.isOwnSecret ||
        isChecked ||
        (constant.as === 'setting' &&
          value !== 'placeholder' &&
          (isCheckedToken(named) || (value !== 'word' && isOfDevelopment(constant.text)))),
      isSetting: constant.as === 'setting' || isDefaultByName(named.name) || (value === 'name' && isBesideMailbox(object)),
    },
  };
}

/** Whether another file of the repository makes the account beside a password, and no test: then a list for developers opens it. */
function isMadeElsewhere(facts: Facts, { node, text }: NamedConstant['constant']): boolean {
  return accountBeside(node)
    .split('\n')
    .some((account) => isMadeWith(facts, account, text));
}

/** `DEFAULT_ADMIN_PASSWORD`, `initialPassword`: the password in effect until it is changed. */
function isDefaultByName(name: string): boolean {
  const words = splitWords(name);
  return words.length > 1 && defaultWords.has(words[0] ?? '') && /password|passwd|pwd|pass/.test(words.at(-1) ?? '');
}

/** A token that the program checks itself, by the word before it: `METRICS_TOKEN`. */
function isCheckedToken({ name, constant: { node } }: NamedConstant): boolean {
  const read = node.parent?.type === 'LogicalExpression' ? node.parent.left : undefined;
  return [name, read && (settingKey(read) ?? lastName(unwrap(read)))].some((one) => {
    const [word, last] = splitWords(one ?? '').slice(-2);
    return last === 'token' && checkedTokenWords.has(word ?? '');
  });
}

/** `DEV_LOCK_SECRET = 'change-in-production'`, and `SECRET = 'orchard-test'` in a script: what its own words mark as no secret of the program. */
function isForTrial({ file, roles }: Facts, { name, constant, as }: NamedConstant, value: ValueClass): boolean {
  if (as !== 'declared' || constant.as !== 'value') return false;
  if (value === 'placeholder') return developmentWords.has(splitWords(name)[0] ?? '');
  return value !== 'random' && !roles.has('seed') && FOR_TESTS.test(constant.text) && RUNS_BESIDE.test(file.path);
}

/** `const WEAK_SECRETS = ['change-me', …]`: an element of a list that a program compares secrets with to refuse them. */
function isRefused({ name, constant: { node } }: NamedConstant): boolean {
  return node.parent?.type === 'ArrayExpression' && splitWords(name).some((word) => refusedWords.has(word));
}

/** `{ email: 'owner@…', password: 'shop-password' }` logs in, or makes the account; names of fields have no mailbox beside them. */
function isBesideMailbox(object: TSESTree.ObjectExpression | undefined): boolean {
  return object !== undefined && withMailbox.of(object, () => object.properties.some(holdsMailbox));
}

function holdsMailbox(item: Node): boolean {
  return item.type === 'Property' && isMailbox(staticText(item.value) ?? '');
}

/** `process.env.JWT_SECRET = 'test_secret'`: what a program sets for the tests of itself is marked by its words. */
function isSetForTests(node: Node, text: string): boolean {
  let at: Node | undefined = node;
  while (at && /^(?:Literal|MemberExpression|CallExpression|TemplateLiteral|LogicalExpression)$/.test(at.type)) at = at.parent;
  const target = at?.type === 'AssignmentExpression' && at.left.type === 'MemberExpression' ? at.left.object : undefined;
  return target?.type === 'MemberExpression' && lastName(target) === 'env' && splitWords(text).some((word) => triedWords.has(word));
}

/** `connect({ SSID: found.SSID, password: '…' })`: a sample for a wireless network that is only known when the program runs. */
function isOfSomeNetwork(object: TSESTree.ObjectExpression | undefined): boolean {
  return object !== undefined && ofNetwork.of(object, () => object.properties.some(isUnknownNetwork));
}

function isUnknownNetwork(item: Node): boolean {
  return item.type === 'Property' && /^b?ssid$/i.test(keyName(item.key, item.computed) ?? '') && staticText(item.value) === undefined;
}
