/** Recipients of messages, in what a program logs of them: by the words before them, or by the record that they are taken from. */
import type { TSESTree } from '@typescript-eslint/types';
import { channels, mailBodies, recipientNames } from '../catalog/words/recipients.ts';
import type { Bindings } from '../sources/file/bindings.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { sourceAt } from '../sources/names/names.ts';
import { constantsBefore } from '../syntax/concatenation.ts';
import { keyName, lastName, unwrap } from '../syntax/tree.ts';
import type { KindId, Node } from '../types.ts';

const names = new Set(recipientNames);
const bodies = new Set(mailBodies);
/** The end of a text that a recipient follows: `sent to `, `from=`. */
const LEADS = /\b(?:to|from|for)\s{0,2}[:=]?\s{0,2}["'“<(]?$/i;
/** `emails from ${start} to ${end}` are those of a time. */
const SPAN = /\bfrom\b[\s\S]+\bto\b|s\s{1,2}from\b/i;

/** `` `Failed to send email to ${options.to}` ``; nothing where neither the words nor the record are evidence of the channel. */
export function recipientSources({ bindings }: FlowContext, node: Node, label: string): SourceHit[] {
  const bare = unwrap(node);
  if (bare.type === 'ObjectExpression') return recipientsIn(bare, label);
  if (!LEADS.test(label)) return [];
  const name = lastName(unwrap(node));
  if (name === undefined || !names.has(name)) return [];
  const known = channelOf(textBefore(node) ?? label) ?? (isOfMail(node, bindings) || isMailedTo(node, bindings) ? 'email' : undefined);
  return known === undefined ? [] : [sourceAt(node, known, name, 'label', 'medium')];
}

/** `logger.info('Processing email job', { to: job.data.to })`; from one to another is a span. */
function recipientsIn({ properties }: TSESTree.ObjectExpression, label: string): SourceHit[] {
  const fields = properties.flatMap((item) =>
    item.type === 'Property' ? [{ value: item.value, key: keyName(item.key, item.computed) ?? '' }] : [],
  );
  const [field, other] = fields.filter(({ key }) => names.has(key));
  const known = field && !other && isRecipient(field.value) ? channelOf(label) : undefined;
  return known === undefined || !field
    ? []
    : [{ ...sourceAt(field.value, known, field.key, 'label', 'medium'), inside: true, path: [field.key] }];
}

/** Whether the last name of a value is evidence of nothing else: `input.to`, `Destination?.ToAddresses`. */
function isRecipient(value: Node): boolean {
  const name = lastName(unwrap(value));
  return name !== undefined && (names.has(name) || /^to_?addresse?s?$/i.test(name));
}

/** `sendMail({ from, to, subject, html })`: what a mail is sent to. */
function isMailedTo(node: Node, bindings: Bindings): boolean {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? bindings.resolve(bare) : undefined;
  return (variable?.references ?? []).some(({ identifier }) => {
    const field = (identifier as Node).parent;
    if (field?.type !== 'Property' || field.value !== identifier) return false;
    const mail = field.parent;
    return mail.type === 'ObjectExpression' && names.has(keyName(field.key, field.computed) ?? '') && isMail(mail.properties);
  });
}

/** The channel that is named last. */
function channelOf(text: string): KindId | undefined {
  const words = text.toLowerCase().split(/[^a-z-]+/);
  for (const word of words.reverse()) {
    const channel = channels.find((one) => one.words.includes(word));
    if (channel) return SPAN.test(text.replace(/\bsms\b/gi, '')) ? undefined : channel.kind;
  }
  return undefined;
}

/** All constant text of a template, or of a `+` chain, before a part of it. */
function textBefore(node: Node): string | undefined {
  let whole = node.parent;
  while (whole?.type === 'BinaryExpression' && whole.parent.type === 'BinaryExpression') whole = whole.parent;
  return whole?.type === 'TemplateLiteral' || whole?.type === 'BinaryExpression' ? constantsBefore(whole, node).join(' … ') : undefined;
}

/** `const { to, subject, html } = job.data` */
function isOfMail(node: Node, bindings: Bindings): boolean {
  const bare = unwrap(node);
  const property = bare.type === 'Identifier' ? (bindings.resolve(bare)?.defs[0]?.name as Node | undefined)?.parent : undefined;
  const pattern = property?.type === 'Property' ? property.parent : undefined;
  return pattern?.type === 'ObjectPattern' && isMail(pattern.properties);
}

/** Whether there is a subject, and something below it. */
function isMail(properties: readonly Node[]): boolean {
  const keys = properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : []));
  return keys.includes('subject') && keys.some((key) => bodies.has(key));
}
