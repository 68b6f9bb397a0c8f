// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import ageSecretKey from './age-secret-key.ts';
import derPrivateKey from './der-private-key.ts';
import pemPrivateKey from './pem-private-key.ts';
import pemPrivateKeyBase64 from './pem-private-key-base64.ts';

export const keyMaterial: readonly Credential[] = [
  ageSecretKey,
  derPrivateKey,
  pemPrivateKey,
  pemPrivateKeyBase64,
];
