/** How bad it is when a kind reaches a target, where that differs from the kind's own level. */
import type { KindId, Level, SinkTarget } from '../types.ts';
import type { Kind } from './define.ts';

interface Policy {
  /** Levels of kinds, and of their variants. */
  readonly kinds?: Readonly<Record<KindId, Level>>;
  /** Levels of whole categories of kinds; a kind's own entry goes first. */
  readonly categories?: Readonly<Record<string, Level>>;
  /**
   * Level of every other kind. Absent: the kind's own. `purpose`: handing such data over is what the place is for, and
   * nothing is reported.
   */
  readonly others?: Level | 'purpose';
  /** Level of a record, where several kinds of one person arrive together, or one as a field of what is passed: it identifies whose they are. */
  readonly record?: Level;
}

const HEALTH_AND_BODY = { health: 'low', biometric: 'low' } as const;
const NUMBERS_IN_FULL = { 'id-card': 'medium', 'bank-card': 'medium', 'bank-account': 'medium', 'card-verification': 'high', passport: 'medium' } as const;
const KEPT_BY_SERVERS = { 'login-password': 'critical', 'payment-password': 'critical', 'card-verification': 'high', 'id-card': 'medium', 'bank-card': 'medium' } as const;
/** What nobody outside a server needs. */
const NEVER_ANSWERED = {
  'login-password': 'high',
  'payment-password': 'critical',
  'password-hash': 'high',
  'wechat-session-key': 'critical',
  'wechat-app-secret': 'critical',
  'private-key': 'critical',
  'db-connection': 'critical',
  'card-verification': 'critical',
  'security-answer': 'high',
  // Whoever asks for the code need not have the phone any more.
  'sms-otp': 'high',
} as const;

const policies: Readonly<Partial<Record<SinkTarget, Policy>>> = {
  /** A login name in a log tells who did what; the same in the user's own storage is a convenience. */
  log: {
    kinds: {
      'user-account': 'medium',
      'wechat-openid': 'medium',
      'device-identifier': 'medium',
      'plate-number': 'medium',
      'person-object': 'medium',
    },
  },
  /** Many errors are shown to the person they are about. */
  error: { kinds: { 'user-account': 'low', 'person-object': 'medium' } },
  storage: {
    kinds: {
      'session-token': 'low',
      'link-token': 'low',
      'user-account': 'low',
      'wechat-openid': 'medium',
      'sms-otp': 'low',
      'person-object': 'medium',
    },
  },
  url: {
    kinds: {
      'session-token': 'medium',
      'link-token': 'info',
      'user-account': 'low',
      'wechat-openid': 'medium',
      'person-object': 'medium',
      'sms-otp': 'low',
      'precise-location': 'medium',
      ethnicity: 'low',
      'political-status': 'low',
      'marital-status': 'low',
      'imsi-iccid': 'low',
      imei: 'low',
    },
  },
  /** What vendors ask for to tell users apart is expected there. */
  share: {
    kinds: { 'person-object': 'medium', 'link-token': 'low', 'user-account': 'low', 'wechat-openid': 'low', 'device-identifier': 'low', 'transaction': 'low', 'message-content': 'low' },
  },
  /** Copying is what people ask a button for. */
  clipboard: {
    kinds: { 'payment-password': 'medium', 'id-card': 'medium', 'bank-card': 'medium', 'card-verification': 'high', 'private-key': 'medium' },
    others: 'low',
  },
  /** Paper and spreadsheets leave the building; what ordinary lists of people hold is the reason to print them. */
  print: { kinds: { ...NUMBERS_IN_FULL, 'login-password': 'high', 'payment-password': 'high' }, others: 'low' },
  export: { kinds: { ...NUMBERS_IN_FULL, 'login-password': 'high', 'payment-password': 'high' }, others: 'low' },
  /** Documents are kept somewhere; what is in them decides only when anyone may read them, which is a target of its own. */
  upload: { kinds: { ...NUMBERS_IN_FULL, 'login-password': 'critical', 'payment-password': 'critical' }, others: 'low' },
  /** A database holds what the application is about; passwords never belong there readable. */
  database: {
    kinds: { 'login-password': 'critical', 'payment-password': 'critical', 'card-verification': 'high', 'id-card': 'low', 'bank-card': 'low', 'bank-account': 'low', passport: 'low', 'minor-info': 'low' },
    categories: HEALTH_AND_BODY,
    others: 'purpose',
  },
  /** One item in a cache lives for minutes beside the database that holds the same; whole records are a second copy of it that nobody guards. */
  cache: { kinds: { ...KEPT_BY_SERVERS, 'wechat-session-key': 'medium', 'person-object': 'medium' }, others: 'low', record: 'medium' },
  /** A session tells a server who is there. */
  session: { kinds: KEPT_BY_SERVERS, others: 'low' },
  /** A response is how an application shows people their own data. */
  response: {
    kinds: { ...NEVER_ANSWERED, 'id-card': 'low', 'bank-card': 'low', 'cloud-access-key': 'low' },
    others: 'purpose',
  },
  /** Whoever holds a token reads what is in it, and so do the logs that it ends up in. An id and a name are what it is for. */
  token: {
    kinds: { ...NEVER_ANSWERED, 'person-object': 'medium', 'id-card': 'medium', 'bank-card': 'medium', 'bank-account': 'medium', passport: 'medium', 'social-security-card': 'medium', 'mobile-phone': 'low', 'cloud-access-key': 'low' },
    categories: HEALTH_AND_BODY,
    others: 'purpose',
  },
  transport: { kinds: { 'person-object': 'medium', 'user-account': 'low' } },
};

/** Level of a kind at a target when it arrives in full; undefined where handing it over is what the place is for. */
export function levelAt(kind: Kind, target: SinkTarget): Level | undefined {
  const policy = policies[target];
  const level = policy?.kinds?.[kind.id] ?? (kind.variantOf === undefined ? undefined : policy?.kinds?.[kind.variantOf]) ?? policy?.categories?.[kind.category] ?? policy?.others ?? kind.level;
  return level === 'purpose' ? undefined : level;
}

/**
 * Level that these kinds have together, or one of them beside the other fields of a record; undefined where a record weighs no more than its
 * parts.
 */
export function recordLevelAt(kinds: readonly Kind[], target: SinkTarget, hasFields: boolean): Level | undefined {
  const personal = new Set(kinds.filter(({ category, level }) => category !== 'credential' && category !== 'object' && PERSONAL.has(level)));
  return personal.size > (hasFields ? 0 : 1) ? policies[target]?.record : undefined;
}

/** Levels of what tells more of a person than how the system calls them. */
const PERSONAL: ReadonlySet<Level> = new Set(['critical', 'high', 'medium']);

/** Whether two ordinary kinds together weigh more than one: not where lists of people are the purpose. */
export function isCombining(target: SinkTarget): boolean {
  return policies[target]?.others === undefined;
}

/** Levels of what is worth a warning by itself: a login's password, a mobile number. */
export const GRAVE_LEVELS: ReadonlySet<Level | undefined> = new Set<Level>(['critical', 'high']);
