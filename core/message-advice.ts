/** What a message advises about the values of a finding. */
import { adviceGroupsOf, isCredentialGroup, type AdviceGroup } from './catalog/advice/groups.ts';
import { IN_COMMAND } from './catalog/advice/logs.ts';
import { adviceBesideId, adviceFor, WAYS, type Way, type WayOut } from './catalog/advice/ways.ts';
import { PERSON_OBJECT } from './catalog/kinds.ts';
import { sendingVerbs } from './catalog/words/vocabulary.ts';
import { wayOf } from './message-places.ts';
import { holdersOf, inMessage, numberOf, OF_OBJECTS } from './message-words.ts';
import type { Finding, Locale } from './types.ts';

/** What to do about values that reach a sink; nothing for other findings, whose messages contain it. */
export function adviceData(finding: Finding, locale: Locale): Record<string, string> {
  const { data, kinds } = finding;
  const usual = wayOf(finding);
  if (usual === undefined) return { advice: '', why: '', unmasked: '' };
  // The line of a call that does more than to log cannot be deleted.
  const way = usual === 'client-console' && data['through'] !== undefined ? 'log' : usual;
  const groups = groupsOf(finding);
  const { why }: WayOut = WAYS[way];
  // Of a record, whatever is in it, an id or the fields that are needed can be taken. A position has neither.
  const isRecord =
    (data['of'] === 'record' || (data['of'] === 'value' && kinds.length > 1)) &&
    (WITH_FIELDS.has(way) || !groups.some(isCredentialGroup)) &&
    !groups.every((group) => group === 'place');
  const besideId = data['beside'] === 'id' ? adviceBesideId(way, groups) : undefined;
  const text =
    data['of'] === 'command'
      ? IN_COMMAND[locale]
      : (besideId ?? (isRecord ? adviceFor(way, ['record']) : null) ?? adviceFor(way, groups))?.[locale];
  const isSeveral = (OF_OBJECTS.test(finding.messageId) ? holdersOf(finding, locale).length : numberOf(finding)) > 1;
  const it = isSeveral ? 'them' : 'it';
  const isInside = SENDS.test(data['through'] ?? '') && IN_FUNCTION.has(way);
  const placed = isInside && text !== undefined ? inFunction(text, locale) : text;
  return {
    advice: placed === undefined ? '' : (locale === 'zh-CN' ? '：' : ': ') + placed.replaceAll('{it}', it),
    why: why?.[locale] ?? '',
    unmasked: groups[0] !== 'number' ? '' : locale === 'zh-CN' ? '未脱敏' : ' unmasked',
  };
}

/** The groups of what a finding is about, strictest first: a password that other code reads of a record decides what is to be done with the whole. */
function groupsOf(finding: Finding): readonly AdviceGroup[] {
  const own = adviceGroupsOf(finding.kinds);
  if (finding.data['beside'] === 'record') return [...own, 'record'];
  const shown = adviceGroupsOf(inMessage(finding).kinds);
  return shown.some(isCredentialGroup) && finding.kinds.includes(PERSON_OBJECT) ? [...shown, ...own] : own;
}

/** Ways on which fields can be chosen, whatever a record holds. */
const WITH_FIELDS: ReadonlySet<Way> = new Set<Way>(['response']);

/** Functions that send what they are given: their callers cannot leave it out. */
const SENDS = new RegExp(String.raw`^(?:[\w$]+\.)?(?:${sendingVerbs.join('|')})[A-Z_]`);

/** Ways on which such a function loses a value beside sending it. */
const IN_FUNCTION: ReadonlySet<Way> = new Set<Way>(['share', 'log', 'error']);

/** What stands for that function in advice. */
export const PLACED = / there$|在该函数中/;

/** Advice for the inside of the function that a value goes through. */
function inFunction(text: string, locale: Locale): string {
  if (locale === 'zh-CN')
    return text.startsWith('请不要') ? text.replace('请不要', '请不要在该函数中') : text.replace(/^请/, '请在该函数中');
  return text.replace(/^(mask|leave|do not log) (\{it\}(?: out)?)/, '$1 $2 there');
}
