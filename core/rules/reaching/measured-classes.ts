/**
 * Classes of findings of which fewer than nine in ten were right on unseen code. They are guesses, which only `strict` reports. `right` of
 * `of` findings were right, counted as `docs/confidence.md` describes.
 */
import type { Sink } from '../../catalog/define.ts';
import consoleSink from '../../catalog/sinks/logs/console.ts';
import errorResponses from '../../catalog/sinks/server/error-responses.ts';
import standardOutput from '../../catalog/sinks/logs/process-streams.ts';
import thrownErrors from '../../catalog/sinks/server/thrown-errors.ts';
import nextRouter from '../../catalog/sinks/addresses/next-router.ts';
import reactRouter from '../../catalog/sinks/addresses/react-router.ts';
import vueRouter from '../../catalog/sinks/addresses/vue-router.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { ERRORS_OF_INTERFACES } from '../../catalog/platforms/procedures.ts';
import { kindById } from '../../catalog/kinds.ts';
import { CALLED_BY, DECIPHERS_USERS, KEYS_OF_INTERFACES, NARROWS_LISTS, TAKEN_IN_ADDRESSES } from '../../catalog/kind-groups.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isSentUnder } from '../../sources/shape/shape.ts';
import { isPrismaSchema } from '../../syntax/prisma-models.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { addressOf } from './addresses/address-texts.ts';
import { addressText } from './addresses/addresses.ts';
import { isOfDevice } from './addresses/named-places.ts';
import { isPutAsText } from './addresses/put-as-text.ts';
import { runsOnServer } from '../../secrets/constants/client-code.ts';
import { textAtStart, wayOut } from './addresses/way-out.ts';
import { isOfSession } from './addresses/session-tokens.ts';
import {
  PAGE,
  RECORDS,
  firstArgument,
  isFilter,
  isLookedUpBy,
  isModuleOfFilters,
  isNameOfFilter,
  isNameOfOffering,
  isReadByHelper,
  isNamedThere,
  isOfOffering,
  isWrittenAsJson,
  namesSession,
} from './measured-evidence.ts';

interface MeasuredClass {
  readonly what: string;
  readonly isAt: (sink: Sink) => boolean;
  readonly holds: (source: SourceHit, use: SinkUse, value: SunkValue, facts: Facts) => boolean;
  readonly right: number;
  readonly of: number;
}

