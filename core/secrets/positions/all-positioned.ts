import type { Facts } from '../../sources/file/facts.ts';
import { basicLogins } from './basic-logins.ts';
import { keysBesideVectors } from './keys-beside-vectors.ts';
import { digestKeys } from './mixed-into-digests.ts';
import { positionedConstants, type PositionedConstant } from './positions.ts';

/** Every constant of a file in a position that only a credential can fill: as an argument, in a header, in a digest, beside a vector. */
export function allPositioned(facts: Facts): PositionedConstant[] {
  return [...positionedConstants(facts), ...basicLogins(facts), ...digestKeys(facts), ...keysBesideVectors(facts)];
}
