/** Places where values go, as messages name them. */
import { wayOfSink, WAYS, type Way, type WayOut } from './catalog/advice/ways.ts';
import { audienceHost, partnerHost } from './catalog/addresses/audience-hosts.ts';
import { chatRobot } from './catalog/addresses/chat-robots.ts';
import { controllerAnswer } from './catalog/platforms/controllers.ts';
import { CONFIGURABLE_TARGETS, configuredSinkId, configuredSinkNames } from './catalog/recognised-sinks/configured-sinks.ts';
import { insecureRequest } from './catalog/recognised-sinks/insecure-request.ts';
import { modelRequest } from './catalog/recognised-sinks/model-request.ts';
import { projectStorage } from './catalog/recognised-sinks/project-storage.ts';
import { queryString } from './catalog/recognised-sinks/query-string.ts';
import { requestAddress } from './catalog/recognised-sinks/request-address.ts';
import { sinks } from './catalog/sinks/index.ts';
import type { Finding, Locale, SinkTarget, Text } from './types.ts';

/** What messages know of a sink. */
interface NamedSink {
  readonly name: Text;
  readonly target: SinkTarget;
}

/** Sinks that no pattern of the catalogue finds. */
const recognised: readonly (NamedSink & { readonly id: string })[] = [
  queryString,
  requestAddress,
  projectStorage,
  insecureRequest,
  controllerAnswer,
  chatRobot,
  modelRequest,
  audienceHost,
  partnerHost,
];

const sinkById = new Map<string, NamedSink>([
  ...[...sinks, ...recognised].map((sink) => [sink.id, sink] as const),
  ...CONFIGURABLE_TARGETS.map((target) => [configuredSinkId(target), { name: configuredSinkNames[target], target }] as const),
]);
/** The way that the values of a finding take out; undefined where they go to no sink. */
export function wayOf({ data: { way }, sink: id }: Finding): Way | undefined {
  if (way !== undefined && Object.hasOwn(WAYS, way)) return way as Way;
  const sink = sinkById.get(id ?? '');
  return sink && id !== undefined ? wayOfSink(id, sink.target) : undefined;
}

/** What the place where a finding's values go is called, by the way that they take, else by its sink. */
export function placeName(finding: Finding, locale: Locale): string {
  const sink = sinkById.get(finding.sink ?? '');
  const way = wayOf(finding);
  const named: WayOut | undefined = way && WAYS[way];
  return (named?.name ?? sink?.name)?.[locale] ?? '';
}

/** Name of a place where values go in one language; its id where it has none. */
export function sinkName(id: string, locale: Locale): string {
  return sinkById.get(id)?.name[locale] ?? id;
}
