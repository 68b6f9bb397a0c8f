/** Words of functions, by what their names are evidence of. */
import { WRITING_WORDS } from '../cell-words.ts';
import { loginNouns } from '../person-words.ts';

/** Last words of functions that make an address: `formatLoginPath()`. */
export const ADDRESS_MAKERS: ReadonlySet<string> = new Set(['path', 'url', 'uri', 'link', 'href', 'route']);

/** First words of functions and events that hand over a record that the page has: `onSelectUser`. */
export const HANDING_VERBS: ReadonlySet<string> = new Set([
  'select', 'selected', 'choose', 'chosen', 'pick', 'picked', 'get', 'set', 'got', 'change', 'changed', 'load', 'loaded',
]);

/** What lists of choices are called: `getDict("gender")`. */
export const DICTIONARY_WORD = /^dict(?:s|ionary|data)?$/;

/** Words of a function that makes an address: `createInviteLink(token)`. */
export const LINK_MAKERS: ReadonlySet<string> = new Set(['link', 'links', 'url', 'urls', 'href', 'uri', 'redirect', 'path']);

/** Words of a value that is a link: `inviteLinks`. */
export const LINK_WORDS: ReadonlySet<string> = new Set(['link', 'links']);

/** First words of functions whose result their arguments determine: `fetchData("user")`. */
export const LOADS_BY_ARGUMENT: ReadonlySet<string> = new Set(['get', 'fetch', 'query', 'load', 'find', 'list', 'search', 'read']);

/** Last words of names of functions whose arguments determine what they load: `getData("/user")`. */
export const LOADS_ANYTHING: ReadonlySet<string> = new Set([
  'data', 'json', 'request', 'api', 'url', 'response', 'result', 'http', 'by', 'state', 'store', 'item', 'items', 'value', 'prop',
]);

/** Verbs of functions and mutations that store their argument under the name that follows: `SET_TOKEN`, `saveUser`. */
export const STORES_UNDER_NAME = /^(?:set|save|store|keep|cache|put)[ _-]?/i;

/** First words of functions that check the form of a text, or write it in its usual form: `isValidEmail(value)`. */
export const CHECKS_FORM: ReadonlySet<string> = new Set([
  'is', 'valid', 'validate', 'verify', 'normalize', 'normalise', 'format', 'sanitize', 'mask',
]);

/** Words between the verb and the noun, and behind it: `isValidEmail`, `formatPhoneForDisplay`. */
export const CHECKS_BESIDE: ReadonlySet<string> = new Set(['valid', 'a', 'real', 'format', 'string', 'value', 'input', 'for', 'display', 'e164']);

/** What is done to a text whose kind the rest of the name gives: `parsePhone(text)`. */
export const KEEPS_KIND: ReadonlySet<string> = new Set([
  'parse', 'split', 'extract', 'format', 'validate', 'check', 'verify', 'send', 'save', 'store', 'normalize', 'clean', 'trim', 'recognize',
  'recognise', 'identify', 'smart', 'encrypt', 'mask', 'is', 'valid', 'analyze', 'analyse', 'resolve',
]);

/** First words of functions that look something up or transform it, and pass nothing to a sink: `formatUser(user)`. */
export const LOOKS_UP: ReadonlySet<string> = new Set([
  'get', 'is', 'has', 'can', 'use', 'find', 'load', 'query', 'list', 'format', 'parse', 'render', 'create', 'build', 'make', 'to', 'from',
  'resolve', 'init', 'compute', 'count', 'filter', 'map', 'sort', 'clone', 'merge', 'check', 'validate', 'verify', 'test', 'require', 't',
  'h', 'ref', 'computed', 'watch', 'on', 'off', 'encode', 'decode', 'encrypt', 'decrypt', 'hash', 'mask',
]);

/**
 * Words after these that say that something is stored or reported all the same: `useLocalStorage("save", key, value)`,
 * `createAuditLog(entry)`, `getChatCompletion(prompt)`.
 */
