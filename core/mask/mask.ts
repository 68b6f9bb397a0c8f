import { maskAddress } from './mask-address.ts';
import { maskAll } from './mask-all.ts';
import { maskBankCard } from './mask-bank-card.ts';
import { maskEmail } from './mask-email.ts';
import { maskIdCard } from './mask-id-card.ts';
import { maskLandline } from './mask-landline.ts';
import { maskName } from './mask-name.ts';
import { maskPhone } from './mask-phone.ts';

/** 有部分可见的种类 Kinds of which something stays visible; every other kind is hidden whole. */
export type MaskKind = 'mobile-phone' | 'landline' | 'id-card' | 'person-name' | 'email' | 'bank-card' | 'address';

/** 按种类脱敏 Masks a value as its kind is displayed; *** for every other kind. */
export function mask(value: unknown, kind: MaskKind | (string & {})): string {
  switch (kind) {
    case 'mobile-phone': return maskPhone(value);
    case 'landline': return maskLandline(value);
    case 'id-card': return maskIdCard(value);
    case 'person-name': return maskName(value);
    case 'email': return maskEmail(value);
    case 'bank-card': return maskBankCard(value);
    case 'address': return maskAddress(value);
    default: return maskAll();
  }
}
