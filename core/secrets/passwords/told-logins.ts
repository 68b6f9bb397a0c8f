/**
 * Passwords that the sentences of a document give: `seeded accounts (password orchard1): ada, bob`, `log in as ada/orchard1`, a seed in a plan.
 * Sentences are no evidence; that the program makes an account with this password is.
 */
import {
  HASHED_IN_CODE,
  HASHES_NEXT,
  SETS_NEXT,
  SPEAKS_OF_LOGINS,
  TOLD_PAIR,
  TOLD_PASSWORD,
} from '../../catalog/credential-words/documents.ts';
import { MAKES_ACCOUNTS } from '../../catalog/call-words/databases.ts';
import type { DataFacts } from '../data/data-facts.ts';
import type { PhraseHit } from '../texts/phrases.ts';
import type { TextUnit } from '../texts/text-units.ts';
import { isMadeHere } from './logins-in-use.ts';

/** Passwords of seeds are this long, and have a digit; shorter texts and words stand in any program. */
const CHOSEN = /^(?=\D{0,39}\d)[\w@#$%^&*!.-]{6,40}$/;
/** Number of texts for which a file is searched: a document with more of them is data. */
const MAX_TOLD = 40;

/** The passwords that a document gives in sentences, and that the program makes accounts with. */
export function toldLogins(facts: DataFacts): PhraseHit[] {
  if (facts.language !== 'document') return [];
  const found: PhraseHit[] = [];
  const known = new Map<string, boolean>();
  const isKnown = (key: string, find: () => boolean): boolean => {
    if (!known.has(key)) known.set(key, known.size < MAX_TOLD && find());
    return known.get(key) === true;
  };
  for (const unit of facts.units) {
    if (unit.isComment || unit.name !== '') continue;
    for (const { account, secret, isHashed } of toldIn(unit)) {
      const isMade = isKnown(`${account ?? ''}\n${secret}\n${String(isHashed)}`, () =>
        account === undefined ? isSetWith(facts, secret, isHashed) : isMadeHere(facts, account, secret),
      );
      if (isMade) found.push({ kind: 'login-password', name: 'password', secret, unit, account, isLogin: true, isMade });
    }
  }
  return found;
}

interface Told {
  /** Undefined where the sentence is about several accounts, or the account stands elsewhere. */
  readonly account?: string;
  readonly secret: string;
  /** It is hashed in a piece of a program. */
  readonly isHashed: boolean;
}

function toldIn({ text }: TextUnit): Told[] {
  const isOfLogins = SPEAKS_OF_LOGINS.test(text);
  const pairs = isOfLogins ? toldBy(TOLD_PAIR, text, false) : [];
  const sentences = isOfLogins && pairs.length === 0 ? toldBy(TOLD_PASSWORD, text, false) : [];
  return [...pairs, ...sentences, ...toldBy(HASHED_IN_CODE, text, true)];
}

function toldBy(pattern: RegExp, text: string, isHashed: boolean): Told[] {
  return [...text.matchAll(pattern)].flatMap(({ groups }) => {
    const { account, secret = '' } = groups ?? {};
    return CHOSEN.test(secret) ? [{ account, secret, isHashed }] : [];
  });
}

/** Whether a file that makes accounts sets or hashes this password, whatever they are called. */
function isSetWith({ program }: DataFacts, secret: string, isHashed: boolean): boolean {
  return program.hasAccountsIn(secret, (text) => {
    if (!MAKES_ACCOUNTS.test(text)) return false;
    return QUOTES.some((quote) => {
      const quoted = `${quote}${secret}${quote}`;
      for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1))
        if ((isHashed ? HASHES_NEXT : SETS_NEXT).test(text.slice(Math.max(0, at - BEFORE), at))) return true;
      return false;
    });
  });
}

const QUOTES = ["'", '"', '`'];
/** Number of characters before a password that name what it is. */
const BEFORE = 60;
