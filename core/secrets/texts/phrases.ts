/** Credentials written out inside a longer text: `默认密码：…`, `…?password=…`, `Password=…;`. */
import { linkPaths } from '../../catalog/addresses/link-tokens.ts';
import { PUBLIC_DOWNLOAD, parameterSecrets } from '../../catalog/addresses/parameter-secrets.ts';
import { BEFORE_LOGIN, CHINESE_PASSWORD, PHONE_ACCOUNT } from '../../catalog/credential-words/documents.ts';
import { CONNECTION_SERVER, FIRST_LOGIN } from '../../catalog/credential-words/values.ts';
import type { KindId } from '../../types.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isGuessed, looksDrawn } from './value-class.ts';
import { isGraphql } from './graphql.ts';
import { mayAnnounce, TRAITS } from './text-traits.ts';
import type { TextUnit } from './text-units.ts';

export interface PhraseHit {
  readonly kind: KindId;
  /** The words that announce it. */
  readonly name: string;
  readonly secret: string;
  readonly unit: TextUnit;
  /** It is the value of a parameter of an address, whose name is the evidence. */
  readonly isParameter?: boolean;
  /** It follows the account that it belongs to. */
  readonly isLogin?: boolean;
  /** It is a part of a connection string: `Server=…;Password=…`. */
  readonly isConnection?: boolean;
  /** That account, which no message names: it may be a person's mailbox. */
  readonly account?: string;
  /** The program makes an account with it. */
  readonly isMade?: boolean;
  /** Both stand in the body of a request, as documents of an interface make them up. */
  readonly isSent?: boolean;
  /** Account and password stand in brackets or behind words for signing in, without blanks, as paths and alternatives do too. */
  readonly isTight?: boolean;
  /** The name is that of a column, of which the value is a cell. */
  readonly isColumn?: boolean;
  /** A hash in a copy of a database, beside the account that it opens. */
  readonly isDumped?: boolean;
  /** It belongs to an administrator's login to a program: even a mere word for a password is the real one there. */
  readonly isAdministrator?: boolean;
}

