/**
 * Run-time masks of personal information. Each is pure and never throws, and what it does not recognise becomes `***`.
 * The displays and their limits are in the package's README.
 */
export { maskAddress } from './mask-address.ts';
export { maskAll } from './mask-all.ts';
export { maskBankCard } from './mask-bank-card.ts';
export { maskEmail } from './mask-email.ts';
export { maskIdCard } from './mask-id-card.ts';
export { maskLandline } from './mask-landline.ts';
export { maskName } from './mask-name.ts';
export { maskPhone } from './mask-phone.ts';
export { mask, type MaskKind } from './mask.ts';
export { maskFields, type MaskedFields } from './mask-fields.ts';
