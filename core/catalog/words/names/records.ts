/** What a record, a row or a part of an answer is called, whatever it is about. */

/** Members of a page of records that hold them: `userPage.rows`. */
export const PAGE_ROWS: ReadonlySet<string> = new Set(['list', 'rows', 'records']);

/** Last words of such a page: `orderData.list`, `userResult.records`. */
export const PAGED_NAMES = /(?:data|page|result)$/i;

/** Members in which an answer has what was asked for: `res.data`. */
export const ANSWER_PARTS: ReadonlySet<string> = new Set(['data', 'result', 'body']);

/** Properties in which a response carries its content: `res.data.records`. */
export const ANSWER_CONTENTS: ReadonlySet<string> = new Set([
  'data', 'result', 'results', 'rows', 'row', 'list', 'records', 'record', 'content', 'items', 'item', 'obj', 'body', 'payload', 'detail',
  'info', 'docs', 'doc', 'dataList', 'page', 'datas', 'recordset', 'Data',
]);

/** Variables that hold a whole response, or the content of one. */
export const RESPONSES = /^(?:res|resp|response|ret|rst|result|data)$/i;

/** Last words of variables that hold something small of a response, or the outcome of the call: `const { total } = res`. */
export const SMALL_PARTS: ReadonlySet<string> = new Set([
  'id', 'ids', 'uuid', 'key', 'keys', 'count', 'counts', 'total', 'totals', 'num', 'number', 'length', 'len', 'size', 'index', 'idx',
  'page', 'pages', 'pagination', 'status', 'state', 'code', 'msg', 'message', 'tip', 'text', 'title', 'type', 'types', 'flag', 'ok',
  'success', 'successful', 'fail', 'failed', 'error', 'err', 'errors', 'valid', 'exists', 'role', 'roles', 'menu', 'menus', 'permission',
  'permissions', 'perms', 'perm', 'auth', 'auths', 'router', 'routers', 'routes', 'route', 'config', 'setting', 'settings', 'option',
  'options', 'tree', 'dict', 'dicts', 'level', 'levels', 'tag', 'tags', 'avatar', 'url', 'img', 'image', 'images', 'pic', 'time', 'date',
  'price', 'amount', 'balance', 'score', 'points', 'money', 'goods', 'product', 'products', 'sku', 'coupon', 'coupons', 'column', 'columns',
  'stats', 'statistics', 'captcha', 'qrcode', 'el', 'loading', 'timer', 'sort', 'fn', 'version', 'headers', 'header', 'method', 'cookie',
  'dept', 'depts', 'department', 'departments', 'org', 'orgs', 'category', 'categories', 'group', 'groups', 'theme', 'locale', 'lang',
  'course', 'courses',
]);

/**
 * Fields that hold the outcome; the encrypted data of a mini-program are there only when a user agreed: `res.errMsg`.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html
 */
export const OUTCOME_FIELDS: ReadonlySet<string> = new Set([
  'code', 'success', 'ok', 'status', 'statusCode', 'errno', 'errCode', 'errcode', 'err_code', 'error', 'isSuccess', 'state', 'flag', 'ret',
  'resultCode', 'returnCode', 'errMsg', 'errmsg', 'encryptedData',
]);

/** What an outcome is compared with where it is a failure: `"getPhoneNumber:fail user deny"`. */
export const REFUSAL = /\bfail\b|\bdeny\b|\bcancel/i;

/** Words of a text that tells of a failure: `throw new Error("user not found")`, `登录失败`. */
export const SAYS_FAILURE = /失败|错误|异常|出错|无效|未找到|不存在|为空|拒绝|取消|\b(?:fail|failed|failure|error|err|invalid|denied|unexpected|missing|empty|not found)\b/i;

/** First words of names of what is true or false: `isAdmin`. */
export const SAYS_YES_OR_NO = /^(?:is|has|have|can|should|need|will|was|did|no|not)[A-Z_]/;

/**
 * Names under which a report of a change has the row before and after it, and the result of a query its rows: `payload.new`.
 * https://supabase.com/docs/guides/realtime/postgres-changes
 */
export const CHANGED_ROWS: ReadonlySet<string> = new Set(['new', 'old', 'data']);

/**
 * What the client of Prisma is called: `prisma.user.findMany()`, `tx.user.update()`.
 * https://www.prisma.io/docs/orm/prisma-client/queries/transactions
 */
export const PRISMA_CLIENTS: ReadonlySet<string> = new Set(['prisma', 'prismaService', 'prismaClient', 'tx']);

/** Its methods that read rows: `prisma.user.findFirst()`. https://www.prisma.io/docs/orm/reference/prisma-client-reference#model-queries */
export const PRISMA_READS = /^find(?:Unique|First|Many)(?:OrThrow)?$/;

