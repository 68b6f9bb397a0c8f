/** What is taken for a token of a session and is none: an answer without one, what a page signs by itself, the address where tokens are issued. */
import { runsOnClient } from '../../secrets/constants/client-code.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import type { SinkUse } from '../../sinks/use.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { memberName, staticText, unwrap } from '../../syntax/tree.ts';

const SESSION = 'session-token';
/** The field that the answer to a login is taken to have, and what every mention of one has in it. */
const FIELD = 'token';
const MENTION = 'oken';
/** Calls of a library of signed tokens. */
const SIGNS = /^(?:[\w$]+\.)?sign(?:Async)?\(\)$/;
/** Part of an address or a path. */
const IN_ADDRESS = /^https?:|[a-z\d]\/[a-z]/i;

/** Whether a login is answered without a token as far as the program shows: it speaks of none. */
export function isUnspokenOf({ program, file }: Facts, { kind, evidence, name }: SourceHit): boolean {
  return kind === SESSION && evidence === 'api' && name === FIELD && !file.text.includes(MENTION) && program.mentions(MENTION) === false;
}

/** Whether a page signs its own state for an address: whoever runs the page has the key, so that it is no evidence of who somebody is. */
export function isSignedOnClient(facts: Facts, { sink }: SinkUse, { kind, evidence, name, inside }: SourceHit): boolean {
  return sink.target === 'url' && kind === SESSION && evidence === 'api' && !inside && SIGNS.test(name) && runsOnClient(facts);
}

/** `api.token` of `const api = { token: host + '/oauth2/access_token' }`. */
export function isAddressOfTokens({ bindings, file }: Facts, { kind, node }: SourceHit): boolean {
  // The text is compared first: most tokens are no members.
  const bare = kind === SESSION && file.text.slice(...node.range).includes('.') ? unwrap(node) : undefined;
  if (bare?.type !== 'MemberExpression') return false;
  const holder = constantValue(bare.object, bindings);
  const given = holder.type === 'ObjectExpression' ? propertyValue(holder, memberName(bare) ?? '') : undefined;
  return given !== undefined && concatenatedParts(given).some((part) => IN_ADDRESS.test(staticText(part) ?? ''));
}
