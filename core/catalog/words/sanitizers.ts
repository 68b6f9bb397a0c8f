/** Words that make a function or variable name mean "masked" (whole words of the name). */
export const maskNames: readonly string[] = [
  'mask', 'masked', 'masking', 'masker', 'desensitize', 'desensitized', 'desensitise', 'desensitization', 'desensitive', 'desensitized', 'desensitizer', 'redact', 'redacted', 'redactor', 'sanitize',
  'sanitized', 'sanitise', 'scrub', 'scrubbed', 'anonymize', 'anonymized', 'anonymise', 'pseudonymize', 'tuomin', 'obfuscate', 'obfuscated', 'censor', 'hidden',
];

/** Verbs of functions that leave out what the noun behind them names: `stripSensitiveFields`. */
export const strippingVerbs: readonly string[] = ['strip', 'remove', 'drop', 'omit', 'exclude', 'filter', 'without', 'clean', 'purge'];
export const strippedNouns: readonly string[] = ['sensitive', 'pii', 'secrets', 'credentials', 'confidential'];

/** Functions whose result does not show the value: encryption, slow password hashes, keyed digests (lower case). */
export const oneWayCalls: readonly string[] = [
  'encrypt', 'crypt', 'encryptasync', 'aesencrypt', 'rsaencrypt', 'sm4encrypt', 'sm2encrypt', 'desencrypt', 'encryptpassword', 'encryptpwd', 'encryptdata', 'encryptbyaes', 'encryptbydes', 'encryptbyrsa', 'encryptaes', 'doencrypt', 'aesencode',
  'bcrypt', 'hashsync', 'hashpassword', 'pbkdf2', 'pbkdf2sync', 'scrypt', 'scryptsync', 'argon2', 'hmac', 'hmacsha256', 'hmacsha1', 'hmacmd5', 'createhmac', 'gensaltsync', 'compare', 'comparesync', 'hash',
];
