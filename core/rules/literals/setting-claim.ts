/** How bad and how sure a setting of a data file is, by its name, its value and what the file is for. */
import { bundlePrefixes } from '../../catalog/platforms/bundle-prefixes.ts';
import { isUsedAsItIs } from '../../catalog/platforms/placeholder-files.ts';
import { baseKind } from '../../catalog/kinds.ts';
import { DEVELOPMENT_SETTINGS } from '../../catalog/files/settings.ts';
import { CHINESE_PASSWORD } from '../../catalog/credential-words/documents.ts';
import { ENVELOPES, FILE_STRUCTURE, NAMES_OF_SECRETS, SORTS_OF_SETTINGS } from '../../catalog/credential-words/settings.ts';
import { Memo } from '../../memo.ts';
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import type { Group } from '../../secrets/data/group.ts';
import type { Setting } from '../../secrets/data/settings.ts';
import { isWrittenToVariables } from '../../secrets/data/written-files.ts';
import { toFillInWords } from '../../catalog/words/sample-words.ts';
import { credentialName, mayNameCredential, type CredentialName } from '../../secrets/names/credential-name.ts';
import { LEVELS } from '../../types.ts';
import { classifyValue, isOfDevelopment, type ValueClass } from '../../secrets/texts/value-class.ts';
import { splitWords } from '../../sources/names/words.ts';
import { classifySetting, isExample } from './classify-setting.ts';
import { judge, type Judgement } from './credential-judgement.ts';
import { asInDocument, isGivenInDocument, isMadeLogin } from './document-credentials.ts';
import { namesNobody } from './made-up-accounts.ts';
import { isServiceOfTests, isTriedOut } from './tried-accounts.ts';

/** What stands under a password here is a password, even when it repeats the name. */
const SETTINGS_LANGUAGES = new Set(['dotenv', 'properties', 'ini', 'toml', 'netrc', 'shell', 'nginx']);

/** A label of a document whose words before the one for a password only tell which it is: `测试密码`. */
const LABEL = new RegExp(`^${CHINESE_PASSWORD.source}`);

/** Whether what stands in a record is made up. */
const isOfNobodyBeside = new Memo<Group, boolean>();

/** A setting whose name is that of a credential. */
export interface SettingClaim {
  readonly found: CredentialName;
  /** The name without the prefix that puts a variable into a bundle. */
  readonly name: string;
  readonly isInBundle: boolean;
  /** Undefined for a value that is no credential. */
  readonly judgement: Judgement | undefined;
}

