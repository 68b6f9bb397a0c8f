/** Hosts whose server-to-server interfaces demand the credential in the query. */
export const DEMANDING_HOSTS = /^https:\/\/(?:api\.weixin\.qq\.com|qyapi\.weixin\.qq\.com|oapi\.dingtalk\.com|api\.mch\.weixin\.qq\.com|graph\.qq\.com|api\.weibo\.com|aip\.baidubce\.com|openapi\.baidu\.com)\//;
