/** Codes and positions that are no person's, by what their file speaks of. */
import {
  givesFirstNames,
  measuresPlaces,
  numbersFamilies,
  paysByIntents,
  redeemsCodes,
  sentCodes,
} from '../../catalog/words/look-alikes.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { splitWords } from '../../sources/names/words.ts';
import { TextSign } from './text-sign.ts';

/** Whether a code is one that is exchanged for goods; one that a message brings is named after it. */
export function isRedeemed({ file }: Facts, { kind, name }: SourceHit): boolean {
  return kind === 'sms-otp' && !splitWords(name).some((word) => ofMessages.has(word)) && redeeming.isIn(file);
}

/** Whether a position is a post or a side: nothing in the file measures where anybody is. */
export function isPost({ file }: Facts, { kind, name, evidence, inside }: SourceHit): boolean {
  return kind === 'precise-location' && evidence === 'name' && !inside && splitWords(name).at(-1) === 'position' && !measuring.isIn(file);
}

/** Whether the name of a family is that of a group, which the file has an id of, and no person's surname. */
export function isNameOfGroup({ file }: Facts, { kind, name }: SourceHit): boolean {
  return kind === 'person-name' && splitWords(name).join(' ') === 'family name' && numbered.isIn(file) && !parted.isIn(file);
}

/** Whether a secret is that of one payment, which the page of who pays is given. */
export function isOfPayment({ file }: Facts, { kind, name }: SourceHit): boolean {
  return kind === 'app-secret' && splitWords(name).join(' ') === 'client secret' && paying.isIn(file);
}

const paying = new TextSign(paysByIntents);
const ofMessages = new Set(sentCodes);
const redeeming = new TextSign(redeemsCodes);
const numbered = new TextSign(numbersFamilies);
const parted = new TextSign(givesFirstNames);
const measuring = new TextSign(measuresPlaces);
