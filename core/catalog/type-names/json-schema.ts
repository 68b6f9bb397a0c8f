/** Words of JSON Schema, as servers and OpenAPI write it. https://json-schema.org/understanding-json-schema/reference */
import type { KindId } from '../../types.ts';

/** Kinds by the format of a text. https://spec.openapis.org/registry/format/ */
export const FORMAT_KINDS: Readonly<Record<string, KindId>> = {
  email: 'email',
  'idn-email': 'email',
  phone: 'mobile-phone',
  password: 'login-password',
};

/** Classes of values by type: the text of a string may be anything. */
export const TYPE_CLASSES: Readonly<Record<string, 'flag' | 'number'>> = { boolean: 'flag', number: 'number', integer: 'number' };

/** Options that describe a value in words. */
export const DESCRIBING_OPTIONS: readonly string[] = ['description', 'title', '$comment'];
