import type { Rule } from './define.ts';
import noHardcodedCredential from './no-hardcoded-credential.ts';
import noHardcodedPersonalInfo from './no-hardcoded-personal-info.ts';
import noInsecureTransport from './no-insecure-transport.ts';
import noLogPersonalInfo from './no-log-personal-info.ts';
import noPersonalInfoInUrl from './no-personal-info-in-url.ts';
import noSharePersonalInfo from './no-share-personal-info.ts';
import noStorePersonalInfo from './no-store-personal-info.ts';
import noUnusedPermission from './no-unused-permission.ts';
import noWeakMasking from './no-weak-masking.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  noLogPersonalInfo,
  noStorePersonalInfo,
  noPersonalInfoInUrl,
  noSharePersonalInfo,
  noWeakMasking,
  noInsecureTransport,
  noHardcodedCredential,
  noHardcodedPersonalInfo,
  noUnusedPermission,
];