/** Undefined for a setting that names no credential. */
export function settingClaim(facts: DataFacts, setting: Setting): SettingClaim | undefined {
  // Sentences and tables for people announce what a reader fills in.
  const isDocument = facts.language === 'document';
  if (setting.owners.some((owner) => ENVELOPES.has(owner))) return undefined;
  const prefix = bundlePrefixes.find((one) => setting.name.startsWith(one));
  const name = prefix === undefined ? setting.name : setting.name.slice(prefix.length);
  const start = splitWords(prefix ?? '').join(' ');
  const beside = setting.group
    .beside(setting.name)
    .map((key) => (start !== '' && key.startsWith(`${start} `) ? key.slice(start.length + 1) : key));
  const isLabel = isDocument && LABEL.test(name);
  if (!isLabel && !mayNameCredential(name, facts.vocabulary)) return undefined;
  const owners = setting.owners.filter((owner, at) => !FILE_STRUCTURE.has(owner) && (at === 0 || !SORTS_OF_SETTINGS.has(owner)));
  const meaningOf = (called: string): CredentialName | undefined =>
    credentialName({ name: called, owners, beside, as: setting.isVariable ? 'declared' : 'given' }, facts.vocabulary);
  const found = meaningOf(name) ?? (isLabel ? meaningOf('password') : undefined);
  if (!found || found.kind === 'db-connection' || (!setting.isText && !/password/.test(found.kind))) return undefined;
  if (prefix !== undefined && baseKind(found.kind) === 'api-key' && found.confidence === 'medium') return undefined;
  const isMade = (isDocument || (facts.roles.has('example') && !isExample(facts, setting))) && isMadeLogin(facts, setting, found);
  const value = isMade ? 'weak' : classifySetting(facts, setting, name, found);
  if (value === 'name' && !found.isCertain && splitWords(setting.value).length === 1) return undefined;
  if (value !== 'random' && (NAMES_OF_SECRETS.test(name) || (setting.isGivenToCommand !== true && setting.group.isOfTexts)))
    return undefined;
  if (isDocument && !isGivenInDocument(setting, found, value)) return undefined;
  const isSetting =
    setting.isDefault || (found.isCertain && (SETTINGS_LANGUAGES.has(facts.language) || (facts.language === 'yaml' && value === 'name')));
  // Where a file of variables is filled in, what its words ask to change was not changed.
  const isWritten = isWrittenToVariables(facts, setting.range);
  const isLeft = value === 'placeholder' && (isWritten || isFilledIn(facts));
  const isOwnSecret = found.isOwnSecret || (((setting.isDefault && value !== 'placeholder') || isLeft) && isOfDevelopment(setting.value));
  const isUnchanged = isLeft && isOwnSecret;
  const isToReplace =
    value === 'placeholder' && !isUnchanged && !isInEffect(facts) && DEVELOPMENT_SETTINGS.test(facts.file.path.replaceAll('\\', '/'));
  const judged = isToReplace ? undefined : judge({ ...found, ...(isUnchanged && IN_EFFECT), isSetting, isOwnSecret }, value, facts);
  // Variables whose value is a placeholder are replaced during setup; only as defaults do placeholders take effect unchanged.
  const isToSet = setting.isVariable && !setting.isDefault && !isInEffect(facts);
  const { file, roles } = facts;
  const isTried =
    /password/.test(found.kind) &&
    (isTriedOut(setting.value, value, { path: file.path, roles, names: [name] }) || isServiceOfTests(setting.owners, value));
  // Of the variables of a program each place has its own; what another file has in it is shipped as it stands.
  const isToFillIn =
    facts.language === 'dotenv' &&
    value === 'placeholder' &&
    !setting.isDefault &&
    splitWords(setting.value).some((word) => toFillInWords.has(word));
  const isOfNobody =
    facts.language === 'json' &&
    value !== 'random' &&
    !roles.has('seed') &&
    /password/.test(found.kind) &&
    isOfNobodyBeside.of(setting.group, () => namesNobody(setting.group.entries.map((entry) => entry.value).join('\n')));
  const isOpen = !isUnchanged && ((value === 'placeholder' && isToSet) || isToFillIn);
  const isGuess = isOpen || isTried || isOfNobody || isExample(facts, setting);
  const inPlace = judged && isGuess ? { ...judged, confidence: 'low' as const } : judged;
  const judgement = isDocument ? asInDocument(facts, inPlace, setting, found) : inPlace && isMade ? MADE : inPlace;
  return { found, name, isInBundle: prefix !== undefined, judgement };
}

/** A sample with the login that the program makes gives it away as a document does. */
const MADE = { level: 'medium', confidence: 'high' } as const;

/** Nothing but the program itself takes what its own words mark. */
const IN_EFFECT = { confidence: 'high' } as const;

const filledIn = new Memo<DataFacts, boolean>();

/** Whether a file of variables, which is no sample, has a secret in it that is no placeholder: then the others are in effect too. */
function isFilledIn(facts: DataFacts): boolean {
  const { language, roles, settings, vocabulary } = facts;
  if (language !== 'dotenv' || roles.has('example') || roles.has('test')) return false;
  return filledIn.of(facts, () =>
    settings.some(({ name, value }) => mayNameCredential(name, vocabulary) && SET.has(classifyValue(value, name))),
  );
}

const SET: ReadonlySet<ValueClass> = new Set(['weak', 'mixed', 'random']);

/** Whether a setting of the file is this text, and is a credential in effect. */
export function isSetIn(facts: DataFacts, secret: string): boolean {
  return facts.index.valued(secret).some((setting) => {
    const judgement = settingClaim(facts, setting)?.judgement;
    return judgement !== undefined && judgement.confidence !== 'low' && LEVELS.indexOf(judgement.level) <= LEVELS.indexOf('medium');
  });
}

/** Whether the values of the file are in effect as written. An environment file is, unless it is a sample or only for development. */
function isInEffect({ file, language, roles }: DataFacts): boolean {
  return isUsedAsItIs(file.path) || (language === 'dotenv' && !roles.has('example') && !DEVELOPMENT_SETTINGS.test(file.path));
}
