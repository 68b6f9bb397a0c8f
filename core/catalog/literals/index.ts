// Generated from the files beside it by `npm run update`; do not edit.
import type { LiteralFormat } from '../define.ts';
import bankCard from './bank-card.ts';
import email from './email.ts';
import foreignMobile from './foreign-mobile.ts';
import foreignMobileDigits from './foreign-mobile-digits.ts';
import hkMacauPermit from './hk-macau-permit.ts';
import idCard from './id-card.ts';
import imei from './imei.ts';
import landline from './landline.ts';
import mobilePhone from './mobile-phone.ts';
import passport from './passport.ts';
import plateNumber from './plate-number.ts';
import qq from './qq.ts';
import taiwanPermit from './taiwan-permit.ts';
import vin from './vin.ts';
import wechatOpenid from './wechat-openid.ts';

export const literals: readonly LiteralFormat[] = [
  bankCard,
  email,
  foreignMobile,
  foreignMobileDigits,
  hkMacauPermit,
  idCard,
  imei,
  landline,
  mobilePhone,
  passport,
  plateNumber,
  qq,
  taiwanPermit,
  vin,
  wechatOpenid,
];