/** Last parts of addresses that take any request: `/api`, `/gateway`, `/graphql`. */
export const GENERAL_ADDRESSES = /^(?:api|index|gateway|graphql|query|request|rpc|service|login|info|list|data|detail)(?:\.\w+)?$/i;

/** Names of a record that a password is compared with: `user.password === password`. */
export const LOGIN_RECORDS: ReadonlySet<string> = new Set([
  'user', 'admin', 'account', 'member', 'row', 'rows', 'doc', 'record', 'result', 'results', 'entity', 'employee', 'customer', 'operator',
]);

/** Names of what a login answers: `userInfo.token`. */
export const LOGIN_ANSWERS: ReadonlySet<string> = new Set(['data', 'result', 'res', 'user', 'userInfo']);

/** Fields that hold the record once more, or belong to a list: `user.info`, `res.data`. */
export const RECORD_AGAIN = /^(?:data|value|result|body|detail|info|payload|list|rows|length|user|current)$|(?:Info|Data|List)$/;

/** Names of what may be anything, whatever they end with: `params`, `loginForm`, `errors` by their fields. */
export const ANYTHING_NAMES = /^(?:res|results?|resp|response|data|detail|ret|body|payload|rows|errors|params|arguments|args|variables|options|query|form|formData|values|props|attrs|settings|details|credentials|preferences)$|(?:Res|Result|Response|Form|Params|Data|Values)$/;

/** Names of a response: `loginRes`. */
export const RESPONSE_NAMES = /^(?:res|results?|resp|response|ret)$|(?:Res|Resp|Response)$/;

/** Names of what a form holds, or a request sends: a status in them is one of its fields, and shows nothing of how the request went: `formData`. */
export const SENT_NAMES = /^(?:form|formData|payload|body|params|query|values|args|variables|input)$|(?:Form|FormData|Payload|Body|Params|Query|Values|Input)$/;

/** Names of what keeps records of a program; others are records themselves: `globalData`, `userStore`. */
export const RECORD_KEEPERS = /^(?:state|session|store|globalData|props|locals|auth|req|request|ctx|context)$|(?:State|Store|Session)$/;

/** Objects and files that are about signing in: `loginForm`, `pages/remember.vue`. */
export const LOGIN_HOLDERS = /login|form|sign|remember|cred|auth/i;

/** What a file about signing in with a password says: `password`, `密码`. */
export const SPEAKS_OF_PASSWORDS = /password|passwd|密码/i;

/** Names of a position in a list: `users[i]`, `list[activeIndex]`. */
export const INDEX_NAMES = /^(?:[ijkn]|idx|index|\w*Index|\w*Idx)$/;

/** Last words of what holds the record that the words before them name: `userForm`, `orderRes`. */
export const CONTAINER_WORDS: ReadonlySet<string> = new Set([
  'form', 'params', 'param', 'data', 'info', 'model', 'body', 'payload', 'res', 'result', 'resp', 'response',
]);

/** Last words of a response: `loginRes.data`. */
export const RESULT_ENDING = /(?:Res|_res|Resp|Response|Result)$/;

/** Last words of what holds one value under `value` or `current`: `userRef.value`. */
export const REF_ENDING = /(?:Ref|Computed|Signal|Subject|Model|Atom|Store)$/;

/** Last letters of the names of lists, in the plural unlike `status`, `address` and `analysis`: `users`, `orderList`. */
export const LIST_NAMES = /(?:[^sui]s|List|Array|Arr)$/;

/** Last words of lists alone: `userArr`. */
export const LIST_ENDING = /(?:List|Array|Arr)$/;

/** Last letters of the types of lists, in whatever singular: `UserList`. */
export const SEVERAL_ENDING = /(?:Array|List|Set|s)$/;

/** Names of several, or of a number of them: `orderCount`. */
export const SEVERAL_OR_COUNT = /s$|List$|Count$|Num$/;

/** Fields that hold the id of a record: `user._id`. https://www.mongodb.com/docs/manual/reference/glossary/#std-term-_id */
export const ID_FIELDS: readonly string[] = ['id', '_id'];

/** Names of an answer or error whose `code` is a status: `res.code`, `err.code`. */
export const CODE_OWNERS = /^(?:res|result|resp|response|ret|rsp|err|error|e|r)$/i;

/** Fields of an entry that a page lists, such as `{ title: 'Contact', value: '…' }`: what it is called there. */
export const ENTRY_LABELS: ReadonlySet<string> = new Set(['title', 'label']);

/** Fields of such an entry with what is shown beside its label. */
export const ENTRY_VALUES: ReadonlySet<string> = new Set(['value', 'text', 'content', 'desc']);

/** Fields that most records of persons have: a copy without them is none any more. */
export const PERSONAL_FIELDS: readonly string[] = ['phone', 'mobile', 'email', 'name', 'realName', 'idCard', 'address'];
