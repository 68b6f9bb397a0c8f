/** Words of codes, ids and numbers, and of what is sent with them. */

/** Last words of one-time values that are passed under the key `token`: a scanned page, a code, a ticket: `?token=${qrcode}`. */
export const HANDED_ONCE: ReadonlySet<string> = new Set(['path', 'scene', 'ticket', 'code', 'uuid', 'id', 'qrcode', 'nonce']);

/** Keys that, where something is stored, stand for what lets a user in: `localStorage.setItem("sid", value)`. */
export const BEARERS = /^(?:auth|bearer|sid|session|sess|sessid|phpsessid|jsessionid|connect\.sid|credentials?)$/i;

/** Labels of machines and pages as well as of homes: `address: ${server}`. */
export const AMBIGUOUS_LABELS = /^(?:地址|address|addr)$/i;

/** Keys whose values are ids or numbers themselves: `userId: ${id}`. */
export const NUMBERED_LABELS = /(?:id|no|number|num|code|号|号码)$/i;

/** Names of a code that is one of a message only where the text around it says so: `Your verification code is ${code}`. */
export const ONE_TIME_NAMES: ReadonlySet<string> = new Set(['code', 'pin']);

/** Words that say that the code beside them lets somebody in once: `verification code: ${code}`, `验证码`. */
export const SAYS_ONE_TIME_CODE = /\b(?:otp|totp|2fa|mfa|passcode|(?:one[- ]time|verification|verify|reset|confirmation|sms|login|security)[- ]?(?:code|pin))s?\b|验证码|校验码|动态码/i;

/** A code in these words is that of an error: `failed with code ${code}`. */
export const SAYS_ERROR_CODE = /\b(?:errors?|exception|status|fail(?:ed|ure|s)?)\b|失败|错误|异常/i;

/** Keys beside the `code` of a response: `{ code, msg, data }`. */
export const BESIDE_STATUS: ReadonlySet<string> = new Set(['msg', 'message', 'data', 'status', 'success', 'error', 'result', 'info']);

/** Words of a picture that somebody is to read: `captchaImg`. */
export const PICTURE_WORDS: ReadonlySet<string> = new Set(['svg', 'img', 'image', 'picture', 'pic', 'png', 'captcha', 'base64', 'canvas', 'buffer']);

/** Words beside them that show that something is sent to a person: `smsCaptcha`. */
export const SENT_CODE_WORDS: ReadonlySet<string> = new Set(['sms', 'phone', 'mobile', 'email', 'mail', 'code']);

/** Words of keys under which a code that was sent is kept: `sms:${phone}`. */
export const CODE_KEYS = /(?:^|[^a-z])(?:code|captcha|otp|sms|yzm|verify|verification)(?![a-z])/i;

/** Last words of names whose numbers are codes: an order number may look like a phone, a generated id like an ID number: `tradeNo`. */
export const CODE_ENDINGS: ReadonlySet<string> = new Set([
  'id', 'ids', 'uid', 'uuid', 'key', 'no', 'sn', 'order', 'code', 'serial', 'barcode', 'sku', 'time', 'timestamp', 'version', 'waybill',
  'trade', 'seq', 'index', 'hash', 'nonce', 'sign',
]);

/** The same in a comment, where a name is only text before the number: `// orderId: 15400000000`. */
export const CODE_IN_COMMENT = /\b(?:id|ids|uid|uuid|key|sn|code|sku|order\w{0,20}|\w{0,20}(?:Id|Key|Sn|Code|Order))['"`]?\s{0,4}[:=]\s{0,4}['"`]?$/;

/** Last words of keys that identify the record, or hold when it came about: `userId`, `createdAt`. */
export const IDENTITY_ENDINGS: ReadonlySet<string> = new Set(['id', 'uid', 'uuid', 'no', 'sn', 'time', 'timestamp', 'at', 'date', 'created', 'updated']);

/** Names that the code of a platform for the number of its user has, and a code that a text message carries: `phoneCode`. */
export const PHONE_CODE = /^(?:phone|mobile|tel)_?code$/i;

/**
 * Words of a file in which such a code is that of the platform: `open-type="getPhoneNumber"`.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html
 */
export const PLATFORM_CODE = /getPhoneNumber|\b(?:login|wx|js)_?code\b/i;

/** Words of a file in which it is that of a message: `验证码`. */
export const MESSAGE_CODE = /sms|短信|验证码|verif|captcha/i;

/** Words of keys under which a server stores the sessions of its users: `session:${token}`. */
export const SESSION_KEY = /(?:^|[^a-z])(?:login_?token|session|sess|access_?token|token)(?:[^a-z]|$)/i;

/** Words beside an address that mail is sent to: `inboxAddress`. */
export const MAIL_WORDS = /\b(?:e-?)?mail|\binbox|\bsmtp/i;

/** The half of a pair of keys that is no secret. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html, https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair */
export const ID_OF_KEY = /(?:access_?key|secret)_?id$/i;
