/**
 * How much of a kind may stay visible. The customary displays and who uses them: Hutool, RuoYi, Dataphin, PCI DSS 4.0.1
 * §3.4.1 (bank cards), practice of Chinese products elsewhere; no national standard fixes positions of digits.
 */
import type { KindId } from '../types.ts';
import { baseKind, kindById } from './kinds.ts';

/** One form in which a value of the kind is written. The values belong to nobody. */
export interface Shape {
  readonly text: string;
  /** Message of `no-weak-masking` when a mask lets this form pass whole. */
  readonly open: 'openCard' | 'openIdCard' | 'openName' | 'openSeparated' | 'openShort';
  /** Seen now and then only: a mask that forgets it is information. */
  readonly isRare?: boolean;
  /** The part that counts, where it is not the whole text: what stands before the `@`. */
  readonly counted?: readonly [start: number, end: number];
}

export interface Display {
  /** A proper display, for messages. */
  readonly shown: string;
  /** The same of a value in Latin letters, where the usual form has none. */
  readonly shownInLatin?: string;
  /** Values have one length, so that a share of it can be stated. */
  readonly hasOneLength?: boolean;
  /** The usual form first. Letters and digits count; separators do not. */
  readonly shapes: readonly [Shape, ...Shape[]];
  /** Characters that may stay visible: a number, or a share of those that count; the larger of the two. */
  readonly most?: number;
  readonly share?: number;
  /** Characters more than that which make a mask worse than customary, but no finding in `recommended`. */
  readonly tolerated?: number;
  /** Positions of the usual form of which only two may stay visible. */
  readonly secret?: readonly [start: number, end: number];
  /** Its parts stand in another order in other countries: changing it is no attempt to hide. */
  readonly isRearranged?: boolean;
  /** The secret part is the birth date. */
  readonly isBirthDate?: boolean;
  /** Message of `no-weak-masking` about an unkeyed hash, where there are so few or such well-known values that it is looked up. */
  readonly hashed?: 'hashed' | 'hashedPhone' | 'hashedPassword';
}

const card = (text: string): Shape => ({ text, open: 'openCard' });
const separated = (text: string): Shape => ({ text, open: 'openSeparated', isRare: true });
const whole = (text: string): Shape => ({ text, open: 'openShort' });

const displays: Readonly<Record<KindId, Display>> = {
  'mobile-phone': {
    shown: '138****8000',
    hasOneLength: true,
    shapes: [whole('13800138000'), whole('13552535506'), separated('138 0013 8000'), separated('138-0013-8000'), separated('+8613800138000'), separated('１３８００１３８０００')],
    most: 7,
    tolerated: 1,
    hashed: 'hashedPhone',
  },
  landline: { shown: '010-****5678', shapes: [whole('010-12345678'), whole('0571-1234567')], most: 8, tolerated: 1, hashed: 'hashed' },
  'id-card': {
    shown: '1****************X',
    hasOneLength: true,
    shapes: [whole('11010519491231002X'), whole('110101188001010011'), { text: '110105491231002', open: 'openIdCard', isRare: true }],
    most: 8,
    tolerated: 2,
    secret: [6, 14],
    isBirthDate: true,
    hashed: 'hashed',
  },
  'bank-card': {
    shown: '622848*********0018',
    hasOneLength: true,
    shapes: [card('6216261000000000018'), card('6200000000000005'), separated('6200 0000 0000 0005')],
    most: 10,
    tolerated: 2,
    hashed: 'hashed',
  },
  'person-name': {
    shown: '张**',
    shownInLatin: 'J***',
    shapes: [whole('王小明'), { text: '王明', open: 'openName' }, whole('欧阳小明')],
    share: 0.5,
    tolerated: 1,
  },
  email: {
    shown: 'z***@example.com',
    shapes: [
      { text: 'zhangxiao@example.com', open: 'openShort', counted: [0, 9] },
      { text: 'lihua@example.com', open: 'openShort', counted: [0, 5] },
      { text: 'abc@example.com', open: 'openShort', counted: [0, 3], isRare: true },
    ],
    most: 3,
    share: 0.5,
    tolerated: 1,
    hashed: 'hashed',
  },
  address: { shown: '浙江省杭州市西湖区****', shapes: [whole('浙江省杭州市西湖区文三路123号1单元502室')], most: 15, secret: [15, 23] },
  'birth-date': { shown: '1990-**-**', hasOneLength: true, shapes: [whole('1990-08-15')], most: 4, tolerated: 2, isRearranged: true, hashed: 'hashed' },
  'ip-address': { shown: '203.0.113.*', shapes: [whole('203.0.113.127')], most: 7, hashed: 'hashed' },
  // 28 characters, of which the first are the same for all users of an application.
  'wechat-openid': { shown: 'oAbC****', hasOneLength: true, shapes: [whole('oAbCd0eFgH1iJkL2mNoP3qRsT4uV')], most: 8, tolerated: 4 },
  // Tokens of push services have 64 to 200 characters: the first of them call nobody.
  'device-identifier': { shown: 'fT7k****', shapes: [whole('fT7kQ2vXZ9bLr4mW1sYc8d:APA91bHn3Jp6Ve0Gt5RzUa2Kq7xNw4Mf8Bi1Lo9Cs3Dy6Hj5Pv2Tg7Ek4Zr1')], most: 12, tolerated: 8 },
  'login-password': { shown: '******', shapes: [whole('Tr4vel&Sun')], most: 0, tolerated: 2, hashed: 'hashedPassword' },
  'payment-password': { shown: '******', shapes: [whole('204867')], most: 0, hashed: 'hashed' },
  // Its user, host and database may stay, its password may not.
  'db-connection': { shown: 'postgresql://app:****@host/db', shapes: [whole('postgresql://app:Tr4velSun7@db.example.com:5432/app')], most: 60, tolerated: 2, secret: [17, 27] },
  'card-verification': { shown: '***', shapes: [whole('204')], most: 0, hashed: 'hashed' },
  'sms-otp': { shown: '******', shapes: [whole('204867')], most: 0, hashed: 'hashed' },
};

const TOKEN: Display = { shown: 'ab12****', shapes: [whole('Kq7vZ2mXc9Lr4TpB8sWd1NfH6yGa3JeU')], most: 8, tolerated: 2 };
/** The first characters of a signed token are the same in all of them. */
const SIGNED_TOKEN: Display = { ...TOKEN, tolerated: 16 };
const NUMBER: Display = { shown: '***', shapes: [whole('A1B2C3D4E5F6')], share: 0.6 };
const FEW_VALUES = new Set(['imei', 'mac-address', 'plate-number', 'qq', 'passport', 'driver-licence', 'social-security-card', 'hk-macau-permit', 'taiwan-permit', 'vin', 'imsi-iccid']);

/** The display of a kind; kinds without one of their own are judged like any number, or like a token. */
export function displayOf(kind: KindId): Display {
  const own = displays[kind] ?? displays[baseKind(kind)];
  if (own) return own;
  if (baseKind(kind) === 'session-token') return SIGNED_TOKEN;
  if (kindById(kind)?.category === 'credential') return TOKEN;
  return FEW_VALUES.has(kind) ? { ...NUMBER, hashed: 'hashed' } : NUMBER;
}

/** Kinds with a display of their own. */
export const displayedKinds: readonly KindId[] = Object.keys(displays);
