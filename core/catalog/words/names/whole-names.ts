/** Names that are no evidence of a kind, or of another one, taken whole. */

/** Values that are checked for being one of several things: `isEmail(value) || isPhone(value)`. */
export const CHECKED_ANYTHING = /^(?:value|val|v|text|txt|str|string|input|s|key|item|line|cell|token|part|word|data|field|query|q|search|keyword|arg|args)$/i;

/** Names of parameters that are no evidence of a kind: `maskPhone(str)`. */
export const TEXT_PARAMETERS = /^(?:text|txt|str|string|input|val|value|raw|content|s|v|data|source|src|original|origin)$/i;

/** Names of parameters that are a row of a list, of whatever: `(row) => editUser(row)`. */
export const ROW_PARAMETERS: ReadonlySet<string> = new Set(['item', 'row', 'record', 'it', 'data', 'val', 'value', 'detail', 'info', 'res']);

/** Names of parameters that hold a form or a record, and are no evidence of what is in it: `updateUser(payload)`. */
export const WHOLE_RECORDS = /^(?:values?|payload|params?|data|body|model|fields|record|row|item|obj|form|info|dto|merged|[a-z]\w*(?:Form|Data|Params|Values|Model|Payload))$/;

/** Names that fields of any record share: `{ title: "姓名", dataIndex: "field1" }`. */
export const SHARED_NAMES = /^(?:.{1,2}|name|value|key|label|title|code|type|number|num|text|content|data|item|info|detail|remark|desc|status|state|account|count|index|date|time|param\d*|field\d*|attr\d*|column\d*)$/i;

/** Names of persons and of what belongs to them, whatever they end with: `userFields`, `loginWithPasskey`. */
export const OF_PERSONS = /^(?:user|member|customer|order|address)|passkeys?$/i;

/** Texts that stand for a value where its name is all that they say: `{ password: "password" }`. */
export const REPEATS_NAME = /^(?:password|passwd|pwd|token|access_?token|secret|text|code|key)$/i;

/** Names of texts that hold a whole record: `userInfo: string`, `orderJson`. */
export const RECORD_TEXT = /(?:info|detail|data|json|str|profile|record)s?$/i;

/** Names of what a person reads: a text about a value, in which a mask of the value's kind leaves nothing: `errMsg`. */
export const TOLD_TEXTS: ReadonlySet<string> = new Set([
  'reason', 'message', 'msg', 'errMsg', 'errorMessage', 'errors', 'error', 'err', 'description', 'hint',
]);

/** Names of the details of a report's entries: `{ check, details }`. */
export const REPORTED_DETAILS: ReadonlySet<string> = new Set(['details', 'detail', 'notes', 'note', 'summary', 'explanation', 'cause', 'info']);

/** Names of addresses that a program opens, which are no place where somebody lives: `redirectUri`. */
export const OPENED_ADDRESSES = /(?:url|uri|href|link|endpoint|host|origin)$/i;

/** Names of texts that hold more than a value: `mail.html`. */
export const LONGER_TEXTS: ReadonlySet<string> = new Set(['text', 'plainText', 'body', 'content', 'html', 'markdown', 'caption', 'subject', 'title']);

/** Words of numbers that are published so that people call them: `servicePhone`, `客服电话`. */
export const PUBLIC_CONTACT = /service|kefu|hotline|support|official|company|客服|热线/i;

/** Keys that only searches have: `{ pageNum, keyword }`. */
export const PAGING_KEYS = /^(?:page|size|limit|offset|current|keywords?|sort|order)(?:$|No|Num|Index|Size|By)/;

/** Names of query parameters, which may hold anything: `searchParams`, `listQuery`. */
export const QUERY_PARAMETERS = /(?:params?|query|search|filters?|options|opts)$/i;

/** Where an application stores the session of its user, which only its own server takes: `app.globalData.token`. */
export const SESSION_HOLDERS: ReadonlySet<string> = new Set([
  'globalData', 'store', '$store', 'state', 'userStore', 'session', 'auth', 'user', 'userInfo', 'loginInfo',
]);

/**
 * Parameters under which interfaces of maps take the key of a program: `?ak=${key}`. https://lbsyun.baidu.com/faq/api?title=webapi,
 * https://lbs.amap.com/api/webservice/guide/api/georegeo
 */
export const MAP_KEY_PARAMETERS = /^(?:key|ak|tk)$/i;

/** Names that mean a password that is typed again, where they stand beside a password: `{ password, confirm }`. In lower case. */
export const REPEATS_PASSWORD: ReadonlySet<string> = new Set([
  'confirm', 'confirmation', 'again', 'repeat', 'repeated', 'retype', 'retyped', 'reenter', 'reentered', 'pass2',
]);
