/**
 * The subject of `pi-guard explain`: a place, or a kind. Of a kind it shows the names that are evidence of it, the rules that look for it,
 * and how a project adapts it.
 */
import { kinds, literals, rules, type Kind, type Locale } from '../../../core/index.ts';
import { LEVEL_NAMES, REPORT, say } from '../texts.ts';

/** Names of each language that are shown. */
const MAX_NAMES = 3;
/** Rules for one side only: credentials have no number that is checked, and what else is personal no key. */
const HARDCODED = { credential: 'no-hardcoded-credential', person: 'no-hardcoded-personal-info' } as const;
const ABOUT_NO_VALUE = 'no-unused-permission';

/** `src/a.js:3`, `src\a.js:3:14`, `C:\shop\a.js:3`. */
const PLACE = /^(.+?):(\d+)(?::\d+)?$/;

/** The file and the line of a place; undefined for anything else. */
export function placeMeant(subject: string): { readonly path: string; readonly line: number } | undefined {
  const [, path, line] = PLACE.exec(subject) ?? [];
  return path === undefined ? undefined : { path, line: Number(line) };
}

/** One part of an explanation: a title, and lines. */
export type Part = readonly [title: string, texts: readonly string[]];

/** The kind that an id, a name in either language, or one of its sure Chinese names in code means: `身份证`. */
export function kindMeant(subject: string): Kind | undefined {
  const wanted = subject.toLowerCase();
  return (
    kinds.find(({ id, name }) => [id, name.en.toLowerCase(), name['zh-CN']].includes(wanted)) ??
    kinds.find(({ terms }) => terms.zh?.high?.includes(wanted))
  );
}

/** The parts of the explanation of a kind. */
export function kindParts({ id, level, terms }: Kind, locale: Locale): Part[] {
  const comma = locale === 'zh-CN' ? '、' : ', ';
  return [
    [say(REPORT['kindLevel'], locale), [say(REPORT['kindLevelOf'], locale, { level: LEVEL_NAMES[level][locale], id, value: level })]],
    [say(REPORT['kindNames'], locale), [say(REPORT['kindNamesOf'], locale, { names: namesOf(terms).join(comma) })]],
    [say(REPORT['kindRules'], locale), [rulesFor(id).join(comma)]],
    [say(REPORT['kindOwn'], locale), [say(REPORT['kindOwnOf'], locale, { id })]],
  ];
}

/** The surest names in English, pinyin, as letters and in Chinese. */
function namesOf({ en, pinyin, abbr, zh }: Kind['terms']): string[] {
  return [en, pinyin, abbr, zh].flatMap((list) => (list?.high ?? list?.medium ?? []).slice(0, MAX_NAMES));
}

function rulesFor(id: string): string[] {
  const isCredential = kinds.find((kind) => kind.id === id)?.category === 'credential';
  const without = new Set<string>([ABOUT_NO_VALUE]);
  if (!isCredential) without.add(HARDCODED.credential);
  if (isCredential || !literals.some(({ kind }) => kind === id)) without.add(HARDCODED.person);
  return rules.map((rule) => rule.id).filter((rule) => !without.has(rule));
}
