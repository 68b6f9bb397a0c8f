/** How bad it is when a kind reaches a target, where that differs from the kind's own level. */
import type { KindId, Level, SinkTarget } from '../types.ts';

type Overrides = Readonly<Record<KindId, Level>>;

/** A login name in a log tells who did what; the same in the user's own storage is a convenience. */
const overrides: Readonly<Partial<Record<SinkTarget, Overrides>>> = {
  log: {
    'user-account': 'medium',
    'wechat-openid': 'medium',
    'device-identifier': 'medium',
    'plate-number': 'medium',
    'person-object': 'medium',
  },
  storage: {
    'session-token': 'low',
    'user-account': 'low',
    'wechat-openid': 'medium',
    'sms-otp': 'low',
    'person-object': 'medium',
  },
  url: {
    'session-token': 'medium',
    'user-account': 'low',
    'wechat-openid': 'medium',
    'person-object': 'medium',
    'sms-otp': 'low',
    'precise-location': 'low',
    address: 'low',
    'person-name': 'low',
    ethnicity: 'low',
    'political-status': 'low',
    'marital-status': 'low',
    'imsi-iccid': 'low',
    imei: 'low',
  },
};

/** Level of a kind at a target when it arrives in full. */
export function levelAt(kind: KindId, level: Level, target: SinkTarget): Level {
  return overrides[target]?.[kind] ?? level;
}
