/** What a constant text is, judged by itself: the value decides before any name does. */
import { knownHashes } from '../../catalog/passwords/known-hashes.ts';
import { credentialNouns, numberedNames, schemaWords, weakPasswords } from '../../catalog/words/value-words.ts';
import { CMDLET, NOTHING, PUBLIC_PREFIX, PUBLISHED_TEST_KEY } from '../../catalog/credential-words/values.ts';
import { developmentWords } from '../../catalog/words/sample-words.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isPublicToken } from '../formats/checks.ts';
import { longestSequence } from '../formats/runs.ts';
import { hasPlaceholderWords, isPlaceholderSyntax } from './placeholders.ts';

export type ValueClass =
  /** Nothing, or too short to be anything. */
  | 'empty'
  /** Interpolation, masks, brackets: silent everywhere. */
  | 'syntax'
  /** Words that stand for a value to be filled in: silent unless they are in effect. */
  | 'placeholder'
  /** A sentence, a label, anything in Chinese. */
  | 'text'
  /** The name it is assigned to, a type, a state, a constant in capitals. */
  | 'echo'
  /** Plain words, one of which names credentials: usually the name of a key, a field or an error. */
  | 'name'
  /** An address, a path, a style, a regular expression, a permission. */
  | 'code'
  /** A password hash: no clear text. */
  | 'hash'
  /** A public key, certificate or token. */
  | 'public'
  /** Digits, a listed word or its bare digest: weak, and deployed all the same. */
  | 'weak'
  /** Letters only. */
  | 'word'
  /** Letters with digits or signs, as people choose passwords. */
  | 'mixed'
  /** As machines draw keys. */
  | 'random';

const MIN_LENGTH = 3;
const schema = new Set(schemaWords);
const nouns = new Set(credentialNouns);
const numbered = new Set(numberedNames);
const weak = new Set([...weakPasswords, ...knownHashes]);

/** Classifies a text; `name` is what it is assigned to, so that `password: 'password'` is seen as a name. */
export function classifyValue(text: string, name = ''): ValueClass {
  const value = text.trim();
  if (value.length < MIN_LENGTH || NOTHING.test(value)) return 'empty';
  if (isPlaceholderSyntax(value)) return 'syntax';
  if (isPublicKey(value) || (value.startsWith('eyJ') && isPublicToken(value))) return 'public';
  if (isPasswordHash(value)) return 'hash';
  if (APP_PASSWORD.test(value)) return hasPlaceholderWords(value) ? 'placeholder' : 'mixed';
  if (isText(value)) return hasPlaceholderWords(value) ? 'placeholder' : 'text';
  if (isCode(value)) return 'code';
  if (hasPlaceholderWords(value)) return 'placeholder';
  if (isEcho(value, name)) return 'echo';
  if (isWeak(value)) return 'weak';
  if (isRandom(value)) return 'random';
  if (isNameOfCredential(value)) return 'name';
  return /^[\p{L}_-]+$/u.test(value) ? 'word' : 'mixed';
}

/**
 * Four groups of four letters, as Google shows the password of a program, one of them at least no syllable: so are nine in ten of those that
 * are drawn. https://support.google.com/accounts/answer/185833
 */
const APP_PASSWORD = /^(?=.{0,15}\b[^aeiouy ]{4}\b)[a-z]{4}(?: [a-z]{4}){3}$/;

function isPublicKey(value: string): boolean {
  if (PUBLIC_PREFIX.test(value) || PUBLISHED_TEST_KEY.test(value)) return true;
  return (
    /-----BEGIN (?:[A-Z]+ )?(?:PUBLIC KEY|CERTIFICATE)/.test(value) ||
    /^(?:MFwwDQYJ|MIGfMA0G|MIIBI[jT]ANB|MIICI[jT]ANB|MFkwEwYH|ssh-(?:rsa|ed25519) )/.test(value)
  );
}

