/** Which articles a finding cites, the one that fits best first. */
import type { Sink } from '../catalog/define.ts';
import { baseKind, kindById } from '../catalog/kinds.ts';
import { CREDENTIALS_OF_PERSONS, GIVEN_BY_SERVERS } from '../catalog/kind-groups.ts';
import type { KindId, SinkTarget } from '../types.ts';

/** Demands access control and authentication of systems. */
const OF_SYSTEMS = 'NDSR-9';
/** About passing data to other companies, and abroad. */
const TO_OTHERS: ReadonlySet<string> = new Set(['PIPL-23', 'PIPL-38']);
/** Sinks whose values go to third parties. */
const OTHERS: ReadonlySet<SinkTarget> = new Set(['share', 'upload']);

/** Sinks whose values go to pages, and to no other company. */
const IN_PAGES: ReadonlySet<string> = new Set(['post-message', 'bundle-definitions']);

/**
 * Articles for a credential that stands in a file. It opens a system and was not collected from a person, so the article about systems
 * comes first.
 */
export function lawsOfLiteral(laws: readonly string[]): readonly string[] {
  return laws.includes(OF_SYSTEMS) ? [OF_SYSTEMS, ...laws.filter((law) => law !== OF_SYSTEMS)] : laws;
}

/** Articles for values that reach a place: those about persons only where one of the values is a person's. */
export function lawsOfReach(
  kinds: readonly KindId[],
  { id, target }: Pick<Sink, 'id' | 'target'>,
  laws: readonly string[],
): readonly string[] {
  const fitting = OTHERS.has(target) && !IN_PAGES.has(id) ? laws : laws.filter((law) => !TO_OTHERS.has(law));
  return kinds.every(isOfSystem) ? [OF_SYSTEMS, ...fitting.filter((law) => !law.startsWith('PIPL-'))] : fitting;
}

function isOfSystem(kind: KindId): boolean {
  return kindById(kind)?.category === 'credential' && !CREDENTIALS_OF_PERSONS.has(kind) && !GIVEN_BY_SERVERS.has(baseKind(kind));
}