export const MEASURED_CLASSES: readonly MeasuredClass[] = [
  {
    // What a server logs for its operators is mostly an id, a count or a state, whatever other fields its type has.
    what: 'a field of a record that only another module names, in a log that a server keeps and in its errors',
    isAt: isKeptByServer,
    // The body of a request is the record that was sent, and not what a server made of it; what is written as JSON is written as a whole.
    // A single value that a function of another module puts into its result is what that function names.
    // A row of a table has all of its columns. What the documentation of a field names is what the field holds.
    holds: (source, use, _, { file, bindings, vocabulary }) =>
      source.origin !== undefined &&
      (source.inside || vocabulary.match(source.name) !== undefined) &&
      !isPrismaSchema(source.origin.file) &&
      (source.inside || source.evidence === 'type') &&
      !isSentUnder(unwrap(source.node), bindings) &&
      !isNamedThere(source, use, file.text) &&
      !isWrittenAsJson(source, use),
    right: 2,
    of: 11,
  },
  {
    // An error response to an authorised request holds the data it is about, such as who has the conflicting appointment.
    what: 'a name or mailbox in what a server answers to who asked',
    isAt: (sink) => sink === errorResponses,
    holds: ({ kind }) => CALLED_BY.has(kind),
    right: 1,
    of: 7,
  },
  {
    // The caller of a typed interface has looked the record up, and its errors are shown to who uses the program.
    what: 'a name, mailbox or mobile number in the error that a caller of an interface gets',
    isAt: (sink) => sink === thrownErrors,
    holds: ({ kind }, { node }) =>
      (CALLED_BY.has(kind) || kind === 'mobile-phone') &&
      node.type === 'NewExpression' &&
      ERRORS_OF_INTERFACES.test(lastName(node.callee) ?? ''),
    right: 2,
    of: 10,
  },
  {
    // A filter of a list was typed to look for somebody, and is no data of a person.
    what: 'what a list is filtered by, in a log',
    isAt: ({ target }) => target === 'log',
    holds: ({ kind, node, inside, path = [] }, _, value) =>
      inside && NARROWS_LISTS.has(kind) && (path.slice(0, -1).some(isNameOfFilter) || [node, value.node].some(isFilter)),
    right: 0,
    of: 2,
  },
  {
    // The address of a page holds what its list is filtered by, so that the list can be opened again.
    what: 'what a list is filtered by, in the address of its page',
    isAt: (sink) => sink === nextRouter || sink === reactRouter || sink === vueRouter,
    holds: ({ origin, node }, _, value) => (origin !== undefined && isModuleOfFilters(origin.file)) || [node, value.node].some(isFilter),
    right: 0,
    of: 3,
  },
  {
    // Operators know who works for them, and who offers a service is known to everybody.
    what: 'the name of somebody who offers a service, on the console or in the cache of a server',
    isAt: (sink) => sink === consoleSink || sink === standardOutput || sink.target === 'cache',
    holds: ({ kind, node, inside }, { sink }, _, { bindings }) =>
      kind === 'person-name' && (!inside || sink.target === 'cache') && isOfOffering(node, bindings),
    right: 1,
    of: 6,
  },
  {
    // Which fields of a record a server fills or leaves out of a response is mostly defined elsewhere: in relations, serialisers,
    // projections.
    what: 'a credential that is one of the fields of a record which a server answers with',
    isAt: ({ target }) => target === 'response',
    holds: (source, use, _, { file }) =>
      source.inside && kindById(source.kind)?.category === 'credential' && !isNamedThere(source, use, file.text),
    right: 2,
    of: 12,
  },
  {
    // Tokens are made for links as often: to share, to download, to confirm.
    what: 'a token in an address that nothing shows to be of a session',
    isAt: ({ target }) => target === 'url',
    holds: (source, use, value, facts) => source.kind === 'session-token' && !isOfSession(facts, use, value, source),
    right: 2,
    of: 13,
  },
  {
    // A server mostly requests interfaces of others, which prescribe where they take a token or a place.
    what: 'a token or a place in the address of what a server requests, unless a device gave the place',
    isAt: ({ target }) => target === 'url',
    holds: (source, use, value, facts) =>
      TAKEN_IN_ADDRESSES.has(source.kind) &&
      runsOnServer(facts) &&
      OUTSIDE.has(wayOut(facts, use, value.node) ?? '') &&
      !isOfOwnHost(value.node) &&
      (source.kind === 'session-token' || (source.evidence !== 'api' && !isOfDevice(facts, source.node))),
    right: 0,
    of: 6,
  },
  {
    // `patient ${visit.patient}`: a record would show `[object Object]` there, so it is an id; what is called a user may be a login name.
    what: 'what is called a record and stands in a text',
    isAt: () => true,
    holds: ({ kind, name, node }, _, value) =>
      RECORDS.has(kind) &&
      splitWords(name).at(-1) !== 'user' &&
      [node, value.node].some(
        (part) => isPutAsText(part) && lastName(unwrap(part)) !== undefined && unwrap(part).type !== 'CallExpression',
      ),
    right: 0,
    of: 4,
  },
  {
    // Interfaces accept their key in the address, and many in no other way. An address of a page is for people, who get no key.
    what: 'the key of an interface in the address of a request',
    isAt: ({ target }) => target === 'url',
    holds: ({ kind }, _, { node }) => KEYS_OF_INTERFACES.has(kind) && !PAGE.test(addressText(node)),
    right: 0,
    of: 6,
  },
  {
    // The names of teachers and of doctors with a practice are public where one is looked for.
    what: 'the name of somebody who offers a service in public, in an address',
    isAt: ({ target }) => target === 'url',
    holds: ({ kind, name }) => kind === 'person-name' && isNameOfOffering(name),
    right: 0,
    of: 3,
  },
  {
    // Where people are looked up by their names, one types what one is looking for.
    what: 'the name that a function looks somebody up by, in the address of a request',
    isAt: ({ target }) => target === 'url',
    holds: ({ kind, node }, _, value, { bindings }) =>
      kind === 'person-name' && !PAGE.test(addressText(value.node)) && isLookedUpBy(node, bindings),
    right: 0,
    of: 2,
  },
  {
    // The session of a server exists to hold the signed-in user and the user's data, wherever the session is stored.
    what: 'the session of a user in the cache of a server',
    isAt: ({ target }) => target === 'cache',
    holds: ({ kind }, use, { key }) => !DECIPHERS_USERS.has(kind) && namesSession(key ?? firstArgument(use)),
    right: 0,
    of: 3,
  },
  {
    // A helper for requests reads the token of the one response that has one, and passes on all of them.
    what: 'a field that only the code of a helper of another module reads from what it returns',
    isAt: () => true,
    holds: (source) => source.inside && source.evidence === 'object' && isReadByHelper(source),
    right: 0,
    of: 3,
  },
  {
    // Whoever presses a button to copy what it shows wants it there.
    what: 'a number of a person or an account that is copied to the clipboard',
    isAt: ({ target }) => target === 'clipboard',
    holds: ({ kind }) => kind === 'id-card' || kind === 'bank-card',
    right: 0,
    of: 2,
  },
  {
    // A fleet's own vehicles have plates; whoever drives one is in the same record, and is reported.
    what: 'the plate of a vehicle in a record that another file made, in a log',
    isAt: ({ target }) => target === 'log',
    holds: ({ kind, inside, origin }) => kind === 'plate-number' && inside && origin !== undefined,
    right: 0,
    of: 3,
  },
  {
    // What is read from a picture opens nothing.
    what: 'the answer to a picture that tells people from programs',
    isAt: ({ target }) => target === 'log',
    holds: ({ kind }, _, __, { file }) => kind === 'sms-otp' && /captcha/i.test(file.path),
    right: 0,
    of: 1,
  },
];

/** Whether an address begins with its path, so that whatever completes it is the program's own. */
function isOfOwnHost(part: Node): boolean {
  return (textAtStart(addressOf(part)) ?? addressText(part)).startsWith('/');
}

/** Ways of a request that a server makes. */
const OUTSIDE: ReadonlySet<string> = new Set(['outside-server-request', 'outside-body-request']);

/** A logger or an error: on a console people try things out, and print records as they are. */
function isKeptByServer(sink: Sink): boolean {
  return sink === thrownErrors || (sink.target === 'log' && sink !== consoleSink && sink !== standardOutput);
}

/** Whether a finding of a source at a sink belongs to a class that is right too rarely. */
export function isRarelyRight(facts: Facts, use: SinkUse, value: SunkValue, source: SourceHit): boolean {
  return MEASURED_CLASSES.some(({ isAt, holds }) => isAt(use.sink) && holds(source, use, value, facts));
}
