/** Fields in which the answer of a request says how it went, and nothing of anybody. */
export const answerStatuses: ReadonlySet<string> = new Set([
  'statusCode', 'status', 'code', 'success', 'ok', 'errCode', 'errcode', 'errno', 'errMsg', 'retCode', 'resultCode', 'returnCode',
]);

/** Those of them that only responses have, whatever their name: orders and persons have a `status` of their own. */
export const answerCodes: ReadonlySet<string> = new Set(['statusCode', 'code', 'errCode', 'errcode', 'errno', 'errMsg', 'retCode', 'resultCode', 'returnCode']);

/** Fields of an answer that hold its body. */
export const answerBodies: ReadonlySet<string> = new Set(['data', 'body']);

/**
 * The function among the options of a mini-program's request that is given the answer, the field by which the options are known, and the
 * status that each answer has. https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html
 */
export const answerCallback = { functions: ['success'], options: 'url', status: 'statusCode' } as const;

/** Fields that say by true or false whether what was asked for was done; where they are false there is no record beside them. */
export const boolOutcomes: ReadonlySet<string> = new Set(['success', 'ok', 'isSuccess', 'succeeded', 'sent', 'isOk']);

/** Fields that are there, or true, where a request failed. */
export const boolFailures: ReadonlySet<string> = new Set(['error', 'err', 'isError', 'hasError', 'failed', 'isFailed', 'failure']);

/** Values of a status that say the same: another value of the field is a failure. `complete`: https://lbs.amap.com/api/javascript-api-v2/guide/services/geocoder */
export const goodStatuses: ReadonlySet<string | number> = new Set(['ok', 'OK', 'success', 'SUCCESS', 'succeeded', 'fulfilled', 'complete', 200, 0, '200', '0']);

/** Values of a status of failure. */
export const badStatuses: ReadonlySet<string | number> = new Set(['error', 'ERROR', 'fail', 'FAIL', 'failed', 'FAILED', 'failure', 'rejected', '-1', '500', '401', '403', '404']);

/**
 * Fields that only an answer of failure has, or in which a number other than 0 means one; the requested record is not beside them.
 * Rows of reports, orders and jobs have an `err_code` or `errorCode` beside the person that they are about.
 * `errcode`: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html
 */
export const failureCodes: ReadonlySet<string> = new Set(['errcode', 'errCode', 'errno']);

/** Names of functions that check whether an answer is one of failure: `isWechatError(answer)`. An order whose payment failed is still an order. */
export const FAILURE_PREDICATE = /^is[A-Z]\w*Error$/;
