import type { Confidence, KindId } from '../types.ts';

/** A property whose kind only the object it is read from tells. */
export interface MemberKind {
  readonly kind: KindId;
  readonly confidence: Confidence;
  /** Names of the objects. */
  readonly of: readonly string[];
}

/**
 * Properties by name. Cookies carry the session of the person who sent them
 * (https://developer.mozilla.org/docs/Web/API/Document/cookie, https://www.rfc-editor.org/rfc/rfc6265#section-5.4).
 */
export const memberKinds: ReadonlyMap<string, MemberKind> = new Map([
  ['headers', { kind: 'session-token', confidence: 'low', of: ['req', 'request', 'ctx'] }],
  ['cookie', { kind: 'session-token', confidence: 'medium', of: ['document', 'headers', 'header'] }],
  ['cookies', { kind: 'session-token', confidence: 'low', of: ['req', 'request', 'ctx'] }],
  ['signedCookies', { kind: 'session-token', confidence: 'low', of: ['req', 'request', 'ctx'] }],
]);
