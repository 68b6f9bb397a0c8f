/** Hosts of services that give out an id and a secret for a program, and how variables call them: the usual word first. */
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
];
