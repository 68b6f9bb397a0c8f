/** Findings as text. */
import { CONFIGURABLE_TARGETS, configuredSinkId, configuredSinkNames } from './catalog/configured-sinks.ts';
import { controllerAnswer } from './catalog/controllers.ts';
import { credentialNoun } from './catalog/credential-nouns.ts';
import { credentialPositions } from './catalog/credential-positions/index.ts';
import { credentials } from './catalog/credentials/index.ts';
import { kindById } from './catalog/kinds.ts';
import { insecureRequest } from './catalog/insecure-request.ts';
import { citeLaw } from './catalog/law.ts';
import { projectStorage } from './catalog/project-storage.ts';
import { queryString } from './catalog/query-string.ts';
import { requestAddress } from './catalog/request-address.ts';
import { sinks } from './catalog/sinks/index.ts';
import { rules } from './rules/index.ts';
import { shown } from './shown.ts';
import { COMMENT_MESSAGES } from './suppress/comment-messages.ts';
import type { Finding, KindId, Locale, Text } from './types.ts';

const sinkNames = new Map<string, Text>([
  ...[...sinks, queryString, requestAddress, projectStorage, insecureRequest, controllerAnswer].map((sink) => [sink.id, sink.name] as const),
  ...CONFIGURABLE_TARGETS.map((target) => [configuredSinkId(target), configuredSinkNames[target]] as const),
]);
const formatNames = new Map<string, Text>(
  credentials.flatMap((item) => [[item.id, item.name] as const, ...(item.pair ? [[`${item.id}:pair`, item.pair.name] as const] : [])]),
);
const positionNames = new Map<string, Text>(credentialPositions.map((position) => [position.id, position.name]));
const MAX_KINDS = 4;
const MAX_DATA = 160;

/** Values of a message's placeholders in one language: names and citations, never the matched value. */
export function messageData(finding: Finding, locale: Locale): Record<string, string> {
  const data: Record<string, string> = {};
  for (const [name, value] of Object.entries(finding.data)) data[name] = shown(value, MAX_DATA);
  data['format'] = formatNames.get(finding.data['format'] ?? '')?.[locale] ?? '';
  data['position'] = sentenceStart(positionNames.get(finding.data['position'] ?? '')?.[locale] ?? '');
  data['noun'] = credentialNoun(finding.kinds[0] ?? '', finding.data['names'] ?? '')[locale];
  data['what'] = describeKinds(finding, locale);
  data['sink'] = spaced((finding.sink !== undefined && sinkNames.get(finding.sink)?.[locale]) || '', locale);
  data['law'] = finding.laws[0] === undefined ? '' : citeLaw(finding.laws[0], locale);
  return data;
}

/** Chinese text is set off from a name in Latin letters. */
function spaced(name: string, locale: Locale): string {
  return locale === 'zh-CN' && /^[a-z]/i.test(name) ? ` ${name}` : name;
}

/** The whole message of a finding in one language. */
export function renderMessage(finding: Finding, locale: Locale): string {
  return fillIn(templateOf(finding, locale), messageData(finding, locale));
}

/** A message without its citation: the problem and, after the colon that every template has, what to do about it. */
export function messageParts(finding: Finding, locale: Locale): { readonly problem: string; readonly advice: string } {
  const template = templateOf(finding, locale).replace('{{law}}', '').trim();
  const at = template.search(/: |：/);
  const problem = at < 0 ? template : template.slice(0, at);
  const advice = at < 0 ? '' : template.slice(at + (template[at] === ':' ? 2 : 1)).replace(/[.。]$/, '');
  const data = messageData(finding, locale);
  return { problem: fillIn(problem, data), advice: sentenceStart(fillIn(advice, data)) };
}

/** What a kind is called in one language. */
export function kindName(id: KindId, locale: Locale): string {
  return kindById(id)?.name[locale] ?? id;
}

function templateOf(finding: Finding, locale: Locale): string {
  if (finding.isAboutComment) return COMMENT_MESSAGES[finding.messageId as keyof typeof COMMENT_MESSAGES][locale];
  return rules.find((rule) => rule.id === finding.ruleId)?.messages[finding.messageId]?.[locale] ?? finding.messageId;
}

function fillIn(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => data[name] ?? '');
}

function describeKinds(finding: Finding, locale: Locale): string {
  const names = finding.kinds.map((id) => kindName(id, locale));
  const listed = names.slice(0, MAX_KINDS);
  const list = locale === 'zh-CN' ? listed.join('、') : listed.join(', ');
  const more = names.length > MAX_KINDS ? (locale === 'zh-CN' ? `等${names.length}项` : ` and ${names.length - MAX_KINDS} more`) : '';
  const text = list + more;
  const inCode = shown(finding.data['names'] ?? '', MAX_DATA);
  const fields = inCode === '' ? '' : locale === 'zh-CN' ? `（${inCode}）` : ` (${inCode})`;
  return sentenceStart(text) + fields;
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
