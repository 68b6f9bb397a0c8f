/**
 * Classes of findings of which fewer than nine in ten were right on unseen code. They are guesses, which only `strict` reports. `right` of
 * `of` findings were right, counted as `docs/confidence.md` describes.
 */
import type { Sink } from '../../catalog/define.ts';
import consoleSink from '../../catalog/sinks/logs/console.ts';
import errorResponses from '../../catalog/sinks/server/error-responses.ts';
import standardOutput from '../../catalog/sinks/logs/process-streams.ts';
import thrownErrors from '../../catalog/sinks/server/thrown-errors.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import { publicRoles } from '../../catalog/words/person-words.ts';
import { PERSON_OBJECT, kindById } from '../../catalog/kinds.ts';
import { CALLED_BY, KEYS_OF_INTERFACES } from '../../catalog/kind-groups.ts';
import { SESSION_KEY } from '../../catalog/words/names/codes.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isSent } from '../../sources/shape/shape.ts';
import { isPrismaSchema } from '../../syntax/prisma-models.ts';
import { contains, isFunction, lastName, rangeOf, staticText, unwrap, walk } from '../../syntax/tree.ts';
import { functionName } from '../../sources/file/functions.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { Node } from '../../types.ts';
import { addressText } from './addresses/addresses.ts';
import { isPutAsText } from './addresses/put-as-text.ts';
import { isOfSession } from './addresses/session-tokens.ts';

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
    // A row of a table has all of its columns.
    holds: (source, use, _, { file }) =>
      source.origin !== undefined &&
      !isPrismaSchema(source.origin.file) &&
      (source.inside || source.evidence === 'type') &&
      !isSent(unwrap(source.node)) &&
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
    holds: ({ kind, name }) => kind === 'person-name' && splitWords(name).some((word) => offering.has(word)),
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
    holds: (_, use, { key }) => namesSession(key ?? firstArgument(use)),
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

/** `readEmployeesByName(name)`: what the function does with its parameter is in its name. */
function isLookedUpBy(node: Node, bindings: Facts['bindings']): boolean {
  const bare = unwrap(node);
  const definition = bare.type === 'Identifier' ? bindings.resolve(bare)?.defs[0] : undefined;
  const fn = definition?.node as Node | undefined;
  if (String(definition?.type) !== 'Parameter' || !isFunction(fn)) return false;
  const words = splitWords(functionName(fn) ?? '');
  const last = splitWords(lastName(bare) ?? '').at(-1);
  return words.includes('by') && last !== undefined && words.lastIndexOf(last) > words.indexOf('by');
}

function firstArgument({ node }: SinkUse): Node | undefined {
  return node.type === 'CallExpression' ? node.arguments[0] : undefined;
}

/** `redis.set(`${CacheEnum.LOGIN_TOKEN_KEY}${user.token}`, user)`, also where the key has a name of its own. */
function namesSession(key: Node | undefined): boolean {
  let found = false;
  if (key)
    walk(key, (part) => {
      const name =
        part.type === 'TemplateElement'
          ? part.value.cooked
          : part.type === 'Identifier' || part.type === 'MemberExpression'
            ? lastName(part)
            : staticText(part);
      found ||= SESSION_KEY.test(splitWords(name ?? '').join('_'));
    });
  return found;
}

const PAGE = /\.(?:html?|php|aspx?|jsp)\b/i;
const offering = new Set(publicRoles);

/** Of several contacts a text shows how many there are. */
const RECORDS: ReadonlySet<string> = new Set([PERSON_OBJECT, 'contacts', 'contact-persons']);

/** A logger or an error: on a console people try things out, and print records as they are. */
function isKeptByServer(sink: Sink): boolean {
  return sink === thrownErrors || (sink.target === 'log' && sink !== consoleSink && sink !== standardOutput);
}

/** `log.info({ to: body.email })`: the name of the field stands in the call itself. */
function isNamedThere({ range, name }: SourceHit, use: SinkUse, text: string): boolean {
  return contains(rangeOf(use.node), range) && text.slice(range.start, range.end).includes(name);
}

/** `logger.error(JSON.stringify(request))`: every field that the type has is printed. */
function isWrittenAsJson({ inside }: SourceHit, { values }: SinkUse): boolean {
  return (
    inside &&
    values.some(({ node }) => {
      const bare = unwrap(node);
      return bare.type === 'CallExpression' && lastName(bare.callee) === 'stringify';
    })
  );
}

/** Whether a finding of a source at a sink belongs to a class that is right too rarely. */
export function isRarelyRight(facts: Facts, use: SinkUse, value: SunkValue, source: SourceHit): boolean {
  return MEASURED_CLASSES.some(({ isAt, holds }) => isAt(use.sink) && holds(source, use, value, facts));
}