/** bcrypt, crypt(3), argon2, PBKDF2 and LDAP forms. */
export function isPasswordHash(value: string): boolean {
  return /^(?:\$2[abxy]?\$\d\d\$|\$argon2|\$(?:[156]|apr1)\$|pbkdf2|\{S?SHA\}|sha\d{1,3}[:$])/i.test(value);
}

function isText(value: string): boolean {
  return (
    /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0400-\u04ff]/.test(value) ||
    /\S\s+\S/.test(value) ||
    /<\/?[a-z][^<>]*>/i.test(value) ||
    /[\u00c0-\u024f]/.test(value)
  );
}

/** Whether a text is a path. Base64 that begins with a slash is none: it has no dot or dash, and its characters look random. */
function isPath(value: string): boolean {
  return /^(?:\.{0,2}\/|~\/|@\/)/.test(value) && !(/^\/[\d+/a-z]{31,}={0,2}$/i.test(value) && /\d/.test(value) && isRandom(value));
}

/** `awssm://prod/jwt-secret`: an address without a login, of a vault as of anything else. */
const ADDRESS = /^[a-z][a-z\d+.-]{1,30}:\/\/[^\s@]*$/i;

/**
 * Whether a text is a CSS selector by id or class, such as `#login_form-Password`. People put no such sign before words that end in one for
 * a password.
 */