export const SINKS_ALL_THE_SAME: ReadonlySet<string> = new Set([
  'storage', 'localstorage', 'sessionstorage', 'cache', 'cookie', 'cookies', 'save', 'store', 'persist', 'log', 'logger', 'report', 'track',
  'completion', 'completions', 'prompt', 'message', 'embedding', 'llm', 'ai',
]);

/** Words of helpers of a program that store what they are given: `saveToken(token)`. */
export const STORING_VERBS: readonly string[] = [...WRITING_WORDS, 'add'];

/** Words of helpers that open another page: `goTo("/user?id=" + id)`. */
export const GOING_VERBS: readonly string[] = ['go', 'goto', 'jump', 'navigate', 'open', 'push', 'redirect', 'to', 'route'];

/** Words of helpers that send what they are given to others: `trackEvent(user)`. */
export const SENDING_VERBS: readonly string[] = ['send', 'track', 'report', 'post', 'share', 'publish', 'push'];

/** First words of functions that report a person or an event to analytics: `captureEvent`, `identifyUser`, `aliasPerson`. */
export const TRACKING_VERBS: readonly string[] = ['capture', 'identify', 'alias'];

/** First words of functions that claim to hide something; what they do is looked at, their name alone is not believed: `hidePhone`. */
export const CLAIMS_TO_HIDE: ReadonlySet<string> = new Set(['hide', 'secret', 'encrypt', 'conceal', 'cover']);

/** Words of functions of a file of masks that do something else: `isMasked`, `decryptPhone`. */
export const NO_MASKS: ReadonlySet<string> = new Set([
  'un', 'unmask', 'format', 'fmt', 'parse', 'decode', 'decrypt', 'is', 'has', 'check', 'validate', 'test', 'get', 'reveal', 'restore',
]);

/** Words of functions that are masks, or should be: `maskPhone`, `desensitize`. */
export const MASK_WORDS: readonly string[] = [
  'mask', 'masked', 'masking', 'desensitize', 'desensitise', 'desensitization', 'desensitized', 'desensitive', 'desens', 'tuomin',
  'anonymize', 'anonymise', 'hide', 'hidden', 'encrypt',
];

/** Names of parameters that name which part of a thing is meant, not of what: `maskBank(no)`. */
export const MASKED_PART: ReadonlySet<string> = new Set(['no', 'num', 'number', 'code', 'id']);

/** Words of functions that log somebody in by other means than a password, or do not: `loginBySms`, `checkLogin`. */
export const LOGS_IN_WITHOUT_PASSWORD: ReadonlySet<string> = new Set([
  'wx', 'wechat', 'weixin', 'sms', 'code', 'token', 'scan', 'third', 'auth', 'oauth', 'qq', 'social', 'phone', 'mobile', 'tel', 'quick',
  'silent', 'mini', 'mp', 'ali', 'alipay', 'apple', 'sso', 'face', 'one', 'guest', 'check', 'is', 'auto', 'captcha', 'log', 'logs',
  'record',
]);

/** Words of requests about persons that no record of one is sent with: `deleteUser`, `checkUserExist`. */
export const SENDS_NO_RECORD: ReadonlySet<string> = new Set([
  'logout', 'captcha', 'check', 'exist', 'exists', 'count', 'list', 'page', 'query', 'search', 'delete', 'del', 'remove', 'status', 'role',
  'roles', 'menu', 'permission', 'avatar', 'upload', 'import', 'export', 'sort', 'batch',
]);

/** Words of requests that a login is sent with: `registerUser`. */
export const SENDS_LOGIN: ReadonlySet<string> = new Set([...loginNouns, 'regist']);

/** Functions that check whether a field is valid: `{ phone: validatePhone }`. */
export const CHECKS_VALUE = /^(?:validate|validator|verify)[A-Z_]/;
