/** Findings as text. */
import { CONFIGURABLE_TARGETS, configuredSinkId, configuredSinkNames } from './catalog/configured-sinks.ts';
import { kindById } from './catalog/kinds.ts';
import { citeLaw } from './catalog/law.ts';
import { projectStorage } from './catalog/project-storage.ts';
import { queryString } from './catalog/query-string.ts';
import { sinks } from './catalog/sinks/index.ts';
import { rules } from './rules/index.ts';
import type { Finding, Locale, Text } from './types.ts';

const sinkNames = new Map<string, Text>([
  ...[...sinks, queryString, projectStorage].map((sink) => [sink.id, sink.name] as const),
  ...CONFIGURABLE_TARGETS.map((target) => [configuredSinkId(target), configuredSinkNames[target]] as const),
]);
const MAX_KINDS = 4;

/** Values of a message's placeholders in one language: names and citations, never the matched value. */
export function messageData(finding: Finding, locale: Locale): Record<string, string> {
  const laws = finding.laws.slice(0, 1).map((id) => citeLaw(id, locale));
  return {
    ...finding.data,
    what: describeKinds(finding, locale),
    sink: (finding.sink !== undefined && sinkNames.get(finding.sink)?.[locale]) || '',
    law: laws.join(locale === 'zh-CN' ? '、' : '; '),
  };
}

/** The whole message of a finding in one language. */
export function renderMessage(finding: Finding, locale: Locale): string {
  const template = rules.find((rule) => rule.id === finding.ruleId)?.messages[finding.messageId]?.[locale] ?? finding.messageId;
  const data = messageData(finding, locale);
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => data[name] ?? '');
}

function describeKinds(finding: Finding, locale: Locale): string {
  const names = finding.kinds.map((id) => kindById(id)?.name[locale] ?? id);
  const shown = names.slice(0, MAX_KINDS);
  const list = locale === 'zh-CN' ? shown.join('、') : shown.join(', ');
  const more = names.length > MAX_KINDS ? (locale === 'zh-CN' ? `等${names.length}项` : ` and ${names.length - MAX_KINDS} more`) : '';
  const text = list + more;
  const fields = finding.data['names'] ? (locale === 'zh-CN' ? `（${finding.data['names']}）` : ` (${finding.data['names']})`) : '';
  return (locale === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text) + fields;
}
