/**
 * Whether there is evidence that a token in an address is that of a signed-in user's session. As many of those that are only named `token`
 * are made for that very address: to share a page, to download a file, to confirm an order.
 *
 * | evidence | example |
 * | --- | --- |
 * | its name, or that of the object that holds it | `accessToken`, `userStore.token`, `req.user.token` |
 * | the response of a login | `const { token } = await login(form)` |
 * | where it is stored | `localStorage.getItem('token')`, `getToken()` |
 * | its use elsewhere | ``{ Authorization: `Bearer ${token}` }`` in the same file |
 * | that it is appended to any address | `url += '&token=' + token` |
 * | that a request returns its owner | `get('/user/info', { token })` |
 * | the address that receives it | `new WebSocket('…?token=' + token)` |
 * | that the program is no site with links | a mini-program |
 */
import type { TSESTree } from '@typescript-eslint/types';
import { keepingWords, linkPaths, ownerRequests, sessionWords } from '../../../catalog/addresses/link-tokens.ts';
import { READING_WORDS } from '../../../catalog/words/cell-words.ts';
import socketAddresses from '../../../catalog/sinks/addresses/socket-addresses.ts';
import { GIVES_SESSION } from '../../../catalog/files/signs.ts';
import { Memo } from '../../../memo.ts';
import type { SourceFile } from '../../../parsed-file.ts';
import { storeCall } from '../../../sources/cells/storage.ts';
import type { Bindings } from '../../../sources/file/bindings.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { initialValue } from '../../../sources/file/initial-values.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { splitWords } from '../../../sources/names/words.ts';
import { originsOf } from '../../../sources/origins/search.ts';
import type { SinkUse, SunkValue } from '../../../sinks/use.ts';
import { concatenatedParts } from '../../../syntax/concatenation.ts';
import { isMiniProgramMarkup } from '../../../syntax/mini-program/languages.ts';
import { lastName, staticText, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { addressOf } from './address-texts.ts';
import { addressText, enclosingNames } from './addresses.ts';
import { beforeText, holderNode, holderOf } from './token-holders.ts';

const session = new Set(sessionWords);
const keeping = new Set(keepingWords);
const purposes = new Set(linkPaths);
const reading = new Set(READING_WORDS);

/** Whether a token is known to be a session's. */
export function isOfSession(facts: Facts, { sink }: SinkUse, value: SunkValue, source: SourceHit): boolean {
  const { evidence, confidence, name, node } = source;
  if (evidence === 'api' || confidence === 'high' || sink === socketAddresses || [name, value.label ?? ''].some(saysSession)) return true;
  if (facts.roles.has('miniprogram') || isMiniProgramMarkup(facts.file.path) || showsSession(facts.file)) return true;
  return [node, value.node].some((part) => isAppended(part) || isKept(facts, part) || asksWhose(facts.file, part));
}

function saysSession(name: string): boolean {
  return splitWords(name).some((word) => session.has(word));
}

/** `&token=` with no path before it: what is appended to any address opens all of them. */
function isAppended(node: Node): boolean {
  const address = addressOf(node);
  const first = address.type === 'TemplateLiteral' ? address.quasis[0]?.value.cooked : staticText(concatenatedParts(address)[0] ?? node);
  return address !== node && /^[?&]/.test(first ?? '');
}

/** Whether a value is read from where a program stores the session of its user, or from the response to a login. */
function isKept({ flow, bindings, file }: Facts, node: Node): boolean {
  const read = beforeText(node, bindings);
  return [read, ...originsOf(flow, read, file.text.length).origins.map((origin) => origin.node)].some((part) => {
    if (holderOf(part, bindings) === 'session') return true;
    const given = beforeText(part, bindings);
    if (recordsOf(given, bindings).some(saysSession)) return true;
    const call = callOf(holderNode(given, bindings) ?? given, bindings);
    return call !== undefined && (storeCall(flow, call, 'read') !== undefined || isAboutSession(call));
  });
}

/** Names of the records that an expression is read from: `session` and `current` of `held.token` where `held` is `session.current`. */
function recordsOf(node: Node, bindings: Bindings): string[] {
  const names: string[] = [];
  for (let record = holderNode(node, bindings); record; record = holderNode(record, bindings)) {
    record = initialValue(record, bindings);
    names.push(lastName(record) ?? '');
  }
  return names;
}

/** The call that gives an expression, or that gives the record which it is read from. */
function callOf(node: Node, bindings: Bindings): TSESTree.CallExpression | undefined {
  let bare = initialValue(node, bindings);
  while (bare.type === 'MemberExpression') bare = initialValue(bare.object, bindings);
  if (bare.type === 'AwaitExpression') bare = unwrap(bare.argument);
  return bare.type === 'CallExpression' ? bare : undefined;
}

/** `useAuth()`, `getToken()`, `get(ACCESS_TOKEN)`, `post('/login', form)`. */
function isAboutSession({ callee, arguments: given }: TSESTree.CallExpression): boolean {
  const words = splitWords(lastName(callee) ?? '');
  if (words.some((word) => session.has(word) || keeping.has(word))) return true;
  if (words.at(-1) === 'token' && reading.has(words[0] ?? '')) return true;
  return given.some((argument) => saysSession(staticText(argument) ?? lastName(argument) ?? ''));
}

/** `getInfo(token)` of `/user/info`: a request for the owner of a token sends that of a session; so do the requests of a module about signing in. */
function asksWhose(file: SourceFile, node: Node): boolean {
  const parts = [...addressText(node).split(/[/?&#=]/), ...enclosingNames(node)].map(splitWords);
  if (AUTHENTICATION.test(file.path)) return parts.every((words) => !words.some((word) => purposes.has(word)));
  return parts.some((words) => ownerRequests.some((request) => request === words.slice(-request.split(' ').length).join(' ')));
}

/** A module about signing in. */
const AUTHENTICATION = /auth\w*\.[cm]?[jt]s$/i;

const shown = new Memo<SourceFile, boolean>();

function showsSession(file: SourceFile): boolean {
  let known = shown.get(file);
  if (known === undefined) shown.set(file, (known = GIVES_SESSION.test(file.text)));
  return known;
}
