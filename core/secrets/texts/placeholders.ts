import { fillingVerbs, placeholderWords, wantedWords, warningPhrases } from '../../catalog/words/value-words.ts';
import { PLACEHOLDER_IN_CHINESE } from '../../catalog/credential-words/values.ts';
import { splitWords } from '../../sources/names/words.ts';
import { longestSequence } from '../formats/runs.ts';

/** Syntax that something else fills in or has blanked: interpolation, references to a vault, masks, brackets. */
const SYNTAX: readonly RegExp[] = [
  /\$\{|\{\{|<%|#\{|\$\(|\0/,
  /^(?:<{1,2}[^<>]{1,200}>{1,2}|\[[^\]]{0,200}\]|\([^()]{0,200}\)|（[^（）]{0,200}）|\{[^}]{0,200}\}|【[^】]{0,200}】|「[^」]{0,200}」|%[\w.-]{1,80}%|__\w{1,80}__|%\([\w.-]{1,80}\)[sd]|@[\w.-]{1,80}@|\${1,2}[A-Za-z_]\w{0,80}|%[sdjo])$/,
  // The first word of one: `[min 8 characters]`.
  /^[<[【「](?:[a-z]{3,40}|[\u4e00-\u9fff]{2,40})$/i,
  /\*{3,}|＊{2,}|[•●·]{2,}|\.{3,}|…|_{4,}|\?{2,}|-{4,}|#{3,}/,
  /x{4,}/i,
  /^(?:[\w.]{0,12}[-_:])?x{3,}$/i,
  /^(?:ENC\(|ENC\[|\{cipher\}|encrypted:|vault:|kms:|op:\/\/|arn:aws|ssm:|secretsmanager:|projects\/)/i,
  /^\$env[:{(]|^@[a-z_]{1,30}\d?\??$/i,
  /^%?env\(\s{0,4}["']?[\w.:-]{1,80}["']?\s{0,4}\)%?$/i,
  /process\.(?:env|argv)|import\.meta|getenv|os\.environ/,
  // How the value is to be made, which nobody takes for the value: `generate-with-openssl-rand-base64-32`.
  /^(?:generated?|run)[-_ ](?:with|by|using|via)[-_ ]|\bopenssl[-_ ]rand\b/i,
];

/** Whether a text is placeholder syntax: whatever its words, it is no credential. */
export function isPlaceholderSyntax(text: string): boolean {
  return SYNTAX.some((pattern) => pattern.test(text)) || /^(?:(\D)\1+|(\d)\2{31,})$/.test(text) || isSpelledOut(text);
}

/** How services mark the keys that they issue: `whsec_`, `sk_live_`. */
const ISSUED = /^(?:[a-z]{2,12}_){1,3}/i;
/** At least this many runs of letters or digits, each in alphabetical or numerical order, show a made-up key. */
const MIN_RUNS = 4;

/** Whether a text is a made-up key: an issuer's prefix, then runs in alphabetical or numerical order, as in `whsec_abc123xyz789`. */
function isSpelledOut(text: string): boolean {
  const body = ISSUED.test(text) ? text.replace(ISSUED, '') : '';
  const runs = /^[a-z\d]+$/i.test(body) ? (body.match(/\d+|[a-z]+/gi) ?? []) : [];
  return runs.length >= MIN_RUNS && runs.every((run) => run.length > 2 && longestSequence(run.toLowerCase()) === run.length);
}

const words = new Set(placeholderWords);
const verbs = new Set(fillingVerbs);
const wanted = new Set(wantedWords);
/** So many words make a phrase. */
const PHRASE = 3;

/** How documentation of AWS ends the keys that it shows. */
const DOCUMENTED = /EXAMPLE(?:KEY)?$/;

/** Whether the words of a text mean that it is to be replaced: `your-secret-key`, `change_me`, `put key here`. */
export function hasPlaceholderWords(text: string): boolean {
  if (DOCUMENTED.test(text)) return true;
  if (PLACEHOLDER_IN_CHINESE.test(text)) return true;
  const found = splitWords(text);
  if (found.some((word) => words.has(word)) || /^you(?:r[a-z]|_)/i.test(text)) return true;
  if (found.length > 1 && found.at(-1) === 'here') return true;
  if (isRequest(text, found)) return true;
  return found.some((word, index) => word === 'change' && /^(?:me|it|this|in|before|the)$/.test(found[index + 1] ?? ''));
}

/**
 * Whether separate words ask for a value or warn against this one: `generate-32-byte-base64-string`,
 * `dev-only-key-never-use-in-production`.
 */
function isRequest(text: string, found: readonly string[]): boolean {
  if (found.length < PHRASE || !/[a-z\d][-_][a-z\d]/i.test(text)) return false;
  if (verbs.has(found[0] ?? '') && found.filter((word) => wanted.has(word)).length > 1) return true;
  const spaced = ` ${found.join(' ')} `;
  return warningPhrases.some((phrase) => spaced.includes(` ${phrase} `));
}

/** Either form of placeholder. */
export function isPlaceholder(text: string): boolean {
  return isPlaceholderSyntax(text) || hasPlaceholderWords(text);
}
