/** What can sensibly be done with a kind: one group for all kinds that get the same advice everywhere. */
import type { KindId } from '../../types.ts';
import { baseKind, kindById, PERSON_OBJECT } from '../kinds.ts';

/** Strictest first: of several kinds, the first group's advice is given for all. */
export const ADVICE_GROUPS = ['password', 'answer', 'system', 'code', 'biometric', 'secret', 'map', 'token', 'ticket', 'hash', 'image', 'attribute', 'place', 'number', 'account', 'record', 'id'] as const;
export type AdviceGroup = (typeof ADVICE_GROUPS)[number];

const OF_CREDENTIALS: ReadonlySet<AdviceGroup> = new Set(['password', 'answer', 'system', 'code', 'biometric', 'secret', 'map', 'token', 'ticket', 'hash']);

/** Whether values of a group open something, and are never to be taken along with a record. */
export function isCredentialGroup(group: AdviceGroup): boolean {
  return OF_CREDENTIALS.has(group);
}

/** Kinds of each group, variants included; the categories below hold the others. */
const OF_KINDS: Readonly<Record<KindId, AdviceGroup>> = {
  'login-password': 'password',
  // No session replaces them: they are asked for each time.
  'payment-password': 'answer',
  'security-answer': 'answer',
  // What a program or a device logs in with: it is needed in clear, so it cannot be hashed, and no person could log in instead.
  'database-password': 'system',
  'cache-password': 'system',
  'mail-password': 'system',
  'service-password': 'system',
  'device-password': 'system',
  'sms-otp': 'code',
  'card-verification': 'code',
  'link-token': 'ticket',
  'session-token': 'token',
  'map-key': 'map',
  'password-hash': 'hash',
  'id-card-image': 'image',
  'portrait-photo': 'image',
  'private-image': 'image',
  'handwritten-signature': 'image',
  // Neither can be rounded, and of neither a city would be left.
  itinerary: 'attribute',
  accommodation: 'attribute',
  track: 'attribute',
  'mobile-phone': 'number',
  landline: 'number',
  email: 'number',
  'person-name': 'number',
  address: 'number',
  'emergency-contact': 'number',
  'delivery-waybill': 'number',
  'bank-card': 'number',
  'bank-account': 'number',
  'alipay-account': 'number',
  'housing-fund': 'number',
  'securities-insurance': 'number',
  'medical-insurance-no': 'number',
  'medical-record-no': 'number',
  'plate-number': 'number',
  vin: 'number',
  'engine-no': 'number',
  'birth-date': 'number',
  uscc: 'number',
  'student-id': 'account',
  'work-id': 'account',
  nickname: 'account',
  postcode: 'attribute',
  'user-id': 'id',
  [PERSON_OBJECT]: 'record',
};

/** Groups of whole categories of kinds. */
const OF_CATEGORIES: Readonly<Record<string, AdviceGroup>> = {
  credential: 'secret',
  biometric: 'biometric',
  location: 'place',
  identity: 'number',
  'network-id': 'account',
  device: 'account',
};

/** The group of a kind. Diagnoses, incomes, beliefs and all else that no mask fits are attributes. */
export function adviceGroupOf(kind: KindId): AdviceGroup {
  return OF_KINDS[kind] ?? OF_KINDS[baseKind(kind)] ?? OF_CATEGORIES[kindById(kind)?.category ?? ''] ?? 'attribute';
}

/** The groups of several kinds, strictest first. */
export function adviceGroupsOf(kinds: readonly KindId[]): readonly AdviceGroup[] {
  const groups = new Set(kinds.map(adviceGroupOf));
  return ADVICE_GROUPS.filter((group) => groups.has(group));
}
