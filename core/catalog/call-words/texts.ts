/** Methods and functions of texts, by what becomes of the text. */

/** First words of functions that write a value as a text from which it can be read back: `JSON.stringify(user)`. */
export const WRITES_AS_TEXT: ReadonlySet<string> = new Set(['stringify', 'encode', 'serialize', 'serialise']);

/**
 * Methods that write the id of a record of a database as a text: `user._id.toHexString()`.
 * https://www.mongodb.com/docs/drivers/node/current/
 */
export const ID_AS_TEXT: ReadonlySet<string> = new Set(['toString', 'toHexString']);

/**
 * Methods that turn an object into a text, in the order in which the language looks for them; `@@` stands for a well-known symbol.
 * https://tc39.es/ecma262/#sec-ordinarytoprimitive
 */
export const AS_TEXT: readonly string[] = ['@@toPrimitive', 'toString', 'valueOf'];

/** The same where it is added to something, or turned into a number: `'a' + user`. */
export const AS_SUMMAND: readonly string[] = ['@@toPrimitive', 'valueOf', 'toString'];

/** The same where it becomes JSON. */
export const AS_JSON: readonly string[] = ['toJSON'];

/** The same where a log shows it: `@@custom` is `util.inspect.custom`. https://nodejs.org/api/util.html#utilinspectcustom */
export const AS_SHOWN: readonly string[] = ['@@custom', 'toJSON', 'toString'];

/** Methods that look for one text in another: `text.includes(token)`. */
export const SEARCHES_TEXT: ReadonlySet<string> = new Set(['includes', 'indexOf', 'search']);

/** Methods that give a piece of a text or another form of it: `idCard.slice(-6)`. */
export const GIVES_PIECE: ReadonlySet<string> = new Set(['slice', 'substr', 'substring', 'replace', 'replaceAll', 'format', 'toString', 'trim']);

/** Methods that put arguments into a text, by the first that stands in the result: `path.replace('{number}', phone)`. */
export const PUTS_INTO_TEXT: ReadonlyMap<string, number> = new Map([['concat', 0], ['replace', 1], ['replaceAll', 1]]);

/** Functions through which a password goes to where it is stored, hashed, encrypted, encoded or not at all: `md5(phone)`. */
export const HASHES_PASSWORD: ReadonlySet<string> = new Set([
  'md5', 'hexMD5', 'hex_md5', 'sha1', 'sha256', 'sm3', 'hash', 'hashSync', 'hashPassword', 'encrypt', 'encryptPassword', 'encode', 'btoa',
  'genHash', 'makePassword', 'String',
]);

/** Methods that leave something out, put something else in its place, or change the order: `phone.replace(/\d{4}$/, "****")`. */
export const LEAVES_OUT: ReadonlySet<string> = new Set([
  'slice', 'substring', 'substr', 'replace', 'replaceAll', 'charAt', 'at', 'splice', 'fill', 'map', 'reduce', 'reverse', 'filter', 'match',
  'flatMap',
]);

/** Methods and functions that a mask is made with: a function without one of them shows what it is given: `phone.substring(0, 3)`. */
export const MAY_MASK: ReadonlySet<string> = new Set([
  'slice', 'substring', 'substr', 'replace', 'replaceAll', 'charAt', 'splice', 'fill', 'repeat', 'padEnd', 'padStart', 'reverse',
  'truncate', 'take',
]);

/** Functions between a value and its digest or another encoding of it: `createHash("md5").update(phone).digest("hex")`. */
export const ENCODES_OR_DIGESTS = /^(?:digest|update|final|toString|encrypt|encode|encodeURI|stringify)$|md5|sha|hmac|sm3|ripemd|base64|btoa/i;

/**
 * Functions of lodash that do to their first argument what the method of a text does: `_.padEnd(text, 11, "*")`.
 * https://lodash.com/docs#padEnd
 */
export const LODASH_ON_TEXTS: ReadonlySet<string> = new Set(['replace', 'padStart', 'padEnd', 'startsWith', 'endsWith', 'trim', 'toUpper', 'toLower']);

/**
 * Methods of libraries of base64 that encode: `Base64.encode(text)`, `enc.Base64.stringify(words)`.
 * https://www.npmjs.com/package/js-base64
 */
export const BASE64_ENCODERS: ReadonlySet<string> = new Set(['encode', 'stringify', 'encodeURI']);

/**
 * Calls that make text of what they are given and do nothing else: `util.inspect(user)`.
 * https://nodejs.org/api/util.html#utilinspectobject-options
 */
export const MAKES_TEXT: ReadonlySet<string> = new Set(['String', 'JSON.stringify', 'util.inspect', 'util.format', 'inspect', 'stringify']);

