/** Recipients of messages, in what a program logs of them: by the words before them, or by the record that they are taken from. */
import type { TSESTree } from '@typescript-eslint/types';
import { channels, mailBodies, recipientNames } from '../catalog/words/recipients.ts';
import { classAround } from '../graph/places.ts';
import type { Bindings } from '../sources/file/bindings.ts';
import { functionName } from '../sources/file/functions.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { sourceAt } from '../sources/names/names.ts';
import { constantsBefore } from '../syntax/concatenation.ts';
import { sendingVerbs } from '../catalog/words/vocabulary.ts';
import { splitWords } from '../sources/names/words.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../syntax/tree.ts';
import type { KindId, Node } from '../types.ts';

const names = new Set(recipientNames);
/** Names of recipients only: the sender is the program itself. */
const receiving = new Set(recipientNames.filter((name) => name !== 'from' && name !== 'sender'));
const bodies = new Set(mailBodies);
/** The end of a text that a recipient follows: `sent to `, `from=`. */
const LEADS = /\b(?:to|from|for)\s{0,2}[:=]?\s{0,2}["'“<(]?$/i;
/** `Sending email with …`, `SMS sent`. */
const SAYS_SENT = /\b(?:send|sending|sent|resend|resending|resent|delivering|delivered)\b/i;
/** `emails from ${start} to ${end}` names a span of time, and no recipient. */
const SPAN = /\bfrom\b[\s\S]+\bto\b|s\s{1,2}from\b/i;

/** `` `Failed to send email to ${options.to}` ``; nothing where neither the words nor the record are evidence of the channel. */
export function recipientSources(context: FlowContext, node: Node, label: string): SourceHit[] {
  const { bindings } = context;
  const bare = withoutJoin(unwrap(node));
  if (bare.type === 'ObjectExpression') return recipientsIn(bare, label, bindings);
  const name = lastName(bare);
  if (name === undefined || !names.has(name)) return [];
  const said = LEADS.test(label) ? channelOf(textBefore(node) ?? label) : undefined;
  const known =
    said ??
    (isOfMail(node, bindings) ? 'email' : (sentBy(bare, bindings) ?? ofSender(bare, name, bindings) ?? ofMessage(context, bare, name)));
  return known === undefined ? [] : [sourceAt(node, known, name, 'label', 'medium')];
}

/**
 * The recipient among the fields of a logged object: `{ to: job.data.to }`, `{ to, subject }`. Two such fields, `from` and `to`, may be a
 * span, unless the words before them mean that a message is sent.
 */
function recipientsIn({ properties }: TSESTree.ObjectExpression, label: string, bindings: Bindings): SourceHit[] {
  const fields = properties.flatMap((item) =>
    item.type === 'Property' ? [{ value: item.value, key: keyName(item.key, item.computed) ?? '' }] : [],
  );
  // Who is named beside a subject has an address of e-mail: https://datatracker.ietf.org/doc/html/rfc5322#section-3.6
  const mailed = fields.some(({ key }) => key === 'subject') ? fields.find(({ key }) => key === 'to') : undefined;
  const said = channelOf(label);
  const named = fields.filter(({ key }) => names.has(key));
  const field = mailed ?? (named.length > 1 ? (SAYS_SENT.test(label) ? named.find(({ key }) => receiving.has(key)) : undefined) : named[0]);
  const known = field && isRecipient(field.value) ? (said ?? (mailed ? 'email' : sentBy(unwrap(field.value), bindings))) : undefined;
  return known === undefined || !field
    ? []
    : [{ ...sourceAt(field.value, known, field.key, 'label', 'medium'), inside: true, path: [field.key] }];
}

/** Whether the last name of a value is that of a recipient: `input.to`, `Destination?.ToAddresses`. */
function isRecipient(value: Node): boolean {
  const name = lastName(unwrap(value));
  return name !== undefined && (names.has(name) || /^to_?addresse?s?$/i.test(name));
}

/** What a message is sent to by the code that sends it: `sendMail({ from, to, subject, html })`, `messages.create({ to: input.to, body })`, `sendSms(to, text)`. */
function sentBy(bare: Node, bindings: Bindings): KindId | undefined {
  const root = bare.type === 'MemberExpression' ? unwrap(bare.object) : bare;
  const variable = root.type === 'Identifier' ? bindings.resolve(root) : undefined;
  for (const { identifier } of variable?.references ?? []) {
    const used = useOf(identifier as Node, bare);
    const channel = used && channelOfUse(used);
    if (channel) return channel;
  }
  return undefined;
}

/** Whom a function that sends is given: `sendSms({ to, text })`, `send(recipient, content)` of a class `WhatsAppProvider`. */
function ofSender(bare: Node, name: string, bindings: Bindings): KindId | undefined {
  const root = bare.type === 'MemberExpression' ? unwrap(bare.object) : bare;
  const definition = root.type === 'Identifier' && receiving.has(name) ? bindings.resolve(root)?.defs[0] : undefined;
  const fn = definition?.node as Node | undefined;
  if (!isFunction(fn) || String(definition?.type) !== 'Parameter') return undefined;
  const words = splitWords(functionName(fn) ?? '');
  if (!SENDING.has(words[0] ?? '')) return undefined;
  const all = [...splitWords(classAround(fn)?.id?.name ?? ''), ...words];
  // `WhatsApp` is one word.
  return channelOf(all.flatMap((word, index) => [`${all[index - 1] ?? ''}${word}`, word]).join(' '));
}

/**
 * Whom the record of a message is for, by its other fields: `params.to` of `{ to: string; subject: string; body: string }`, `row.recipient`
 * beside `row.channel`.
 */
function ofMessage(context: FlowContext, bare: Node, name: string): KindId | undefined {
  if (bare.type !== 'MemberExpression' || !receiving.has(name)) return undefined;
  const fields = fieldsOf(context, unwrap(bare.object));
  if (isMailOf(fields)) return 'email';
  return name === RECIPIENT && fields.includes(CHANNEL) ? 'email' : undefined;
}

/** Columns of what was sent, to whom, by mail, as a short message and otherwise. */
const [RECIPIENT, CHANNEL] = ['recipient', 'channel'];

/** The fields of a record that its type has, or that code reads of it. */
function fieldsOf(context: FlowContext, record: Node): readonly string[] {
  const declared = context.types.ofExpression(record).shape?.fields.keys() ?? [];
  const variable = record.type === 'Identifier' ? context.bindings.resolve(record) : undefined;
  const read = (variable?.references ?? []).flatMap(({ identifier }) => {
    const { parent } = identifier as Node;
    return parent?.type === 'MemberExpression' && parent.object === identifier ? (memberName(parent) ?? []) : [];
  });
  return [...declared, ...read];
}

/** A list of recipients is written as one text: `recipients.join(', ')`. */
function withoutJoin(bare: Node): Node {
  const callee = bare.type === 'CallExpression' ? unwrap(bare.callee) : undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'join' ? unwrap(callee.object) : bare;
}

/** The call that joins a list. */
function joinOf(list: Node): Node | undefined {
  const call = list.parent?.type === 'MemberExpression' ? list.parent.parent : undefined;
  return call?.type === 'CallExpression' && withoutJoin(call) === list ? call : undefined;
}

/** The same variable, or the same property of it. */
function useOf(identifier: Node, bare: Node): Node | undefined {
  if (bare.type !== 'MemberExpression') return identifier;
  const { parent } = identifier;
  return parent?.type === 'MemberExpression' && parent.object === identifier && memberName(parent) === memberName(bare)
    ? parent
    : undefined;
}

function channelOfUse(alone: Node): KindId | undefined {
  const used = joinOf(alone) ?? alone;
  const { parent } = used;
  if (parent?.type === 'CallExpression') return parent.arguments[0] === used ? channelOfCall(parent) : undefined;
  if (parent?.type !== 'Property' || parent.value !== used || !receiving.has(keyName(parent.key, parent.computed) ?? '')) return undefined;
  const message = parent.parent;
  if (message.type !== 'ObjectExpression') return undefined;
  if (isMail(message.properties)) return 'email';
  if (message.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === OF_WHATSAPP))
    return 'mobile-phone';
  return message.parent.type === 'CallExpression' && message.parent.arguments[0] === message ? channelOfCall(message.parent) : undefined;
}

/** `messaging_product: 'whatsapp'`: https://developers.facebook.com/docs/whatsapp/cloud-api/messages/text-messages */
const OF_WHATSAPP = 'messaging_product';

/** `sendSms(…)`, `sms.send(…)`, `twilio.messages.create(…)`. */
function channelOfCall({ callee }: TSESTree.CallExpression): KindId | undefined {
  const name = lastName(callee) ?? '';
  const holder = callee.type === 'MemberExpression' ? (lastName(unwrap(callee.object)) ?? '') : '';
  // https://www.twilio.com/docs/messaging/api/message-resource#create-a-message
  if (name === 'create' && holder === 'messages') return 'mobile-phone';
  const verb = splitWords(name)[0] ?? '';
  return SENDING.has(verb) ? channelOf(`${splitWords(holder).join(' ')} ${splitWords(name).join(' ')}`) : undefined;
}

const SENDING = new Set(sendingVerbs);

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
export function textBefore(node: Node): string | undefined {
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
  return isMailOf(properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : [])));
}

function isMailOf(fields: readonly string[]): boolean {
  return fields.includes('subject') && fields.some((field) => bodies.has(field));
}
