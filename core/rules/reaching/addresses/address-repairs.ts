/** Which repairs a finding about an address may have, by what the address is for. */
import { adviceGroupOf, type AdviceGroup } from '../../../catalog/advice/groups.ts';
import { wayOfSink } from '../../../catalog/advice/ways.ts';
import { baseKind, kindById } from '../../../catalog/kinds.ts';
import { queryString } from '../../../catalog/recognised-sinks/query-string.ts';
import { requestAddress } from '../../../catalog/recognised-sinks/request-address.ts';
import { coarseLocationFix } from '../../../fix/addresses/coarse-location.ts';
import { jsonParameterFix } from '../../../fix/addresses/json-parameters.ts';
import { initialFix } from '../../../fix/addresses/initials.ts';
import { addressFixes } from '../../../fix/addresses/propose.ts';
import { isOwnServer } from '../../../fix/addresses/own-server.ts';
import { fieldOf, isWhole } from '../../../fix/objects/whole.ts';
import { isPageUnknown, isReadByPage } from '../../../fix/reads/page-parameters.ts';
import type { SinkUse } from '../../../sinks/use.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { Fix, KindId } from '../../../types.ts';
import { carriedAt, type Reported } from '../reported.ts';
import { wayOut } from './way-out.ts';

/** Categories by which an address finds its person or thing, or lets a user in: without the value there is no response. */
const NEEDED: ReadonlySet<string> = new Set(['credential', 'network-id', 'device']);

/** Ways of addresses by which a page is opened, which may do without a value. */
const OPENS: ReadonlySet<string> = new Set([
  'navigation',
  'app-navigation',
  'redirect',
  'web-view',
  'opened',
  'link',
  'app-link',
  'fragment',
]);

/** Where somebody is, to a street or closer. */
const LOCATION: KindId = 'precise-location';
/** What a person is called, and what they call themselves. */
const NAMES: ReadonlySet<KindId> = new Set(['person-name', 'nickname', 'user-account']);
/** What mini-programs call the key of a session, which they send as its token. */
const SESSION_KEY: KindId = 'wechat-session-key';

/** What a person types in to prove who they are: a request with one reads nothing that a link or a cache may have. */
const PROVING: readonly AdviceGroup[] = ['password', 'answer'];
/** Numbers, addresses and names of persons, and where they are. */
const OF_PERSONS: ReadonlySet<AdviceGroup> = new Set(['number', 'place']);

/** Repairs of values that an address carries, best first. */
export function fixesOfAddress(facts: Facts, use: SinkUse, group: readonly Reported[]): Fix[] {
  const mayBeLeftOut = !group.some(({ source }) => NEEDED.has(kindById(source.kind)?.category ?? ''));
  const placed = group.map((reported) => ({
    source: reported.source,
    node: carriedAt(facts, reported),
    name: reported.value.label,
    mayStay: kindById(reported.source.kind)?.level === 'info',
  }));
  const isRead = isReadByPage(
    facts,
    use.node,
    group.map(({ source }) => fieldOf(source)),
  );
  const json =
    mayBeLeftOut && !isRead && !isPageUnknown(facts, use.node) && group.every(({ source, value }) => isWhole(source, value.node))
      ? jsonParameterFix(facts, placed)
      : undefined;
  if (json) return [json];
  const coarse = group.every(({ source }) => source.kind === LOCATION)
    ? coarseLocationFix(
        facts,
        use.node,
        placed.map(({ node }) => node),
      )
    : undefined;
  if (coarse) return [coarse];
  const initial = group.every(({ source }) => NAMES.has(source.kind))
    ? initialFix(
        facts,
        placed.map(({ node }) => node),
      )
    : undefined;
  if (initial) return [initial];
  const isToken = group.every(({ source }) => baseKind(source.kind) === 'session-token' || source.kind === SESSION_KEY);
  // An address of which nothing shows that it opens a page may be that of a request.
  const isRequest =
    use.sink.id === requestAddress.id ||
    (use.sink.id === queryString.id && !group.every(({ value }) => OPENS.has(wayOut(facts, use, value.node) ?? '')));
  const isOwnRequest =
    group.every(({ value }) => (wayOut(facts, use, value.node) ?? wayOfSink(use.sink.id, use.sink.target)) === 'request') ||
    (isRequest && isOwnServer(facts, use.node));
  const groups = new Set(group.map(({ source }) => adviceGroupOf(source.kind)));
  const isForBody = PROVING.some((of) => groups.has(of)) || [...groups].every((of) => OF_PERSONS.has(of));
  return addressFixes(facts, use.node, placed, { isRequest, mayBeLeftOut, isToken, isOwnRequest, isForBody });
}
