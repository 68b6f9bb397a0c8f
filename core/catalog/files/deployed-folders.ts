/** Parts of a program that are uploaded or loaded without the rest of it, and where that is declared. */

/**
 * Settings of a mini-program that list its sub-packages: `app.json`, `pages.json` of uni-app, `app.config.ts` of Taro.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/basic.html, https://uniapp.dcloud.net.cn/collocation/pages.html#subpackages,
 * https://docs.taro.zone/docs/app-config
 */
export const MINI_PROGRAM_SETTINGS: readonly string[] = ['app.json', 'pages.json', 'app.config.ts', 'app.config.js'];

/** The list of pages, which such settings have: an `app.json` may belong to another tool. */
export const PAGES_OF_MINI_PROGRAM = /\bpages["']?\s{0,20}:\s{0,20}\[/;

/** The list of sub-packages: `"subPackages": [`. Files of one may import from it and from the main package. */
export const SUB_PACKAGES = /\bsub[pP]ackages["']?\s{0,20}:\s{0,20}\[/;
export const ROOT_OF_SUB_PACKAGE = /\broot["']?\s{0,20}:\s{0,20}["']([^"'\n]{1,200})["']/;

/** A sub-package that runs without the main package. https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/independent.html */
export const INDEPENDENT = /\bindependent["']?\s{0,20}:\s{0,20}true\b/;

/**
 * The folder of a cloud function, which alone is uploaded: `cloudfunctions/login/`, `uniCloud-aliyun/cloudfunctions/common/sms/`.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/functions/getting-started.html, https://doc.dcloud.net.cn/uniCloud/cf-functions.html
 */
export const CLOUD_FUNCTION = /^(?:.*[/\\])?cloudfunctions[/\\](?:common[/\\])?[^/\\]+[/\\]/;

/** Where a mini-program has them under another name: `"cloudfunctionRoot": "cloud/"`. https://developers.weixin.qq.com/miniprogram/dev/devtools/projectconfig.html */
export const CLOUD_FUNCTION_SETTING = /"cloudfunctionRoot"\s{0,20}:\s{0,20}"([^"\n]{1,200})"/;
