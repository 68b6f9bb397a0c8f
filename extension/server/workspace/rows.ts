/** Findings as rows of a list. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { COMMENT_RULE, COMMENT_RULE_DESCRIPTION, kindName, messageData, rules, type Finding, type Locale } from '../../../core/index.ts';
import type { FindingRow } from '../../protocol.ts';
import { commentMessage, toRange } from '../answers/diagnostics.ts';
import { shortMessage } from '../answers/short-message.ts';
import { levelNames } from '../teach/lesson-texts.ts';
import { valuesOf, type Counted } from '../checks/values.ts';

/** A row for each value that is not hidden from the list of problems, for those that the baseline accepts, and for comments that do nothing. */
export function rowsOf({ findings, accepted, comments }: Counted, document: TextDocument, locale: Locale): FindingRow[] {
  return [
    ...findings.flatMap((finding) => valuesOf(finding).map((value) => row(value, document, locale, accepted.has(finding)))),
    ...comments.map((problem) => commentRow(problem, document, locale)),
  ];
}

/** A row for a comment that does nothing, at the level of the warning that it is in the list of problems. */
function commentRow(problem: Counted['comments'][number], document: TextDocument, locale: Locale): FindingRow {
  const message = commentMessage(problem, locale);
  const place = { uri: document.uri, range: toRange(problem.range, document), ruleId: COMMENT_RULE };
  return {
    ...place,
    level: 'medium',
    levelName: levelNames.medium[locale],
    kinds: [],
    kindNames: [],
    sinkName: COMMENT_RULE_DESCRIPTION[locale],
    sinkKey: COMMENT_RULE,
    isLeaving: false,
    label: message,
    message,
  };
}

/** The place that is shown for a value that reaches no sink: the file itself. */
const IN_FILE = { en: 'hardcoded in the file', 'zh-CN': '硬编码在文件中' } as const;

function row(finding: Finding, document: TextDocument, locale: Locale, isAccepted: boolean): FindingRow {
  const kindNames = finding.kinds.map((id) => kindName(id, locale));
  const message = shortMessage(finding, locale);
  return {
    uri: document.uri,
    range: toRange(finding.range, document),
    ruleId: finding.ruleId,
    level: finding.level,
    levelName: levelNames[finding.level][locale],
    kinds: finding.kinds,
    kindNames,
    sinkName: sinkNameOf(finding, locale),
    // One place in English is several in Chinese, so that the key is what the list shows.
    sinkKey: sinkNameOf(finding, locale),
    isLeaving: placeOf(finding, locale) !== '',
    label: kindNames.length > 0 ? labelOf(kindNames, locale) : message,
    message,
    ...(isAccepted ? { isAccepted } : {}),
  };
}

function sinkNameOf(finding: Finding, locale: Locale): string {
  const { ruleId } = finding;
  const place = placeOf(finding, locale);
  if (place !== '') return place;
  if (ruleId.startsWith('no-hardcoded-')) return IN_FILE[locale];
  return rules.find(({ id }) => id === ruleId)?.description[locale] ?? ruleId;
}

/** Name of the sink that a value reaches; empty for a value that reaches none. */
function placeOf(finding: Finding, locale: Locale): string {
  return messageData(finding, locale)['sink']?.trim() ?? '';
}

const MAX_KINDS = 2;

/** “Name, mobile number +2”. */
function labelOf(kindNames: readonly string[], locale: Locale): string {
  const named = kindNames.slice(0, MAX_KINDS).join(locale === 'zh-CN' ? '、' : ', ');
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}${kindNames.length > MAX_KINDS ? ` +${kindNames.length - MAX_KINDS}` : ''}`;
}
