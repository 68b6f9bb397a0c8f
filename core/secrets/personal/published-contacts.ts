/** Contacts that are written out because they are published: those of an organisation, of a service that sends mail, of a page. */
import type { TSESTree } from '@typescript-eslint/types';
import { placeNouns } from '../../catalog/words/places.ts';
import {
  EXAMPLE_COMMENT,
  mailSettings,
  OPENING_HOURS,
  organisationFields,
  senderFields,
  SERVES_CUSTOMERS,
  SIGNED_COMMENT,
  SOCIAL_ADDRESS,
} from '../../catalog/words/published-contacts.ts';
import { REACHING_KINDS } from '../../catalog/kind-groups.ts';
import { functionName } from '../../sources/file/functions.ts';
import { singular } from '../../sources/names/match-name.ts';
import { isNameOfPerson } from '../../sources/names/owners.ts';
import { splitWords } from '../../sources/names/words.ts';
import { holderName, isFunction, keyName, keysOf, staticText } from '../../syntax/tree.ts';
import type { KindId, Node } from '../../types.ts';
import type { TextUnit } from '../texts/text-units.ts';

/** How many objects around a text are looked at. */
const MAX_OBJECTS = 4;

const places = new Set(placeNouns);
const senders = new Set(senderFields);
const settings = new Set(mailSettings);
const registrations = new Set(organisationFields);

/** Whether a text of this kind is the contact of an organisation or a service. */
export function isPublishedContact(kind: KindId, { node, isComment, text }: Pick<TextUnit, 'node' | 'isComment' | 'text'>): boolean {
  if (isComment) return kind === 'email' && (SIGNED_COMMENT.test(text) || EXAMPLE_COMMENT.test(text));
  if (!node || !REACHING_KINDS.has(kind)) return false;
  if (isStructuredData(node) || (kind === 'email' && isSender(node))) return true;
  return isOfOrganisation(node) || isOnContactPage(node) || isForCustomers(node);
}

/** `openCustomerService() { copy('shop@…') }`: whoever needs help writes there. */
function isForCustomers(node: Node): boolean {
  let at: Node | undefined = node;
  while (at && !(isFunction(at) && functionName(at) !== undefined)) at = at.parent;
  return isFunction(at) && SERVES_CUSTOMERS.test(functionName(at) ?? '');
}

/** `{ '@type': 'LocalBusiness', telephone }`: what a page publishes about itself for search engines. https://schema.org/docs/gs.html */
function isStructuredData(node: Node): boolean {
  return objectsAround(node).some((object) => keysOf(object).includes('@type'));
}

/** `from: process.env.MAIL_FROM || '…'`, `{ host: 'smtp.…', port: 465, user: '…' }`: the mailbox that a service sends from. */
function isSender(node: Node): boolean {
  const [object] = objectsAround(node);
  const name = object && nameIn(object, node);
  if (!object || name === undefined) return false;
  if (senders.has(name)) return true;
  if (!/^(?:user|username|account|auth)$/i.test(name)) return false;
  return keysOf(object).filter((key) => settings.has(key)).length > 1 || isLoginOfService(object);
}

/** `auth: { user: '…', pass: process.env.MAIL_PASSWORD }` */
function isLoginOfService(object: TSESTree.ObjectExpression): boolean {
  return holderName(object) === 'auth' && keysOf(object).some((key) => /^pass(?:word)?$/i.test(key));
}

/** A record with the registration of a company, and one in the list of what places there are: `const PHARMACY_CONFIG = { … }`. */
function isOfOrganisation(node: Node): boolean {
  const around = objectsAround(node);
  if (around.some((object) => keysOf(object).some((key) => registrations.has(splitWords(key).join(' '))))) return true;
  return around.some((object) => {
    const name = holderName(object);
    return name !== undefined && !isNameOfPerson(name) && splitWords(name).some((word) => places.has(singular(word)));
  });
}

/**
 * How a page says where and when its publisher is reached: `[{ link: 'https://facebook.com/shop' }, { link: 'https://t.me/shop' }, { link: '…' }]`,
 * `[{ title: 'Email', details: ['…'] }, { title: 'Working hours', details: ['…'] }]`.
 */
function isOnContactPage(node: Node): boolean {
  const [object] = objectsAround(node);
  const list = object?.parent.type === 'ArrayExpression' ? object.parent.elements : [object];
  const texts = list.flatMap((item) =>
    item?.type === 'ObjectExpression' ? item.properties.map((part) => (part.type === 'Property' ? staticText(part.value) : undefined)) : [],
  );
  if (list.length > 1 && texts.some((text) => OPENING_HOURS.test(text ?? ''))) return true;
  return new Set(texts.flatMap((text) => SOCIAL_ADDRESS.exec(text ?? '')?.[1] ?? [])).size > 1;
}

/** The objects that are written out around a text, the innermost first. */
function objectsAround(node: Node): TSESTree.ObjectExpression[] {
  const objects: TSESTree.ObjectExpression[] = [];
  for (let at = node.parent; at && objects.length < MAX_OBJECTS && !isFunction(at); at = at.parent)
    if (at.type === 'ObjectExpression') objects.push(at);
  return objects;
}

/** The name of the property of an object that a text stands in. */
function nameIn({ properties }: TSESTree.ObjectExpression, { range: [start] }: Node): string | undefined {
  const item = properties.find(({ range }) => range[0] <= start && start < range[1]);
  return item?.type === 'Property' ? keyName(item.key, item.computed) : undefined;
}
