/** Codes of a mini-program's platform: its server gives a telephone number for one, to who has the app's secret; nobody was sent it. */
import { Memo } from '../../../memo.ts';
import type { SourceFile } from '../../../parsed-file.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';

/** Names that such a code has, and a code that a text message carries. */
const PHONE_CODE = /^(?:phone|mobile|tel)_?code$/i;
/** https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html, and the codes of logins beside it. */
const OF_PLATFORM = /getPhoneNumber|\b(?:login|wx|js)_?code\b/i;
const OF_MESSAGES = /sms|短信|验证码|verif|captcha/i;

const known = new Memo<SourceFile, boolean>();

/** A source as the code that it is where a file has to do with the platform's codes and with no text message. */
export function asPlatformCode({ file }: Facts, source: SourceHit): SourceHit {
  if (source.kind !== 'sms-otp' || source.evidence !== 'name' || !PHONE_CODE.test(source.name)) return source;
  let isOfPlatform = known.get(file);
  if (isOfPlatform === undefined) known.set(file, (isOfPlatform = OF_PLATFORM.test(file.text) && !OF_MESSAGES.test(file.text)));
  return isOfPlatform ? { ...source, kind: 'one-time-token', confidence: 'low' } : source;
}
