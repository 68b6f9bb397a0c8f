import { insecureRequest } from '../../catalog/recognised-sinks/insecure-request.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isPlainAddress } from './addresses.ts';
import { requestsTo, type NamedRequest } from './requests.ts';

/** Requests to plain `http:` and `ws:` addresses, with what they carry. */
export function insecureRequests(facts: Pick<Facts, 'candidates' | 'flow'>): NamedRequest[] {
  return requestsTo(insecureRequest, isPlainAddress, facts);
}