/** Characters of a password in running text: anything but blanks, quotes, brackets, Chinese and dynamic parts. */
const SECRET = String.raw`(?<secret>[^\s,，;；。&"'\x60<>()（）[\]{}|/\\\0“”‘’\u4e00-\u9fa5]{3,40})(?<next>[\0位个字至到~]?)`;
const QUOTE = String.raw`["'“‘「【]?`;
const ANNOUNCEMENTS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<name>[\u4e00-\u9fa5]{0,6}(?:密码|口令))\s{0,2}(?:[:：=]|(?:重置|初始化|修改|设置|设|默认|统一|还原|恢复|已){0,3}[是为成])\s{0,2}${QUOTE}${SECRET}`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?<name>(?:[a-z]{2,12}[_ -])?(?:password|passwd|pwd)(?: for [a-z]{2,12}(?: [a-z]{2,12}){0,2})?)(?:\\?"(?=\s{0,2}:\s{0,2}\\?"))?(?: (?:re)?set to| (?:changed|updated) to)?(?:\s{0,2}=(?!=)|[ \t]{0,12}[:：])\s{0,2}\\?${QUOTE}${SECRET}`,
    'giu',
  ),
];
const parameterKinds = new Map(parameterSecrets.flatMap(({ kind, names }) => names.map((name) => [name, kind] as const)));
/** Parameters of addresses: what follows must look issued, if it is short by letters beside digits. */
const PARAMETER = new RegExp(
  String.raw`[?&](?<name>${[...parameterKinds.keys()].map((name) => name.replace(/^(app|client|corp|access|refresh|auth|bearer|api|sign|secret)(?=.)/, '$1[_-]?')).join('|')})=(?<secret>[\w.~+/-]{5,4000})(?<next>\0?)`,
  'gi',
);
/** Texts are quoted so in GraphQL; what has no quotes is a type or a variable. */
const QUOTED = '"';
/** A key of a JSON body inside a text. Scripts that try out a login send passwords that anyone would guess. */
const IN_JSON = /^[\w -]{1,40}\\?"\s{0,2}:/;
/** Whether a text looks like a password chosen for a login, even a guessable one: six characters or more, with letters and digits. */
const looksLikeLoginPassword = (secret: string): boolean =>
  /^[\w@#$%^&*!.-]{6,}$/.test(secret) && /[a-z]/i.test(secret) && /\d/.test(secret);
const hasMixedCharacters = (secret: string): boolean =>
  secret.length >= 8 && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d|\W/.test(secret);
/** From this length on a value is judged by its class alone. */
const ISSUED_LENGTH = 8;
const OPENS_SUBSTITUTION: ReadonlySet<string> = new Set(['(', '{']);
const RANGE = /^\d{1,2}[-~]\d{1,2}$/;

/**
 * A mailbox and, behind a slash, the password to it, as seeds print the logins that they made: `Admin: robot@… / …`. Documents write both
 * between backticks.
 */
const LOGIN_PAIR = new RegExp(
  String.raw`(?<name>[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|(?<!\d)1\d{10})(?:\s{1,12}\/\s{1,3}${QUOTE}|\x60\s{0,12}\/\s{0,3}\x60)${SECRET}`,
  'gu',
);

/** Blanks, and the codes of colours between them. https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const BLANK = String.raw`(?:[\s\0]|\x1b\[[\d;]{0,8}m){0,8}`;

/** An account that is no mailbox, behind the word for one. A text of mere words behind the slash is a second account, or a page. */
const LABELLED_PAIR = new RegExp(
  String.raw`(?<![\w-])${BEFORE_LOGIN.source}[*_"\x60]{0,3}\s{0,2}[:：][*_]{0,2}${BLANK}(?<name>\d{11}|[a-z][\w.+-]{1,30})\s{1,4}[/／]\s{1,3}${QUOTE}${SECRET}`,
  'giu',
);

/** An account that is no mailbox behind any label, or between backticks; the text behind the slash is a password by its signs. */
const SIGNED_PAIR = new RegExp(
  String.raw`(?:[:：][*_]{0,2}${BLANK}|\x60)(?<name>[a-z][\w.-]{2,30})(?:\s{1,4}\/\s{1,3}|\x60\s{0,4}\/\s{0,4}\x60)${SECRET}`,
  'giu',
);
/** Letters of both cases, digits and a sign: rules for passwords demand these, and no other text has them all. */
const SIGNED = /^(?=\S{0,39}[a-z])(?=\S{0,39}[A-Z])(?=\S{0,39}\d)(?=\S{0,39}[!@#$%^&*])\S{8,40}$/;

/** `Grafana (admin/…)`, `log in with admin/…` */
const TIGHT_PAIR = new RegExp(
  String.raw`(?:[(（]|(?:log ?in|sign ?in|登录)(?: with| as|：|:)?\s{1,2})["'\x60]?(?<name>[a-z][\w.@-]{2,40})["'\x60]?\/["'\x60]?${SECRET}`,
  'giu',
);

/** Words alone, of which anyone would try some first, are alternatives there: `(clerk/admin)`. */
function asTightLogin(hit: PhraseHit): PhraseHit[] {
  return hasMixedCharacters(hit.secret) || looksLikeLoginPassword(hit.secret) ? asLogin(hit).map((one) => ({ ...one, isTight: true })) : [];
}

/** `{"email":"…","password":"…"}` in a command or a document. */
const SENT_LOGIN = new RegExp(
  String.raw`\\?"(?:e-?mail|user_?name|account|phone|mobile|login)\\?"\s{0,4}:\s{0,4}\\?"(?<name>[\w.+@-]{3,60})\\?"\s{0,4},\s{0,10}\\?"(?:password|passwd|pwd)\\?"\s{0,4}:\s{0,4}\\?"${SECRET}`,
  'giu',
);

interface PhraseOptions {
  /** Also read comments that state an administrator's first login, as in data files, which are put into use as they are. */
  readonly comments?: boolean;
  /** Also the logins in bodies of requests. */
  readonly bodies?: boolean;
  /** Whether the program makes an account with this password: digits alone, which are a number otherwise, are one then. */
  readonly makes?: (account: string, secret: string) => boolean;
}

/** Every credential that a text announces and then contains, whole and constant. */
export function findPhrases(units: readonly TextUnit[], { comments = false, bodies = false, makes }: PhraseOptions = {}): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const unit of units) {
    if (bodies && (unit.traits & TRAITS.token) !== 0 && !unit.isComment)
      hits.push(...announced(unit, TIGHT_PAIR, 'login-password').flatMap(asTightLogin));
    if (!mayAnnounce(unit.traits) || (unit.isComment && !(comments && FIRST_LOGIN.test(unit.text)))) continue;
    if (/密码|口令|passw|pwd/i.test(unit.text) && !isArticle(unit.text))
      for (const pattern of ANNOUNCEMENTS) hits.push(...announced(unit, pattern, 'login-password'));
    if ((unit.traits & TRAITS.apart) !== 0) hits.push(...pairsIn(unit, makes));
    if (bodies && unit.text.includes('"'))
      hits.push(
        ...announced(unit, SENT_LOGIN, 'login-password').map((hit) => ({ ...hit, name: 'password', account: hit.name, isSent: true })),
      );
    if (unit.text.includes('=') && /[?&]/.test(unit.text) && !PUBLIC_DOWNLOAD.test(unit.text))
      hits.push(
        ...announced(unit, PARAMETER, 'session-token')
          .filter(({ secret }) => secret.length >= ISSUED_LENGTH || looksDrawn(secret))
          .map((hit) => ({ ...hit, kind: kindOfParameter(hit), isParameter: true })),
      );
  }
  return hits;
}

/** The logins of a text that are pairs of an account and its password. */
function pairsIn(unit: TextUnit, makes: PhraseOptions['makes']): PhraseHit[] {
  const found = [LOGIN_PAIR, LABELLED_PAIR].flatMap((pattern) =>
    announced(unit, pattern, 'login-password').flatMap((hit) => {
      const { name: account, secret } = hit;
      // Beside a number of a phone anything may stand; of two numbers the second is a password only where an account is made with it.
      const isDoubtful = DIGITS.test(secret) || (pattern === LOGIN_PAIR && PHONE_ACCOUNT.test(account));
      if (!isDoubtful) return asLogin(hit);
      return makes?.(account, secret) === true ? [{ ...hit, name: '/', account, isLogin: true }] : [];
    }),
  );
  if (found.length > 0) return found;
  return announced(unit, SIGNED_PAIR, 'login-password').flatMap((hit) => (SIGNED.test(hit.secret) ? asLogin(hit) : []));
}

const DIGITS = /^\d{4,12}$/;

function asLogin(hit: PhraseHit): PhraseHit[] {
  const { name: account, secret } = hit;
  return hasMixedCharacters(secret) || looksLikeLoginPassword(secret) || isGuessed(secret)
    ? [{ ...hit, name: '/', account, isLogin: true }]
    : [];
}

/** `/employee-signup?token=…` is good for one use, whoever opens it. */
function kindOfParameter({ kind, name, secret, unit }: PhraseHit): KindId {
  const own = parameterKinds.get(name.toLowerCase().replace(/[_-]/g, '')) ?? kind;
  if (own !== 'session-token' || name.toLowerCase() !== 'token') return own;
  const query = unit.text.lastIndexOf('?', unit.text.indexOf(secret));
  const path =
    unit.text
      .slice(Math.max(0, query - MAX_PATH), Math.max(0, query))
      .split(/[\s"']/)
      .at(-1) ?? '';
  return splitWords(path).some((word) => links.has(word)) ? 'one-time-token' : own;
}

const MAX_PATH = 200;
const links = new Set(linkPaths);

/** This many paragraphs make a text an article. A password in an article belongs to the program that it describes. */
const PARAGRAPHS = 5;

function isArticle(text: string): boolean {
  return (text.match(/<\/(?:p|li|h[1-6]|blockquote)>/gi) ?? []).length >= PARAGRAPHS;
}

function announced(unit: TextUnit, pattern: RegExp, kind: KindId): PhraseHit[] {
  return [...unit.text.matchAll(pattern)].flatMap((match): PhraseHit[] => {
    const { name, secret, next } = match.groups ?? {};
    if (name === undefined || secret === undefined || next !== '' || RANGE.test(secret)) return [];
    // `"Tmp!$(openssl rand -base64 12)"` is another one each time.
    if (secret.endsWith('$') && OPENS_SUBSTITUTION.has(unit.text.charAt(match.index + match[0].length))) return [];
    if (pattern !== SENT_LOGIN && IN_JSON.test(match[0]) && !hasMixedCharacters(secret)) return [];
    if (!match[0].includes(QUOTED) && isGraphql(unit.text)) return [];
    const isConnection = isPartOfConnection(unit.text, match.index);
    return [
      {
        kind: isConnection ? 'db-connection' : kind,
        name: withoutHolder(name.trim()),
        secret,
        unit,
        isConnection,
      },
    ];
  });
}

/** The words that say which password it is, without what stands before them: it may be whose. */
function withoutHolder(name: string): string {
  return CHINESE_PASSWORD.exec(name)?.[0].replace(/^的+/, '') ?? name;
}

/** Whether what begins at a place is a part of a connection string in the form of ADO.NET, behind the server: `Server=…;Database=…;Password=…`. */
function isPartOfConnection(text: string, at: number): boolean {
  return CONNECTION_SERVER.test(text.slice(Math.max(0, at - MAX_CONNECTION), at));
}

const MAX_CONNECTION = 300;

const ASSIGNED = /(?<![\w.])(?<name>[A-Z_][\w.]{1,40})["']?\s{0,3}[:=]\s{0,3}(?<quote>["'])(?<secret>[^"'\s]{6,200})\k<quote>/gi;

/** Names with quoted values in comments: commented-out code. */
export function assignmentsInComment(unit: TextUnit): { readonly name: string; readonly secret: string }[] {
  return [...unit.text.matchAll(ASSIGNED)].flatMap((match) => {
    const { name, secret } = match.groups ?? {};
    return name === undefined || secret === undefined ? [] : [{ name, secret }];
  });
}
