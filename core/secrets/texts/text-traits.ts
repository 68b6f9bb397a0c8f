/** What a text may hold, by its characters alone: each is looked at once, and most texts need no other look. */

/** Bits of `traitsOf`. A bit that is not set is sure: the text has no such character or run. */
export const TRAITS = {
  /** `@`. */
  at: 1 << 0,
  /** A capital letter of the alphabet. */
  capital: 1 << 1,
  chinese: 1 << 2,
  /** A colon or an equals sign, wide ones too. */
  assigns: 1 << 3,
  /** `?` or `&`. */
  parameter: 1 << 4,
  quote: 1 << 5,
  /** The letters that every spelling of “password” and “pwd” has. */
  p: 1 << 6,
  w: 1 << 7,
  /** First characters of the Chinese words for it: 密码, 口令. */
  chinesePassword: 1 << 8,
  /** Four digits in a row. */
  digits: 1 << 9,
  /** Eight letters, digits and joints of tokens (`[\w:/@.+=$-]`) in a row. */
  token: 1 << 10,
  /** Fifteen characters of `[\w-]` in a row. */
  longWord: 1 << 11,
  /** A slash behind a blank or a backtick. */
  apart: 1 << 12,
} as const;

const IN_DIGITS = 1 << 13;
const IN_TOKEN = 1 << 14;
const IN_WORD = 1 << 15;

const DIGITS = 4;
const TOKEN = 8;
const LONG_WORD = 15;

const ASCII = 128;
const APART: ReadonlySet<number> = new Set([' ', '`'].map((sign) => sign.charCodeAt(0)));
const SLASHES: ReadonlySet<number> = new Set(['/', '／'].map((slash) => slash.charCodeAt(0)));
const WIDE_COLON = '：'.charCodeAt(0);
const PASSWORD_CHARACTERS = [...'密口'].map((character) => character.charCodeAt(0));
const ofAscii = Uint16Array.from({ length: ASCII }, (_, code) => traitsOfCharacter(String.fromCharCode(code)));

function traitsOfCharacter(character: string): number {
  const tests: readonly (readonly [RegExp, number])[] = [
    [/@/, TRAITS.at],
    [/[A-Z]/, TRAITS.capital],
    [/[:=]/, TRAITS.assigns],
    [/[?&]/, TRAITS.parameter],
    [/["']/, TRAITS.quote],
    [/p/i, TRAITS.p],
    [/w/i, TRAITS.w],
    [/\d/, IN_DIGITS],
    [/[\w:/@.+=$-]/, IN_TOKEN],
    [/[\w-]/, IN_WORD],
  ];
  return tests.reduce((sum, [pattern, trait]) => (pattern.test(character) ? sum | trait : sum), 0);
}

function traitsOfWide(code: number): number {
  if (code === WIDE_COLON) return TRAITS.assigns;
  if (code < 0x4e00 || code > 0x9fa5) return 0;
  return PASSWORD_CHARACTERS.includes(code) ? TRAITS.chinese | TRAITS.chinesePassword : TRAITS.chinese;
}

/** The traits of a text, as bits of `TRAITS`. */
export function traitsOf(text: string): number {
  let traits = 0;
  let digits = 0;
  let token = 0;
  let word = 0;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const own = code < ASCII ? (ofAscii[code] ?? 0) : traitsOfWide(code);
    traits |= own;
    digits = own & IN_DIGITS ? digits + 1 : 0;
    token = own & IN_TOKEN ? token + 1 : 0;
    word = own & IN_WORD ? word + 1 : 0;
    if (digits === DIGITS) traits |= TRAITS.digits;
    if (token === TOKEN) traits |= TRAITS.token;
    if (word === LONG_WORD) traits |= TRAITS.longWord;
    if (APART.has(before) && SLASHES.has(code)) traits |= TRAITS.apart;
    before = code;
  }
  return traits;
}

/** Whether a text has the characters of a personal number or address: digits in a row, an `@`, a plate's Chinese and Latin letters, or the length of a VIN or openid. */
export function mayBePersonal(traits: number): boolean {
  return (traits & (TRAITS.at | TRAITS.digits | TRAITS.longWord)) !== 0 || hasAll(traits, TRAITS.chinese | TRAITS.capital);
}

/** Whether a text has the characters of a token: every format has a run of letters, digits and their joints; wording of pages has none. */
export function mayHoldToken(traits: number): boolean {
  return (traits & TRAITS.token) !== 0;
}

/** Whether a text has the characters of a token without a mark: each has fifteen characters of `[\w-]` in a row. */
export function mayBeUnmarked(traits: number): boolean {
  return (traits & TRAITS.longWord) !== 0;
}

/** Whether a text has the characters of a credential that is announced, or given as a parameter of an address. */
export function mayAnnounce(traits: number): boolean {
  return (
    (traits & TRAITS.chinesePassword) !== 0 ||
    hasAll(traits, TRAITS.at | TRAITS.capital) ||
    hasAll(traits, TRAITS.at | TRAITS.apart) ||
    hasAll(traits, TRAITS.assigns | TRAITS.apart) ||
    hasAll(traits, TRAITS.assigns | TRAITS.p | TRAITS.w) ||
    hasAll(traits, TRAITS.assigns | TRAITS.parameter)
  );
}

/** Whether a text has the characters of an assignment of a quoted text. */
export function mayAssign(traits: number): boolean {
  return hasAll(traits, TRAITS.assigns | TRAITS.quote);
}

function hasAll(traits: number, wanted: number): boolean {
  return (traits & wanted) === wanted;
}
