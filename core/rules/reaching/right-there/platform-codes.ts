/**
 * Codes of a mini-program's platform. Its server exchanges one for a telephone number, given the app's secret; the code is not sent to a
 * person.
 */
import { ID_OF_KEY, MESSAGE_CODE, PHONE_CODE, PLATFORM_CODE } from '../../../catalog/words/names/codes.ts';
import { Memo } from '../../../memo.ts';
import type { SourceFile } from '../../../parsed-file.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';

const known = new Memo<SourceFile, boolean>();

/** The source with the kind of a platform's code, where the file mentions such codes and no text messages; else the source unchanged. */
export function asPlatformCode({ file }: Facts, source: SourceHit): SourceHit {
  if (source.kind !== 'sms-otp' || source.evidence !== 'name' || !PHONE_CODE.test(source.name)) return source;
  let isOfPlatform = known.get(file);
  if (isOfPlatform === undefined) known.set(file, (isOfPlatform = PLATFORM_CODE.test(file.text) && !MESSAGE_CODE.test(file.text)));
  return isOfPlatform ? { ...source, kind: 'one-time-token', confidence: 'low' } : source;
}

/** The source as a guess where it is the public half of a pair of keys, which names the account and opens nothing: `accessKeyId`. */
export function asPublicId(source: SourceHit): SourceHit {
  return source.kind === 'cloud-access-key' && ID_OF_KEY.test(source.name) ? { ...source, confidence: 'low', level: 'low' } : source;
}