/** Methods of texts and lists that change nothing: `name.trim()`. */
export const READS_TEXT: ReadonlySet<string> = new Set([
  'toString', 'trim', 'slice', 'substring', 'split', 'join', 'replace', 'replaceAll', 'toLowerCase', 'toUpperCase', 'toFixed', 'concat',
  'padStart', 'padEnd', 'trimStart', 'trimEnd',
]);

/** Methods whose result is a text in which all of the receiver stands: `name.toUpperCase()`. */
export const KEEPS_TEXT: ReadonlySet<string> = new Set(['toString', 'concat', 'join', 'trim', 'toUpperCase', 'toLowerCase', 'padStart', 'padEnd']);

/**
 * Calls that give another form of what they are given and do nothing else, so that leaving them out leaves out nothing:
 * `JSON.parse(text)`.
 */
export const CONVERTS: ReadonlySet<string> = new Set([
  'Number', 'parseInt', 'parseFloat', 'encodeURIComponent', 'encodeURI', 'decodeURIComponent', 'decodeURI', 'Object.keys', 'Object.values',
  'Object.entries', 'Object.fromEntries', 'JSON.parse', 'Buffer.from', 'btoa', 'atob',
]);

/** Objects of functions that put what they are given into a sentence for people: `Messages.notFound(phone)`. */
export const HOLDS_SENTENCES = /(?:^|[a-z_])(?:Msgs?|Messages?|Errors?|Strings|Texts?|I18n)$|^(?:msgs?|messages?|errors?|strings|texts?|i18n|locale|lang)$/i;

/** Functions that do so: `getErrorMessage(phone)`, `sprintf("%s is taken", phone)`. https://www.npmjs.com/package/sprintf-js */
export const MAKES_SENTENCE = /^(?:get|build|make|create|format|compose)\w{0,40}(?:Message|Msg|Text|Sentence)$|^(?:t|\$t|format|sprintf|gettext|translate)$/;

/** Methods that tidy a text up: of a value that is masked, the mask is given the tidy one: `phone.trim()`. */
export const TIDIES_TEXT: ReadonlySet<string> = new Set(['trim', 'trimStart', 'trimEnd', 'toString', 'toLowerCase', 'toUpperCase', 'normalize']);

/** Methods that show a text in a terminal in another way: `chalk.red(name)`. https://github.com/chalk/chalk#styles */
export const TERMINAL_STYLES = /^(?:bold|dim|italic|underline|inverse|strikethrough|(?:bg)?(?:black|red|green|yellow|blue|magenta|cyan|white|gr[ae]y)(?:Bright)?)$/i;

/** Calls and methods that give a text, whatever they are given: `String(user)`. */
export const RETURNS_TEXT: ReadonlySet<string> = new Set([
  'String', 'stringify', 'toString', 'toFixed', 'toLowerCase', 'toUpperCase', 'trim', 'slice', 'substring', 'concat', 'replace',
  'replaceAll', 'encodeURI', 'encodeURIComponent', 'inspect', 'format',
]);

/** What makes a text of a value, or a value of a text: `JSON.parse(text)`. */
export const SERIALISES = /(?:^|\.)(?:stringify|parse)$/;

/** Functions that show an object as a whole: `JSON.stringify(user)`, `util.inspect(user)`. */
export const SHOWS_WHOLE: ReadonlySet<string> = new Set(['stringify', 'String', 'inspect']);

/** Functions that read a value from a text: `JSON.parse(message.value)`. */
export const READS_BACK: ReadonlySet<string> = new Set(['parse', 'decode', 'deserialize']);

/** Functions that write a cookie as a text: `cookie.serialize("token", token)`. https://www.npmjs.com/package/cookie */
export const WRITES_COOKIE: ReadonlySet<string> = new Set(['serialize', 'serializeCookie', 'stringifySetCookie']);

/**
 * Calls that give the text of what they are given, encoded for an address or not: `"?name=" + encodeURIComponent(name)`.
 * https://tc39.es/ecma262/#sec-uri-handling-functions
 */
export const ENCODED_FOR_ADDRESS: ReadonlySet<string> = new Set(['String', 'encodeURIComponent', 'encodeURI', 'decodeURIComponent', 'escape']);

/** Methods that give a part of a text: `id.slice(0, 8)`. */
export const CUTS_OFF: ReadonlySet<string | undefined> = new Set(['slice', 'substring', 'substr']);

/** Functions that only say whether there is a value: `isEmpty(user)`. https://lodash.com/docs#isEmpty */
export const ASKS_PRESENCE: ReadonlySet<string> = new Set(['Boolean', 'isEmpty', 'isNil']);

/** Functions of the module of paths: what they return is a path. https://nodejs.org/api/path.html */
export const JOINS_PATH: ReadonlySet<string> = new Set(['join', 'resolve', 'normalize', 'relative']);
