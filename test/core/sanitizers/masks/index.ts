import type { KindId } from '../../../../core/index.ts';
import { bankCardMasks } from './bank-card.ts';
import { idCardMasks } from './id-card.ts';
import type { Mask } from './mask.ts';
import { phoneMasks } from './mobile-phone.ts';
import { changedMasks, emailMasks, otherMasks } from './others.ts';
import { nameMasks } from './person-name.ts';

const of = (kind: KindId, masks: readonly Mask[]) => masks.map((mask) => ({ ...mask, kind: mask.kind ?? kind }));

/** Every mask of the table. */
export const masks = [
  ...of('mobile-phone', phoneMasks),
  ...of('id-card', idCardMasks),
  ...of('bank-card', bankCardMasks),
  ...of('person-name', nameMasks),
  ...of('email', emailMasks),
  ...of('', [...otherMasks, ...changedMasks]),
];
