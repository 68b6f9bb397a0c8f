import { AUDIENCE_LABELS, PARTNER_LABELS, audienceHost, isOnHost, partnerHost } from '../../catalog/addresses/audience-hosts.ts';
import { signOf } from '../../scan/text-signs.ts';
import { ANYWHERE, wordsAt } from '../../scan/word-scanner.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { requestsTo, type NamedRequest } from './requests.ts';

const AUDIENCE = signOf(
  wordsAt(
    [...AUDIENCE_LABELS, ...PARTNER_LABELS].flatMap((label) => [`//${label}.`, `.${label}.`]),
    ANYWHERE,
  ),
);

/** Requests to hosts that count visitors, sell advertisements or belong to a partner, with what they carry. */
export function audienceRequests(facts: Pick<Facts, 'candidates' | 'flow' | 'signs'>): NamedRequest[] {
  if (!facts.signs.has(AUDIENCE)) return [];
  const partners = requestsTo(partnerHost, (address) => isOnHost(PARTNER_LABELS, address) && !isOnHost(AUDIENCE_LABELS, address), facts);
  return [
    ...requestsTo(audienceHost, (address) => isOnHost(AUDIENCE_LABELS, address), facts),
    ...partners.map(({ use, address }) => ({ use: { ...use, isGuess: true }, address })),
  ];
}
