/** Codes of a mini-program's platform: its server gives a telephone number for one, to who has the app's secret; nobody was sent it. */
import { MESSAGE_CODE, PHONE_CODE, PLATFORM_CODE } from '../../../catalog/words/names/codes.ts';
import { Memo } from '../../../memo.ts';
import type { SourceFile } from '../../../parsed-file.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';

const known = new Memo<SourceFile, boolean>();

/** A source as the code that it is where a file has to do with the platform's codes and with no text message. */
export function asPlatformCode({ file }: Facts, source: SourceHit): SourceHit {
  if (source.kind !== 'sms-otp' || source.evidence !== 'name' || !PHONE_CODE.test(source.name)) return source;
  let isOfPlatform = known.get(file);
  if (isOfPlatform === undefined) known.set(file, (isOfPlatform = PLATFORM_CODE.test(file.text) && !MESSAGE_CODE.test(file.text)));
  return isOfPlatform ? { ...source, kind: 'one-time-token', confidence: 'low' } : source;
}
