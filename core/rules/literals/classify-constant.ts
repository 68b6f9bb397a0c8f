/** What the text of a constant looks like, the part of it that is secret. */
import type { CredentialPosition } from '../../catalog/define.ts';
import type { Constant } from '../../secrets/constants/constants.ts';
import { classifyValue, type ValueClass } from '../../secrets/texts/value-class.ts';

/** The password of `name:password`; empty where no name stands before it. */
export function passwordOfPair(text: string): string {
  return /^[^:]+:([\s\S]+)$/.exec(text)?.[1] ?? '';
}

/** Of `name:password` the password counts; the shortest key of one's own is in effect. */
export function classifyPositioned({ isPair, isOwnSecret }: CredentialPosition, { text, isPartial }: Constant): ValueClass {
  const secret = isPair ? passwordOfPair(text) : text;
  const value = classifyConstant(secret, '');
  return value === 'empty' && isOwnSecret && !isPartial && secret.trim() !== '' ? 'weak' : value;
}

/** The scheme of an Authorization header is not part of the credential. */
export function classifyConstant(text: string, name: string): ReturnType<typeof classifyValue> {
  return classifyValue(text.replace(/^(?:Basic|Bearer|Token|APPCODE|Apikey|KakaoAK)\s+/i, ''), name);
}
