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
