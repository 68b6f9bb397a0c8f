/** The kind of a setting's value, by its position and not by its characters alone. */
import type { DataFacts } from '../../secrets/data/data-facts.ts';
import type { Setting } from '../../secrets/data/settings.ts';
import type { CredentialName } from '../../secrets/names/credential-name.ts';
import { isUsedAsItIs } from '../../catalog/platforms/placeholder-files.ts';
import { exampleWords, pipelineWords } from '../../catalog/words/sample-words.ts';
import { DEVELOPMENT_SETTINGS } from '../../catalog/files/settings.ts';
import { HOST_KEYS } from '../../catalog/credential-words/settings.ts';
import { OBVIOUS_PASSWORD, PASSPHRASE } from '../../catalog/credential-words/values.ts';
import { splitWords } from '../../sources/names/words.ts';
import { passwordOfPair } from './classify-constant.ts';
import { asLetters } from './document-credentials.ts';
import { classifyValue, isGuessed, type ValueClass } from '../../secrets/texts/value-class.ts';

const DOTTED = /^\w+(?:\.\w+)+$/;
const FEW_TEXTS = 0.5;
/** The default of Java's own key store, until it is changed. https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html */
const STORE_DEFAULT = 'changeit';
const STORE = /(?:key|trust)[_-]?store/i;

const TOPIC_WORDS = 4;

function endsWith(name: string, value: string): boolean {
  return splitWords(name).join(' ').endsWith(splitWords(value).join(' '));
}

/** Beside a login, a password that is the word “password” is a weak one where programs read their settings, and one of several words is one. */
export function classifySetting(
  { roles, language, file: { path } }: DataFacts,
  { value, group, range, owners, isDefault, isSecret }: Setting,
  name: string,
  { kind, isCertain, isPair }: CredentialName,
): ValueClass {
  if (value === STORE_DEFAULT && [name, ...owners].some((part) => STORE.test(part))) return 'weak';
  const found = classifyValue(
    (isPair === true ? passwordOfPair(value) : value).replace(/^(?:Basic|Bearer|Token|APPCODE|Apikey)\s+/i, ''),
    name,
  );
  // Words joined by dots are the path to a setting, unless the settings beside it are evidence of a secret.
  if (isSecret === true && found === 'code' && DOTTED.test(value)) return 'mixed';
  // `USER_CHANGE_PASSWORD=user_change_password`, where the words before distinguish messages.
  if (found !== 'random' && splitWords(name).length > TOPIC_WORDS && splitWords(value).length >= TOPIC_WORDS - 1 && endsWith(name, value))
    return 'code';
  // In a file that is used without any setup, words that elsewhere are placeholders are the password in effect.
  if (found === 'placeholder' && !/^you/i.test(value) && /password/.test(kind) && isUsedAsItIs(path)) return 'weak';
  // A default is in effect wherever nothing else is set, and so is what stands in the file of the environment itself.
  const isInEffect = isDefault || (/password/.test(kind) && isOfEnvironment(language, roles, path));
  if (isInEffect && found === 'placeholder' && isGuessed(value)) return 'weak';
  if (roles.has('ci') && splitWords(value).some((word) => pipelineWords.has(word))) return 'placeholder';
  if (roles.has('example') && /pass?w(?:or)?d/i.test(asLetters(value))) return 'placeholder';
  if (!isCertain || !/password/.test(kind)) return found;
  if (
    (found === 'echo' || found === 'name') &&
    (language !== 'json' || isOfServer(group.beside(name))) &&
    OBVIOUS_PASSWORD.test(value.trim())
  )
    return 'weak';
  return found === 'text' && PASSPHRASE.test(value) && group.textsBeside(range) < FEW_TEXTS ? 'mixed' : found;
}

/** Whether a file holds the variables of the program as they are, and is neither a sample nor one of a developer. */
function isOfEnvironment(language: DataFacts['language'], roles: DataFacts['roles'], path: string): boolean {
  return language === 'dotenv' && !roles.has('example') && !DEVELOPMENT_SETTINGS.test(path.replaceAll('\\', '/'));
}

/** Whether the settings beside a password hold the server and the user of a login. */
function isOfServer(beside: readonly string[]): boolean {
  return beside.some((key) => HOST_KEYS.test(key)) && beside.some((key) => /^(?:db )?(?:user|user ?name)$/.test(key));
}

/** `example: { password: '…' }` in the description of an interface: what one looks like. */
export function isExample({ language }: Pick<DataFacts, 'language'>, { owners }: Setting): boolean {
  return (language === 'yaml' || language === 'json') && owners.some((owner) => exampleWords.has(owner.toLowerCase()));
}
