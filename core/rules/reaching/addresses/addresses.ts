/**
 * What counts less in an address, each with its reason:
 *
 * | what | example | why |
 * | --- | --- | --- |
 * | a token that is made for a link | `/invite/${token}`, `recipient.token`, `accessLink = …` | it is meant for everyone who has the link; it is no session |
 * | an e-mail address after `#` | `/signin#email=${email}` | what follows `#` is not sent to a server |
 * | a key that an interface demands in its query | `https://api.weixin.qq.com/…?access_token=${token}` | there is no other way to call it; on a device anybody reads it |
 * | a place in the address of a map | `https://uri.amap.com/marker?position=${longitude},${latitude}` | it is what the map is opened for |
 * | a place with its name | `?latitude=${item.lat}&longitude=${item.lng}&name=${item.name}` | a page shows it on a map: a shop, a station, a sight |
 * | what is called a record and stands there as text | `params.append('customer', customer)` | of a record that would show `[object Object]`: it is a name or an id |
 */
import { Memo } from '../../../memo.ts';
import { PERSON_OBJECT, kindById } from '../../../catalog/kinds.ts';
import { requestAddress } from '../../../catalog/recognised-sinks/request-address.ts';
import { demandingParameters, demandsAt, demandsByPath, standardParameters } from '../../../catalog/addresses/demanding-hosts.ts';
import {
  givenAddresses,
  linkActions,
  linkModules,
  linkPaths,
  mailedActions,
  mailedObjects,
  sessionParticles,
  sessionWords,
} from '../../../catalog/addresses/link-tokens.ts';
import { makingVerbs } from '../../../catalog/words/credentials/credential-words.ts';
import { PATH_PROPERTIES } from '../../../catalog/requests/parts.ts';
import { LINK_MAKERS } from '../../../catalog/words/names/functions.ts';
import { MAIL_TEMPLATES } from '../../../catalog/files/tests.ts';
import { ENCODED_FOR_ADDRESS } from '../../../catalog/call-words/texts.ts';
import type { Bindings } from '../../../sources/file/bindings.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { initialValue } from '../../../sources/file/initial-values.ts';
import { concatenatedParts } from '../../../syntax/concatenation.ts';
import { runsOnClient } from '../../../secrets/constants/client-code.ts';
import type { SinkUse, SunkValue } from '../../../sinks/use.ts';
import { isFunction, keyName, lastName, staticText, unwrap } from '../../../syntax/tree.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { isIdName, splitWords } from '../../../sources/names/words.ts';
import { MAX_PARENTS, isWithin, textBefore } from './address-texts.ts';
import { isPutAsText } from './put-as-text.ts';
import { isForMap } from './map-addresses.ts';
import { isOfDevice, isOfNamedPlaceOnMap } from './named-places.ts';
import { holderOf, isSingleUse } from './token-holders.ts';
import type { Node } from '../../../types.ts';

const paths = new Set(linkPaths);
const purposes = new Set(linkPaths.filter((word) => !linkActions.includes(word)));
const modules = new Set(linkModules);
const mailed = new Set(mailedActions);
const mailedObject = new Set(mailedObjects);
const particles = new Set(sessionParticles);
const session = new Set(sessionWords);
const making = new Set([...makingVerbs, 'sign']);

/** A source as it counts where it goes; the same one where nothing makes it less. */
export function asAddressed(facts: Facts, use: SinkUse, value: SunkValue, source: SourceHit): SourceHit {
  if (source.kind === 'session-token' && isForLink(facts, use, value, source)) return { ...source, kind: 'link-token' };
  if (use.sink.target !== 'url') return source;
  if (
    isForMap(facts, value, source) ||
    isOfNamedPlaceOnMap(facts, value, source) ||
    (isDemanded(facts, value, source) &&
      (value.label !== undefined || value.isDemanded !== true || kindById(source.kind)?.category === 'credential'))
  )
    return { ...source, confidence: 'low', ...(runsOnClient(facts) ? {} : { level: 'info' as const }) };
  if (value.isSearched && source.evidence !== 'api' && !isOfDevice(facts, source.node)) return { ...source, confidence: 'low' };
  if (source.kind === PERSON_OBJECT && (isPutAsText(source.node) || isParameterGiven(source.node) || isAddress(use, source.node)))
    return { ...source, confidence: 'low' };
  // A value that is used as a record elsewhere and named as an id here, in a text, is the id of the record.
  if (source.inside && source.isShown && isIdName(lastName(unwrap(value.node)) ?? '') && (use.via !== undefined || isPutAsText(value.node)))
    return { ...source, confidence: 'low' };
  if (source.kind === 'email' && [value.node, source.node].some((part) => textBefore(part).includes('#')))
    return { ...source, confidence: 'low', level: 'info' };
  return source;
}

