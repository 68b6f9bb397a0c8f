/** Kinds that belong together by what they are evidence of, or what becomes of them. */
import type { KindId } from '../types.ts';

/** Kinds by which somebody is reached: a company, a shop and a publisher have them as well as a person: `email: sales@…`. */
export const REACHING_KINDS: ReadonlySet<string> = new Set(['email', 'mobile-phone', 'landline']);

/** Kinds that a map is opened for: `marker?position=${longitude},${latitude}`. */
export const MAP_KINDS: ReadonlySet<string> = new Set(['address', 'precise-location']);

/** Kinds that a company has as well, beside its registration: `{ creditCode, name, address }`. Its mailboxes and mobile numbers are those of who acts for it. */
export const COMPANY_KINDS: ReadonlySet<KindId> = new Set(['person-name', 'landline', 'address']);

/** What no id is, whatever it is passed as: `{ ownerEmail: ownerId }` has an old name for a new value. */
export const NEVER_IDS: ReadonlySet<KindId> = new Set(['email', 'mobile-phone', 'landline', 'person-name', 'real-name', 'nickname', 'address']);

/** Kinds whose texts have a form that functions check: `isEmail(value)`. */
export const FORMED_KINDS: ReadonlySet<KindId> = new Set(['email', 'mobile-phone', 'id-card', 'bank-card', 'passport']);

/** Kinds whose number is called a code too: `plateNumberCode` is no code that is sent to somebody. */
export const CODE_IS_NUMBER: ReadonlySet<string> = new Set(['plate-number', 'vin', 'id-card', 'imei', 'student-id', 'delivery-waybill']);

/** Kinds to which a code is sent, under which it is stored until it comes back: `redis.set(phone, code)`. */
export const CODE_RECEIVERS: ReadonlySet<string> = new Set(['mobile-phone', 'email']);

/** Kinds whose values are dates, or counted from one: `birthday: Date`. */
export const DATE_KINDS: ReadonlySet<string> = new Set(['birth-date', 'age']);

/** Kinds that a record holds without a person, where it has no other field of one: the `salary` of a job that is offered. */
export const OFFERED_KINDS: ReadonlySet<KindId> = new Set(['income']);

/** Kinds that papers with numbers of their own are about: `payslipNumber`. */
export const DOCUMENTED_KINDS: ReadonlySet<KindId> = new Set(['income']);

/**
 * Keys that decipher what a platform sends of a user: no session of the server's own, whatever they are stored under.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html
 */
export const DECIPHERS_USERS: ReadonlySet<KindId> = new Set(['wechat-session-key']);

/** Codes that live for minutes, and answers to security questions: constants under such names are tests and labels: `smsCode = "1234"`. */
export const SHORT_LIVED: ReadonlySet<string> = new Set(['sms-otp', 'security-answer']);

/** Credentials by which persons are known: their confidentiality is owed to the user. All others protect a system: `database-password`. */
export const CREDENTIALS_OF_PERSONS: ReadonlySet<KindId> = new Set([
  'login-password', 'device-password', 'payment-password', 'sms-otp', 'security-answer', 'password-hash', 'recovery-code',
  'wechat-session-key',
]);

/** What a server gives a user: a person's where it leaves a program, and a system's where it stands in one: `access_token`. */
export const GIVEN_BY_SERVERS: ReadonlySet<KindId> = new Set(['session-token', 'link-token']);

/** Beside one of these the name of a user is what he logs in with: `{ realName, userName, password }`. */
export const BESIDE_LOGIN_NAMES: ReadonlySet<KindId> = new Set(['person-name']);

/** Keys by which an interface knows the program that calls it: `?key=${apiKey}`. */
export const KEYS_OF_INTERFACES: ReadonlySet<string> = new Set(['api-key', 'app-secret']);

/** What the interfaces of others take in addresses: the token of the caller, and the place that is looked up. */
export const TAKEN_IN_ADDRESSES: ReadonlySet<string> = new Set(['session-token', 'precise-location', 'address']);

/** Kinds that many people have in common, so that lists of them are narrowed by one: `?gender=`. */
export const NARROWS_LISTS: ReadonlySet<string> = new Set(['gender', 'blood-type', 'age', 'education', 'marital-status', 'ethnicity', 'nationality', 'occupation', 'religion', 'political-status']);

/** Kinds by which somebody is called and reached in the same list: `name`, `nickname`, `email`. */
export const CALLED_BY: ReadonlySet<string> = new Set(['person-name', 'nickname', 'email']);

/** Codes that a person is given to write down: only hashes of them are kept, so those that can be answered are new: `recoveryCodes`. */
export const FOR_THEIR_OWNER: ReadonlySet<KindId> = new Set(['recovery-code']);

/** Keys that are made to be shipped with a page, where their owner restricts who may use them: `key` of a map. */
export const SHIPPED_KEYS: ReadonlySet<KindId> = new Set(['api-key', 'map-key']);

/** Kinds that an organisation publishes in its settings: `supportEmail`, `hotline`. */
export const PUBLISHED_KINDS: ReadonlySet<string> = new Set(['email', 'landline', 'qq']);

/** What others know of a person: a password that is derived from one of them is known too: `md5(idCard.slice(-6))`. */
export const KNOWN_TO_OTHERS: ReadonlySet<KindId> = new Set([
  'id-card', 'mobile-phone', 'landline', 'birth-date', 'passport', 'certificate-no', 'student-id', 'work-id', 'social-security-card', 'qq',
]);

/** Kinds whose Chinese names mean nothing else, wherever a log has them before a value: `手机号：${v}`. */
export const PLAIN_IN_CHINESE: ReadonlySet<string> = new Set([
  'mobile-phone', 'landline', 'id-card', 'certificate-no', 'passport', 'person-name', 'birth-date', 'address', 'email', 'bank-card',
  'login-password', 'payment-password', 'sms-otp', 'session-token', 'wechat-openid', 'social-security-card', 'medical-insurance-no',
  'medical-record-no', 'emergency-contact',
]);

/** What a person is sent, to give it back once: a log may be the only place where a program under development puts it: `resetLink`. */
export const SENT_TO_A_PERSON: ReadonlySet<KindId> = new Set(['link-token', 'sms-otp']);
