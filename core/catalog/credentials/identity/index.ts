// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import _1passwordSecretKey from './1password-secret-key.ts';
import _1passwordServiceAccount from './1password-service-account.ts';
import authressAccessKey from './authress-access-key.ts';
import basicAuthHeader from './basic-auth-header.ts';
import basicAuthUrl from './basic-auth-url.ts';
import clerkSecretKey from './clerk-secret-key.ts';
import eggCookieKeys from './egg-cookie-keys.ts';
import jsonWebToken from './json-web-token.ts';
import oktaToken from './okta-token.ts';

export const identity: readonly Credential[] = [
  _1passwordSecretKey,
  _1passwordServiceAccount,
  authressAccessKey,
  basicAuthHeader,
  basicAuthUrl,
  clerkSecretKey,
  eggCookieKeys,
  jsonWebToken,
  oktaToken,
];