/** Paths in a text that is more than an address. */
const PATHS = /\/[\w./?&=-]*/g;
/** A parameter's name at the end of a text. */
const PARAMETER = /[?&]([\w.-]+)=$/;

/** Whether the interface that an address leads to demands the parameter, also where the address is written in the call that opens it. */
function isDemanded({ file }: Facts, value: SunkValue, { node }: SourceHit): boolean {
  if (value.isDemanded === true) return true;
  const before = textBefore(node);
  const name = PARAMETER.exec(before)?.[1];
  const parameter = name ?? value.label ?? '';
  if (demandingParameters.some(({ beside, parameters }) => parameters.has(parameter) && beside.test(file.text))) return true;
  if (standardParameters.has(parameter)) return true;
  if (value.isDemanded !== undefined) return false;
  return name !== undefined && (demandsAt(before, name) || demandsByPath(before, name));
}

/** `router.push(links.applicants(job.slug))`: what is opened is an address, whatever the function that makes it is named after. */
function isAddress({ node }: SinkUse, given: Node): boolean {
  return given.type === 'CallExpression' && node.type === 'CallExpression' && node.arguments[0] === given;
}

/** `params.set('customer', customer)`, also encoded. */
function isParameterGiven(node: Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'CallExpression') return false;
  const name = lastName(parent.callee) ?? '';
  return parent.arguments[0] === node && ENCODED_FOR_ADDRESS.has(name)
    ? isParameterGiven(parent)
    : parent.arguments[1] === node && /^(?:set|append)$/.test(name);
}

/** Whether a token is made to stand in a link: by its name, by a holder that has one, or by the address that it is put into. */
function isForLink({ file, bindings }: Facts, { sink }: SinkUse, value: SunkValue, { node, name, evidence }: SourceHit): boolean {
  if (evidence === 'api' || splitWords(name).some((word) => session.has(word))) return false;
  if (splitWords(name).some((word) => paths.has(word)) || isSingleUse(splitWords(name))) return true;
  const holder = holderOf(node, bindings);
  if (holder === 'session') return false;
  if (
    holder === 'link' ||
    isNamedByRoute(file.path, name) ||
    isOfLinks(file.path) ||
    (sink.target === 'url' && MAIL_TEMPLATES.test(file.path))
  )
    return true;
  const parts = value.node === node ? [node] : [value.node, node];
  if (sink.target !== 'url') return parts.some((part) => (addressText(part).match(PATHS) ?? []).some((path) => saysLink(path, paths)));
  const words = sink === requestAddress && isParameterOf(value, node) ? purposes : paths;
  return parts.some((part) => saysLink(addressText(part), words) || saysPurpose(enclosingNames(part)) || isMadeForLink(part, bindings));
}

/** `?token=${token}`, `{ params: { token } }`: beside the path, which may name what the request does. */
function isParameterOf({ label }: SunkValue, node: Node): boolean {
  return label !== undefined || PARAMETER.test(textBefore(node));
}

/** `share.controller.ts`: what the module makes and opens are links. */
function isOfLinks(path: string): boolean {
  return splitWords(path.split(/[/\\]/).at(-1) ?? '').some((word) => modules.has(word));
}

/** `app/sign/[token]/view.tsx`, `routes/sign.$token.tsx`: the page whose path has the value, which is in its link. */
function isNamedByRoute(path: string, name: string): boolean {
  return path.includes(`[${name}]`) || path.includes(`$${name}`);
}

/**
 * ``const token = signToken(id); const link = `…?token=${token}` ``: made on the spot for the link that it is put into; and what a record
 * or a caller has that is put into an address for others, ``const publicUrl = `…?t=${created.token}` ``.
 */
