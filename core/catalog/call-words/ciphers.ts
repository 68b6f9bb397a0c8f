/** Functions that encrypt, sign and digest. */

/** Ciphers of crypto-js: `CryptoJS.AES.encrypt(text, key)`. https://cryptojs.gitbook.io/docs#ciphers */
export const CRYPTO_JS_CIPHERS: ReadonlySet<string> = new Set(['AES', 'DES', 'TripleDES', 'Rabbit', 'RC4']);

/**
 * Functions of Node.js whose result cannot be read without the key: `crypto.createHmac("sha256", key)`.
 * https://nodejs.org/api/crypto.html
 */
export const KEYED_FUNCTIONS: ReadonlySet<string> = new Set(['createHmac', 'createCipheriv', 'createSign', 'publicEncrypt', 'privateEncrypt']);

/** Functions of Node.js that begin a digest or a signature: `createHash("md5").update(text)`. https://nodejs.org/api/crypto.html */
export const DIGEST_MAKERS = /^create(?:Hash|Hmac|Sign)$/;

/** Functions whose second argument is the key that what follows is digested under: `createHmac("sha256", key)`. https://nodejs.org/api/crypto.html */
export const KEYED_DIGEST = /^createHmac$/;

/** A function that digests, by its name: `md5`, `hexMD5`, `CryptoJS.SHA256`, `hex_sha1`, `sm3`. https://cryptojs.gitbook.io/docs#hashing */
export const DIGEST_FUNCTION = /^(?:hex_?|b64_?)?(?:md5|sha_?(?:1|256|512)|sm3|hmac_?(?:md5|sha_?(?:1|256|512)))(?:_?hex|hash|encode)?$/i;

/** Words of functions by which a text is signed with what it holds: `signParams(text + key)`. */
export const SIGNING_WORDS = /md5|sha\d*|hash|hmac|sign|update|digest/i;

/** Words of a file that hashes or encrypts passwords: `bcrypt.hash(password, 10)`. https://www.npmjs.com/package/bcrypt */
export const SPEAKS_OF_HASHES = /createCipher|bcrypt|argon2|scrypt|pbkdf2|createHash|createHmac|\bmd5\b|\bsha(?:1|256|512)\b|\bsm3\b|hash(?:Password|Pwd|Sync)|(?:password|pwd)_?hash|encrypt|genSalt|makePassword/i;

/** Functions that encrypt or decrypt a text, by their name: `aesDecrypt`. */
export const ENCRYPTS_OR_DECRYPTS = /^(?:aes|des|sm4|text|data|string)?_?(?:en|de)crypt/i;

/** Words in the name of an initialisation vector. */
export const VECTOR_NAME: ReadonlySet<string> = new Set(['iv', 'vector', 'nonce']);

/** Words in the name of a key. */
export const KEY_NAME: ReadonlySet<string> = new Set(['key', 'secret', 'pass', 'password', 'passphrase', 'phrase', 'token']);

/** What such a function is given besides: a cipher, a mode, an encoding. */
export const CIPHER_OPTION =
  /^(?:(?:aes|des|sm4|rc4|chacha20|tripledes|3des|blowfish|camellia)(?:\b.{0,30}|(?:[-_/]?(?:cbc|ecb|ctr|gcm|ccm|cfb|ofb|ede3?|poly1305|128|192|256)){1,4})|utf-?8|hex|base64(?:url)?|binary|ascii|latin1|cbc|ecb|ctr|gcm|cfb|pkcs[57](?:padding)?|nopadding)$/i;
