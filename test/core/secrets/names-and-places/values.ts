/** Values of the cases, which belong to nobody, and how a case is written: the code marks what is found with « ». */
import { expandRecipe } from '../../../tools/samples.ts';

export const MIXED = 'Kiwi#2024x';
export const HEX = expandRecipe('{hex:32}');
export const KEY = expandRecipe('{base62:26}');
export const LONG = expandRecipe('{base62:40}');
export const DER = expandRecipe('{der}');
export const PEM_LINES = (DER.match(/.{1,64}/g) ?? []).slice(0, 5);
export const D = expandRecipe('{base64url:43}');
export const JWK = `kty: 'EC', crv: 'P-256', x: '${expandRecipe('{base64url:43}', 'x')}', y: '${expandRecipe('{base64url:43}', 'y')}'`;
export const OPENER = '-----BEGIN ' + 'PRIVATE KEY-----';

export type Row = readonly [name: string, code: string, path?: string];
