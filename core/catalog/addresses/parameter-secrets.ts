/** Parameters of addresses whose values are credentials, and what each of them is. */
import type { KindId } from '../../types.ts';

export interface ParameterSecret {
  readonly kind: KindId;
  /** Names of the parameter without joints, in lower case. */
  readonly names: readonly string[];
}

export const parameterSecrets: readonly ParameterSecret[] = [
  { kind: 'app-secret', names: ['secret', 'appsecret', 'clientsecret', 'corpsecret'] },
  { kind: 'session-token', names: ['token', 'accesstoken', 'refreshtoken', 'authtoken', 'bearertoken'] },
  { kind: 'api-key', names: ['apikey', 'apisecret', 'apitoken', 'appkey', 'signkey', 'secretkey', 'accesskey'] },
];

/**
 * Addresses of files that a service serves to whoever has them, with a token that is a part of the address.
 * https://firebase.google.com/docs/storage/web/download-files
 */
export const PUBLIC_DOWNLOAD = /\/\/firebasestorage\.googleapis\.com\/[^\s"']{1,400}[?&]alt=media/i;
