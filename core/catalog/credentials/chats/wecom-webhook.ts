import { defineCredential } from '../../define.ts';

/** The key in the address of a group robot lets anyone post. */
export default defineCredential({
  id: 'wecom-webhook',
  kind: 'webhook-url',
  name: { en: 'WeCom robot webhook', 'zh-CN': '企业微信群机器人 Webhook' },
  doc: 'https://developer.work.weixin.qq.com/document/path/91770',
  keywords: ['qyapi.weixin.qq.com'],
  pattern: /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/\w{4,20}\?(?:[\w=&-]{0,40}&)?key=(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
  level: 'high',
  examples: {
    finds: ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={uuid}'],
    ignores: [
      'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=',
      'https://qyapi.weixin.qq.com/cgi-bin/gettoken?corpid=x',
      'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    ],
  },
});
