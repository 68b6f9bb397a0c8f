/** Findings as rows of a list. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { kindName, messageData, rules, type Finding, type Locale } from '../../../core/index.ts';
import type { FindingRow } from '../../protocol.ts';
import { toRange } from '../diagnostics.ts';
import { shortMessage } from '../short-message.ts';
import { levelNames } from '../teach/lesson-texts.ts';

/** `accepted`: those that the project's baseline accepts. */
export function rowsOf(findings: readonly Finding[], document: TextDocument, locale: Locale, accepted?: ReadonlySet<Finding>): FindingRow[] {
  return findings.map((finding) => row(finding, document, locale, accepted));
}

function row(finding: Finding, document: TextDocument, locale: Locale, accepted: ReadonlySet<Finding> | undefined): FindingRow {
  const kindNames = finding.kinds.map((id) => kindName(id, locale));
  const sink = messageData(finding, locale)['sink']?.trim();
  const message = shortMessage(finding, locale);
  const [first = '', ...others] = kindNames;
  return {
    uri: document.uri,
    range: toRange(finding.range, document),
    ruleId: finding.ruleId,
    level: finding.level,
    levelName: levelNames[finding.level][locale],
    kinds: finding.kinds,
    kindNames,
    sinkName: sink || (rules.find(({ id }) => id === finding.ruleId)?.description[locale] ?? finding.ruleId),
    isLeaving: Boolean(sink),
    label: first !== '' ? `${first.charAt(0).toUpperCase()}${first.slice(1)}${others.length > 0 ? ` +${others.length}` : ''}` : message,
    message,
    ...(accepted?.has(finding) ? { isAccepted: true } : {}),
  };
}
