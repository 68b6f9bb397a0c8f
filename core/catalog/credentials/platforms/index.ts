// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import adafruitIoKey from './adafruit-io-key.ts';
import facebookAccessToken from './facebook-access-token.ts';
import googleApiKey from './google-api-key.ts';
import googleOauthSecret from './google-oauth-secret.ts';
import googleOauthToken from './google-oauth-token.ts';
import huaweiAppSecret from './huawei-app-secret.ts';
import salesforceToken from './salesforce-token.ts';
import wechatAppSecret from './wechat-app-secret.ts';
import weiboAppSecret from './weibo-app-secret.ts';

export const platforms: readonly Credential[] = [
  adafruitIoKey,
  facebookAccessToken,
  googleApiKey,
  googleOauthSecret,
  googleOauthToken,
  huaweiAppSecret,
  salesforceToken,
  wechatAppSecret,
  weiboAppSecret,
];