function isMadeForLink(node: Node, bindings: Bindings): boolean {
  const words = splitWords(heldAs(node) ?? '');
  if (!givenAddresses.some((last) => last === words.slice(-last.split(' ').length).join(' '))) return false;
  const made = initialValue(node, bindings);
  if (made.type === 'MemberExpression') return made.object.type !== 'ThisExpression';
  if (made.type !== 'CallExpression') return isParameter(made, bindings);
  return splitWords(lastName(made.callee) ?? '').some((word) => making.has(word));
}

/** The variable that holds the address which an expression stands in. */
function heldAs(node: Node): string | undefined {
  let at = node.parent;
  for (let hops = 0; isWithin(at) && hops < MAX_PARENTS; hops++) at = at.parent;
  return at?.type === 'VariableDeclarator' && at.id.type === 'Identifier' ? at.id.name : undefined;
}

function isParameter(node: Node, bindings: Bindings): boolean {
  return node.type === 'Identifier' && bindings.resolve(node)?.defs[0]?.type === 'Parameter';
}

/** `getResetRedirectLink(token)`: by the name of the function that makes the address, if of several words: `sign` alone is ambiguous. */
function saysPurpose(names: readonly string[]): boolean {
  return names.some((name) => {
    const words = splitWords(name);
    return (
      words.length > 1 &&
      words.some((word) => LINK_MAKERS.has(word)) &&
      words.some((word, index) => paths.has(word) && !(word === 'sign' && particles.has(words[index + 1] ?? '')))
    );
  });
}

/** Whether a part of an address is evidence of its purpose: `/sign/`, `/reset-password?token=`. */
function saysLink(address: string, of: ReadonlySet<string>): boolean {
  return address.split(/[/?&#=]/).some((part) => {
    const words = splitWords(part);
    if (words.some((word) => mailed.has(word)) && words.some((word) => mailedObject.has(word))) return true;
    return words.some((word, index) => of.has(word) && !(word === 'sign' && particles.has(words[index + 1] ?? '')));
  });
}

/** The constant text of the address that a value stands in, its path beside the parameters included. */
export function addressText(node: Node): string {
  const known = addressTexts.get(node);
  if (known !== undefined) return known;
  let text = '';
  let at: Node | undefined = node;
  for (let hops = 0; at && hops < MAX_PARENTS; hops++) {
    text += ownText(at);
    at = isWithin(at.parent) ? at.parent : undefined;
  }
  addressTexts.set(node, text);
  return text;
}

/** One value may reach many sinks. */
const addressTexts = new Memo<Node, string>();

/** Names of the functions that an expression is given to or stands in, and of the variable that holds it. */
export function enclosingNames(node: Node): string[] {
  const names: string[] = [];
  let inside = node;
  for (let at: Node | undefined = node.parent; at; at = at.parent) {
    const holder = isFunction(at) ? at.parent : at;
    if (at.type === 'CallExpression' && inside !== at.callee) names.push(lastName(at.callee) ?? '');
    inside = at;
    if (isFunction(at) && 'id' in at && at.id) names.push(at.id.name);
    else if (isFunction(at) && (holder?.type === 'MethodDefinition' || holder?.type === 'Property'))
      names.push(keyName(holder.key, holder.computed) ?? '');
    else if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier') names.push(holder.id.name);
  }
  return names;
}

/** The constant text that one node around a value adds to its address. */
function ownText(node: Node): string {
  switch (node.type) {
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.cooked).join('');
    case 'BinaryExpression':
      return node.operator === '+' && node.parent.type !== 'BinaryExpression'
        ? concatenatedParts(node)
            .map((part) => staticText(part) ?? '')
            .join('')
        : '';
    case 'ObjectExpression':
      return node.properties
        .map((item) =>
          item.type === 'Property' && PATH_PROPERTIES.has(keyName(item.key, item.computed) ?? '') ? placeText(item.value) : '',
        )
        .join('');
    case 'CallExpression':
      return node.arguments
        .slice(0, 1)
        .map((argument) => staticText(argument) ?? '')
        .join('');
    default:
      return '';
  }
}

function placeText(given: Node): string {
  return staticText(given) ?? (given.type === 'TemplateLiteral' ? given.quasis.map(({ value }) => value.cooked).join('') : '');
}
