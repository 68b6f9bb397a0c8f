/** Hosts and packages of services that give out an id and a secret for a program, and how variables call them: the usual word first. */
export const serviceHosts: readonly { readonly host: string; readonly words: readonly string[] }[] = [
  { host: 'api.weixin.qq.com', words: ['WX', 'WECHAT', 'WEIXIN', 'MP'] },
  { host: 'qyapi.weixin.qq.com', words: ['WECOM', 'WEWORK', 'QYWX', 'CORP'] },
  { host: 'api.q.qq.com', words: ['QQ'] },
  { host: 'developer.toutiao.com', words: ['TT', 'DOUYIN', 'TOUTIAO'] },
  { host: 'open.douyin.com', words: ['DOUYIN', 'TT'] },
  { host: 'oapi.dingtalk.com', words: ['DINGTALK', 'DING'] },
  { host: 'api.dingtalk.com', words: ['DINGTALK', 'DING'] },
  { host: 'open.feishu.cn', words: ['FEISHU', 'LARK'] },
  { host: 'aip.baidubce.com', words: ['BAIDU'] },
  { host: 'graph.facebook.com', words: ['FACEBOOK', 'FB', 'META'] },
  // Packages of clouds, which name their service as hosts do.
  { host: 'tencentcloud-sdk-nodejs', words: ['TENCENT', 'TENCENTCLOUD', 'QCLOUD'] },
  { host: 'cos-nodejs-sdk-v5', words: ['COS', 'TENCENT'] },
  { host: 'ali-oss', words: ['OSS', 'ALIYUN', 'ALI'] },
  { host: '@alicloud/', words: ['ALIYUN', 'ALIBABA_CLOUD', 'ALI'] },
  { host: 'aws-sdk', words: ['AWS'] },
  { host: 'qiniu', words: ['QINIU'] },
];