function isSelector(value: string): boolean {
  const words = /^[#.][a-z][\w-]+$/i.test(value) ? splitWords(value) : [];
  return words.length > 1 && nouns.has(words.at(-1) ?? '');
}

function isCode(value: string): boolean {
  if (isSelector(value)) return true;
  if (isPath(value) || CMDLET.test(value) || ADDRESS.test(value) || /^(?:https?:|wss?:|file:|jdbc:|data:|blob:|mailto:|tel:)/i.test(value))
    return true;
  if (/^[a-z][a-z-]*\/[a-z][\w.+-]*$/i.test(value) && !/\d/.test(value)) return true;
  if (/^(?:[A-Z][\w-]*[:/])+[A-Z*][\w-]*[:/]?$/i.test(value) && !/[A-Z0-9]{4,}/.test(value)) return true;
  if (/\.(?:vue|[cm]?[jt]sx?|png|jpe?g|svg|gif|json|html?|css|pem|key|crt|txt|md)$/i.test(value)) return true;
  if (
    /^#[0-9a-f]{3,8}$/i.test(value) ||
    /^[\d.]+(?:px|r?em|rpx|[%s]|vh|vw|ms|[mhd])$/.test(value) ||
    /^(?:rgba?|hsl|var|calc|url)\(/.test(value)
  )
    return true;
  if (/^\^|\\[dwsS]|\[[^[\]]+\][+*{]|=>|\(\?[:=!]/.test(value)) return true;
  if (/^[a-z_][\w.]{0,40}\((?:(["'])[^"'()]{0,80}\1)?\)$/i.test(value)) return true;
  // `keyBytes(vapidPublicKey)`; a document's last bracket is taken for its punctuation.
  if (/^[a-z]{1,40}\d?[A-Z]\w{2,40}\([a-z]{1,40}[A-Z]\w{2,60}\)?$/.test(value)) return true;
  return /^v?\d+\.\d+(?:\.\d+)?$/.test(value) || (/^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(value) && !/\d/.test(value));
}

function isEcho(value: string, name: string): boolean {
  if (schema.has(value.toLowerCase()) || /^[A-Z]+(?:_[A-Z]+)+$/.test(value)) return true;
  const words = splitWords(value).join('');
  const own = splitWords(name).join('');
  if (own === '' || words === '') return false;
  return (
    words === own ||
    (own.endsWith(words) && nouns.has(words)) ||
    (words.endsWith(own) && words.length <= own.length + 3 && !/\d/.test(words))
  );
}

/** Words without digits, but for those of names of services, one of which is a credential's noun: `Admin-Token`, `s3_access_key`. */
function isNameOfCredential(value: string): boolean {
  if (!/^[A-Z\d]+(?:[-_.:][A-Z\d]+)*$/i.test(value)) return false;
  const words = value.split(/[-_.:]/);
  return words.every((word) => !/\d/.test(word) || numbered.has(word.toLowerCase())) && splitWords(value).some((word) => nouns.has(word));
}

/** `1234567890…`, `0123456789abcdef`: long enough for a cipher and not drawn at random. */
const MIN_SEQUENCE = 8;

function isWeak(value: string): boolean {
  return (
    /^\d{3,12}$/.test(value) ||
    /^(.)\1+$/.test(value) ||
    longestSequence(value) >= MIN_SEQUENCE ||
    weak.has(value.toLowerCase()) ||
    weak.has(value.toLowerCase().replace(/(?<![\d!@#$._-])[\d!@#$._-]+$/, ''))
  );
}

/** Whether a text is one of the passwords that anyone tries first, whatever its other words are. */
export function isGuessed(text: string): boolean {
  return weak.has(text.trim().toLowerCase());
}

/** Whether the first word of a default marks it as one for development. No provider issued it: it is the program's own secret. */
export function isOfDevelopment(text: string): boolean {
  const words = splitWords(text);
  return words.length > 1 && developmentWords.has(words[0] ?? '');
}

/** Whether a text of any length changes between letters and digits more than once, as no word with a number behind it does: `Zk8v7Q`. */
export function looksDrawn(text: string): boolean {
  return (text.match(/[a-z](?=\d)|\d(?=[a-z])/gi) ?? []).length > 1;
}

const MIN_RANDOM = 12;
const MIN_CHANGES = 0.25;

/**
 * Whether a text looks drawn by a machine: long enough, letters and digits (or base64 signs) mixed, and its classes of
 * characters change more often than in words, camel case or numbered names.
 */
export function isRandom(value: string): boolean {
  const body = value.replace(/={1,2}$/, '');
  if (body.length < MIN_RANDOM || !/^[\w+/.~-]+$/.test(body)) return isDrawnWithSigns(body);
  const hasDigit = /\d/.test(body);
  if (!/[A-Z]/i.test(body) || (!hasDigit && body.length < 20)) return false;
  const flat = body.replace(/[A-Z][a-z]{2,}/g, (word) => word.toLowerCase());
  let changes = 0;
  for (let index = 1; index < flat.length; index++) {
    const before = classOf(flat.charAt(index - 1));
    const after = classOf(flat.charAt(index));
    if (before !== after && before !== 'sign' && after !== 'sign') changes++;
  }
  return changes / (flat.length - 1) >= (hasDigit ? MIN_CHANGES : MIN_CHANGES + 0.1);
}

/** Passwords and keys that a generator draws from all signs of a keyboard are this long, and have so many different signs. */
const MIN_WITH_SIGNS = 20;
const MIN_SIGNS = 4;

/** Between words the class changes less often. */
const MIN_CHANGES_WITH_SIGNS = 0.25;

function isDrawnWithSigns(text: string): boolean {
  if (text.length < MIN_WITH_SIGNS || !/^[\x21-\x7e]+$/.test(text)) return false;
  const classes = [...text].map(classOf);
  const signs = new Set([...text].filter((_, index) => classes[index] === 'sign'));
  const changes = classes.filter((one, index) => index > 0 && one !== classes[index - 1]).length;
  return new Set(classes).size === 4 && signs.size >= MIN_SIGNS && changes / (text.length - 1) >= MIN_CHANGES_WITH_SIGNS;
}

function classOf(character: string): 'lower' | 'upper' | 'digit' | 'sign' {
  if (/[a-z]/.test(character)) return 'lower';
  if (/[A-Z]/.test(character)) return 'upper';
  return /\d/.test(character) ? 'digit' : 'sign';
}
